import Register
import Registrar
import Store
import StoreSupport
import Testing

/// Nothing is recorded that names what nothing defines.
@Suite struct DefinitionTests {
    /// The body AA1, its seat AA1:chair, the group g1, and two appointments to the seat: 5 entries.
    private func recorded() async throws -> Registrar {
        let registrar = try Registrar.new()
        try await registrar.record(definitions(seats: ["AA1:chair"], groups: ["g1"]))
        try await registrar.record(assert("post-1", post("p1")), assert("post-2", post("p2")))
        return registrar
    }

    private func post(_ person: String, seat: String = "AA1:chair") throws -> Claim {
        try claim("appointment", "person: \(person)", "named-as: Sam Example", "seat: \(seat)", "capacity: acting")
    }

    private func seat(_ seat: String) throws -> Claim {
        try claim("seat", "seat: \(seat)", "body: AA1", "seat-kind: chair")
    }

    private static let undefined: [(String, [String])] = [
        ("the body AA9", ["body-name", "body: AA9", "name: Invented Trust"]),
        ("the body AA9", ["body", "body: AA1", "successors: [AA1, AA9]"]),
        ("the body AA9", ["seat", "seat: AA9:chair", "body: AA9", "seat-kind: chair"]),
        ("the body AA9", ["absence", "person: p1", "seat: AA1:chair", "body: AA9"]),
        ("the body AA9", ["group-member", "group: g1", "body: AA9"]),
        ("the body AA9", ["completeness", "body: AA9", "list: board-members", "as-at: 2024-10-01"]),
        ("the body AA9", ["reason", "group: g1", "text: One team", "agreed-by: [AA1, AA9]"]),
        ("the seat AA1:nurse", ["vacancy", "seat: AA1:nurse"]),
        (
            "the seat AA1:nurse",
            ["appointment", "person: p1", "named-as: Sam Example", "seat: AA1:nurse", "capacity: acting"]
        ),
        ("the forum joint", ["forum-member", "forum: joint", "parent: AA9", "seat: AA1:nurse"]),
        ("the group g9", ["intent", "group: g9", "text: To share a chair"]),
        ("the group g9", ["group", "group: g2", "name: Invented Group", "within: g9"]),
        (
            "the instrument paper",
            [
                "forum", "forum: joint", "name: Joint", "forum-kind: joint-committee", "parents: [AA1]",
                "instrument: paper",
            ]
        ),
    ]

    @Test(arguments: undefined)
    func `what names a thing that nothing defines is refused`(_ thing: String, _ lines: [String]) async throws {
        let registrar = try await recorded()
        let given = try statement(lines[0], Array(lines.dropFirst()))
        let claim = try #require(Claim(statement: given, sources: [source()], confidence: .high))
        let words = try await sentence { try await registrar.record(assert("new", claim)) }
        #expect(words == "The fact new names \(thing), which nothing here defines.")
        #expect(try await registrar.head().position == 5)
    }

    private static let contradictory: [(String, [String])] = [
        (
            "expires is '2019': expected a day not before 2024-10-01, which is 'on'",
            [
                "explanation", "body: AA1", "rule: r", "text: Why (invented)", "author: Secretary", "expires: 2019",
                "on: 2024-10-01",
            ]
        ),
        (
            "to-forum is missing: expected a forum, or 'to-body' and a body, 'to-seat' and a seat, or 'to-other' and a text",
            ["delegation", "body: AA1", "basis: other"]
        ),
        (
            "days is '9': expected at most 7 days a week",
            ["time-commitment", "person: p1", "body: AA1", "days: 9", "per: week"]
        ),
    ]

    @Test(arguments: contradictory)
    func `what contradicts itself is refused`(_ error: String, _ lines: [String]) async throws {
        let registrar = try await recorded()
        let given = try statement(lines[0], Array(lines.dropFirst()))
        let claim = try #require(Claim(statement: given, sources: [source()], confidence: .high))
        let words = try await sentence { try await registrar.record(assert("new", claim)) }
        #expect(words == "The fact new contradicts itself: \(error).")
        #expect(try await registrar.head().position == 5)
    }

    @Test func `an end before the decision that it ends is refused`() async throws {
        let registrar = try await recorded()
        let given = try claim(
            "committee-terms",
            "forum: audit",
            "purpose: audit",
            "agreed-on: 2024-05-01"
        )
        let forum = try claim("forum", "forum: audit", "name: Audit", "forum-kind: committee", "parents: [AA1]")
        try await registrar.record(assert("audit", forum), assert("terms", given))
        let words = try await sentence { try await registrar.record(end("terms", until: "2024-05-01")) }
        #expect(
            words
                == "The fact terms contradicts itself: until is '2024-05-01': expected an end after 2024-05-01, which is 'agreed-on'."
        )
    }

    @Test func `a seat is named with its own body`() async throws {
        let registrar = try await recorded()
        let away = try claim("absence", "person: p1", "seat: AA1:chair", "body: AA2")
        let other = try claim("body", "body: AA2")
        let words = try await sentence { try await registrar.record(assert("other", other), assert("away", away)) }
        #expect(
            words == "The fact away names the seat AA1:chair with the body AA2, and it is no seat of that body."
        )
        let moved = try claim("seat", "seat: AA1:chair", "body: AA2", "seat-kind: chair")
        let recorded = try await registrar.record(
            assert("other", other),
            assert("moved", moved),
            assert("away", away)
        )
        #expect(recorded.entries == 3)
    }

    @Test func `of several changes the one that names it is told`() async throws {
        let registrar = try await recorded()
        let good = Proposal(author: "officer-1", changes: [try assert("a", named("A")), try assert("b", named("B"))])
        let bad = Proposal(author: "officer-2", changes: [try assert("c", post("p3", seat: "AA1:nurse"))])
        let refused = await #expect(throws: RefusedChange.self) { try await registrar.record([good, bad]) }
        #expect(refused?.index == 2)
        #expect(refused?.refusal == .notDefined(try id("c"), .seat(try id("AA1:nurse"))))
        #expect(try await registrar.head().position == 5)
    }

    @Test func `a correction that names what nothing defines is refused`() async throws {
        let registrar = try await recorded()
        let words = try await sentence {
            try await registrar.record(correct("post-1", post("p1", seat: "AA1:nurse")))
        }
        #expect(words == "The fact post-1 names the seat AA1:nurse, which nothing here defines.")
    }

    @Test func `what a later proposal of the same call defines may be named`() async throws {
        let registrar = try Registrar.new()
        let first = Proposal(author: "officer-1", changes: [try assert("post", post("p1"))])
        let second = Proposal(author: "officer-2", changes: [try assert("chair", seat("AA1:chair"))])
        let third = Proposal(author: "officer-1", changes: try definitions())
        #expect(try await registrar.record([first, second, third]).head == 3)
    }

    @Test func `what is taken back in the same call may have named anything`() async throws {
        let registrar = try await recorded()
        try await registrar.record(assert("new", post("p3", seat: "AA1:nurse")), retract("new"))
        #expect(try await registrar.facts(.now)[id("new")] == nil)
    }

    @Test func `a definition is not retracted while others name it`() async throws {
        let registrar = try await recorded()
        let words = "The fact post-1 still names the seat AA1:chair: correct or retract it first, or in the same file."
        #expect(try await sentence { try await registrar.record(retract("is-AA1:chair")) } == words)
        let body = try await sentence { try await registrar.record(retract("is-AA1")) }
        #expect(
            body == "The fact is-AA1:chair still names the body AA1: correct or retract it first, or in the same file."
        )
        #expect(try await registrar.head().position == 5)
    }

    @Test func `a seat is retracted together with its appointments`() async throws {
        let registrar = try await recorded()
        try await registrar.record(retract("is-AA1:chair"), retract("post-1"), retract("post-2"))
        #expect(try await registrar.facts(.now).all.map(\.id.raw) == ["is-AA1", "is-g1"])
    }

    @Test func `a definition that another fact gives too may be retracted`() async throws {
        let registrar = try await recorded()
        try await registrar.record(retract("is-AA1:chair"), assert("chair", seat("AA1:chair")))
        #expect(try await registrar.head().position == 7)
        try await registrar.record(assert("chair-2", seat("AA1:chair")))
        #expect(try await registrar.record(retract("chair")).head == 9)
    }

    @Test func `a seat is not renamed while appointments name it, and the first of them is told`() async throws {
        let registrar = try await recorded()
        let rename = try correct("is-AA1:chair", seat("AA1:chairman"))
        let refused = await #expect(throws: RefusedChange.self) {
            try await registrar.record(retract("is-g1"), rename)
        }
        #expect(refused?.index == 1)
        #expect(
            refused?.description
                == "The fact post-1 still names the seat AA1:chair: correct or retract it first, or in the same file."
        )
        let part = try await sentence {
            try await registrar.record(rename, correct("post-1", post("p1", seat: "AA1:chairman")))
        }
        #expect(
            part == "The fact post-2 still names the seat AA1:chair: correct or retract it first, or in the same file."
        )
        #expect(try await registrar.head().position == 5)
        let whole = try await registrar.record(
            rename,
            correct("post-1", post("p1", seat: "AA1:chairman")),
            correct("post-2", post("p2", seat: "AA1:chairman"))
        )
        #expect(whole.head == 8)
    }

    @Test func `a correction that keeps the identifier, and an end, leave what is named defined`() async throws {
        let registrar = try await recorded()
        let titled = try claim("seat", "seat: AA1:chair", "body: AA1", "seat-kind: chair", "title: Chair")
        try await registrar.record(correct("is-AA1:chair", titled), end("is-AA1:chair", until: "2024-10"))
        #expect(try await registrar.record(end("is-AA1", until: "2024-11")).head == 8)
    }

    @Test func `an erasure of a person is never refused for it, and leaves all that is named defined`() async throws {
        let registrar = try Registrar.new()
        try await registrar.recordErasureWorld()
        try await registrar.eraseZoe()
        let facts = try await registrar.facts(.now)
        let defined = facts.definitions
        #expect(facts.all.allSatisfy { dangling($0.statement, defined: defined).isEmpty })
        #expect(try defined.isSuperset(of: [.seat(id("AA1:chair")), .group(id("g1")), .instrument(id("i1"))]))
    }

    @Test func `after a definition was erased, only what names it anew is refused`() async throws {
        let registrar = try await recorded()
        _ = try await registrar.erase(positions: [2], reason: "By mistake", power: "A power")
        #expect(try await registrar.record(assert("other", named("Other"))).head == 7)
        #expect(try await registrar.record(end("post-1", until: "2025")).head == 8)
        let words = try await sentence { try await registrar.record(assert("post-3", post("p3"))) }
        #expect(words == "The fact post-3 names the seat AA1:chair, which nothing here defines.")
    }
}
