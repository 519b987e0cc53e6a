public import Evaluation
public import Register

/// How a unit will be compared on a measure, fixed from figures before the start alone.
///
/// After the start only the existence of figures is read, so that no outcome can change the plan.
public struct ComparisonPlan: Sendable, Equatable {
    public let treatment: Treatment
    public let measure: OutcomeMeasure
    /// The figures are those known on this day.
    public let knownOn: ReadingDay
    /// Of the files of figures, where it was worked out.
    public let figuresDigest: String?
    /// The treated bodies with figures on the measure, whose outcomes are summed.
    public let summed: [BodyID]
    public let window: ComparisonWindow
    /// The nearest first.
    public let comparators: [ChosenComparator]
    /// Every other body of the register that is not treated, by identifier.
    public let dropped: [DroppedComparator]
    /// How alike they are before and after they were chosen.
    public let balance: [BalanceRow]
    /// The standard deviation of the levels before the start of all bodies that could be comparators, in the unit of the
    /// measure: where only a larger effect could have been found, that none was found says nothing.
    public let coarsest: Double
    public let placebos: PlannedPlacebos
    public let cautions: [PlanCaution]
    /// To be recorded before there is a result.
    public let analysis: AnalysisPlan

    public static let nearest = 40
    /// So many more than the bodies summed, so that a group in its place has two to be compared with.
    public static let leastComparators = 2
    /// The fewest with which the analysis is repeated without those whose leaders were not traced.
    public static let leastTraced = 10

    /// All groups are taken as placebos where there are at most so many, else so many are drawn.
    static let placeboLimits = PermutationLimits.few

    public var unit: SharingUnit { treatment.unit }

    /// The unit's name in the analysis plan: its identifier and the bodies summed.
    public var unitLabel: String { ComparisonPlan.label(treatment.unit, summed) }

    static func label(_ unit: SharingUnit, _ bodies: [BodyID]) -> String {
        let codes = bodies.map(\.raw).joined(separator: " + ")
        return switch unit {
        case .group(let group): "\(group.raw) (\(codes))"
        case .bodies: "(\(codes))"
        }
    }

    /// The codes of comparators whose leaders were at least so well traced, in order.
    func codes(traced least: Coverage) -> [String] {
        comparators.filter { $0.traced >= least }.map(\.body.raw).sorted()
    }

    /// The first period of an in-time placebo, by its place among those before; nil where too few lie ahead of it.
    var earlierStart: Int? {
        let (moved, ahead) = measure.periodKind == .quarter ? (4, 8) : (12, 24)
        let place = window.before.count - moved
        return place >= ahead ? place : nil
    }
}
