import Exchange
import Foundation
import Register
import Testing

/// What a book of plans makes of files that are not as it left them.
struct PlanBookFileTests {
    private let folder: URL
    private let book: PlanBook
    private let noon = Instant(seconds: 1_700_000_000)

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("plans-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        book = PlanBook(path: folder.appendingPathComponent("a.plans").path)
    }

    private func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: book.path))) }

    private func write(_ bytes: some Sequence<UInt8>) throws {
        try Data(Array(bytes)).write(to: URL(fileURLWithPath: book.path))
    }

    @discardableResult
    private func record(_ texts: String..., in other: PlanBook? = nil) throws -> [PlanPlace] {
        var index = PlanIndex()
        let drafts = texts.map { PlanDraft(.plan, $0) }
        return try (other ?? book).record(drafts, knownAt: 7, at: noon, &index)
    }

    @Test func `a record that lost only its end still stands, and gets it back`() throws {
        try record("one\n", "two\n")
        let whole = try bytes()
        try write(whole.dropLast())
        #expect(try book.records().map(\.number) == [1, 2])
        #expect(try record("three\n").map(\.number) == [3])
        #expect(try bytes().starts(with: whole))
        #expect(try book.records().map(\.text) == ["one\n", "two\n", "three\n"])
    }

    @Test(arguments: ["{\"a\": 1}", "\n", "a table\nof something\n", "\u{0}\u{1}\u{2}", "{\"digest\":\"2c8b0"])
    func `a file that does not begin with a record is left as it is`(_ text: String) throws {
        try write(text.utf8)
        for act in [{ _ = try book.records() }, { _ = try record("one\n") }] {
            #expect(throws: PlanBookProblem.noBook(path: book.path)) { try act() }
        }
        #expect(try bytes() == Array(text.utf8))
    }

    @Test func `what stands behind the records and is no beginning of one is not cut off`() throws {
        try record("one\n")
        let noted = try bytes() + Array("a note by hand".utf8)
        try write(noted)
        #expect(throws: PlanBookProblem.damaged(path: book.path, line: 2, .noRecord)) { try record("two\n") }
        #expect(try bytes() == noted)
    }

    @Test func `an empty file becomes a book`() throws {
        try write([])
        #expect(try record("one\n").map(\.number) == [1])
    }

    @Test func `devices and folders are no books`() throws {
        for path in ["/dev/null", "/dev/full", "/dev/zero"] {
            let problem = #expect(throws: PlanBookProblem.noPlainFile(path: path)) {
                try record("one\n", in: PlanBook(path: path))
            }
            #expect(problem.map { "\($0)" }?.contains("..") == false)
        }
        let problem = #expect(throws: PlanBookProblem.self) { try record("one\n", in: PlanBook(path: folder.path)) }
        #expect(problem.map { "\($0)" }?.contains("..") == false)
    }

    @Test func `links to one book wait for each other`() async throws {
        try record("one\n")
        let linked = folder.appendingPathComponent("elsewhere/b.plans")
        try FileManager.default.createDirectory(
            at: linked.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try FileManager.default.createSymbolicLink(atPath: linked.path, withDestinationPath: book.path)
        let holder = open(book.path, O_RDWR)
        defer { close(holder) }
        #expect(flock(holder, LOCK_EX) == 0)
        let waiting = Task.detached { try record("three\n", in: PlanBook(path: linked.path)) }
        // Whoever did not wait would have recorded by then.
        try await Task.sleep(for: .milliseconds(200))
        let second = try second()
        #expect(pwrite(holder, second, second.count, off_t(try bytes().count)) == second.count)
        flock(holder, LOCK_UN)
        #expect(try await waiting.value.map(\.number) == [3])
        #expect(try book.records().map(\.text) == ["one\n", "two\n", "three\n"])
    }

    /// The line of a record that follows the first.
    private func second() throws -> [UInt8] {
        let copy = PlanBook(path: book.path + ".copy")
        try FileManager.default.copyItem(atPath: book.path, toPath: copy.path)
        try record("two\n", in: copy)
        let all = [UInt8](try Data(contentsOf: URL(fileURLWithPath: copy.path)))
        return Array(all.dropFirst(try bytes().count))
    }

    @Test func `what is known of a book is read again only where the file was touched`() throws {
        var index = PlanIndex()
        _ = try book.record([PlanDraft(.plan, "one\n")], knownAt: 1, at: noon, &index)
        let known = index
        #expect(try book.follow(known).head == known.head)
        try record("two\n")
        let further = try book.follow(known)
        #expect(further.count == 2 && further.continues(known))
        #expect(throws: PlanBookProblem.self) { try book.records(1...1, in: known) }
        #expect(try book.records(2...2, in: further).map(\.text) == ["two\n"])
        try FileManager.default.removeItem(atPath: book.path)
        try record("another\n", "and\n")
        #expect(try !book.follow(further).continues(known))
    }

    @Test func `a plan of a question that was planned before says so`() throws {
        func plan(_ unit: String, _ seed: Int) -> String {
            "plan: 1\nmeasure: \"waits\"\ntreated: \"\(unit) (RA1 + RA2)\" 1...1\nseed: \(seed)\n"
        }
        let places = try record(plan("nca", 1), plan("other", 1), plan("nca", 2))
        #expect(places.map { $0.turn?.number } == [1, 1, 2])
        #expect(places[2].turn?.firstAt == places[0].recordedAt)
        #expect(try record(plan("nca", 1)).map { $0.turn?.number } == [1])
        var index = PlanIndex()
        let family = try book.record([PlanDraft(.family, "family: 1\n")], knownAt: 1, at: noon, &index)
        #expect(family[0].turn == nil && index.head == family[0].line)
    }

    @Test func `a book longer than a piece is read, and given out, as it stands`() throws {
        let texts = (0..<40).map { "plan \($0)\n" + String(repeating: "x", count: 60_000) }
        var index = PlanIndex()
        _ = try book.record(texts.map { PlanDraft(.plan, $0) }, knownAt: 1, at: noon, &index)
        #expect(try book.records().map(\.text) == texts)
        #expect(try book.whole() == bytes())
        #expect(try book.text().length == bytes().count && book.text().piece(from: 0).count < bytes().count)
    }
}
