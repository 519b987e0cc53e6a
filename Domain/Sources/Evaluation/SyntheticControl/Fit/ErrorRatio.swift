/// The mean squared prediction error after treatment, divided by that before it.
///
/// Errors that are no more than rounding count as zero: below 1e-8 of the distance of the farthest donor.
public enum ErrorRatio: Sendable, Equatable {
    case value(Double)
    /// The fit before treatment is exact and that after it is not.
    case infinite
    /// Both fits are exact, as where all outcomes are equal.
    case undefined

    init(pre: Double, post: Double) {
        self = pre > 0 ? .value(post * post / (pre * pre)) : post > 0 ? .infinite : .undefined
    }
}
