import Register
import Registrar
import Store
import StoreSupport
import Testing

/// Every refusal of a change, reached by the change itself.
@Suite struct RefusalTests {
    private func recorded() async throws -> Registrar {
        let registrar = try Registrar.new()
        try await registrar.record(
            [
                assert("name", named("Invented Trust")),
                assert("plan", claim("intent", "group: g1", "text: To share a chair")),
                assert("vacant", claim("vacancy", "seat: AA1:chair", "from: 2024-05-02")),
            ] + definitions(seats: ["AA1:chair"], groups: ["g1"])
        )
        return registrar
    }

    private func refused(_ change: Change) async throws -> String {
        let registrar = try await recorded()
        let words = try await sentence { try await registrar.record(change) }
        #expect(try await registrar.head().position == 6)
        return words
    }

    @Test func `a fact that stands is not asserted again`() async throws {
        #expect(
            try await refused(assert("name", named("Another Trust")))
                == "name is recorded already: correct, end or retract it."
        )
    }

    @Test func `a fact that is not recorded is not corrected, ended or retracted`() async throws {
        let words = "other is not recorded: assert it first."
        #expect(try await refused(correct("other", named("Another Trust"))) == words)
        #expect(try await refused(end("other", until: "2024")) == words)
        #expect(try await refused(retract("other")) == words)
    }

    @Test func `a correction keeps the kind of the fact`() async throws {
        #expect(
            try await refused(correct("name", claim("vacancy", "seat: AA1:chair")))
                == "name is of the kind 'group', and a correction cannot make it 'vacancy'."
        )
    }

    @Test func `a correction changes something and has a reason`() async throws {
        #expect(
            try await refused(correct("name", named("Invented Trust")))
                == "name is recorded so already: nothing would change."
        )
        #expect(try await refused(correct("name", named("Another"), "")) == "A reason is needed: say why.")
        #expect(try await refused(correct("name", named("Another"), " \t")) == "A reason is needed: say why.")
    }

    @Test func `an end changes something`() async throws {
        let registrar = try await recorded()
        let (minutes, letter) = (try source(), try source("Invented letter"))
        let words = "vacant is recorded so already: nothing would change."
        try await registrar.record(end("vacant", until: "2024-07"))
        for sources in [[], [minutes]] {
            let again = try end("vacant", until: "2024-07", from: sources)
            #expect(try await sentence { try await registrar.record(again) } == words)
        }
        #expect(try await registrar.record(end("vacant", until: "2024-07", from: [letter])).head == 8)
        #expect(try await registrar.record(end("vacant", until: "2024-08")).head == 9)
    }

    @Test func `an end of an arrangement in another manner changes something`() async throws {
        let registrar = try await recorded()
        let row = try claim(
            "arrangement",
            "arrangement: A1",
            "model: shared-chair",
            "bodies: [AA1, AA2]",
            "status: current"
        )
        try await registrar.record([assert("row", row)] + definitions(bodies: ["AA2"]))
        let until = try #require(Boundary(text: "2024-07"))
        func end(_ manner: Ending.Manner) throws -> Change {
            .end(try id("row"), Ending(until: until, manner: manner), sources: [])
        }
        try await registrar.record(end(.ended))
        let words = "row is recorded so already: nothing would change."
        #expect(try await sentence { try await registrar.record(end(.ended)) } == words)
        #expect(try await registrar.record(end(.merged)).head == 10)
    }

    @Test func `a retraction has a reason`() async throws {
        for reason in ["", " ", "\u{a0}\n"] {
            #expect(try await refused(retract("name", reason)) == "A reason is needed: say why.")
        }
    }

    @Test func `a kind without a period has no end`() async throws {
        #expect(
            try await refused(end("plan", until: "2024")) == "plan is of the kind 'intent', which has no end."
        )
    }

    @Test func `nothing ends before it begins`() async throws {
        #expect(
            try await refused(end("vacant", until: "2024-05-01"))
                == "vacant cannot end at 2024-05-01: it begins later than that."
        )
        let registrar = try await recorded()
        #expect(try await registrar.record(end("vacant", until: "2024-05")).head == 7)
    }

    @Test func `the identifier of a fact does not hold that of the person it is about`() async throws {
        #expect(
            try await refused(
                assert("name-of-invented-1", claim("person-name", "person: invented-1", "name: Z Sample"))
            )
                == "name-of-invented-1 contains the identifier of the person it is about; identifiers of facts outlive an erasure."
        )
    }

    @Test func `an erasure is not a change among others`() async throws {
        let erasure = Erasure(positions: [1], reason: "Asked for", power: "UK GDPR article 17(1)(c)", tokens: [])
        #expect(
            try await refused(.erase(erasure)) == "An erasure is not written in a file: use the command erase."
        )
    }

    @Test func `what could not be read back is not recorded`() async throws {
        let nameless = BodyName(body: try id("AA1"), name: "", dated: .notRecorded)
        let empty = try #require(Claim(statement: .bodyName(nameless), sources: [source()], confidence: .high))
        #expect(
            try await refused(assert("empty", empty))
                == "empty cannot be recorded, since it could not be read back: name is missing: expected a text."
        )
        let late = try Period.until(lastDay: DayBounds(day("9999-12-31")))
        #expect(
            try await refused(.end(try id("vacant"), Ending(until: late, manner: .ended), sources: []))
                == "vacant cannot be recorded, since it could not be read back: '10000-01-01' is not a known until."
        )
    }

    @Test func `a register opened for reading records nothing`() async throws {
        let registrar = Registrar(store: MemoryStore(), key: nil)
        let words = "The register was opened for reading only."
        #expect(try await sentence { try await registrar.record(assert("name", named("Trust"))) } == words)
        #expect(try await sentence { try await registrar.keepCheckpoint() } == words)
        #expect(try await sentence { _ = try await registrar.erase(id("p"), reason: "r", power: "p") } == words)
        #expect(try await registrar.head().position == 0)
    }

    @Test func `an erased fact is not stated again under its identifier`() async throws {
        let registrar = try await recorded()
        _ = try await registrar.erase(positions: [1], reason: "By mistake", power: "UK GDPR article 17(1)(d)")
        let words = "name was erased by entry 7, and its identifier is not used again."
        #expect(try await sentence { try await registrar.record(assert("name", named("Trust"))) } == words)
        #expect(try await sentence { try await registrar.record(correct("name", named("Trust"))) } == words)
        #expect(try await sentence { try await registrar.record(retract("name")) } == words)
    }

    @Test func `an erasure by position says which entries it cannot destroy`() async throws {
        let registrar = try await recorded()
        func erase(_ position: Int, _ reason: String = "By mistake", _ power: String = "A power") async throws -> String
        {
            try await sentence { _ = try await registrar.erase(positions: [position], reason: reason, power: power) }
        }
        _ = try await registrar.erase(positions: [1], reason: "By mistake", power: "UK GDPR article 17(1)(d)")
        #expect(try await erase(1) == "Entry 1 is erased already.")
        #expect(try await erase(7) == "Entry 7 records an erasure, and stays.")
        #expect(try await erase(8) == "There is no entry 8: the log has 7.")
        #expect(try await erase(0) == "There is no entry 0: the log has 7.")
        for blank in ["", "  "] {
            #expect(try await erase(2, blank) == "A reason is needed: say why.")
            #expect(
                try await erase(2, "By mistake", blank)
                    == "A power is needed: name the provision under which the erasure is made."
            )
        }
        #expect(try await registrar.head().position == 7)
    }

    @Test func `an erasure names at least one entry`() async throws {
        let registrar = try await recorded()
        #expect(
            try await sentence { _ = try await registrar.erase(positions: [], reason: "By mistake", power: "A power") }
                == "No entry is given to erase: name at least one position."
        )
        #expect(try await registrar.head().position == 6)
    }

    @Test func `an erasure of a person needs more than spaces as its reason and its power`() async throws {
        let registrar = try Registrar.new()
        try await registrar.recordErasureWorld()
        let person: PersonID = try id(ErasureWorld.person)
        #expect(
            try await sentence { _ = try await registrar.erase(person, reason: " ", power: "A power") }
                == "A reason is needed: say why."
        )
        #expect(
            try await sentence { _ = try await registrar.erase(person, reason: "Asked for", power: " ") }
                == "A power is needed: name the provision under which the erasure is made."
        )
        #expect(try await registrar.head().position == 26)
    }

    @Test func `each refusal has a code of its own`() throws {
        let (fact, person): (FactID, PersonID) = (try id("f"), try id("p"))
        let first = try instant("2024-11-06")
        let refusals: [Refusal] = [
            .factStands(fact), .factUnknown(fact), .factErased(fact, by: 1), .otherKind(fact, stands: "a", given: "b"),
            .cannotEnd(fact, kind: "a"), .endsBeforeStart(fact, until: "2024"), .nothingChanges(fact), .reasonMissing,
            .powerMissing, .personErased(fact), .factNamesPerson(fact), .reasonNamesPerson,
            .unreadable(fact, .notCanonical), .erasureByHand, .timeGiven, .timeGoesBack(given: first, last: first),
            .notDefined(fact, .body(try id("b"))), .stillNamed(.body(try id("b")), by: fact), .nothingToErase,
            .contradicts(fact, .unreadable(field: "expires", found: "2019", expected: "a later day")),
            .seatElsewhere(fact, SeatOfBody(seat: try id("s"), body: try id("b"))),
            .noSuchPosition(1, head: 0), .alreadyErased(1), .erasureStays(1), .personNotNamed(person),
            .nothingRecorded(before: first.day, first: nil), .onlyReading, .headKeepsMoving(times: 5),
        ]
        #expect(Set(refusals.map(\.code)).count == refusals.count)
        #expect(refusals.allSatisfy { $0.code.hasPrefix("registrar.") && "\($0)".hasSuffix(".") })
    }
}
