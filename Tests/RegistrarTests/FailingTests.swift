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
        let registrar = try Registrar.writing(FailingStore(store, atCall: 2, .after), HandClock("2024-11-06"))
        await #expect(throws: InjectedFailure.self) { try await registrar.record(assert("a", named("A"))) }
        #expect(
            try await sentence { try await registrar.record(assert("a", named("A"))) }
                == "a is recorded already: correct, end or retract it."
        )
        #expect(await store.head() == 1)
    }
}
