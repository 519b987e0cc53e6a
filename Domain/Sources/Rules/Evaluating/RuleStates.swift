public import Register

/// What each rule gives for some bodies on a day, in words: enough to list, and small enough to keep.
public struct RuleStates: Sendable {
    /// What it gives for one body.
    public struct State: Sendable {
        public let body: BodyID
        public let outcome: Finding.Outcome
        public let weight: Int
        public let heading: String
        public let explanation: String
    }

    /// By rule, those that apply, in the order of the bodies; none for a rule that waits.
    public let states: [RuleID: [State]]
    /// By rule, how many bodies give each outcome.
    private let counts: [RuleID: [Finding.Outcome: Int]]

    public init(_ evaluator: Evaluator, _ bodies: [BodyID]) {
        var states: [RuleID: [State]] = [:]
        var counts: [RuleID: [Finding.Outcome: Int]] = [:]
        for body in bodies {
            for finding in evaluator.findings(for: body) {
                guard let rule = evaluator.rulebook[finding.rule] else { continue }
                counts[rule.id, default: [:]][finding.outcome, default: 0] += 1
                guard finding.outcome != .notApplicable else { continue }
                states[rule.id, default: []].append(
                    State(
                        body: body,
                        outcome: finding.outcome,
                        weight: finding.weight,
                        heading: finding.heading(rule),
                        explanation: finding.explanation
                    )
                )
            }
        }
        self.states = states
        self.counts = counts
    }

    /// `Of 206 bodies: 1 not met, 0 explained, 150 unknown, 40 met, 15 not applicable.`; nil for a rule that waits.
    public func sentence(_ rule: RuleID) -> String? {
        guard let counts = counts[rule] else { return nil }
        let all = counts.values.reduce(0, +)
        let parts = [Finding.Outcome.notMet, .explained, .unknown, .met, .notApplicable].map { outcome in
            "\(counts[outcome] ?? 0) \(outcome.inWords)"
        }
        return "Of \(all) \(all == 1 ? "body" : "bodies"): \(parts.joined(separator: ", "))."
    }
}
