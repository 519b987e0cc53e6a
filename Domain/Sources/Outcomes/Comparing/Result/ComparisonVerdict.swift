public import Evaluation

/// What may be said of an effect, computed from p, fit and detectable effect alone.
public enum ComparisonVerdict: Sendable, Equatable {
    /// By the planned test at 5%; no proof of cause.
    case found(EffectDirection, p: Double)
    /// Nothing was found; so large an effect or larger would have been, at least 80 times in 100.
    case nothingFound(smallestThatWouldHaveBeen: Double)
    case cannotTell(CannotTell)

    /// Stable, for files and tables.
    public var code: String {
        switch self {
        case .found: "found"
        case .nothingFound: "nothing-found"
        case .cannotTell(let reason): "cannot-tell-\(reason.code)"
        }
    }

    /// A fit that is among the worst says nothing, whatever p is: the gap was there before.
    ///
    /// - Parameter coarsest: the plan's, above which a detectable effect is too large to tell anything by its absence.
    init(_ estimates: ComparisonEstimates, coarsest: Double) {
        let p = estimates.pValue
        let (found, needed) = (estimates.ranked.placebos.count, PlaceboBands.fewest)
        if found < needed {
            self = .cannotTell(.tooFewComparators(found: found, needed: needed))
        } else if estimates.fitsPoorly {
            self = .cannotTell(.poorFit(estimates.test.preError))
        } else if p <= TestLevel.fivePercent.value {
            self = .found(estimates.effect < 0 ? .decrease : .increase, p: p)
        } else if case .effect(let size) = estimates.detectable.finding {
            self =
                size > coarsest
                ? .cannotTell(.tooCoarse(detectable: size, spread: coarsest))
                : .nothingFound(smallestThatWouldHaveBeen: size)
        } else {
            self = .cannotTell(.detectableNotKnown(estimates.detectable.finding))
        }
    }
}

public enum CannotTell: Sendable, Equatable {
    case tooFewComparators(found: Int, needed: Int)
    /// The synthetic control misses the unit's outcomes before the start by more than most placebos miss theirs.
    case poorFit(Rank)
    /// Only an effect larger than bodies differ among themselves could have been found.
    case tooCoarse(detectable: Double, spread: Double)
    case detectableNotKnown(Detectability)

    public var code: String {
        switch self {
        case .tooFewComparators: "too-few-comparators"
        case .poorFit: "poor-fit"
        case .tooCoarse: "too-coarse"
        case .detectableNotKnown: "detectable-not-known"
        }
    }
}

extension ComparisonEstimates {
    /// Whether the error before the start is among the largest fifth.
    public var fitsPoorly: Bool { test.preError.p <= 0.2 }
}
