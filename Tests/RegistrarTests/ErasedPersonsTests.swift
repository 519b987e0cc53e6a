import Register
import Registrar
import Store
import StoreSupport
import Testing

/// Who was erased does not come back, by whatever way.
@Suite struct ErasedPersonsTests {
    private func erased() async throws -> Registrar {
        let registrar = try Registrar.new()
        try await registrar.recordErasureWorld()
        try await registrar.eraseZoe()
        return registrar
    }

    private static let ways: [[String]] = [
        ["person-name", "person: zoe-sample", "name: Somebody Else"],
        ["person-name", "person: z-sample-chair", "name: Somebody Else"],
        ["person-name", "person: another-1", "name: Zoë Sample"],
        ["person-name", "person: another-1", "name: Professor Dame Zoë Sample"],
        ["person-name", "person: another-1", "name: Zoe Sample"],
        ["appointment", "person: another-1", "named-as: ZOE SAMPEL", "seat: AA1:chair", "capacity: acting"],
        ["reason", "group: g1", "text: It was Zo\u{65}\u{308} Sample’s wish"],
        ["intent", "group: g1", "text: 'Zoe Sampel' stays"],
        ["same-person", "person: another-1", "other: zoe-sample"],
    ]

    @Test(arguments: ways)
    func `a later import of the person is known and skipped`(_ way: [String]) async throws {
        let erased = try await erased().standing().erasedPersons
        let given = try statement(way[0], Array(way.dropFirst()))
        #expect(erased.refuse(try #require(Claim(statement: given, sources: [source()], confidence: .high))))
    }

    @Test(arguments: ways)
    func `to record the person is refused`(_ way: [String]) async throws {
        let registrar = try await erased()
        let given = try statement(way[0], Array(way.dropFirst()))
        let claim = try #require(Claim(statement: given, sources: [source()], confidence: .high))
        let words = "again names a person who was erased from this register."
        #expect(try await sentence { try await registrar.record(assert("again", claim)) } == words)
    }

    @Test func `nor does the name come back by a source, a reason or an end`() async throws {
        let registrar = try await erased()
        let words = "body names a person who was erased from this register."
        let titled = try source("Letter to Zoë Sample")
        let slug = try source("", address: "https://trust.example/board/Zo%C3%AB_Sample.html")
        for change in [
            try correct("body", claim("body-name", "body: AA1", "name: New Name", from: titled)),
            try correct("body", claim("body-name", "body: AA1", "name: New Name", from: slug)),
            try correct("body", claim("body-name", "body: AA1", "name: New Name"), "Zoe Sampel said so"),
            try retract("body", "Zoe Sampel said so"),
            try end("body", until: "2025", from: [titled]),
        ] {
            #expect(try await sentence { try await registrar.record(change) } == words)
        }
        let positions = try await sentence {
            _ = try await registrar.erase(positions: [26], reason: "Zoe Sampel asked", power: "A power")
        }
        #expect(positions == Refusal.reasonNamesPerson.sentence)
    }

    @Test func `other people are not refused`() async throws {
        let erased = try await erased().standing().erasedPersons
        for lines in [
            ["person-name", "person: zoe-sample-2", "name: Zora Sample"],
            ["person-name", "person: sample", "name: Zoë Samples"],
            ["intent", "group: g1", "text: Zoë chose a sample, Sample A"],
        ] {
            let given = try statement(lines[0], Array(lines.dropFirst()))
            #expect(!erased.refuse(try #require(Claim(statement: given, sources: [source()], confidence: .high))))
        }
    }

    @Test func `the tokens of another log's key do not tell who was erased`() async throws {
        let store = MemoryStore()
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        try await registrar.recordErasureWorld()
        try await registrar.eraseZoe()
        let other = Registrar(store: store, key: try SigningKey(name: "register.example"), isKeyNew: true)
        let claim = try claim("person-name", "person: zoe-sample", "name: Zoë Sample")
        #expect(try await registrar.standing().erasedPersons.refuse(claim))
        #expect(try await !other.standing().erasedPersons.refuse(claim))
        #expect(try await !Registrar(store: store, key: nil).standing().erasedPersons.refuse(claim))
    }

    @Test func `a name longer than most is refused all the same`() async throws {
        let registrar = try Registrar.new()
        let name = "Maria del Carmen de la Cruz y Ejemplo Inventada"
        try await registrar.record(assert("n", claim("person-name", "person: p1", "name: \(name)")))
        _ = try await registrar.erase(id("p1"), reason: "Asked for", power: "A power")
        let erased = try await registrar.standing().erasedPersons
        #expect(erased.refuse(try claim("intent", "group: g1", "text: To thank \(name) in public")))
    }
}
