public import Evaluation
public import Register

/// Why a unit is not compared on a measure.
public enum PlanRefusal: Error, Sendable, Equatable {
    case noTreatment(NoTreatment)
    /// No period has figures of all that publish on the measure.
    case noFigures([BodyID])
    /// Figures of several bodies cannot be summed without numerators and denominators.
    case noCounts([BodyID])
    /// No least length is stated for periods of this length.
    case kindNotCompared(PeriodKind)
    case nothingBefore
    case nothingAfter
    case tooShort([Shortfall])
    case tooFewComparators(found: Int, needed: Int, dropped: [DroppedComparator])
    case selection(SelectionProblem)
    case window(WindowProblem)
    case plan(PlanProblem)

    /// Stable, for files and tables.
    public var code: String {
        switch self {
        case .noTreatment(let reason): reason.code
        case .noFigures: "no-figures"
        case .noCounts: "no-counts"
        case .kindNotCompared: "kind-not-compared"
        case .nothingBefore: "nothing-before"
        case .nothingAfter: "nothing-after"
        case .tooShort: "too-short"
        case .tooFewComparators: "too-few-comparators"
        case .selection(let problem): problem.code
        case .window(let problem): problem.code
        case .plan(let problem): problem.code
        }
    }
}
