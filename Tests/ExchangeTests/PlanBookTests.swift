import Exchange
import Foundation
import Register
import Testing

/// Plans that were recorded before their outcomes were looked at.
struct PlanBookTests {
    private let book: PlanBook
    private let noon = Instant(seconds: 1_700_000_000)
    private let later = Instant(seconds: 1_700_000_060)

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plans-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        book = PlanBook(besideStore: folder.appendingPathComponent("a.store").path)
    }

    private func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: book.path))) }

    private func write(_ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: book.path))
    }

    private func recorded(_ texts: String...) throws -> [PlanRecord] {
        let places = try record(texts, knownAt: 7, at: noon)
        let all = try book.records()
        return places.map { all[$0.number - 1] }
    }

    private func record(_ texts: [String], knownAt: Int, at moment: Instant) throws -> [PlanPlace] {
        var index = PlanIndex()
        return try book.record(texts.map { PlanDraft(.plan, $0) }, knownAt: knownAt, at: moment, &index)
    }

    @Test func `plans are recorded in order, each with the digest of the line before`() throws {
        #expect(try book.records() == [])
        let made = try recorded("one\n", "two\n")
        #expect(made.map(\.number) == [1, 2] && made.map(\.text) == ["one\n", "two\n"])
        #expect(made[0].recordedAt == "2023-11-14T22:13:20Z" && made[0].knownAt == 7)
        #expect(made[0].previous == String(repeating: "0", count: 64))
        // As 'printf "one\\n" | sha256sum' says it.
        #expect(made[0].digest == "2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806")
        let lines = String(decoding: try bytes(), as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 2 && made[1].previous == PlanDraft(.plan, String(lines[0])).digest)
        #expect(try book.records() == made)
    }

    @Test func `a plan that was recorded before keeps its first record`() throws {
        let first = try recorded("one\n")
        let before = try bytes()
        let again = try record(["one\n"], knownAt: 9, at: later)
        #expect(again.map(\.recordedAt) == first.map(\.recordedAt) && again.map(\.digest) == first.map(\.digest))
        #expect(try bytes() == before)
        let both = try record(["two\n", "one\n", "two\n"], knownAt: 9, at: later)
        #expect(both.map(\.number) == [2, 1, 2])
        #expect(try book.records().map(\.number) == [1, 2])
    }

    @Test func `a line without its end was never acknowledged, and gives way to the next record`() throws {
        let first = try recorded("one\n")
        let whole = try bytes()
        try write(String(decoding: whole, as: UTF8.self) + "{\"digest\":\"2c8b0")
        #expect(try book.records() == first)
        #expect(try book.all().index.unfinished == 16)
        let second = try recorded("two\n")
        #expect(second.map(\.number) == [2])
        #expect(try book.records() == first + second)
        #expect(try bytes().prefix(whole.count).elementsEqual(whole))
    }

    @Test(arguments: [
        ("\"text\":\"one", "\"text\":\"oné", 1, "the text of the plan was changed"),
        ("\"knownAt\":7", "\"knownAt\":8", 2, "the line before this record, or this record, was changed"),
        ("\"number\":1", "\"number\":4", 1, "the record has the number 4"),
        ("plan-record/1", "plan-record/9", 1, "has the form 'severally.plan-record/9'"),
        ("\"kind\":\"plan\"", "\"kind\":\"guess\"", 1, "this is no record of a plan"),
    ])
    func `a changed record is found, and nothing is added after it`(
        _ old: String,
        _ new: String,
        _ line: Int,
        _ words: String
    ) throws {
        _ = try recorded("one\n", "two\n")
        var lines = String(decoding: try bytes(), as: UTF8.self).components(separatedBy: "\n")
        #expect(lines[0].contains(old))
        lines[0] = lines[0].replacingOccurrences(of: old, with: new)
        try write(lines.joined(separator: "\n"))
        let changed = try bytes()
        for act in [{ _ = try self.book.records() }, { _ = try self.recorded("three\n") }] {
            let problem = #expect(throws: PlanBookProblem.self) { try act() }
            let text = problem.map { "\($0)" } ?? ""
            #expect(text.contains("line \(line):") && text.contains(words), "\(text)")
        }
        #expect(try bytes() == changed)
    }

    @Test func `a record that was taken out is missed`() throws {
        _ = try recorded("one\n", "two\n", "three\n")
        var lines = String(decoding: try bytes(), as: UTF8.self).components(separatedBy: "\n")
        lines.remove(at: 1)
        try write(lines.joined(separator: "\n"))
        #expect(throws: PlanBookProblem.damaged(path: book.path, line: 2, .wrongNumber(found: 3))) {
            try book.records()
        }
    }

    @Test func `where nothing can be written nothing is acknowledged`() throws {
        let nowhere = PlanBook(path: book.path + ".d/none/a.plans")
        var index = PlanIndex()
        let problem = #expect(throws: PlanBookProblem.self) {
            try nowhere.record([PlanDraft(.plan, "one\n")], knownAt: 1, at: noon, &index)
        }
        #expect(problem.map { "\($0)" }?.contains("No outcome is shown before its plan is recorded.") == true)
        #expect(index.count == 0)
    }

    @Test func `many that record at once lose nothing and record nothing twice`() async throws {
        try await withThrowingTaskGroup(of: [Int].self) { group in
            for turn in 0..<16 {
                group.addTask { try record(["shared\n", "own \(turn)\n"], knownAt: 1, at: noon).map(\.number) }
            }
            var numbers: [[Int]] = []
            for try await found in group { numbers.append(found) }
            #expect(Set(numbers.map { $0[0] }).count == 1)
            #expect(Set(numbers.map { $0[1] }).count == 16)
        }
        #expect(try book.records().count == 17)
    }
}
