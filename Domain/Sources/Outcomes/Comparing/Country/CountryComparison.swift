public import Evaluation

/// Every unit of the register on one measure: nobody is left out without a reason.
public struct CountryComparison: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        public let unit: SharingUnit
        public let answer: Answer
    }

    public enum Answer: Sendable, Equatable {
        /// With the p-value corrected for the number of those compared.
        case compared(OutcomeComparison, adjusted: Double)
        case notPlanned(PlanRefusal)
        case failed(ComparisonPlan, ComparisonProblem)
    }

    public let measure: OutcomeMeasure
    /// Those treated in order of start, then the others in the order of the register's units.
    public let rows: [Row]

    /// All p-values are corrected together by ``Evaluation/benjaminiHochberg(_:)``.
    ///
    /// - Parameter progress: called with how many of how many units are done.
    public init(
        _ register: RegisterEvidence,
        figures: MeasureFigures,
        nearest: Int = ComparisonPlan.nearest,
        seed: UInt64 = 1,
        progress: ProgressReport? = nil
    ) async {
        let units = register.treatments.enumerated().sorted {
            ($0.element.answer.order, $0.offset) < ($1.element.answer.order, $1.offset)
        }
        var made: [(unit: SharingUnit, result: Result<OutcomeComparison, Refused>)] = []
        for (place, unit) in units.map(\.element.unit).enumerated() {
            made.append((unit, await Self.compare(unit, register, figures, nearest, seed)))
            progress?(place + 1, units.count)
        }
        let adjusted = Self.adjusted(made.compactMap { try? $0.result.get().estimates.pValue })
        var next = adjusted[...]
        measure = figures.measure
        rows = made.map { unit, result in
            switch result {
            case .success(let comparison):
                Row(unit: unit, answer: .compared(comparison, adjusted: next.popFirst() ?? 1))
            case .failure(.plan(let refusal)): Row(unit: unit, answer: .notPlanned(refusal))
            case .failure(.result(let plan, let problem)): Row(unit: unit, answer: .failed(plan, problem))
            }
        }
    }

    private enum Refused: Error {
        case plan(PlanRefusal)
        case result(ComparisonPlan, ComparisonProblem)
    }

    private static func compare(
        _ unit: SharingUnit,
        _ register: RegisterEvidence,
        _ figures: MeasureFigures,
        _ nearest: Int,
        _ seed: UInt64
    ) async -> Result<OutcomeComparison, Refused> {
        let plan: ComparisonPlan
        do throws(PlanRefusal) {
            plan = try ComparisonPlan(of: unit, in: register, figures: figures, nearest: nearest, seed: seed)
        } catch { return .failure(.plan(error)) }
        do throws(ComparisonProblem) {
            return .success(try await OutcomeComparison(plan, figures: figures))
        } catch { return .failure(.result(plan, error)) }
    }

    /// A rank is always a probability, so that none is refused.
    private static func adjusted(_ pValues: [Double]) -> [Double] {
        do throws(InferenceProblem) { return try benjaminiHochberg(pValues) } catch { return pValues.map { _ in 1 } }
    }
}

extension TreatmentAnswer {
    /// By start, earliest first; those without one come last.
    fileprivate var order: Int {
        switch self {
        case .treatment(let treatment): treatment.start.earliest.number
        case .none: Int.max
        }
    }
}

extension CountryComparison.Answer {
    /// Stable, for files and tables: the verdict's, or that of the reason why there is none.
    public var code: String {
        switch self {
        case .compared(let comparison, _): comparison.verdict.code
        case .notPlanned(let refusal): refusal.code
        case .failed(_, let problem): problem.code
        }
    }

    /// Whether an effect is found at 5% with all units counted.
    public var isFoundAmongAll: Bool {
        guard case .compared(let comparison, let adjusted) = self, case .found = comparison.verdict else {
            return false
        }
        return adjusted <= 0.05
    }
}
