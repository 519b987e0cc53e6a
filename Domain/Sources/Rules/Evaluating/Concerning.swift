public import Register

extension Finding {
    /// Whether it rests on a fact about a person, or waits for one.
    public func concerns(_ person: PersonID, _ snapshot: Snapshot) -> Bool {
        let person = snapshot.person(person)
        if missing.contains(where: { $0.what.person.map(snapshot.person) == person }) { return true }
        return facts.contains { fact in
            snapshot.facts[fact]?.statement.people.contains { snapshot.person($0) == person } ?? false
        }
    }
}

extension Missing.What {
    /// The person of whom something is missing.
    var person: PersonID? {
        switch self {
        case .independence(let person), .employment(let person), .review(let person), .agreedExtension(let person),
            .pastOffices(let person), .registration(let person), .membership(let person), .employmentHere(let person),
            .appointmentAct(let person, _), .interest(let person, _), .dualOffice(let person, _),
            .declaration(let person), .fitAndProper(let person), .leadEmployer(let person), .letter(let person),
            .appraisal(let person), .timeCommitment(let person), .pay(let person):
            person
        case .wholeList(_, _, let person): person
        default: nil
        }
    }
}

/// How many of some bodies meet each rule, and which.
public struct RuleStates: Sendable {
    public let bodies: [BodyID]
    /// By rule, in the order of the bodies.
    public let findings: [RuleID: [Finding]]

    public init(_ evaluator: Evaluator, _ rules: [Rule], _ bodies: [BodyID]) {
        self.bodies = bodies
        var findings: [RuleID: [Finding]] = [:]
        for body in bodies {
            let asked = Evaluator.Asked(evaluator.snapshot, body)
            for rule in rules {
                if let finding = evaluator.finding(rule, asked) { findings[rule.id, default: []].append(finding) }
            }
        }
        self.findings = findings
    }

    /// `Of 206 bodies: 1 not met, 0 explained, 150 unknown, 40 met, 15 not applicable.`; nil for a rule that waits.
    public func sentence(_ rule: RuleID) -> String? {
        guard let all = findings[rule], !all.isEmpty else { return nil }
        let parts = [Finding.Outcome.notMet, .explained, .unknown, .met, .notApplicable].map { outcome in
            "\(all.count { $0.outcome == outcome }) \(outcome.inWords)"
        }
        return "Of \(all.count) \(all.count == 1 ? "body" : "bodies"): \(parts.joined(separator: ", "))."
    }
}
