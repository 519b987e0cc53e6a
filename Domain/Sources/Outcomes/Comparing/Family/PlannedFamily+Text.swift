import Evaluation
import Register

extension PlannedFamily {
    /// Which comparisons count together, as text that is the same for equal families, to be recorded and hashed.
    ///
    /// One line for each field, each ended by a line feed; names in quotes as in the text of a plan. A comparison that
    /// cannot be planned is named with the reason, so that none is left out unseen.
    ///
    /// - Parameter digest: of the text of a plan, by which it stands here.
    public func text(digest: (String) -> String) -> String {
        let head = ["family: 1", "correction: \"benjamini-hochberg\""]
        let lines = rows.map { row in
            switch row.plan {
            case .success(let plan): "plan: \(digest(plan.analysis.text))"
            case .failure(let refusal):
                "not planned: \(row.unit.label.planQuoted) \(row.measure.id.planQuoted) \(refusal.code)"
            }
        }
        return (head + lines).map { $0 + "\n" }.joined()
    }
}
