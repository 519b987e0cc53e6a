import Register
import Rules
import Testing
import TextFiles

/// Answers are for people who know boards, and neither formulas nor identifiers that nothing can be found by.
@Suite struct LayWordsTests {
    private static let world = """
        title: A trust (invented)
        invented: yes
        entries:
          - recorded: 2025-06-01
            source: {kind: minute, title: Minutes (invented), publisher: The Trust (invented), date: 2024-04-01}
            changes:
              - {assert: one, body: {body: one, from: 2001-04-01, until: open}}
              - {assert: one.name, body-name: {body: one, name: The Trust (invented), from: 2001-04-01, until: open}}
              - {assert: one.kind, body-kind: {body: one, legal-kind: foundation-trust, from: 2001-04-01, until: open}}
              - {assert: chair, seat: {seat: chair, body: one, seat-kind: chair, office: chair, votes: yes, from: 2001-04-01, until: open}}
              - {assert: chair.1, appointment: {person: anna, seat: chair, capacity: substantive, from: 2020-04-01, until: open}}
              - {assert: audit, forum: {forum: audit, name: Audit committee, forum-kind: committee, parents: one, from: 2001-04-01, until: open}}
              - {assert: pay, forum: {forum: pay, name: Pay committee, forum-kind: committee, parents: one, from: 2001-04-01, until: open}}
        """

    private func facts(_ more: String = "") throws -> Facts {
        let world = try ChangeFile.world(LayWordsTests.world + more, file: "world.yaml")
        var facts = Facts()
        for placed in world.parts.flatMap(\.changes) {
            facts.apply(
                Entry(
                    position: facts.position + 1,
                    recordedAt: Instant(seconds: 1_748_736_000),
                    author: "secretary",
                    content: .change(placed.change)
                )
            )
        }
        return facts
    }

    private func snapshot(_ facts: Facts) throws -> Snapshot {
        Snapshot(FactIndex(facts), validOn: try #require(CalendarDay(iso: "2025-06-30")))
    }

    private func finding(_ rule: String, _ snapshot: Snapshot) throws -> Finding {
        let rulebook = try RuleCaseTests.rulebook.get()
        let id = try #require(RuleID(rule))
        let rule = try #require(rulebook[id])
        let body = try #require(BodyID("one"))
        return try #require(Evaluator(rulebook, snapshot).finding(rule, for: body))
    }

    @Test func `what is missing of a rule that is not computed is said in words, without its formula`() throws {
        let rulebook = try RuleCaseTests.rulebook.get()
        let snapshot = try snapshot(facts())
        let body = try #require(BodyID("one"))
        let answers = BodyFindings(Evaluator(rulebook, snapshot), body).findings
        for finding in answers {
            guard case .automatic(let formula, nil, _)? = rulebook[finding.rule]?.check else { continue }
            let title = try #require(rulebook[finding.rule]?.title)
            let said = finding.missing.map { snapshot.inWords($0.what) }
            #expect(!said.contains { $0.contains(formula) }, "\(finding.rule)")
            #expect(said.allSatisfy { $0.contains("“\(title)”") }, "\(finding.rule)")
        }
    }

    @Test func `where committees are recorded without terms, the terms are what is missing`() throws {
        let found = try finding("code.D.2.1b", snapshot(facts()))
        #expect(
            found.explanation
                == "No terms of reference say of a committee that it is for audit; those of Audit committee and Pay committee "
                + "are not recorded."
        )
        #expect(Set(found.missing.map(\.what.code)) == ["committee-terms"])
        let terms = ["audit": "quality", "pay": "remuneration"].sorted { $0.key < $1.key }.map {
            "\n      - {assert: \($0.key).terms, committee-terms: {forum: \($0.key), purpose: \($0.value), from: 2001-04-01, until: open}}"
        }
        let told = try finding("code.D.2.1b", snapshot(facts(terms.joined())))
        #expect(told.explanation == "No committee for audit is recorded.")
        #expect(Set(told.missing.map(\.what.code)) == ["committee"])
    }

    @Test func `what is only proposed is named by what it is`() throws {
        let before = try snapshot(facts())
        let body = try #require(BodyID("one"))
        let day = try #require(CalendarDay(iso: "2025-06-01"))
        let changes = before.changes(for: .newExecutive(.named("Ann New"), at: body, from: day))
        let after = try snapshot(facts().rehearsing(changes))
        let said = changes.compactMap(\.fact).map { after.inWords(.appointedBy($0)) }
        #expect(
            said == [
                "who appointed in the proposal (a name of a person: Ann New)",
                "who appointed in the proposal (a seat: executive of The Trust (invented))",
                "who appointed in the proposal (an appointment: Ann New, executive of The Trust (invented))",
            ]
        )
        let seats = after.seats(of: body).map(\.payload.seat).filter { $0 != SeatID("chair") }
        #expect(seats.map { after.inWords(.votes($0)) } == ["whether the seat “executive” of the proposal votes"])
        let chair = try #require(FactID("chair.1"))
        #expect(after.inWords(.appointedBy(chair)) == "who appointed in chair.1")
    }
}
