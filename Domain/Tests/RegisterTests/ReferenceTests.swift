import Register
import Testing

struct ReferenceTests {
    private static func references(of tag: String) -> [String] {
        Samples.fullStatements.filter { $0.record.tag == tag }.flatMap(\.references).map(\.inWords)
    }

    @Test(arguments: [
        ("register", ""), ("compilation", ""), ("person-name", ""), ("same-person", ""), ("published-count", ""),
        ("body", "the body saltley-vale, the body eastholt"), ("body-name", "the body northmere"),
        ("body-kind", "the body northmere"), ("body-sector", "the body northmere"),
        ("body-region", "the body northmere"), ("authorisation", "the body eastholt"),
        ("forum", "the body northmere, the instrument delegation-1, the forum eastholt.quality"),
        ("forum-member", "the forum northmere.quality, the body northmere, the seat northmere.chair"),
        ("seat", "the body northmere"), ("vacancy", "the seat northmere.chair"),
        ("designation", "the body northmere"), ("appointment", "the seat northmere.chair"),
        ("absence", "the seat northmere.chair, the body northmere"), ("group", "the group three-shires"),
        ("group-member", "the group twin-rivers, the body northmere"),
        ("arrangement", "the group twin-rivers, the body northmere, the body eastholt"),
        ("intent", "the group twin-rivers"),
        ("reason", "the group twin-rivers, the body northmere, the body eastholt"),
        ("expected-benefit", "the group twin-rivers, the body northmere, the body eastholt"),
        ("instrument", "the body northmere, the body eastholt"), ("completeness", "the body northmere"),
    ])
    func `a statement names what another fact has to define`(tag: String, references: String) {
        #expect(Statement.tags.contains(tag))
        #expect(ReferenceTests.references(of: tag).joined(separator: ", ") == references)
    }

    @Test func `only bodies, forums, seats, groups and instruments are defined`() {
        let defined = Samples.fullStatements.compactMap { statement in
            statement.defines.map { "\(statement.record.tag): \($0.inWords)" }
        }
        #expect(
            defined == [
                "body: the body northmere", "forum: the forum northmere.quality", "seat: the seat northmere.chair",
                "group: the group twin-rivers", "instrument: the instrument delegation-1",
            ]
        )
    }

    @Test func `what may be left out is named only where it is there`() {
        for statement in Samples.leastStatements {
            let wanted = Samples.fullStatements.first { $0.record.tag == statement.record.tag }?.references ?? []
            #expect(statement.references.count <= wanted.count, "\(statement.record.tag)")
        }
        let least = Samples.leastStatements.filter { ["forum", "group", "instrument"].contains($0.record.tag) }
        #expect(least.count == 3)
        #expect(least.flatMap(\.references).isEmpty)
    }

    @Test func `a name that no fact defines is dangling, once and in order`() {
        let row = Samples.arrangement("A9", [Samples.northmere, Samples.eastholt], group: Samples.twinRivers)
        #expect(
            dangling(row, defined: []) == [
                .group(Samples.twinRivers), .body(Samples.northmere), .body(Samples.eastholt),
            ]
        )
        #expect(
            dangling(row, defined: [.group(Samples.twinRivers), .body(Samples.eastholt)]) == [.body(Samples.northmere)]
        )
        let twice = Statement.bodyExistence(
            BodyExistence(
                body: Samples.northmere,
                successors: [Samples.eastholt, Samples.eastholt],
                dated: .notRecorded
            )
        )
        #expect(dangling(twice, defined: []) == [.body(Samples.eastholt)])
    }

    @Test func `names of different kinds are never confused`() {
        let name = "rivers"
        let forum = Statement.vacancy(Vacancy(seat: Samples.id(name), dated: .notRecorded))
        #expect(
            dangling(forum, defined: [.body(Samples.id(name)), .forum(Samples.id(name))]) == [.seat(Samples.id(name))]
        )
    }

    @Test func `a statement may name what it defines itself`() {
        let group = Statement.group(
            Group(
                group: Samples.twinRivers,
                name: "Twin Rivers (invented)",
                statedModel: nil,
                within: Samples.twinRivers,
                note: nil,
                dated: .notRecorded
            )
        )
        #expect(dangling(group, defined: []) == [])
    }

    @Test func `a retracted definition defines nothing any more`() {
        var changes = Samples.fullStatements.enumerated().map { Samples.assert("fact-\($0)", $1) }
        #expect(Samples.facts(changes).definitions == Set(Samples.fullStatements.compactMap(\.defines)))
        changes.append(Samples.retract("fact-2"))
        #expect(!Samples.facts(changes).definitions.contains(.body(Samples.northmere)))
        #expect(Samples.facts(changes).definitions.count == 4)
    }
}
