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
            "nhsa2006.sch7.16.1a": [.met], "code.B.2.5c": [.met], "code.B.2.7": [.met], "code.C.4.3a": [.notMet],
            "code.C.4.3b": [.notMet], "tenure.aggregate": [.notMet, .unknown], "mpr1990.reg11.4": [.met],
            "mpr1990.reg11.4.before-2014": [.met],
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
            for index in one.statements.indices {
                let whole = one.statements.indices.filter { one.statements[$0].isCompleteness }
                let outcome = try finding(one, without: Set(whole + [index])).outcome
                #expect(outcome != .met, "\(one.rule), \(one.name), without \(one.statements[index])")
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

extension Statement {
    fileprivate var isCompleteness: Bool {
        if case .completeness = self { true } else { false }
    }
}
