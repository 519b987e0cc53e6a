import Evaluation
import Register

/// The result of a plan.
public struct OutcomeComparison: Sendable, Equatable {
    public let plan: ComparisonPlan
    public let estimates: ComparisonEstimates
    public let verdict: ComparisonVerdict
    public let overTime: OverTimeTest
    /// Without those not traced, and without those only perhaps traced as well.
    public let repeats: [TracedRepeat]
    public let cautions: [ResultCaution]

    /// - Throws: ``ComparisonProblem`` where the figures are not the plan's or no estimate can be made.
    public init(_ plan: ComparisonPlan, figures: MeasureFigures) async throws(ComparisonProblem) {
        guard figures.measure == plan.measure, figures.knownOn == plan.knownOn else { throw .otherFigures }
        let estimates = try await ComparisonEstimates(plan, plan.codes(traced: .not), figures)
        let verdict = ComparisonVerdict(estimates, coarsest: plan.coarsest)
        overTime = try OverTimeTest(plan.analysis, estimates.panel, estimates.window)
        repeats = try await TracedRepeat.both(plan, figures)
        cautions =
            ResultCaution.of(estimates, verdict)
            + repeats.compactMap { each in
                guard case .repeated(_, let other) = each.answer, other.isTold, !other.isLike(verdict) else {
                    return nil
                }
                return .verdictChanges(traced: each.traced, other)
            }
        self.plan = plan
        self.estimates = estimates
        self.verdict = verdict
    }
}

extension ComparisonVerdict {
    /// Whether there were enough comparators to tell anything.
    fileprivate var isTold: Bool {
        if case .cannotTell(.tooFewComparators) = self { return false }
        return true
    }

    /// Whether it says the same, whatever the numbers are.
    fileprivate func isLike(_ other: ComparisonVerdict) -> Bool {
        switch (self, other) {
        case (.found(let one, _), .found(let two, _)): one == two
        case (.nothingFound, .nothingFound): true
        case (.cannotTell(let one), .cannotTell(let two)): one.code == two.code
        case (.found, _), (.nothingFound, _), (.cannotTell, _): false
        }
    }
}
