import Register

extension BodyFindings {
    /// `Computed from recorded facts: not met 0 of statute, 1 of code and 0 of practice; 3 unknown, 9 met, …`
    public func counts(_ rulebook: Rulebook) -> String {
        let computed = computed(rulebook)
        let not = Grade.allCases.map { grade in
            "\(computed.count { $0.outcome == .notMet && $0.grade == grade }) of \(grade.rawValue)"
        }
        func count(_ outcome: Finding.Outcome) -> Int { computed.count { $0.outcome == outcome } }
        return "Computed from recorded facts: not met \(not.inWords); \(count(.unknown)) unknown, \(count(.met)) met, "
            + "\(count(.explained)) explained, \(count(.notApplicable)) not applicable."
    }

    /// `Besides: 80 rules without recorded evidence, 21 without a recorded opinion, …`
    public func rest(_ rulebook: Rulebook) -> String {
        let rest = findings.filter { rulebook[$0.rule]?.check.isComputed == false }
        let open = rest.filter { $0.outcome == .unknown }.compactMap { rulebook[$0.rule]?.check.kind }
        let evidence = open.count { $0 != .judgement }
        let answered = rest.count { $0.outcome != .unknown && $0.outcome != .notApplicable }
        return "Besides: \(evidence) \(evidence == 1 ? "rule" : "rules") without recorded evidence, "
            + "\(open.count { $0 == .judgement }) without a recorded opinion, \(answered) answered by one of them, "
            + "\(waiting.count) waiting for meetings in common."
    }

    /// Those that are computed, and of the others those that recorded evidence or a reason answers; the worst first.
    public func told(_ rulebook: Rulebook) -> [Finding] {
        worstFirst.filter { finding in
            rulebook[finding.rule]?.check.isComputed == true
                || ![.unknown, .notApplicable].contains(finding.outcome)
        }
    }

    /// Those of rules that are computed from recorded facts, the worst first.
    public func computed(_ rulebook: Rulebook) -> [Finding] {
        worstFirst.filter { rulebook[$0.rule]?.check.measure != nil }
    }
}
