extension InferenceProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noTreated:
            "No unit is treated, so there is no effect to test."
        case .unitOutside(let unit, let units):
            "Unit number \(unit) does not exist; there are \(units) units, from 0."
        case .repeatedUnit(let unit):
            "Unit number \(unit) stands twice among the treated or among the comparators."
        case .tooFewInPool(let found, let needed):
            "There are \(found) comparators; placebo groups need at least \(needed)."
        case .wrongSizes(let expected, let found):
            "There are \(found) sizes for \(expected) units; there must be one for each unit."
        case .wrongLength(let expected, let found):
            "A placebo has effects at \(found) times, but the treated unit at \(expected); they must be the same times."
        case .sizeNotPositive(let unit):
            "The size of unit number \(unit) is not a positive finite number."
        case .drawsOutside(let found, let allowed):
            "The number of placebo groups is \(found); it must lie from \(allowed.lowerBound) to \(allowed.upperBound)."
        case .noEstimate:
            "The estimator gives no finite estimate for the treated units."
        case .timingOutside(let timing, let periods):
            "A treatment has periods \(timing.before.lowerBound) to \(timing.after.upperBound - 1), but the panel has "
                + "periods 0 to \(periods - 1)."
        case .tooFewPeriods(let found, let needed):
            "There are \(found) periods; at least \(needed) are needed."
        case .eventsOutside(let events, let most):
            "The events run from \(events.lowerBound) to \(events.upperBound); they must lie from \(-most) to \(most)."
        case .notFinite(let place):
            "Number \(place) of the series, counted from 0, is not finite."
        case .notAProbability(let place):
            "Number \(place) of the p-values, counted from 0, does not lie from 0 to 1."
        case .poolHoldsTreated:
            "A treated unit is among those that placebo groups are drawn from. What can be detected must not rest on "
                + "treated units; draw from comparators alone."
        case .planDiffers(let field):
            "The \(field.words) of the analysis and of its plan differ; a result answers the plan that was recorded."
        }
    }
}
