/// Why a test by placebo groups or by time cannot be made.
public enum InferenceProblem: Error, Equatable, Sendable {
    case noTreated
    case unitOutside(Int, units: Int)
    case repeatedUnit(Int)
    case tooFewInPool(found: Int, needed: Int)
    case wrongSizes(expected: Int, found: Int)
    case wrongLength(expected: Int, found: Int)
    case sizeNotPositive(unit: Int)
    case drawsOutside(Int, allowed: ClosedRange<Int>)
    case noEstimate
    case timingOutside(Timing, periods: Int)
    case tooFewPeriods(found: Int, needed: Int)
    case eventsOutside(ClosedRange<Int>, most: Int)
    case notFinite(place: Int)
    case notAProbability(place: Int)
    case poolHoldsTreated
    case planDiffers(PlanField)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .noTreated: "no-treated"
        case .unitOutside: "unit-outside"
        case .repeatedUnit: "repeated-unit"
        case .tooFewInPool: "too-few-in-pool"
        case .wrongSizes: "wrong-sizes"
        case .wrongLength: "wrong-length"
        case .sizeNotPositive: "size-not-positive"
        case .drawsOutside: "draws-outside"
        case .noEstimate: "no-estimate"
        case .timingOutside: "timing-outside"
        case .tooFewPeriods: "too-few-periods"
        case .eventsOutside: "events-outside"
        case .notFinite: "not-finite"
        case .notAProbability: "not-a-probability"
        case .poolHoldsTreated: "pool-holds-treated"
        case .planDiffers: "plan-differs"
        }
    }
}
