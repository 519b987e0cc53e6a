import Register
import Rules
import Testing
import TextFiles

/// What a body says of each provision of the Code for a year.
@Suite struct ComplyOrExplainTests {

    /// A trust whose chair was also its chief executive until the end of June 2024.
    private static let world = """
        title: A trust (invented)
        invented: yes
        sources:
          minute: {kind: minute, title: Minutes (invented), publisher: The Trust (invented), date: 2024-04-01}
        entries:
          - recorded: 2025-06-01
            author: secretary
            source: minute
            changes:
              - {assert: one, body: {body: one, from: 2001-04-01, until: open}}
              - {assert: one.name, body-name: {body: one, name: The Trust (invented), from: 2001-04-01, until: open}}
              - {assert: one.kind, body-kind: {body: one, legal-kind: nhs-trust, from: 2001-04-01, until: open}}
              - {assert: chair, seat: {seat: chair, body: one, seat-kind: chair, office: chair, votes: yes, from: 2001-04-01, until: open}}
              - assert: chief
                seat: {seat: chief, body: one, seat-kind: executive, office: chief-executive, votes: yes, from: 2001-04-01, until: open}
              - {assert: chair.1, appointment: {person: anna, seat: chair, capacity: substantive, from: 2020-04-01, until: open}}
              - {assert: chief.1, appointment: {person: anna, seat: chief, capacity: substantive, from: 2020-04-01, to: 2024-06-30}}
              - {assert: chief.2, appointment: {person: bela, seat: chief, capacity: substantive, from: 2024-07-01, until: open}}
              - {assert: whole, completeness: {body: one, list: board-members, from: 2020-04-01, until: open}}
        """

    private func told(_ more: String = "", year: Int = 2024, on day: String = "2025-06-30") throws -> ComplyOrExplain {
        let lines = more.isEmpty ? "" : "\n" + more
        let world = try ChangeFile.world(ComplyOrExplainTests.world + lines, file: "world.yaml")
        var ledger = Ledger()
        for part in world.parts {
            for change in part.changes {
                let entry = Entry(
                    position: ledger.head + 1,
                    recordedAt: Instant(seconds: 1_748_736_000),
                    author: "secretary",
                    content: .change(change.change)
                )
                try ledger.append(entry)
            }
        }
        let on = try #require(CalendarDay(iso: day))
        let snapshot = Snapshot(FactIndex(Facts(ledger, at: ledger.head)), validOn: on)
        let body = try #require(BodyID("one"))
        let rulebook = try RuleCaseTests.rulebook.get()
        return ComplyOrExplain(Evaluator(rulebook, snapshot), body, try #require(ReportYear(start: year)))
    }

    private func answer(_ rule: String, in told: ComplyOrExplain) throws -> ProvisionAnswer {
        try #require(told.answers.first { $0.rule.raw == rule })
    }

    private func reason(_ rule: String, on: String, from: String? = nil, expires: String? = nil) -> String {
        let end = (from.map { ", given-from: \($0)" } ?? "") + (expires.map { ", expires: \($0)" } ?? "")
        return "      - {assert: reason, explanation: {body: one, rule: \(rule), text: A short vacancy, "
            + "author: Chair, resolution: Minute 9, on: \(on)\(end)}}"
    }

    @Test func `every provision in force in the year is answered once, and none by silence`() throws {
        let told = try told()
        let rulebook = try RuleCaseTests.rulebook.get()
        let code = rulebook.rules.filter { $0.status == .code }
        #expect(Set(told.answers.map(\.rule)) == Set(code.map(\.id)))
        #expect(told.answers.count == code.count)
        for answer in told.answers {
            #expect(answer.open.isEmpty == (answer.status != .notAnswered), "\(answer.rule)")
            #expect(!answer.explanation.isEmpty, "\(answer.rule)")
        }
        #expect(try self.told(year: 2021).answers.isEmpty, "the Code of 2022 was not in force")
    }

    @Test func `a departure of some months needs a reason, and says when it was`() throws {
        let answer = try answer("code.B.2.5b", in: told())
        #expect(answer.status == .notAnswered)
        #expect(answer.departures.map(\.from.iso) == ["2024-04-01"])
        #expect(answer.departures.map(\.lastDay.iso) == ["2024-06-30"])
        #expect(answer.open.map(\.what.code) == ["explanation"])
        #expect(answer.explanation.contains("From 1 April 2024 to 30 June 2024"))
    }

    @Test func `a reason adopted after the year has ended explains it, once it is adopted`() throws {
        let more = reason("code.B.2.5b", on: "2025-06-15", from: "2024-04-01", expires: "2024-06-30")
        #expect(try answer("code.B.2.5b", in: told(more, on: "2025-06-15")).status == .explain)
        #expect(try answer("code.B.2.5b", in: told(more, on: "2025-06-14")).status == .notAnswered)
    }

    @Test func `a reason has to be given for every day of the departure`() throws {
        let whole = reason("code.B.2.5b", on: "2024-05-01", from: "2024-04-01", expires: "2024-06-30")
        #expect(try answer("code.B.2.5b", in: told(whole)).status == .explain)
        let late = reason("code.B.2.5b", on: "2024-05-01", expires: "2024-06-30")
        #expect(try answer("code.B.2.5b", in: told(late)).status == .notAnswered)
        let short = reason("code.B.2.5b", on: "2024-05-01", from: "2024-04-01", expires: "2024-06-29")
        #expect(try answer("code.B.2.5b", in: told(short)).status == .notAnswered)
        let next = reason("code.B.2.5b", on: "2025-05-01", expires: "2025-09-30")
        #expect(try answer("code.B.2.5b", in: told(next)).status == .notAnswered)
    }

    @Test func `the next year the same provision is met, and the reason is not needed`() throws {
        let answer = try answer("code.B.2.5b", in: told(year: 2025, on: "2026-06-30"))
        #expect(answer.status == .comply)
        #expect(answer.departures.isEmpty)
    }

    @Test func `evidence counts where it may be relied on at the end of the year`() throws {
        func evidence(_ end: String) -> String {
            "      - {assert: item, rule-evidence: {body: one, rule: code.A.2.1, form: item, shows: met, title: Report, "
                + "author: Secretary, resolution: Minute 3, on: 2025-05-20, expires: \(end)}}"
        }
        #expect(try answer("code.A.2.1", in: told(evidence("2025-03-31"))).status == .comply)
        #expect(try answer("code.A.2.1", in: told(evidence("2025-03-30"))).status == .notAnswered)
        #expect(try answer("code.A.2.1", in: told(evidence("2025-12-31"), on: "2025-05-19")).status == .notAnswered)
    }

    @Test func `a provision for foundation trusts does not apply to an NHS trust`() throws {
        #expect(try answer("code.E.2.8", in: told()).status == .notApplicable)
    }

    @Test func `the sheet of what is open names each thing once under whoever can say it`() throws {
        let told = try told()
        let items = told.openSheet.flatMap(\.items)
        #expect(Set(items.flatMap(\.rules)) == Set(told.answers.filter { $0.status == .notAnswered }.map(\.rule)))
        for (_, items) in told.openSheet { #expect(Set(items.map(\.what)).count == items.count) }
    }

    @Test(arguments: [("2024-25", 2024), ("2024/25", 2024), ("2024-2025", 2024), ("2024", 2024), ("1999-00", 1999)])
    func `a year is read as people write it`(text: String, start: Int) throws {
        #expect(ReportYear(text: text)?.start == start)
    }

    @Test(arguments: ["24-25", "2024-26", "2024-24", "", "2024-25-26", "year", "1900", "2024-5"])
    func `anything else is no year`(text: String) {
        #expect(ReportYear(text: text) == nil)
    }

    @Test func `a year begins in April`() throws {
        let year = try #require(ReportYear(text: "2024-25"))
        #expect([year.first.iso, year.last.iso, year.until.iso] == ["2024-04-01", "2025-03-31", "2025-04-01"])
        #expect(year.text == "2024-25")
        #expect(ReportYear(containing: year.first) == year && ReportYear(containing: year.last) == year)
        #expect(try #require(ReportYear(start: 1999)).text == "1999-00")
    }
}
