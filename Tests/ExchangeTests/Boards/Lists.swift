import Register
import TextFiles

@testable import Exchange

/// Small board lists as text, and what reading them comes to.
enum Lists {
    static let head = "body,seat,kind,office,voting,holder,capacity,from,until,appointed by,source"

    /// One row with some columns said otherwise.
    static func row(_ changes: [BoardColumn: String] = [:]) -> String {
        let usual: [BoardColumn: String] = [
            .body: "alder", .seat: "Chair", .kind: "chair", .office: "chair", .voting: "yes", .holder: "Ann Example",
            .capacity: "substantive", .from: "2023-04-01", .until: "continuing", .appointedBy: "The council",
            .source: "Minutes (2023-03-14)",
        ]
        return BoardColumn.allCases.map { quoted(changes[$0] ?? usual[$0] ?? "") }.joined(separator: ",")
    }

    private static func quoted(_ text: String) -> String {
        text.contains { ",\"\n".contains($0) } ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }

    static func file(_ rows: [String]) -> [UInt8] {
        Array(([head] + rows).joined(separator: "\r\n").utf8) + [13, 10]
    }

    static func read(_ rows: [String]) throws -> BoardFile { try read(file(rows)) }

    static func read(_ bytes: [UInt8]) throws -> BoardFile { try BoardFile(bytes, file: "b.csv") }

    /// All that is wrong, as it is told.
    static func problems(_ bytes: [UInt8]) -> [String] {
        do {
            _ = try BoardFile(bytes, file: "b.csv")
            return []
        } catch { return error.list.map(\.description) }
    }

    static func problems(_ rows: String...) -> [String] { problems(file(rows)) }

    /// What is wrong with one row that says something else in some columns.
    static func problems(_ changes: [BoardColumn: String]) -> [String] { problems(row(changes)) }

    static func warnings(_ rows: String...) throws -> [String] { try read(rows).warnings.map(\.description) }

    /// What an import into a register of these facts would do, and what would stand then.
    static func plan(
        _ rows: [String],
        onto facts: Facts = Facts(),
        used: Set<FactID> = [],
        reason: String? = nil,
        retractMissing: Bool = false
    ) throws -> ImportPlan {
        let desired = try read(rows).desired(onto: facts, used: used.union(facts.all.map(\.id)))
        return ImportPlan(desired, onto: facts, reason: reason, retractMissing: retractMissing)
    }

    /// What stands after lists were imported one after the other.
    static func facts(_ lists: [[String]], reason: String = "It was misread") throws -> Facts {
        var facts = Facts()
        for rows in lists {
            facts = facts.applying(try plan(rows, onto: facts, reason: reason, retractMissing: true).changes)
        }
        return facts
    }
}
