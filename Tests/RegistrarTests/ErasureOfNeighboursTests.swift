import Register
import Registrar
import Store
import StoreSupport
import Testing

/// An erasure takes one person and leaves everybody else whole.
@Suite struct ErasureOfNeighboursTests {
    /// Of the entries that follow the changes, one defines the body, and the next the seats or groups.
    private func erasing(
        _ person: String,
        _ changes: Change...,
        seats: [String] = [],
        groups: [String] = []
    ) async throws -> Facts {
        let registrar = try Registrar.new()
        let defining = try Proposal(author: "officer-1", changes: definitions(seats: seats, groups: groups))
        _ = try await registrar.record([Proposal(author: "officer-1", changes: changes), defining])
        _ = try await registrar.erase(id(person), reason: "Asked for", power: "A power")
        return try await registrar.facts(.now)
    }

    @Test(arguments: [
        ("sam-example", "sam-example-2"), ("sam-example", "mary-sam-example"), ("p-1", "p-17"), ("p.1", "p.1.2"),
    ])
    func `an identifier inside another does not draw that person in`(_ gone: String, _ stays: String) async throws {
        let facts = try await erasing(
            gone,
            assert("a", claim("person-name", "person: \(gone)", "name: Sam Example")),
            assert("b", claim("person-name", "person: \(stays)", "name: Noor Invented")),
            assert("c", claim("vacancy", "seat: \(gone):chair")),
            seats: ["\(gone):chair"]
        )
        #expect(facts.all.map(\.id.raw) == ["b", "c", "is-AA1", "is-\(gone):chair"])
        #expect(try facts[id("b")]?.firstPosition == 2)
        #expect(try facts[id("b")]?.statement.people.map(\.raw) == [stays])
    }

    @Test func `a merge that was undone does not draw the other person in`() async throws {
        let facts = try await erasing(
            "p1",
            assert("a", claim("person-name", "person: p1", "name: Sam Example")),
            assert("b", claim("person-name", "person: p2", "name: Noor Invented")),
            assert("m", claim("same-person", "person: p1", "other: p2")),
            retract("m", "They are two people")
        )
        #expect(facts.all.map(\.id.raw) == ["b", "is-AA1"])
        #expect(try facts[id("b")]?.statement == claim("person-name", "person: p2", "name: Noor Invented").statement)
    }

    @Test func `a fact corrected from one person to another stands for the other`() async throws {
        func post(_ person: String, _ name: String) throws -> Claim {
            try claim("appointment", "person: \(person)", "named-as: \(name)", "seat: AA1:chair", "capacity: acting")
        }
        let facts = try await erasing(
            "p1",
            assert("f", post("p1", "Sam Example")),
            correct("f", post("p2", "Noor Invented")),
            seats: ["AA1:chair"]
        )
        #expect(try facts[id("f")]?.claim == post("p2", "Noor Invented"))
        #expect(try facts[id("f")]?.position == 6)
    }

    @Test(arguments: [
        ("Sam Example-Smith", "Sam Example-Smith"), ("Sám Exàmple", "[erased]"), ("Sam Examples", "Sam Examples"),
        ("Samson Example", "Samson Example"),
        ("Sir Sam Example", "[erased]"), ("Sam Example's", "[erased]'s"), ("—Sam Example—", "—[erased]—"),
        ("SAM\nEXAMPLE, SAM EXAMPLE", "[erased], [erased]"), ("‘Sam Example’", "‘[erased]’"),
        ("Sam Example.Sam Example", "[erased].[erased]"), ("Sam, then Example", "Sam, then Example"),
    ])
    func `a name is taken out as whole words`(_ before: String, _ after: String) async throws {
        let facts = try await erasing(
            "p1",
            assert("a", claim("person-name", "person: p1", "name: Sir Sam Example")),
            assert("t", claim("intent", "group: g1", "text: So: \(before) (1)")),
            groups: ["g1"]
        )
        #expect(try facts[id("t")]?.statement.record["text"] == .text("So: \(after) (1)"))
    }

    @Test(arguments: ["erased", "p_1"])
    func `any identifier can be taken out, even the mark that takes its place`(_ person: String) async throws {
        let facts = try await erasing(
            person,
            assert("a", claim("person-name", "person: \(person)", "name: Sam Example")),
            assert("t", claim("intent", "group: g1", "text: To ask \(person) again")),
            groups: ["g1"]
        )
        #expect(try facts[id("t")]?.statement.record["text"] == .text("To ask [erased] again"))
    }

    @Test func `equal names are never identity: what is about a namesake alone stays whole`() async throws {
        let registrar = try Registrar.new()
        let changes = [
            try assert("a", claim("person-name", "person: p1", "name: Dame Jo Example")),
            try assert("b", claim("person-name", "person: p2", "name: Jo Example")),
            try assert("g", claim("group", "group: g1", "name: Invented Group", "note: The chair is Dame Jo Example")),
            try assert("body", claim("body", "body: J1")),
            try assert("n", claim("body-name", "body: J1", "name: Jo Example NHS Trust")),
        ]
        _ = try await registrar.record([Proposal(author: "officer-1", changes: changes)])
        let (plan, _) = try await registrar.erase(id("p1"), reason: "Asked for", power: "A power")
        #expect(plan.namesakes.map(\.raw) == ["p2"])
        let facts = try await registrar.facts(.now)
        #expect(try facts[id("a")] == nil)
        #expect(try facts[id("b")]?.statement.names == ["Jo Example"])
        #expect(try facts[id("n")]?.position == 5)
        #expect(
            try facts[id("g")]?.statement
                == claim("group", "group: g1", "name: Invented Group", "note: The chair is [erased]").statement
        )
        try await registrar.record(assert("later", claim("person-name", "person: p2", "name: Jo Example")))
        let words = "again names a person who was erased from this register."
        let back = try assert("again", claim("person-name", "person: p9", "name: Dame Jo Example"))
        #expect(try await sentence { try await registrar.record(back) } == words)
    }
}
