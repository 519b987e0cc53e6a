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

    init(_ estimates: ComparisonEstimates) {
        let p = estimates.pValue
        if p <= TestLevel.fivePercent.value {
            self = .found(estimates.effect < 0 ? .decrease : .increase, p: p)
        } else if case .tooFewPlacebos(let found, let needed) = estimates.detectable.finding {
            self = .cannotTell(.tooFewComparators(found: found, needed: needed))
        } else if estimates.fitsPoorly {
            self = .cannotTell(.poorFit(estimates.test.preError))
        } else if case .effect(let size) = estimates.detectable.finding {
            self = .nothingFound(smallestThatWouldHaveBeen: size)
        } else {
            self = .cannotTell(.detectableNotKnown(estimates.detectable.finding))
        }
    }
}

public enum CannotTell: Sendable, Equatable {
    case tooFewComparators(found: Int, needed: Int)
    /// The synthetic control misses the unit's outcomes before the start by more than most placebos miss theirs.
    case poorFit(Rank)
    case detectableNotKnown(Detectability)

    public var code: String {
        switch self {
        case .tooFewComparators: "too-few-comparators"
        case .poorFit: "poor-fit"
        case .detectableNotKnown: "detectable-not-known"
        }
    }
}

extension ComparisonEstimates {
    /// Whether the error before the start is among the largest fifth.
    public var fitsPoorly: Bool { test.preError.p <= 0.2 }
}
