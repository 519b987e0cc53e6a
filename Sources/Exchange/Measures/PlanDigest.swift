public import Outcomes

extension ComparisonPlan {
    /// SHA-256 of the plan as it is printed, in hexadecimal.
    public var digest: String { PlanDraft(self).digest }
}
