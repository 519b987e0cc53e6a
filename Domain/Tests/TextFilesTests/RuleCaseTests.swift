import Register
import Rules
import Testing
import TextFiles

/// The cases that lie beside the rules: what a person decided against what the program computes.
@Suite struct RuleCaseTests {
    static let rulebook = Result { try Rulebook(files: try England.files()) }
    static let cases = Result { try RuleCase.read(try England.files(), of: try rulebook.get()) }

    private func finding(_ one: RuleCase, without left: Set<Int> = []) throws -> Finding {
        let rulebook = try RuleCaseTests.rulebook.get()
        let rule = try #require(rulebook[one.rule])
        return try #require(Evaluator(rulebook, one.snapshot(without: left)).finding(rule, for: one.body))
    }

    @Test("Every case comes out as it was decided by hand")
    func cases() throws {
        let cases = try RuleCaseTests.cases.get()
        #expect(cases.count > 70)
        for one in cases {
            let finding = try finding(one)
            #expect(finding.outcome == one.outcome, "\(one.rule), \(one.name): \(finding.explanation)")
            #expect(finding.doubts == one.doubts, "\(one.rule), \(one.name)")
            #expect(finding.notes.isEmpty == !one.isNoted, "\(one.rule), \(one.name)")
            if let missing = one.missing {
                #expect(Set(finding.missing.map(\.what.code)) == Set(missing), "\(one.rule), \(one.name)")
            }
        }
    }

    @Test("What is unknown names what is missing, and nothing else does")
    func missing() throws {
        for one in try RuleCaseTests.cases.get() {
            let finding = try finding(one)
            #expect(finding.missing.isEmpty == (finding.outcome != .unknown), "\(one.rule), \(one.name)")
        }
    }

    @Test("Every measure has a case that is met, one that is not met and one that is unknown, unless it never is")
    func allOutcomes() throws {
        let rulebook = try RuleCaseTests.rulebook.get()
        let cases = Dictionary(grouping: try RuleCaseTests.cases.get(), by: \.rule)
        /// Decided by what is not recorded yet, or never by design.
        let never: [String: Set<Finding.Outcome>] = [
            "tenure.aggregate": [.notMet],
            // How to count, and a choice that is only noted.
            "mpr1990.reg6": [.notMet], "group.independent-majority-not-shared": [.notMet],
            // The Code calls it ideal only, and the guidance concerns no post that trusts alone share.
            "code.B.2.5f": [.notMet], "nhsa2006.s13UA": [.met, .notMet],
            // One record may be of several suspensions in a row.
            "mpr1990.reg9A": [.notMet],
            // That a body is in no segment cannot be recorded.
            "nof.segment": [.notMet],
        ]
        for rule in rulebook.rules where rule.check.measure != nil {
            let outcomes = Set(cases[rule.id, default: []].map(\.outcome))
            let expected = Set([.met, .notMet, .unknown]).subtracting(never[rule.id.raw, default: []])
            #expect(outcomes.isSuperset(of: expected), "\(rule.id): \(expected.subtracting(outcomes))")
            #expect(outcomes.isDisjoint(with: never[rule.id.raw, default: []]), "\(rule.id)")
        }
    }

    /// The source of a statement takes with it what it says of the list being whole.
    @Test("A statement that is taken away with its source never makes met what was not")
    func removing() throws {
        for one in try RuleCaseTests.cases.get() where [.notMet, .unknown].contains(one.outcome) {
            for index in one.said.indices {
                // Of two items of evidence that do not agree the other is left: it says so itself.
                if case .ruleEvidence = one.said[index].statement { continue }
                let whole = one.said.indices.filter { one.said[$0].statement.isCompleteness }
                let outcome = try finding(one, without: Set(whole + [index])).outcome
                #expect(outcome != .met, "\(one.rule), \(one.name), without \(one.said[index].statement)")
            }
        }
    }

    @Test("In which order facts are named decides nothing")
    func order() throws {
        let rulebook = try RuleCaseTests.rulebook.get()
        for one in try RuleCaseTests.cases.get() {
            let rule = try #require(rulebook[one.rule])
            let other = Evaluator(rulebook, one.snapshot(isReversed: true)).finding(rule, for: one.body)
            #expect(other?.outcome == one.outcome, "\(one.rule), \(one.name)")
        }
    }

    @Test("A breach of statute is an appearance as soon as a newspaper alone says one of its facts")
    func confirmed() throws {
        let rulebook = try RuleCaseTests.rulebook.get()
        let newspaper = try #require(
            Source(kind: .document, title: "An article (invented)", address: "", publisher: "A newspaper", date: nil)
        )
        for one in try RuleCaseTests.cases.get() where one.outcome == .notMet && one.doubts.isEmpty {
            let rule = try #require(rulebook[one.rule])
            guard rulebook.grade(of: rule) == .statute else { continue }
            for index in one.said.indices {
                let without = try finding(one, without: [index]).outcome
                var said = one.said
                said[index] = RuleCase.Said(said[index].statement, by: newspaper)
                let told = try finding(one.saying(said))
                // What decides the answer is among the facts that have to be confirmed.
                if without != .notMet, !said[index].statement.isExistence {
                    #expect(told.doubts.contains(.factsNotConfirmed), "\(one.rule), \(one.name), \(index)")
                }
            }
        }
    }

    @Test("A second source that denies what decides leaves neither met nor a firm breach")
    func denied() throws {
        let rulebook = try RuleCaseTests.rulebook.get()
        for one in try RuleCaseTests.cases.get() where one.outcome == .met || one.outcome == .notMet {
            for index in one.said.indices {
                // What is only shown decides nothing.
                guard one.rule.raw != "tenure.aggregate", case .appointment(let held) = one.said[index].statement,
                    held.dated.covers(one.day) == .certainly,
                    try finding(one, without: [index]).outcome != one.outcome,
                    let ended = held.endedBefore(one.day)
                else { continue }
                let told = try finding(
                    one.saying(one.said + [RuleCase.Said(.appointment(ended), by: one.said[0].source)])
                )
                let rule = try #require(rulebook[one.rule])
                // Where the body gives a reason, what is not known is explained.
                #expect(
                    [.unknown, .explained].contains(told.outcome),
                    "\(rule.id), \(one.name), \(index): \(told.explanation)"
                )
            }
        }
    }

    @Test("The same snapshot gives the same findings again")
    func again() throws {
        let rulebook = try RuleCaseTests.rulebook.get()
        for one in try RuleCaseTests.cases.get().prefix(20) {
            let first = Evaluator(rulebook, one.snapshot()).findings(for: one.body)
            #expect(first == Evaluator(rulebook, one.snapshot()).findings(for: one.body))
        }
    }
}

extension RuleCase {
    fileprivate func saying(_ said: [Said]) -> RuleCase {
        RuleCase(
            name: name,
            rule: rule,
            body: body,
            day: day,
            said: said,
            outcome: outcome,
            missing: missing,
            doubts: doubts,
            isNoted: isNoted
        )
    }
}

extension Appointment {
    /// What another source would say of it that has it end before a day; nil where it had not begun.
    fileprivate func endedBefore(_ day: CalendarDay) -> Appointment? {
        guard case .within(let start) = dated.from, start.latest.advanced(by: 1) < day,
            let period = Period(from: dated.from, until: .within(DayBounds(day)), lastSeen: nil)
        else { return nil }
        return during(period)
    }
}

extension Statement {
    /// That the body is there, and what it is called, is not what a breach rests on.
    fileprivate var isExistence: Bool {
        switch self {
        case .bodyExistence, .bodyName: true
        default: false
        }
    }

    fileprivate var isCompleteness: Bool {
        if case .completeness = self { true } else { false }
    }
}
