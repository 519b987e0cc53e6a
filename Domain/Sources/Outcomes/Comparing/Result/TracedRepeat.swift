public import Register

/// The analysis once more, without the comparators whose leaders were not so well traced.
public struct TracedRepeat: Sendable, Equatable {
    public enum Answer: Sendable, Equatable {
        /// All that were compared before are so well traced, so it would be the same.
        case nobodyLeftOut
        case tooFew(found: Int, needed: Int)
        case repeated(ComparisonEstimates, ComparisonVerdict)
    }

    /// Comparators traced at least so well stay: *possibly*, then *certainly*.
    public let traced: Coverage
    public let answer: Answer

    static func both(
        _ plan: ComparisonPlan,
        _ figures: MeasureFigures
    ) async throws(ComparisonProblem) -> [TracedRepeat] {
        var made: [TracedRepeat] = []
        var before = plan.comparators.count
        let needed = Swift.max(ComparisonPlan.leastTraced, plan.summed.count + ComparisonPlan.leastComparators)
        for least in [Coverage.possibly, .certainly] {
            let codes = plan.codes(traced: least)
            let answer: Answer
            if codes.count == before {
                answer = .nobodyLeftOut
            } else if codes.count < needed {
                answer = .tooFew(found: codes.count, needed: needed)
            } else {
                let estimates = try await ComparisonEstimates(plan, codes, figures)
                answer = .repeated(estimates, ComparisonVerdict(estimates, coarsest: plan.coarsest))
            }
            before = codes.count
            made.append(TracedRepeat(traced: least, answer: answer))
        }
        return made
    }
}
