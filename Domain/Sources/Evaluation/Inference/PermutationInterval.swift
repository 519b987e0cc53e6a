/// The effects that a test does not reject at 5%.
public enum PermutationInterval: Sendable, Equatable {
    case bounded(ClosedRange<Double>)
    case atLeast(Double)
    case atMost(Double)
    /// No effect can be rejected, however large, as with fewer than 19 placebo groups.
    case unbounded
    /// Every effect is rejected; the test does not fit its own estimate.
    case empty
    /// Placebo groups hold treated units, so that they would change with the effect.
    case notOffered

    public func contains(_ effect: Double) -> Bool {
        switch self {
        case .bounded(let range): range.contains(effect)
        case .atLeast(let least): effect >= least
        case .atMost(let most): effect <= most
        case .unbounded: true
        case .empty, .notOffered: false
        }
    }

    /// Found by trying effects ever further from the estimate, and halving between the last kept and the first rejected.
    ///
    /// - Parameter step: the first distance, above 0; about the estimate's spread.
    /// - Parameter pValue: of a supposed effect, such as by estimating anew with it taken from the treated outcomes; it
    ///   should fall on either side of the estimate.
    public static func inverting(
        around estimate: Double,
        step: Double,
        pValue: (Double) -> Double
    ) -> PermutationInterval {
        guard estimate.isFinite, step.isFinite, step > 0, pValue(estimate) > Placebos.level else { return .empty }
        func bound(_ sign: Double) -> Double? {
            var kept = estimate
            var distance = step
            for _ in 0..<60 {
                let tried = estimate + sign * distance
                guard tried.isFinite else { return nil }
                if !(pValue(tried) > Placebos.level) { return halved(kept, tried) }
                kept = tried
                distance *= 2
            }
            return nil
        }
        func halved(_ kept: Double, _ rejected: Double) -> Double {
            var (kept, rejected) = (kept, rejected)
            for _ in 0..<60 {
                let middle = kept + (rejected - kept) / 2
                if pValue(middle) > Placebos.level { kept = middle } else { rejected = middle }
            }
            return kept
        }
        return switch (bound(-1), bound(1)) {
        case (let low?, let high?): .bounded(low...high)
        case (let low?, nil): .atLeast(low)
        case (nil, let high?): .atMost(high)
        case (nil, nil): .unbounded
        }
    }
}
