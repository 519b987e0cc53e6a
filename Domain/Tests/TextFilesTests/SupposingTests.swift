import Register
import Rules
import Testing
import TextFiles

/// What an announced change of law would do to the rulebook, and to what it gives.
@Suite struct SupposingTests {
    private let governors: AnnouncedID = CoverBoard.id("future.health-bill-2026.governors")

    private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

    @Test(
        "If councils of governors end on 31 March 2027, their rules have that day as their last, and no others change"
    )
    func governorsEnd() throws {
        let rulebook = try RuleCaseTests.rulebook.get()
        let (last, first) = (try day("2027-03-31"), try day("2027-04-01"))
        let supposed = try rulebook.supposing(governors, from: first)
        let change = try #require(rulebook.announced.first { $0.id == governors })
        #expect(change.ends.count == 10)
        #expect(change.leftOpen?.contains("Who would then appoint the chair") == true)
        #expect(supposed.rules.map(\.id) == rulebook.rules.map(\.id))
        for (old, new) in zip(rulebook.rules, supposed.rules) {
            if change.ends.contains(old.id) {
                #expect(new.force.contains(last) && !new.force.contains(first), "\(old.id)")
                #expect(new.force.from == old.force.from)
                #expect(new.summary == old.summary && new.check == old.check)
            } else {
                #expect(new == old, "\(old.id)")
            }
        }
        #expect(supposed.parameters == rulebook.parameters)
        #expect(supposed.powers == rulebook.powers)
        #expect(
            supposed.note
                == rulebook.note
                + " Supposed: from 1 April 2027 what was announced as future.health-bill-2026.governors."
        )
    }

    @Test("What ends nothing, is not announced, or would change the past is refused with its reason")
    func refused() throws {
        let rulebook = try RuleCaseTests.rulebook.get()
        func refusal(_ id: String, _ from: String) throws -> String? {
            let (id, day): (AnnouncedID, CalendarDay) = (CoverBoard.id(id), try day(from))
            do throws(SupposingError) {
                _ = try rulebook.supposing(id, from: day)
                return nil
            } catch {
                return error.description
            }
        }
        #expect(try refusal("future.none", "2027-04-01") == "The rulebook has no announced change 'future.none'.")
        #expect(
            try refusal("future.fppt-review", "2027-04-01")
                == "What was announced as 'future.fppt-review' ends no rule of the rulebook, as far as its source says. "
                + "The outcome of the review was not found."
        )
        #expect(
            try refusal("future.cqc-sector-frameworks", "2026-11-23")
                == "23 November 2026 is not after 23 November 2026, the day to which the rulebook was compiled: until "
                + "then it says what was in force."
        )
        #expect(try refusal("future.cqc-sector-frameworks", "2026-11-24") == nil)
    }

    @Test("Every announced change says which rules end, or what is left open")
    func each() throws {
        for change in try RuleCaseTests.rulebook.get().announced {
            #expect(!change.ends.isEmpty || change.leftOpen != nil, "\(change.id)")
            #expect(Set(change.rules).isSuperset(of: change.ends), "\(change.id)")
        }
    }

    @Test("A rule that begins later cannot be supposed to have ended, and one that ends earlier keeps its end")
    func otherDays() throws {
        let rulebook = try Rulebook(files: Announcing.files(ends: "[reg.2, reg.3, reg.4]"), measures: Small.measures)
        let id: AnnouncedID = CoverBoard.id("future.end")
        let (early, late) = (try day("2027-01-01"), try day("2029-01-01"))
        #expect(throws: SupposingError.notYetInForce(CoverBoard.id("reg.4"), from: try day("2028-01-01"))) {
            _ = try rulebook.supposing(id, from: early)
        }
        let supposed = try rulebook.supposing(id, from: late)
        func last(_ rule: String) -> String? { supposed[CoverBoard.id(rule) as RuleID]?.force.lastDay?.iso }
        #expect(last("reg.2") == "2028-12-31")
        #expect(last("reg.3") == "2026-12-31")
        #expect(last("reg.4") == "2028-12-31")
    }
}

/// The rules differ and the register stays.
@Suite struct LawRehearsalTests {
    /// England, with an announced change that ends rules which are computed.
    private static let announcing = Result { () throws -> Rulebook in
        let more = """

              - announced: future.test
                what: Some rules end (invented).
                when: never
                seen: invented
                effect: invented
                rules: [code.B.2.5b, code.B.2.7, mpr1990.reg7]
                ends: [code.B.2.5b, code.B.2.7, mpr1990.reg7]
                source: https://example.org/1

            superseded:

            """
        return try Rulebook(
            files: try England.files().map { file in
                guard file.name == "changes.yaml" else { return file }
                return RulebookFile(name: file.name, text: file.text.replacing("\nsuperseded:\n", with: more))
            }
        )
    }

    private func told(_ timeline: Timeline?) -> [[String]] {
        (timeline?.intervals ?? []).map { interval in
            [interval.from.iso, interval.finding.outcome.rawValue]
                + Set(interval.finding.missing.map(\.what.code)).sorted() + interval.finding.doubts.map(\.rawValue)
        }
    }

    @Test("Every rule that gives something else on some day is told, in both directions, and no other")
    func law() throws {
        let world = try TimelineTests.world.get()
        let rulebook = try LawRehearsalTests.announcing.get()
        let id: AnnouncedID = CoverBoard.id("future.test")
        let end = try #require(CalendarDay(iso: "2027-04-01"))
        let (from, until) = (end.advanced(by: -500), end.advanced(by: 500))
        let supposed = try rulebook.supposing(id, from: end)
        let (now, then) = (Evaluator(rulebook, world.snapshot), Evaluator(supposed, world.snapshot))
        let forth = Rehearsal(before: now, law: supposed, from: from, until: until)
        let back = Rehearsal(before: then, law: rulebook, from: from, until: until)
        #expect(forth.bodies == world.snapshot.bodies)
        #expect(!forth.changes.isEmpty)
        let rules = Set(rulebook.rules.filter { $0.check.isComputed }.map(\.id))
        for body in world.snapshot.bodies {
            let old = now.timelines(for: body, from: from, until: until, of: rules)
            let new = then.timelines(for: body, from: from, until: until, of: rules)
            let differing = Set(zip(old, new).filter { told($0) != told($1) }.map(\.0.rule))
            for rehearsal in [forth, back] {
                let found = rehearsal.changes.filter { $0.after.body == body }.map(\.after.rule)
                #expect(Set(found) == differing, "\(body)")
            }
        }
        for change in forth.changes {
            #expect(change.from == end && change.until == until)
            #expect(change.after.outcome == .notApplicable)
            #expect(change.before?.outcome != .notApplicable)
        }
        #expect(back.changes.map(\.after.outcome) == forth.changes.map { $0.before?.outcome })
        #expect(back.changes.map { $0.before?.outcome } == forth.changes.map { $0.after.outcome })
    }

    @Test("Without councils of governors what foundation trusts have to show of them falls away, and nothing else")
    func governors() throws {
        let world = try TimelineTests.world.get()
        let end = try #require(CalendarDay(iso: "2027-04-01"))
        let supposed = try world.rulebook.supposing(CoverBoard.id("future.health-bill-2026.governors"), from: end)
        let rehearsal = Rehearsal(
            before: world,
            law: supposed,
            from: end.advanced(by: -30),
            until: end.advanced(by: 30)
        )
        let duties: RuleID = CoverBoard.id("nhsa2006.sch7.10A")
        let change = try #require(rehearsal.changes.first { $0.after.rule == duties })
        #expect(change.from == end)
        #expect(change.before?.outcome == .unknown)
        #expect(change.after.outcome == .notApplicable)
        #expect(change.after.explanation.contains("The rule was not in force on 1 April 2027"))
        let announced = try #require(world.rulebook.announced.first { $0.ends.contains(duties) })
        #expect(Set(rehearsal.changes.map(\.after.rule)).isSubset(of: announced.ends))
        let body = change.after.body
        let one = Rehearsal(
            before: world,
            law: supposed,
            bodies: [body],
            from: end.advanced(by: -30),
            until: end.advanced(by: 30),
            of: [duties]
        )
        #expect(one.bodies == [body])
        #expect(one.changes == [change])
    }

    @Test("The same rulebook changes nothing")
    func same() throws {
        let world = try TimelineTests.world.get()
        let (from, until) = (CalendarDay(number: 20_400), CalendarDay(number: 20_900))
        #expect(Rehearsal(before: world, law: world.rulebook, from: from, until: until).changes.isEmpty)
    }
}

/// What does not fit in an announced change is told with its place.
@Suite struct AnnouncedProblemTests {
    private func problems(ends: String, more: String = "") throws -> String {
        let files = Announcing.files(ends: ends, more: more)
        let problems = try #require(throws: TextProblems.self) {
            _ = try Rulebook(files: files, measures: Small.measures)
        }
        return problems.description
    }

    @Test("A rule that is not in the rulebook")
    func unknown() throws {
        #expect(
            try problems(ends: "[reg.2, reg.33]")
                == "changes.yaml:8:19: found the rule 'reg.33', expected a rule of this rulebook; did you mean 'reg.3'?"
        )
    }

    @Test("A rule that the change does not concern, and one that had ended before")
    func others() throws {
        #expect(
            try problems(ends: "[reg.2, reg.1]")
                == """
                changes.yaml:8:19: found the rule 'reg.1', which is not among 'rules', expected one of the rules that the \
                change concerns
                changes.yaml:8:19: found the rule 'reg.1', whose last day was 1999-12-31, expected a rule that was in \
                force after 2026-01-01, to which the rulebook was compiled
                """
        )
    }

    @Test("Neither a rule that ends nor what is left open")
    func neither() throws {
        let said =
            "changes.yaml:2:5: found neither 'ends' nor 'left-open', expected what its source leaves open, where no rule "
            + "would end"
        #expect(try problems(ends: "[]") == said)
        #expect(try problems(ends: "[]", more: "left-open:") == said)
        let open = try Rulebook(
            files: Announcing.files(ends: "[]", more: "left-open: everything"),
            measures: Small.measures
        )
        #expect(open.announced.first?.leftOpen == "everything")
        #expect(open.announced.first?.ends == [])
    }

    @Test("A name that is no identifier, and a field that is not known")
    func fields() throws {
        #expect(
            try problems(ends: "[reg 2]")
                == "changes.yaml:8:12: found 'reg 2' for 'ends', expected an identifier: letters, digits, hyphens, dots, "
                + "colons or underscores, without spaces"
        )
        #expect(
            try problems(ends: "[reg.2]", more: "begins: [reg.3]")
                .hasPrefix("changes.yaml:9:5: found the unknown field 'begins' in an announced change")
        )
    }
}

/// The small rulebook with two more rules and an announced change.
enum Announcing {
    static func files(ends: String, more: String = "") -> [RulebookFile] {
        let rules =
            Small.rules + rule("reg.3", from: "2000-01-01\n    to: 2026-12-31") + rule("reg.4", from: "2028-01-01")
        let changes = """
            announced:
              - announced: future.end
                what: Regulation 2 ends.
                when: some day
                seen: announced
                effect: it would end
                rules: [reg.2, reg.3, reg.4]
                ends: \(ends)
                \(more.isEmpty ? "" : more + "\n    ")source: https://example.org/1

            """
        return [
            RulebookFile(name: "numbers.yaml", text: Small.numbers), RulebookFile(name: "rules.yaml", text: rules),
            RulebookFile(name: "changes.yaml", text: changes),
            RulebookFile(
                name: "rulebook.yaml",
                text: Small.head.replacing("files: [numbers.yaml]", with: "files: [numbers.yaml, changes.yaml]")
            ),
        ]
    }

    private static func rule(_ id: String, from: String) -> String {
        """
          - rule: \(id)
            reference: reg 3
            title: A clerk
            summary: A board has a clerk.
            applies-to: nhs-trust
            from: \(from)
            status: regulation
            check: judgement
            source: https://example.org/1
            original: not-read
            confidence: low
            because: recalled

        """
    }
}
