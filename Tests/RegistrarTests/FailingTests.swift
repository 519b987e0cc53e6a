import Register
import Registrar
import Store
import StoreSupport
import Testing

/// A registrar on a store that fails at one of its calls, for every one of them.
@Suite struct FailingTests {
    /// Three writes and an erasure; each is retried by nobody.
    private func work(_ registrar: Registrar) async throws {
        try await registrar.record(assert("a", named("A")), assert("b", named("B", group: "AA2")))
        try await registrar.record(correct("a", named("C")))
        try await registrar.record(assert("n", claim("person-name", "person: p1", "name: Sam Example")))
        _ = try await registrar.erase(id("p1"), reason: "Asked for", power: "A power")
    }

    /// The lengths that a log may have when no write is half done.
    private let whole = [0, 2, 3, 4, 5]

    @Test(arguments: [FailingStore.Moment.before, .after])
    func `whichever call fails, nothing is half recorded and the log still verifies`(
        _ moment: FailingStore.Moment
    ) async throws {
        var (call, failed) = (1, true)
        while failed {
            let store = MemoryStore()
            let failing = FailingStore(store, atCall: call, moment)
            let registrar = try Registrar.writing(failing, HandClock("2024-11-06"))
            do {
                try await work(registrar)
                failed = false
            } catch let failure as InjectedFailure {
                #expect(failure.call == call)
            } catch let lost as CheckpointNotKept {
                #expect(lost.reason == "InjectedFailure(call: \(call))")
                #expect(await store.head() == lost.recorded.head)
            }
            let head = await store.head()
            #expect(whole.contains(head), "call \(call)")
            #expect(try await LogVerifier(key: Samples.signingKey().verifier).verify(store).isSound)
            let fresh = Registrar(store: store, key: nil)
            #expect(try await fresh.head().position == head)
            if failed {
                #expect(try await registrar.facts(.now).all == fresh.facts(.now).all)
            }
            call += 1
        }
        #expect(call > 16)
    }

    @Test func `a write whose answer was lost is not recorded twice when it is tried again`() async throws {
        let store = MemoryStore()
        let registrar = try Registrar.writing(FailingStore(store, atCall: 5, .after), HandClock("2024-11-06"))
        await #expect(throws: InjectedFailure.self) { try await registrar.record(assert("a", named("A"))) }
        #expect(
            try await sentence { try await registrar.record(assert("a", named("A"))) }
                == "a is recorded already: correct, end or retract it."
        )
        #expect(await store.head() == 1)
    }

    @Test func `entries are recorded with their checkpoint or not at all`() async throws {
        let registrar = try Registrar.writing(FullStore(store: MemoryStore()), HandClock("2024-11-06"))
        await #expect(throws: FullStore.error) { try await registrar.record(assert("a", named("A"))) }
        await #expect(throws: FullStore.error) { try await registrar.record() }
        #expect(try await registrar.head().position == 0)
    }

    @Test func `a write keeps its checkpoint in one call of the store, and reads nothing back`() async throws {
        let store = MemoryStore()
        let counting = FailingStore(store, atCall: 0)
        let registrar = try Registrar.writing(counting, HandClock("2024-11-06"))
        try await registrar.record(assert("a", named("A")))
        let before = await counting.calls
        try await registrar.record(assert("b", named("B")))
        #expect(await counting.calls == before + 2)
        let text = try #require(await store.latestCheckpoint())
        #expect(try Samples.signingKey().verifier.checkpoint(in: text).size == 2)
        #expect(try await LogVerifier(key: Samples.signingKey().verifier).verify(store).isSound)
    }

    @Test func `when only the checkpoint of an erasure fails, the caller is told that it is recorded`() async throws {
        let words =
            "The change was recorded at position 3, but its checkpoint could not be kept: %. Do not record it again."
        var (call, told) = (1, 0)
        while true {
            let store = MemoryStore()
            try await Registrar.writing(store, HandClock("2024-11-06"))
                .record(assert("a", named("A")), assert("b", named("B")))
            let registrar = try Registrar.writing(FailingStore(store, atCall: call), HandClock("2024-11-06"))
            do {
                _ = try await registrar.erase(positions: [1], reason: "Asked for", power: "A power")
                break
            } catch is InjectedFailure {
                #expect(await store.head() == 2)
            } catch let lost as CheckpointNotKept {
                told += 1
                #expect(lost.sentence == words.replacing("%", with: "InjectedFailure(call: \(call))"))
                #expect(await store.head() == 3)
                let again = try await sentence {
                    _ = try await registrar.erase(positions: [1], reason: "Asked for", power: "A power")
                }
                #expect(again == "Entry 1 is erased already.")
                let kept = try await registrar.keepCheckpoint()
                #expect(try Samples.signingKey().verifier.checkpoint(in: kept).size == 3)
            }
            call += 1
        }
        #expect(told > 0)
        #expect(call > told + 1)
    }

    @Test func `an erasure that states again is told by its positions when its checkpoint fails`() async throws {
        let store = MemoryStore()
        let note = "Sam Example asked that it be renamed"
        let group = try claim("group", "group: AA1", "name: A", "note: \(note)")
        try await Registrar.writing(store, HandClock("2024-11-06"))
            .record(assert("a", group), assert("n", claim("person-name", "person: p1", "name: Sam Example")))
        let registrar = try Registrar.writing(FullStore(store: store), HandClock("2024-11-06"))
        let lost = await #expect(throws: CheckpointNotKept.self) {
            try await registrar.erase(id("p1"), reason: "Asked for", power: "A power")
        }
        #expect(
            lost?.sentence
                == "The changes were recorded at positions 3 to 4, but their checkpoint could not be kept: a.store could "
                + "not be read or written: the disk is full. Do not record them again."
        )
    }
}
