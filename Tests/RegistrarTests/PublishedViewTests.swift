import Register
import Registrar
import Store
import StoreSupport
import Testing

/// What anybody may see. That somebody is absent is private to the body.
@Suite struct PublishedViewTests {
    private func recorded(invented: Bool, _ store: any LogStore = MemoryStore()) async throws -> Registrar {
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        try await registrar.record(
            [
                notice(invented: invented), assert("away", absence(until: "2024-12")),
                assert("name", named("Invented Trust")),
            ] + definitions(seats: ["AA1:chair"])
        )
        return registrar
    }

    private func absence(until: String) throws -> Claim {
        try claim("absence", "person: invented-1", "seat: AA1:chair", "body: AA1", "until: \(until)")
    }

    @Test func `a real register shows private kinds to nobody, at no position`() async throws {
        let registrar = try await recorded(invented: false)
        for position in 1...5 {
            let shown = try await registrar.base(.position(position)).index
            #expect(shown.absences.isEmpty)
            #expect(shown.facts[try id("away")] == nil)
        }
        #expect(
            try await registrar.base(.now).index.facts.all.map(\.id.raw) == [
                "register", "name", "is-AA1", "is-AA1:chair",
            ]
        )
        #expect(
            try await registrar.facts(.now).all.map(\.id.raw) == ["register", "away", "name", "is-AA1", "is-AA1:chair"]
        )
    }

    @Test func `an invented register shows all`() async throws {
        let registrar = try await recorded(invented: true)
        #expect(try await registrar.base(.now).index.absences.count == 1)
        #expect(try await registrar.publishedHistory(of: id("away")).map(\.position) == [2])
    }

    @Test func `an interest is shown to the last day on which it was published, as known whenever`() async throws {
        let clock = try HandClock("2024-11-06")
        let registrar = try Registrar.writing(MemoryStore(), clock)
        try await registrar.record([notice(invented: false)] + definitions(seats: ["AA1:chair"]))
        let interest = try claim(
            "interest",
            "person: invented-1",
            "body: AA1",
            "about: A charity",
            "interest: financial",
            "published: yes",
            "published-until: 2024-11-30"
        )
        try await registrar.record(assert("interest", interest))
        let position = try await registrar.head().position
        for (day, isShown) in [
            ("2024-11-06", true), ("2024-11-30", true), ("2024-12-01", false), ("2024-12-02", false),
        ] {
            try clock.set(day)
            for known in [KnownAt.now, .position(position)] {
                #expect((try await registrar.base(known).index.facts[id("interest")] != nil) == isShown)
                #expect(try await !registrar.publishedHistory(of: id("interest"), known).isEmpty == isShown)
            }
            let line = try await registrar.publishedLog(.now).line(at: position)
            #expect((line.content == .privateToBody) != isShown)
            #expect(try await registrar.facts(.now)[id("interest")] != nil)
        }
    }

    @Test func `no entry on a private fact is shown, be it a correction, an end or a retraction`() async throws {
        let registrar = try await recorded(invented: false)
        try await registrar.record(
            correct("away", absence(until: "2025-01")),
            end("away", until: "2024-12-24"),
            retract("away")
        )
        #expect(try await registrar.history(of: id("away")).count == 4)
        #expect(try await registrar.publishedHistory(of: id("away")).isEmpty)
        #expect(try await registrar.publishedHistory(of: id("away"), .position(2)).isEmpty)
        #expect(try await registrar.publishedHistory(of: id("name")).map(\.position) == [3])
    }

    @Test func `a fact stated again as a private kind shows neither its present nor its past`() async throws {
        let registrar = try await recorded(invented: false)
        try await registrar.record(retract("name"), assert("name", absence(until: "2025")))
        #expect(try await registrar.base(.now).index.facts[id("name")] == nil)
        #expect(try await registrar.publishedHistory(of: id("name")).isEmpty)
    }

    @Test func `a private fact stated again as a public kind keeps its past to itself`() async throws {
        let registrar = try await recorded(invented: false)
        try await registrar.record(retract("away"), assert("away", named("Other", group: "AA2")))
        #expect(try await registrar.base(.now).index.facts[id("away")] != nil)
        #expect(try await registrar.publishedHistory(of: id("away")).isEmpty)
    }

    @Test func `nothing is shown of a fact whose kind was erased, since it may have been private`() async throws {
        let registrar = try await recorded(invented: false)
        let note = try source("Note on the absence of an invented director")
        try await registrar.record(end("away", until: "2024-11-20", from: [note]))
        _ = try await registrar.erase(positions: [2], reason: "By mistake", power: "A power")
        #expect(try await registrar.publishedHistory(of: id("away")).isEmpty)
    }

    @Test func `a register that stops being marked invented hides private kinds from then on`() async throws {
        let registrar = try await recorded(invented: true)
        try await registrar.record(correct("register", claim("register", "title: Real register", "invented: no")))
        #expect(try await registrar.base(.now).index.absences.isEmpty)
        #expect(try await registrar.publishedHistory(of: id("away")).isEmpty)
    }

    @Test func `nor does it show them as known at an earlier position, be it asked before or not`() async throws {
        let store = MemoryStore()
        let registrar = try await recorded(invented: true, store)
        let reader = Registrar(store: store, key: nil)
        for asked in [registrar, reader] {
            #expect(try await asked.base(.position(3)).index.facts[id("away")] != nil)
        }
        try await registrar.record(correct("register", claim("register", "title: Real register", "invented: no")))
        for asked in [registrar, reader, Registrar(store: store, key: nil)] {
            for position in 1...6 {
                let shown = try await asked.base(.position(position)).index
                #expect(shown.absences.isEmpty)
                #expect(shown.facts[try id("away")] == nil)
                #expect(shown.facts.position == position)
                #expect(try await asked.publishedHistory(of: id("away"), .position(position)).isEmpty)
            }
            #expect(
                try await asked.base(.position(5)).index.facts.all.map(\.id.raw)
                    == ["register", "name", "is-AA1", "is-AA1:chair"]
            )
        }
        let kept = try await registrar.facts(.position(5)).all.map(\.id.raw)
        #expect(kept == ["register", "away", "name", "is-AA1", "is-AA1:chair"])
    }

    @Test func `a register marked invented later does not show what it hid before`() async throws {
        let registrar = try await recorded(invented: false)
        #expect(try await registrar.base(.now).index.absences.isEmpty)
        try await registrar.record(correct("register", claim("register", "title: Made up", "invented: yes")))
        #expect(try await registrar.base(.now).index.absences.count == 1)
        #expect(try await registrar.base(.position(5)).index.absences.isEmpty)
        #expect(try await registrar.publishedHistory(of: id("away")).map(\.position) == [2])
        #expect(try await registrar.publishedHistory(of: id("away"), .position(5)).isEmpty)
    }
}
