public import Register

/// What the rules of a rulebook give for one body on the day of a snapshot.
public struct BodyFindings: Sendable {
    public let body: BodyID
    /// In the order of the rulebook.
    public let findings: [Finding]
    /// The rules in force that wait for what this program does not record.
    public let waiting: [RuleID]
    /// The automatic rules in force that this program does not compute from facts: it takes recorded evidence for them.
    public let notComputed: [RuleID]

    public init(_ evaluator: Evaluator, _ body: BodyID) {
        self.body = body
        findings = evaluator.findings(for: body)
        let answered = Set(findings.map(\.rule))
        let inForce = evaluator.rulebook.rules.filter { $0.force.contains(evaluator.snapshot.day) }
        waiting = inForce.filter { !answered.contains($0.id) }.map(\.id)
        notComputed = inForce.filter { $0.check.checking == .automatic && !$0.check.isComputed }.map(\.id)
    }

    /// Of several bodies, in their order, as many at once as the machine has processors.
    public static func of(_ bodies: [BodyID], _ evaluator: Evaluator) async -> [BodyFindings] {
        await bodies.eachAtOnce { BodyFindings(evaluator, $0) }
    }

    private init(_ body: BodyID, _ findings: [Finding], _ waiting: [RuleID], _ notComputed: [RuleID]) {
        self.body = body
        self.findings = findings
        self.waiting = waiting
        self.notComputed = notComputed
    }

    /// What concerns some rules alone.
    public func only(_ rules: Set<RuleID>) -> BodyFindings {
        BodyFindings(
            body,
            findings.filter { rules.contains($0.rule) },
            waiting.filter(rules.contains),
            notComputed.filter(rules.contains)
        )
    }

    /// What rests on facts about a person, or waits for one; what waits for sittings concerns nobody yet.
    public func concerning(_ person: PersonID, _ snapshot: Snapshot) -> BodyFindings {
        BodyFindings(body, findings.filter { $0.concerns(person, snapshot) }, [], [])
    }

    /// The worst first: not met by grade, then unknown, explained, met and not applicable; in the order of the rulebook.
    public var worstFirst: [Finding] {
        findings.enumerated().sorted { ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset) }.map(\.element)
    }
}

extension Finding {
    /// For sorting the worst first.
    public var weight: Int {
        switch outcome {
        case .notMet:
            switch grade {
            case .statute: 0
            case .code: 1
            case .practice: 2
            }
        case .unknown: 3
        case .explained: 4
        case .met: 5
        case .notApplicable: 6
        }
    }
}
