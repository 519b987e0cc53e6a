import Models
public import Register
public import Rules

/// How it stands with a rule, or a clause of a constitution, that has to hold at a body.
public struct PrerequisiteState: Hashable, Sendable {
    public let outcome: Outcome
    public let says: String
    /// What is not recorded, where it stands alone.
    public let blank: Blank?
    public let facts: [FactID]
    /// Whether it is not recorded for certain that the body is of the kind for which it is asked.
    public let kindIsOpen: Bool

    public enum Outcome: String, Hashable, Sendable {
        case met
        case notMet = "not-met"
        case unknown
        case notAsked = "not-asked"
    }
}

extension Arranged {
    /// What is asked for a prerequisite, with the state of each body in their order.
    func asked(_ prerequisite: Prerequisite) -> [(what: String, rule: Rule?, states: [PrerequisiteState])] {
        let scope = prerequisite.point.appliesTo
        func states(_ state: (BodyID, Bool) -> PrerequisiteState) -> [PrerequisiteState] {
            plan.bodies.map { body in
                guard let scopeHolds = applies(scope, body) else { return notAsked }
                return state(body, scopeHolds == .open)
            }
        }
        let clauses: [(what: String, rule: Rule?, states: [PrerequisiteState])] =
            prerequisite.constitution.map { subject in
                [("What its constitution says of \(subject.inWords)", nil, states { allows(subject, $0, $1) })]
            } ?? []
        return clauses
            + prerequisite.point.rules.compactMap { rulebook[$0] }.map { rule in
                ("\(rule.title) (\(rulebook.reference(rule)))", rule, states { state(of: rule, $0, $1) })
            }
    }

    enum Applies { case certainly, open }

    /// Nil where it does not.
    func applies(_ scope: BodyScope, _ body: BodyID) -> Applies? {
        guard let kind = scope.kind else { return .certainly }
        switch self.kind(of: body) {
        case kind: return .certainly
        case nil: return .open
        default: return nil
        }
    }

    private var notAsked: PrerequisiteState {
        PrerequisiteState(
            outcome: .notAsked,
            says: "not asked of its kind",
            blank: nil,
            facts: [],
            kindIsOpen: false
        )
    }

    /// Not met where a clause bars it; met where one allows it and none bars it.
    private func allows(_ subject: ConstitutionSubject, _ body: BodyID, _ isOpen: Bool) -> PrerequisiteState {
        let said = snapshot.constitutionClauses(of: body).filter {
            $0.payload.subject == subject && $0.covers(day) != .not
        }
        func state(_ outcome: PrerequisiteState.Outcome, _ says: String, _ blank: Blank? = nil) -> PrerequisiteState {
            PrerequisiteState(
                outcome: outcome,
                says: says,
                blank: blank,
                facts: said.map { $0.fact.id },
                kindIsOpen: isOpen
            )
        }
        func words(_ stated: Stated<ConstitutionClause>) -> String { stated.payload.clause ?? "a clause" }
        if let bar = said.first(where: { $0.payload.position == .bars }) {
            return state(.notMet, "not met: \(words(bar)) bars it, and has to be changed before")
        }
        if let allowing = said.first(where: { $0.payload.position == .allows }) {
            return state(.met, "met: \(words(allowing)) allows it")
        }
        let what = "what the constitution of \(snapshot.shortName(of: body)) says of \(subject.inWords)"
        return state(.unknown, "unknown: \(what)", Blank(what, who: .secretary(body)))
    }

    private func state(of rule: Rule, _ body: BodyID, _ isOpen: Bool) -> PrerequisiteState {
        guard let finding = finding(rule.id, body) else {
            return PrerequisiteState(
                outcome: .unknown,
                says: "waits for meetings in common, which are not recorded yet",
                blank: nil,
                facts: [],
                kindIsOpen: isOpen
            )
        }
        let checked =
            rule.check.checking == .automatic && rule.check.measure != nil ? "" : "; asks for evidence or an opinion"
        let outcome: PrerequisiteState.Outcome =
            switch finding.outcome {
            case .met, .explained: .met
            case .notMet: .notMet
            case .unknown: .unknown
            case .notApplicable: .notAsked
            }
        return PrerequisiteState(
            outcome: outcome,
            says: "\(finding.heading(rule))\(checked)",
            blank: nil,
            facts: finding.facts,
            kindIsOpen: isOpen
        )
    }
}

extension Rulebook {
    /// `para 17(1) of Sch 7, the 2006 Act`
    public func reference(_ rule: Rule) -> String {
        "\(rule.reference), \(self[rule.instrument]?.shortTitle ?? rule.instrument.raw)"
    }
}
