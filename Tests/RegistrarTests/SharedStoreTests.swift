import Foundation
import Register
import Registrar
import Store
import StoreSQLite
import StoreSupport
import Testing

/// Several registrars on one store, as the server and the command line are.
@Suite struct SharedStoreTests {
    @Test func `two registrars see each other's writes`() async throws {
        let store = MemoryStore()
        let (first, second) = (
            try Registrar.writing(store, HandClock("2024-11-06")), try Registrar.writing(store, HandClock("2024-11-07"))
        )
        try await first.record(assert("name", named("First Name")))
        try await second.record(correct("name", named("Second Name")))
        try await first.record(correct("name", named("Third Name")))
        let group: GroupID = try id("AA1")
        for registrar in [first, second] {
            let history = try await registrar.history(of: id("name"))
            #expect(history.map(\.recordedAt.day.iso) == ["2024-11-06", "2024-11-07", "2024-11-07"])
            #expect(try await registrar.snapshot(on: day("2024-11-08")).group(group)?.payload.name == "Third Name")
        }
    }

    @Test func `two registrars on one file see each other's writes and erasures`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "a.store").path
            let first = try Registrar.writing(SQLiteStore(path: path), HandClock("2024-11-06"))
            try await first.record(assert("name", named("First Name")))
            let second = Registrar(store: try SQLiteStore.reading(path: path), key: nil)
            #expect(try await second.facts(.now).all.map(\.id.raw) == ["name"])
            _ = try await first.erase(positions: [1], reason: "By mistake", power: "A power")
            #expect(try await second.facts(.now).all.isEmpty)
            #expect(try await second.facts(.position(1)).erasure(of: id("name")) == 2)
        }
    }

    @Test func `a registrar that has answered before forgets what another erased`() async throws {
        let store = MemoryStore()
        let (writer, reader) = (
            try Registrar.writing(store, HandClock("2024-11-06")), Registrar(store: store, key: nil)
        )
        try await writer.record(assert("name", named("First Name")), assert("other", named("Other", group: "AA2")))
        #expect(try await reader.base(.position(1)).index.facts.all.count == 1)
        _ = try await writer.erase(positions: [1], reason: "By mistake", power: "A power")
        #expect(try await reader.base(.position(1)).index.facts.all.isEmpty)
        #expect(try await reader.facts(.now).all.map(\.id.raw) == ["other"])
        let content = Entry.Content.erased(fact: try id("name"), verb: "assert", by: 3)
        #expect(try await reader.history(of: id("name")).map(\.content) == [content])
    }

    @Test func `two questions that read the same entries at once are both answered`() async throws {
        let store = MemoryStore()
        let writer = try Registrar.writing(store, HandClock("2024-11-06"))
        try await writer.record(assert("a", named("A")), assert("b", named("B", group: "AA2")))
        let reader = Registrar(store: GatheringStore(store), key: nil)
        async let first = reader.head().position
        async let second = reader.head().position
        #expect(try await [first, second] == [2, 2])
        #expect(try await reader.facts(.now).all == writer.facts(.now).all)
    }

    @Test func `many writers at once lose nothing`() async throws {
        let store = MemoryStore()
        let clock = try HandClock("2024-11-06")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 1...3 {
                let registrar = try Registrar.writing(store, clock)
                group.addTask {
                    for number in 1...5 {
                        let change = try assert("f\(writer)-\(number)", named("T", group: "B\(writer)-\(number)"))
                        try await insist(registrar, change)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await Registrar(store: store, key: nil).facts(.now).all.count == 15)
    }

    @Test func `a log of several pages with an erasure in the last is read to its end`() async throws {
        let store = MemoryStore()
        let writer = try Registrar.writing(store, HandClock("2024-11-06"))
        let many = try (1...5100).map { try assert("f\($0)", named("Invented Trust \($0)", group: "B\($0)")) }
        _ = try await writer.record([Proposal(author: "officer-1", changes: many)])
        _ = try await writer.erase(positions: [3, 5050], reason: "By mistake", power: "A power")
        let reader = Registrar(store: store, key: nil)
        let facts = try await reader.facts(.now)
        #expect(facts.all.count == 5098)
        #expect(facts.erased.map(\.by) == [5101, 5101])
        #expect(try await writer.facts(.now).all == facts.all)
    }

    private func insist(_ registrar: Registrar, _ change: Change) async throws {
        while true {
            do {
                try await registrar.record(change)
                return
            } catch Refusal.headKeepsMoving {
                continue
            }
        }
    }
}
