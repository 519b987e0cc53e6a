import Register
import Registrar
import Store
import StoreSupport
import Testing

/// The same people all at once. What came of it has to be what came of it in the order of the log.
@Suite struct ConcurrentTests {
    private struct Done: Sendable {
        let deed: Deed
        let recorded: Recorded
    }

    @Test(arguments: Trying.seeds.prefix(max(Trying.seeds.count / 6, 1)))
    func `people at once in memory leave what they would have left one after the other`(_ seed: UInt64) async throws {
        try await check(seed, on: .memory)
    }

    @Test(arguments: Trying.seeds.prefix(max(Trying.seeds.count / 24, 1)))
    func `people at once in a file leave what they would have left one after the other`(_ seed: UInt64) async throws {
        try await check(seed, on: .file)
    }

    /// Replays what was accepted in the order of the log: the model has to accept the same, and to end up with the same.
    private func check(_ seed: UInt64, on ground: Ground) async throws {
        let steps = Inventing.history(seed: seed, steps: min(Trying.steps, 60)).filter(\.deed.isWrite)
        try await ground.withPlace { place in
            let done = try await together(steps, place).sorted { $0.recorded.head < $1.recorded.head }
            let store = try place.open()
            let reader = Registrar(store: store, key: nil)
            var model = Model()
            for one in done where one.recorded.entries > 0 {
                let first = one.recorded.head - one.recorded.entries
                #expect(first == model.lines.count, "seed \(seed): \(one.deed)")
                let clock = try await reader.entry(at: first + 1).recordedAt.seconds
                #expect(model.take(one.deed, clock: clock) == nil, "seed \(seed): \(one.deed)")
                #expect(model.lines.count == one.recorded.head, "seed \(seed): \(one.deed)")
            }
            #expect(try await reader.head().position == model.lines.count, "seed \(seed)")
            let facts = try await reader.facts(.now)
            #expect(facts.all.map(Model.Stands.init) == model.now.inOrder, "seed \(seed)")
            let report = try await LogVerifier(key: Samples.signingKey().verifier).verify(store)
            #expect(report.problems == [], "seed \(seed)")
            #expect(report.latest?.size == model.lines.count, "seed \(seed)")
            #expect(report.erased == model.erased.keys.sorted(), "seed \(seed)")
            try place.close(store)
        }
    }

    /// Each person has a registrar, and does half of what they do while they do the other half.
    private func together(_ steps: [Step], _ place: Place) async throws -> [Done] {
        try await withThrowingTaskGroup(of: [Done].self) { group in
            var stores: [any LogStore] = []
            for person in Step.who.indices {
                let (store, clock) = (try place.open(), HandClock())
                stores.append(store)
                let registrar = Registrar(
                    store: store,
                    key: try Samples.signingKey(),
                    clock: { Instant(seconds: clock.seconds) }
                )
                for half in 0...1 {
                    let mine = steps.enumerated().filter { $0.offset % 2 == half && $0.element.person == person }
                    group.addTask { try await ConcurrentTests.act(mine.map(\.element), registrar, clock) }
                }
            }
            var done: [Done] = []
            for try await some in group { done += some }
            for store in stores { try place.close(store) }
            return done
        }
    }

    private static func act(_ steps: [Step], _ registrar: Registrar, _ clock: HandClock) async throws -> [Done] {
        var done: [Done] = []
        for step in steps {
            clock.seconds = step.clock
            do {
                done.append(Done(deed: step.deed, recorded: try await step.deed.done(by: registrar)))
            } catch is RefusedChange {
                continue
            } catch is Refusal {
                continue
            }
        }
        return done
    }
}
