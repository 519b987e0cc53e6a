public import Register

/// Asks the rules of a rulebook of a body on the day of a snapshot. It only reads, and gives the same answer again.
public struct Evaluator: Sendable {
    public let rulebook: Rulebook
    public private(set) var snapshot: Snapshot
    /// Whether a body's reason for departing makes *explained* what is not met or not known.
    private let hearsReasons: Bool

    public init(_ rulebook: Rulebook, _ snapshot: Snapshot) {
        self.init(rulebook, snapshot, hearsReasons: true)
    }

    private init(_ rulebook: Rulebook, _ snapshot: Snapshot, hearsReasons: Bool) {
        self.rulebook = rulebook
        self.snapshot = snapshot
        self.hearsReasons = hearsReasons
    }

    /// The same of what facts alone give.
    var leavingOutReasons: Evaluator { Evaluator(rulebook, snapshot, hearsReasons: false) }

    /// The same on another day; everything that is read is told to a horizon if there is one.
    func at(_ day: CalendarDay, _ horizon: Horizon? = nil) -> Evaluator {
        Evaluator(rulebook, snapshot.on(day).watched(by: horizon), hearsReasons: hearsReasons)
    }

    /// Asks about another day from now on.
    mutating func move(to day: CalendarDay) { snapshot = snapshot.on(day) }

    /// What every rule gives for a body, in the order of the rulebook.
    public func findings(for body: BodyID) -> [Finding] {
        let asked = Asked(snapshot, body)
        return rulebook.rules.compactMap { finding($0, asked) }
    }

    /// Nil for a rule that waits for what this program does not record.
    public func finding(_ rule: Rule, for body: BodyID) -> Finding? { finding(rule, Asked(snapshot, body)) }

    /// What all rules read of one body.
    struct Asked {
        let body: BodyID
        let memory = BoardMemory()
        let recorded: RecordedAnswers

        init(_ snapshot: Snapshot, _ body: BodyID) {
            self.body = body
            recorded = RecordedAnswers(snapshot, body)
        }
    }

    func finding(_ rule: Rule, _ asked: Asked) -> Finding? { draft(rule, asked).map(finding) }

    func draft(_ rule: Rule, _ asked: Asked) -> Draft? {
        let body = asked.body
        guard rule.check.waits == nil else { return nil }
        if let none = notInForce(rule) { return draft(rule, body, none) }
        let whyNot = asked.memory.whyNot(rule.appliesTo.legalKind, snapshot) {
            notOf(rule, body) ?? openApplicability(rule, body)
        }
        if let whyNot { return draft(rule, body, whyNot) }
        let recorded = asked.recorded.on(snapshot)
        return draft(rule, body, answer(rule, asked, recorded), explained: recorded.explanation(for: rule.id))
    }

    /// What evidence and opinions give for a year that ends on the evaluator's day, as recorded by a later day.
    func findingForYear(_ rule: Rule, _ body: BodyID, asAt later: CalendarDay) -> Finding {
        let recorded = RecordedAnswers(snapshot, body, adoptedBy: later)
        let answer = notApplicable(rule, body) ?? openApplicability(rule, body) ?? recorded.answer(rule)
        return finding(draft(rule, body, answer))
    }

    private func answer(_ rule: Rule, _ asked: Asked, _ recorded: RecordedAnswers) -> Answer {
        switch rule.check {
        case .evidence, .judgement: return recorded.answer(rule)
        case .automatic(_, let measure, _):
            guard let measure = measure.flatMap({ Measure.byID[$0] }) else { return recorded.answer(rule) }
            let values = rule.parameters.compactMap { rulebook[$0]?.value(on: snapshot.day) }
            let question = Question(
                snapshot: snapshot,
                body: asked.body,
                memory: asked.memory,
                rule: rule,
                values: values,
                powers: rulebook.powers(for: rule.id)
            )
            let answer = measure.answer(question)
            return answer.noting(recorded.note(on: rule.id, beside: answer.facts))
        }
    }

    /// Why the rule does not apply; nil where it does, or where that is open.
    func notApplicable(_ rule: Rule, _ body: BodyID) -> Answer? { notInForce(rule) ?? notOf(rule, body) }

    private func notInForce(_ rule: Rule) -> Answer? {
        let day = snapshot.day
        guard !rule.force.contains(day) else { return nil }
        return .notApplicable("The rule was not in force on \(day.inWords): it is \(rule.force.inWords).")
    }

    /// Why the rule is for no such body; nil where it is, or where that is open.
    private func notOf(_ rule: Rule, _ body: BodyID) -> Answer? {
        let day = snapshot.day
        guard snapshot.isOpen(body) != .not else {
            return .notApplicable("\(snapshot.shortName(of: body)) was not open on \(day.inWords).")
        }
        guard let kind = rule.appliesTo.legalKind else { return nil }
        let stated = snapshot.legalKindsStated(of: body)
        guard !stated.isEmpty, !disagrees(stated, body),
            stated.allSatisfy({ $0.covers(day) == .certainly && $0.payload.kind != kind })
        else { return nil }
        return .notApplicable(
            "The rule is for \(rule.appliesTo.inWords), and \(snapshot.shortName(of: body)) was none.",
            stated.facts
        )
    }

    /// Why it is not known whether the rule applies; nil where it does.
    func openApplicability(_ rule: Rule, _ body: BodyID) -> Answer? {
        var name: String { snapshot.shortName(of: body) }
        if snapshot.isOpen(body) != .certainly {
            let facts = snapshot.existences(of: body).facts
            let missing = Missing(.bodyOpen, from: .secretary(body))
            return .unknown("Whether \(name) was open on \(snapshot.day.inWords) is not certain.", facts, [missing])
        }
        guard let kind = rule.appliesTo.legalKind else { return nil }
        let stated = snapshot.legalKindsStated(of: body)
        if stated.areSurely(kind, on: snapshot.day), !disagrees(stated, body) { return nil }
        return .unknown(
            "Whether \(name) was an NHS trust or a foundation trust on \(snapshot.day.inWords) is not recorded for certain.",
            stated.facts,
            [Missing(.legalKind, from: .secretary(body))]
        )
    }

    /// Whether it is stated to be an NHS trust, and to be authorised as a foundation trust.
    private func disagrees(_ stated: [Stated<BodyLegalKind>], _ body: BodyID) -> Bool {
        stated.contains { $0.payload.kind == .nhsTrust }
            && snapshot.authorisations(of: body).contains { $0.covers(snapshot.day) != .not }
    }

    /// - Parameter reason: The body's reason for departing. It explains what is not met or not known; statute cannot be
    ///   departed from by giving a reason.
    private func draft(
        _ rule: Rule,
        _ body: BodyID,
        _ answer: Answer,
        explained reason: Stated<Explanation>? = nil
    ) -> Draft {
        let grade = rulebook.grade(of: rule)
        let isDeparting = answer.result == .notMet || answer.result == .unknown
        let isFirm = answer.result == .notMet && grade == .statute
        return Draft(
            rule: rule.id,
            body: body,
            grade: grade,
            answer: answer,
            reason: hearsReasons && grade != .statute && isDeparting ? reason : nil,
            doubts: isFirm ? doubts(rule, body, answer.facts) : []
        )
    }

    private func doubts(_ rule: Rule, _ body: BodyID, _ facts: FactSet) -> [Finding.Doubt] {
        let kinds = rule.appliesTo.legalKind == nil ? [] : snapshot.legalKindsStated(of: body).facts
        let isFirm = facts.union(kinds).holds { id in
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
        let names = Set(names(of: body).map { $0.payload.name })
        return fact.sources.allSatisfy { source in
            switch source.kind {
            case .minute, .declaration, .document: names.contains(source.publisher)
            case .officersNote: false
            }
        }
    }
}
