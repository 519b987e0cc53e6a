import Register
import Registrar
import Store
import StoreSupport
import Testing

@Suite struct RestorePlanTests {
    private func recorded(_ numbers: ClosedRange<Int>, into store: MemoryStore) async throws -> Registrar {
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        for number in numbers { try await registrar.record(assert("f\(number)", named("T", group: "B\(number)"))) }
        return registrar
    }

    private func goal(_ store: MemoryStore) async throws -> Checkpoint {
        try Samples.signingKey().verifier.checkpoint(in: try #require(await store.latestCheckpoint()))
    }

    @Test func `what is wrong comes from the backup and what is newer stays`() async throws {
        let store = MemoryStore()
        let registrar = try await recorded(1...3, into: store)
        let backup = await store.entries(after: 0, limit: 9)
        try await registrar.record(assert("new", named("N")))
        let whole = await store.entries(after: 0, limit: 9)
        var present = whole
        present[1] = present[1].erased
        present.remove(at: 0)
        let plan = try await RestorePlan(backup: backup, present: present, goals: [goal(store)], counted: 4)
        #expect(plan.entries == whole)
        #expect(plan.fromBackup == [1, 2])
        #expect(plan.fromPresent == 1)
        #expect(plan.erasedSince == [])
    }

    @Test func `what was erased since the backup stays erased`() async throws {
        let store = MemoryStore()
        let registrar = try await recorded(1...3, into: store)
        let backup = await store.entries(after: 0, limit: 9)
        _ = try await registrar.erase(positions: [2], reason: "By mistake", power: "A power")
        let whole = await store.entries(after: 0, limit: 9)
        let damaged = whole.filter { $0.position != 2 }
        let plan = try await RestorePlan(backup: backup, present: damaged, goals: [goal(store)], counted: 4)
        #expect(plan.entries == whole)
        #expect(plan.erasedSince == [2])
    }

    @Test func `a backup that is behind what was signed is refused, and the loss is named`() async throws {
        let store = MemoryStore()
        let registrar = try await recorded(1...3, into: store)
        let backup = await store.entries(after: 0, limit: 9)
        for number in 4...6 { try await registrar.record(assert("f\(number)", named("T", group: "B\(number)"))) }
        let goal = try await goal(store)
        #expect(throws: RestoreRefused.behind(has: 3, needed: 6)) {
            try RestorePlan(backup: backup, present: [], goals: [goal], counted: 0)
        }
        #expect(
            RestoreRefused.behind(has: 3, needed: 6).sentence
                == "With this backup the log would have 3 entries, and 6 were recorded and signed: entries 4 to 6 would be lost. Nothing was changed. Give a newer backup."
        )
    }

    @Test func `a past that was rewritten is put right by a backup of what was signed, and by no other`() async throws {
        let store = MemoryStore()
        _ = try await recorded(1...3, into: store)
        let backup = await store.entries(after: 0, limit: 9)
        var rewritten = backup
        rewritten[1] = StoredEntry(
            position: 2,
            draft: DraftEntry(header: backup[1].header, payload: backup[1].payload ?? [], salt: Samples.salt(5))
        )
        let goal = try await goal(store)
        let plan = try RestorePlan(backup: backup, present: rewritten, goals: [goal], counted: 3)
        #expect(plan.entries == backup)
        #expect(plan.fromBackup == [2])
        #expect(throws: RestoreRefused.otherPast(size: 3)) {
            try RestorePlan(backup: rewritten, present: backup, goals: [goal], counted: 3)
        }
    }

    @Test func `entries that nobody counted do not come back, and those that nothing covered are told`() async throws {
        let store = MemoryStore()
        let registrar = try await recorded(1...3, into: store)
        let (backup, covered) = (await store.entries(after: 0, limit: 9), try await goal(store))
        try await registrar.record(assert("new", named("N")))
        let whole = await store.entries(after: 0, limit: 9)
        let counted = try RestorePlan(backup: backup, present: whole, goals: [covered], counted: 4)
        #expect((counted.entries, counted.fromPresent, counted.unsigned) == (whole, 1, 1))
        let uncounted = try RestorePlan(backup: backup, present: whole, goals: [covered], counted: 3)
        #expect((uncounted.entries, uncounted.fromPresent, uncounted.unsigned) == (backup, 0, 0))
        #expect(throws: RestoreRefused.behind(has: 3, needed: 4)) {
            try RestorePlan(backup: backup, present: Array(whole.dropLast()), goals: [covered], counted: 4)
        }
    }

    @Test func `without anything signed only what agrees with the backup is taken from the store`() async throws {
        let (store, other) = (MemoryStore(), MemoryStore())
        let registrar = try await recorded(1...3, into: store)
        let backup = await store.entries(after: 0, limit: 9)
        try await registrar.record(assert("new", named("N")))
        let whole = await store.entries(after: 0, limit: 9)
        #expect(try RestorePlan(backup: backup, present: whole, goals: [], counted: 4).entries == whole)
        _ = try await recorded(5...8, into: other)
        let strange = await other.entries(after: 0, limit: 9)
        #expect(throws: RestoreRefused.otherPast(size: 4)) {
            try RestorePlan(backup: backup, present: strange, goals: [], counted: 4)
        }
    }
}
