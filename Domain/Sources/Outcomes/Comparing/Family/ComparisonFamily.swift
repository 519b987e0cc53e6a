public import Evaluation

/// The results of what was planned together: nothing is left out without a reason.
public struct ComparisonFamily: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        public let unit: SharingUnit
        public let measure: OutcomeMeasure
        public let answer: Answer
    }

    public enum Answer: Sendable, Equatable {
        /// With the p-value corrected for the number of those compared.
        case compared(OutcomeComparison, adjusted: Double)
        case notPlanned(PlanRefusal)
        case failed(ComparisonPlan, ComparisonProblem)
    }

    /// In the order of the plans.
    public let rows: [Row]

    /// All p-values are corrected together by ``Evaluation/benjaminiHochberg(_:)``.
    ///
    /// - Parameters:
    ///   - figures: of every measure that was planned, as known on the day of the plans.
    ///   - progress: called with how many of how many comparisons are done.
    public init(_ planned: PlannedFamily, figures: [MeasureFigures], progress: ProgressReport? = nil) async {
        var made: [Result<OutcomeComparison, Refused>] = []
        for (place, row) in planned.rows.enumerated() {
            made.append(await Self.compare(row, figures))
            progress?(place + 1, planned.rows.count)
        }
        let adjusted = Self.adjusted(made.compactMap { try? $0.get().estimates.pValue })
        var next = adjusted[...]
        rows = zip(planned.rows, made).map { row, result in
            let answer: Answer =
                switch result {
                case .success(let comparison): .compared(comparison, adjusted: next.popFirst() ?? 1)
                case .failure(.plan(let refusal)): .notPlanned(refusal)
                case .failure(.result(let plan, let problem)): .failed(plan, problem)
                }
            return Row(unit: row.unit, measure: row.measure, answer: answer)
        }
    }

    /// Those on one measure; what counts together stays as it was.
    func on(_ measure: OutcomeMeasure) -> ComparisonFamily {
        ComparisonFamily(rows: rows.filter { $0.measure == measure })
    }

    private init(rows: [Row]) { self.rows = rows }

    private enum Refused: Error {
        case plan(PlanRefusal)
        case result(ComparisonPlan, ComparisonProblem)
    }

    private static func compare(
        _ row: PlannedFamily.Row,
        _ figures: [MeasureFigures]
    ) async -> Result<OutcomeComparison, Refused> {
        switch row.plan {
        case .failure(let refusal): return .failure(.plan(refusal))
        case .success(let plan):
            guard let figures = figures.first(where: { $0.measure == plan.measure && $0.knownOn == plan.knownOn })
            else { return .failure(.result(plan, .otherFigures)) }
            do throws(ComparisonProblem) {
                return .success(try await OutcomeComparison(plan, figures: figures))
            } catch { return .failure(.result(plan, error)) }
        }
    }

    /// A rank is always a probability, so that none is refused.
    private static func adjusted(_ pValues: [Double]) -> [Double] {
        do throws(InferenceProblem) { return try benjaminiHochberg(pValues) } catch { return pValues.map { _ in 1 } }
    }
}

extension ComparisonFamily.Answer {
    /// Stable, for files and tables: the verdict's, or that of the reason why there is none.
    public var code: String {
        switch self {
        case .compared(let comparison, _): comparison.verdict.code
        case .notPlanned(let refusal): refusal.code
        case .failed(_, let problem): problem.code
        }
    }

    /// Whether an effect is found at 5% with all of the family counted.
    public var isFoundAmongAll: Bool {
        guard case .compared(let comparison, let adjusted) = self, case .found = comparison.verdict else {
            return false
        }
        return adjusted <= 0.05
    }
}
