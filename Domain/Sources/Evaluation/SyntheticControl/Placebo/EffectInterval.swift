/// The constant effects that a test does not reject.
public enum EffectInterval: Sendable, Equatable {
    case bounded(ClosedRange<Double>)
    /// Every effect from the number on, as the test is of one direction.
    case above(Double)
    /// Every effect up to the number, as the test is of one direction.
    case below(Double)
    /// Every effect: there are too few units for the test to reject any at this level.
    case everything
    /// None: no constant effect goes with the outcomes, which change too much over the post-period.
    case empty

    public func contains(_ effect: Double) -> Bool {
        switch self {
        case .bounded(let range): range.contains(effect)
        case .above(let least): effect >= least
        case .below(let most): effect <= most
        case .everything: true
        case .empty: false
        }
    }
}
