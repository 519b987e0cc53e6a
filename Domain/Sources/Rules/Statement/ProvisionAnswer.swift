public import Register

/// What a body says of one provision of the Code for one year, as far as it is recorded.
public struct ProvisionAnswer: Hashable, Sendable {
    public let rule: RuleID
    public let status: Status
    /// What a lay reader understands, in whole sentences.
    public let explanation: String
    /// What is still open, and who could say it; empty unless the provision is not yet answered.
    public let open: [Missing]
    /// Days of the year on which the recorded facts do not meet the provision, with what they give.
    public let departures: [Timeline.Interval]
    /// The items that show it, and how long they may be relied on.
    public let evidence: [Stated<RuleEvidence>]
    /// The reason for departing that counts for the year.
    public let reason: Stated<Explanation>?
    /// The facts that were used, by identifier.
    public let facts: [FactID]

    public enum Status: String, CaseIterable, Sendable {
        case comply, explain
        case notApplicable = "not-applicable"
        case notAnswered = "not-yet-answered"

        public var inWords: String {
            switch self {
            case .comply: "comply"
            case .explain: "explain"
            case .notApplicable: "not applicable"
            case .notAnswered: "not yet answered"
            }
        }
    }
}
