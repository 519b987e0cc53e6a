public import Register

/// Asks the rules of a rulebook of a body on the day of a snapshot. It only reads, and gives the same answer again.
public struct Evaluator: Sendable {
    public let rulebook: Rulebook
    public let snapshot: Snapshot

    public init(_ rulebook: Rulebook, _ snapshot: Snapshot) {
        self.rulebook = rulebook
        self.snapshot = snapshot
    }

    /// What every rule gives for a body, in the order of the rulebook.
    public func findings(for body: BodyID) -> [Finding] {
        let roll = BoardRoll(snapshot, body)
        return rulebook.rules.compactMap { finding($0, body, roll) }
    }

    /// Nil for a rule that this program does not compute yet, or that waits for what it does not record.
    public func finding(_ rule: Rule, for body: BodyID) -> Finding? {
        finding(rule, body, BoardRoll(snapshot, body))
    }

    func finding(_ rule: Rule, _ body: BodyID, _ roll: BoardRoll) -> Finding? {
        guard rule.check.waits == nil else { return nil }
        if let none = notApplicable(rule, body) { return make(rule, body, none) }
        let measure = rule.check.measure.flatMap { Measure.byID[$0] }
        guard measure != nil || rule.check.kind != .automatic else { return nil }
        if let doubt = openApplicability(rule, body) { return make(rule, body, doubt) }
        switch rule.check {
        case .evidence(let evidence):
            let missing = Missing(.evidence(evidence), from: .secretary(body))
            return make(rule, body, .unknown("What shows it is not recorded.", [], [missing]))
        case .judgement:
            let missing = Missing(.opinion, from: .secretary(body))
            return make(rule, body, .unknown("Nobody’s opinion on it is recorded.", [], [missing]))
        case .automatic:
            guard let measure else { return nil }
            let values = rule.parameters.compactMap { rulebook[$0]?.value(on: snapshot.day) }
            let question = Question(
                snapshot: snapshot,
                body: body,
                roll: roll,
                rule: rule,
                values: values,
                powers: rulebook.powers(for: rule.id)
            )
            return make(rule, body, measure.answer(question))
        }
    }

    /// Why the rule does not apply; nil where it does, or where that is open.
    func notApplicable(_ rule: Rule, _ body: BodyID) -> Answer? {
        let day = snapshot.day
        guard rule.force.contains(day) else {
            return .notApplicable("The rule was not in force on \(day.inWords): it is \(rule.force.inWords).")
        }
        guard snapshot.isOpen(body) != .not else {
            return .notApplicable("\(snapshot.shortName(of: body)) was not open on \(day.inWords).")
        }
        guard let kind = rule.appliesTo.legalKind else { return nil }
        let stated = snapshot.legalKindsStated(of: body)
        guard !stated.isEmpty, !disagrees(stated, body),
            stated.allSatisfy({ $0.covers(day) == .certainly && $0.payload.kind != kind })
        else { return nil }
        return Answer(
            result: .notApplicable,
            explanation: "The rule is for \(rule.appliesTo.inWords), and \(snapshot.shortName(of: body)) was none.",
            facts: Set(stated.map(\.fact.id))
        )
    }

    /// Why it is not known whether the rule applies; nil where it does.
    func openApplicability(_ rule: Rule, _ body: BodyID) -> Answer? {
        let name = snapshot.shortName(of: body)
        if snapshot.isOpen(body) != .certainly {
            let facts = snapshot.existences(of: body).map(\.fact.id)
            let missing = Missing(.bodyOpen, from: .secretary(body))
            return .unknown("Whether \(name) was open on \(snapshot.day.inWords) is not certain.", facts, [missing])
        }
        guard let kind = rule.appliesTo.legalKind else { return nil }
        let stated = snapshot.legalKindsStated(of: body)
        if stated.areSurely(kind, on: snapshot.day), !disagrees(stated, body) { return nil }
        return .unknown(
            "Whether \(name) was an NHS trust or a foundation trust on \(snapshot.day.inWords) is not recorded for certain.",
            stated.map(\.fact.id),
            [Missing(.legalKind, from: .secretary(body))]
        )
    }

    /// Whether it is stated to be an NHS trust, and to be authorised as a foundation trust.
    private func disagrees(_ stated: [Stated<BodyLegalKind>], _ body: BodyID) -> Bool {
        stated.contains { $0.payload.kind == .nhsTrust }
            && snapshot.authorisations(of: body).contains { $0.covers(snapshot.day) != .not }
    }

    private func make(_ rule: Rule, _ body: BodyID, _ answer: Answer) -> Finding {
        let grade = rulebook.grade(of: rule)
        let outcome: Finding.Outcome =
            switch answer.result {
            case .met: .met
            case .notMet: .notMet
            case .unknown: .unknown
            case .notApplicable: .notApplicable
            }
        return Finding(
            rule: rule.id,
            body: body,
            outcome: outcome,
            grade: grade,
            explanation: answer.explanation,
            facts: answer.facts.sorted(),
            missing: answer.missing.uniqued,
            notes: answer.notes,
            doubts: outcome == .notMet && grade == .statute ? doubts(rule, body, answer.facts) : []
        )
    }

    private func doubts(_ rule: Rule, _ body: BodyID, _ facts: Set<FactID>) -> [Finding.Doubt] {
        let kinds = rule.appliesTo.legalKind == nil ? [] : snapshot.legalKindsStated(of: body).map(\.fact.id)
        let isFirm = facts.union(kinds).allSatisfy { id in
            snapshot.facts[id].map { snapshot.isConfirmed($0, by: body) } ?? false
        }
        return (rule.standing.confidence == .high ? [] : [.textNotConfirmed]) + (isFirm ? [] : [.factsNotConfirmed])
    }
}

extension RuleSubject {
    /// Nil where it does not depend on the kind.
    fileprivate var legalKind: LegalKind? {
        switch self {
        case .foundationTrust: .foundationTrust
        case .nhsTrust: .nhsTrust
        case .both, .group: nil
        }
    }
}

extension Snapshot {
    /// Whether the body itself says so, and nobody else alone: each source is a minute, a declaration or a document of its
    /// own. Sources of an end are kept with those of the beginning, and cannot be told apart.
    func isConfirmed(_ fact: Fact, by body: BodyID) -> Bool {
        let names = Set(names(of: body).map(\.payload.name))
        return fact.sources.allSatisfy { source in
            switch source.kind {
            case .minute, .declaration, .document: names.contains(source.publisher)
            case .officersNote: false
            }
        }
    }
}
