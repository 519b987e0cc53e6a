import Register
import Testing

struct StatementTests {
    private static let all: [Statement] = Samples.fullStatements + Samples.leastStatements

    @Test func `there is a full and a least sample of each of the 54 kinds`() {
        #expect(Samples.fullStatements.map(\.record.tag) == Statement.tags)
        #expect(Samples.leastStatements.map(\.record.tag) == Statement.tags)
        #expect(Set(Statement.tags).count == 54)
    }

    @Test(arguments: all)
    func `a statement comes back from its record`(statement: Statement) throws {
        #expect(try Statement(statement.record) == statement)
    }

    @Test func `the fields in the log stay as they are`() {
        // Never edit the golden text to make this pass: logs with these fields exist.
        let written = Samples.fullStatements.map(\.record.lines).joined(separator: "\n").split(separator: "\n")
        let golden = StatementGolden.text.split(separator: "\n")
        #expect(written.count == golden.count)
        for (line, expected) in zip(written, golden) { #expect(line == expected) }
    }

    @Test func `a least statement has the fields of the full one without those that may be left out`() {
        for (full, least) in zip(Samples.fullStatements, Samples.leastStatements) {
            let names = full.record.fields.map(\.name)
            let fewer = least.record.fields.map(\.name)
            #expect(names.filter(fewer.contains) == fewer, "\(full.record.tag)")
            #expect(!fewer.contains("from") && !fewer.contains("until") && !fewer.contains("last-seen"))
        }
    }

    @Test func `the words for choices in the log stay as they are`() {
        // Never edit these: logs with these words exist.
        #expect(LegalKind.allCases.map(\.rawValue) == ["foundation-trust", "nhs-trust"])
        #expect(
            Set(Sector.allCases.map(\.rawValue))
                == ["acute", "community", "ambulance", "specialist", "combined", "mental-health"]
        )
        #expect(
            Set(ForumLegalKind.allCases.map(\.rawValue))
                == ["board", "committee", "committee-in-common", "joint-committee", "council-of-governors"]
        )
        #expect(Set(SeatKind.allCases.map(\.rawValue)) == ["chair", "executive", "non-executive", "associate"])
        #expect(
            Set(Office.allCases.map(\.rawValue))
                == ["chair", "chief-executive", "finance-director", "medical-director", "nursing-director"]
        )
        #expect(Set(Capacity.allCases.map(\.rawValue)) == ["substantive", "interim", "acting", "not-stated"])
        #expect(Set(ArrangementStatus.allCases.map(\.rawValue)) == ["announced", "current", "ended", "merged"])
        #expect(Set(Ending.Manner.allCases.map(\.rawValue)) == ["ended", "merged"])
        #expect(Set(Confidence.allCases.map(\.rawValue)) == ["high", "medium", "low", "not stated"])
        #expect(
            Set(ListKind.allCases.map(\.rawValue)) == [
                "board-members", "committees", "interests", "committee-members", "governors", "designations",
                "delegations", "suspensions", "reserved-matters", "posts-elsewhere", "past-offices",
                "fit-and-proper-tests", "appraisals", "reviews", "pay",
            ]
        )
    }

    /// Absences, suspensions, tests, letters and appraisals; interests and pay unless they are published.
    @Test(arguments: all)
    func `what is private is private to its body`(statement: Statement) {
        let kinds = ["absence", "suspension", "fit-and-proper-test", "fit-and-proper-letter", "appraisal"]
        let isUnpublished =
            ["interest", "remuneration"].contains(statement.record.tag) && statement.record["published"] == nil
        let isPrivate = isUnpublished || kinds.contains(statement.record.tag)
        #expect(statement.visibility == (isPrivate ? .privateTo(Samples.northmere) : .everyone))
    }

    @Test(arguments: all)
    func `people are all the persons whom the record names`(statement: Statement) {
        let values = statement.record.fields.flatMap { field in
            switch field.value {
            case .text(let text): [text]
            case .list(let list): list
            }
        }
        #expect(statement.people.map(\.raw).sorted() == values.filter { $0.hasPrefix("person-") }.sorted())
    }

    @Test func `no kind has a field for health, crime or cause`() {
        let refused = [
            "health", "ill", "sick", "medic", "diagnos", "disab", "condition", "crim", "convict", "offen", "police",
            "cause", "why", "because", "leave-type", "absence-reason",
        ]
        for statement in Samples.fullStatements {
            for field in statement.record.fields {
                #expect(!refused.contains { field.name.contains($0) }, "\(statement.record.tag): \(field.name)")
            }
        }
        let absence = Samples.fullStatements.first { $0.record.tag == "absence" }?.record.fields.map(\.name)
        #expect(absence == ["person", "seat", "body", "from", "until", "last-seen"])
    }

    @Test func `an end keeps everything but the end`() throws {
        let ending = Ending(until: Samples.boundary("2024-03"), manner: .ended)
        for statement in StatementTests.all {
            guard let ended = statement.ending(ending) else {
                #expect(statement.period == nil, "\(statement.record.tag)")
                continue
            }
            let changed = statement.record.tag == "arrangement" ? ["until", "status"] : ["until"]
            let kept = statement.record.fields.filter { !changed.contains($0.name) }
            #expect(ended.record.fields.filter { !changed.contains($0.name) } == kept, "\(statement.record.tag)")
            #expect(ended.record["until"] == .text("2024-03"))
            #expect(ended.record.tag == statement.record.tag)
            #expect(try Statement(ended.record) == ended)
        }
    }

    @Test func `kinds that hold for no period cannot end`() {
        let never = Samples.fullStatements.filter { $0.period == nil }.map(\.record.tag)
        #expect(
            never == [
                "register", "compilation", "same-person", "intent", "completeness", "published-count",
                "independence-judgement", "appointment-act", "declaration", "fit-and-proper-test",
                "fit-and-proper-letter", "nobody-disqualified", "appraisal", "review", "rule-evidence", "explanation",
            ]
        )
    }

    @Test func `nothing ends before it begins`() {
        let ending = Ending(until: Samples.boundary("2019-03-31"), manner: .ended)
        for statement in Samples.fullStatements { #expect(statement.ending(ending) == nil, "\(statement.record.tag)") }
    }

    @Test func `an arrangement that ends says whether its bodies merged`() {
        let row = Samples.arrangement("A1", [Samples.northmere, Samples.eastholt])
        let until = Samples.boundary("2024-04-01")
        #expect(row.ending(Ending(until: until, manner: .ended))?.record["status"] == .text("ended"))
        #expect(row.ending(Ending(until: until, manner: .merged))?.record["status"] == .text("merged"))
    }
}
