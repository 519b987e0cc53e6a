public import Outcomes
import Evaluation
import Store

extension ComparisonPlan {
    /// SHA-256 of the plan as it is printed, in hexadecimal.
    public var digest: String { Hex.text(Hashing.sha256([UInt8](analysis.text.utf8))) }
}
