import Hostile
import Testing

struct ReplayTests {
    @Test(arguments: Subject.domain)
    func `what must hold for every input holds for those that are kept`(_ subject: Subject) async throws {
        let replay = try Replay(subject)
        #expect(!replay.inputs.isEmpty)
        #expect(await replay.kept() == [])
    }

    @Test(arguments: Subject.domain)
    func `and for many that come of damaging them`(_ subject: Subject) async throws {
        #expect(try await Replay(subject).damaged(1000) == [])
    }

    @Test func `a property that does not hold is told with its input`() async throws {
        let picky = Subject("days") { input in try hold(!input.contains(0x2F), "a stroke") }
        let replay = try Replay(picky)
        #expect(await replay.kept().contains("Fuzzing/corpus/days/range: a stroke"))
        #expect(await replay.damaged(1000).first?.contains("a stroke") ?? false)
    }

    @Test func `the same seed damages in the same way`() {
        let seeds = ["title: A", "entries: []"].map { Array($0.utf8) }
        var (one, same, other) = (
            Mutations(of: seeds, seed: 7), Mutations(of: seeds, seed: 7), Mutations(of: seeds, seed: 8)
        )
        let inputs = (0..<50).map { _ in one.input() }
        #expect(inputs == (0..<50).map { _ in same.input() })
        #expect(inputs != (0..<50).map { _ in other.input() })
        #expect(Set(inputs).count > 40)
    }
}
