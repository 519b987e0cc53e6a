import ArgumentParser
import Evaluation

/// Which units are treated and from when, by a column of starts or by name.
struct CohortOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The column of the first treated time of each unit; 0 or empty where it is never treated.",
            valueName: "column"
        )
    )
    var group: String?

    @Option(help: ArgumentHelp("Instead: the treated units, with commas between them.", valueName: "units"))
    var treated: String?

    @Option(help: ArgumentHelp("The first time of treatment of those.", valueName: "time"))
    var from: String?

    func validate() throws {
        guard (group == nil) != (treated == nil), (treated == nil) == (from == nil) else {
            throw ValidationError(
                "say which units are treated: either --group COLUMN, or --treated UNITS with --from TIME"
            )
        }
    }

    /// - Parameter others: Further columns of numbers.
    func read(_ file: LongFileOptions, _ others: [String] = []) throws -> CohortPanel {
        let table = try file.read([group].compactMap { $0 } + others)
        do {
            let complete = try table.completePanel()
            let starts = try group.map { try CohortOptions.starts($0, table, complete) } ?? named(table, complete, file)
            return CohortPanel(table: table, complete: complete, starts: starts)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure.input("\(file.file): \(error)")
        }
    }

    private func named(_ table: LongTable, _ complete: CompletePanel, _ file: LongFileOptions) throws -> [Int?] {
        let names = LongFileOptions.list(treated ?? "")
        for name in names where !complete.panel.units.contains(name) {
            if let left = complete.leftOut.first(where: { $0.unit == name }) { throw Failure.input("\(left)") }
            throw Failure.input("\(file.file) has no unit '\(name.prefix(120))'.")
        }
        let start = try TreatedPanel.place(from ?? "", "--from", table.times)
        return complete.panel.units.map { names.contains($0) ? start : nil }
    }

    /// The start of each unit of the panel, as a place among the times: the first time that is not before it.
    private static func starts(_ column: String, _ table: LongTable, _ complete: CompletePanel) throws -> [Int?] {
        let numbers = table.times.map { Double($0) }
        guard numbers.allSatisfy({ $0 != nil }) else {
            throw Failure.input(
                "--group takes the number of a time: the times of this file are no numbers, such as '\(table.times[0])'."
            )
        }
        let given = try table.constant(column)
        return complete.tableUnits.map { unit in
            guard let start = given[unit], start > 0 else { return nil }
            return numbers.firstIndex { $0.map { $0 >= start } ?? false }
        }
    }
}

/// A panel of complete units, with the start of each as a place among the times; nil where it is never treated in it.
struct CohortPanel {
    let table: LongTable
    let complete: CompletePanel
    let starts: [Int?]

    var panel: OutcomePanel { complete.panel }
    var notes: [String] { complete.leftOut.map(\.description) }
}
