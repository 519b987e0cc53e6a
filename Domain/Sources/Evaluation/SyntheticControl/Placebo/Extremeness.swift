/// What units are ranked by.
public enum PlaceboStatistic: Sendable, Equatable {
    /// The post-period over the pre-period mean squared prediction error.
    case ratio
    /// The size of the mean gap over the post-period.
    case meanGap
    /// The mean gap in one direction.
    case directional(EffectDirection)
}

/// Whether one placebo is at least as extreme as the treated unit once a constant effect has been taken off the treated
/// unit's post-period.
///
/// `left >= right`, both at most quadratic in the effect; the ratios are multiplied out, so that nothing is divided by an
/// error of zero.
struct Extremeness {
    private let left: Quadratic
    private let right: Quadratic
    private static let tie = 1e-9

    /// - Parameter share: the treated unit's weight in the placebo's synthetic control.
    init(_ statistic: PlaceboStatistic, placebo: GapMeasures, treated: GapMeasures, share: Double) {
        switch statistic {
        case .ratio:
            let larger = max(placebo.preRMSPE, treated.preRMSPE)
            let (ours, theirs) = larger > 0 ? (treated.preRMSPE / larger, placebo.preRMSPE / larger) : (0, 0)
            left = Quadratic(meanSquareOf: placebo, slope: share).scaled(ours * ours)
            right = Quadratic(meanSquareOf: treated, slope: -1).scaled(theirs * theirs * (1 - Self.tie))
        case .meanGap:
            left = Quadratic(squareOf: placebo.meanGap, slope: share)
            right = Quadratic(squareOf: treated.meanGap, slope: -1).scaled(1 - Self.tie)
        case .directional(let direction):
            let sign: Double =
                switch direction {
                case .increase: 1
                case .decrease: -1
                }
            left = Quadratic(0, sign * share, sign * placebo.meanGap + Self.tie * abs(treated.meanGap))
            right = Quadratic(0, -sign, sign * treated.meanGap)
        }
    }

    /// Two estimates by their size.
    ///
    /// - Parameter slope: how much the placebo's changes with the effect that is taken off.
    init(placebo: Double, treated: Double, slope: Double = 0) {
        left = Quadratic(squareOf: placebo, slope: slope)
        right = Quadratic(squareOf: treated, slope: -1).scaled(1 - Self.tie)
    }

    func holds(at effect: Double) -> Bool { left(effect) >= right(effect) }

    /// The effects at which it may begin or cease to hold.
    var turns: [Double] { (left - right).roots }
}

/// `square x^2 + slope x + level`.
struct Quadratic {
    private let square: Double
    private let slope: Double
    private let level: Double

    init(_ square: Double, _ slope: Double, _ level: Double) {
        self.square = square
        self.slope = slope
        self.level = level
    }

    /// The mean square of gaps to which `slope x` is added.
    init(meanSquareOf measures: GapMeasures, slope: Double) {
        self.init(slope * slope, 2 * slope * measures.meanGap, measures.postRMSPE * measures.postRMSPE)
    }

    init(squareOf number: Double, slope: Double) {
        self.init(slope * slope, 2 * slope * number, number * number)
    }

    func scaled(_ factor: Double) -> Quadratic { Quadratic(square * factor, slope * factor, level * factor) }

    static func - (left: Quadratic, right: Quadratic) -> Quadratic {
        Quadratic(left.square - right.square, left.slope - right.slope, left.level - right.level)
    }

    func callAsFunction(_ x: Double) -> Double { (square * x + slope) * x + level }

    var roots: [Double] {
        guard square != 0 else { return slope != 0 ? [-level / slope] : [] }
        let inside = slope * slope - 4 * square * level
        guard inside >= 0 else { return [] }
        let far = -(slope + (slope < 0 ? -1 : 1) * inside.squareRoot()) / 2
        return far == 0 ? [0] : [far / square, level / far]
    }
}
