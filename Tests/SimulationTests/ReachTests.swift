import Register
import Testing

/// That what is invented reaches all that can happen.
@Suite struct ReachTests {
    private static let steps = (UInt64(1)...24).flatMap { Inventing.history(seed: $0, steps: 150) }

    /// What becomes of them where nothing fails and nobody is quicker.
    private func verdicts() -> (refused: Set<String>, kinds: Set<String>, verbs: Set<String>) {
        var (refused, kinds, verbs): (Set<String>, Set<String>, Set<String>) = ([], [], [])
        for seed: UInt64 in 1...72 {
            var model = Model()
            for step in Inventing.history(seed: seed, steps: 150) {
                guard let why = model.take(step.deed, clock: step.clock) else { continue }
                refused.insert(why.split(separator: " ").last.map(String.init) ?? "")
            }
            kinds.formUnion(model.lines.compactMap(\.deal.said?.kind))
            verbs.formUnion(model.lines.map(\.deal.verb))
        }
        return (refused, kinds, verbs)
    }

    @Test func `every kind is recorded, every verb is done, and every reason to refuse a write is met`() {
        let reached = verdicts()
        #expect(reached.kinds == Set(Statement.tags))
        #expect(reached.verbs == ["assert", "correct", "end", "retract", "erase"])
        #expect(
            reached.refused == [
                "fact-stands", "fact-unknown", "fact-erased", "other-kind", "cannot-end", "ends-before-start",
                "nothing-changes", "reason-missing", "power-missing", "person-erased", "fact-names-person",
                "not-defined", "still-named", "contradicts", "seat-elsewhere", "reason-names-person", "unreadable",
                "erasure-by-hand", "time-given",
                "time-goes-back", "no-such-position", "nothing-to-erase", "already-erased", "erasure-stays",
                "person-not-named", "head-moved",
            ]
        )
    }

    @Test func `calls fail before and after they take effect, and others are quicker once and too often`() {
        let steps = ReachTests.steps
        #expect(Set(steps.compactMap(\.fault?.isAfter)) == [false, true])
        #expect(Set(steps.map(\.rivals.count)) == [0, 1, 2, 5])
        let jumps = zip(steps, steps.dropFirst()).map { $1.clock - $0.clock }
        #expect(jumps.contains { $0 < 0 } && jumps.contains { $0 > 86_400 })
    }
}
