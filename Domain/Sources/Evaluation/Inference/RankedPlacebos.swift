/// An effect among those of placebos, each made as noisy as the treated unit's by its size.
///
/// Placebos that hold some of the treated bodies are ranked too. Were treatment given at random to bodies that are alike,
/// and were all fitted alike, every choice of as many would then be as likely to be the treated one, so that the rank would
/// be exact however few comparators there are. In simulations without fitting, comparators alone reject 5 to 7 times in 100
/// where 5 are meant with 40 of them, and 8 to 11 times with 10. An effect shows in part in such placebos as well, which
/// costs power, the more the fewer comparators there are.
///
/// Source: Conley and Taber (2011), Review of Economics and Statistics 93(1); Ferman and Pinto (2019).
public struct RankedPlacebos: Sendable, Equatable {
    public struct Placebo: Sendable, Equatable {
        public let effect: Double
        /// What the effect is multiplied by, 1 where sizes are alike or not known.
        public let factor: Double
        /// The part of the treated bodies in it, from 0 to below 1.
        public let treatedShare: Double

        public init(effect: Double, factor: Double = 1, treatedShare: Double = 0) {
            self.effect = effect
            self.factor = factor
            self.treatedShare = treatedShare
        }

        /// As noisy as the treated unit's.
        public var scaled: Double { effect * factor }
    }

    public let effect: Double
    public let placebos: [Placebo]

    public init(effect: Double, placebos: [Placebo]) {
        self.effect = effect
        self.placebos = placebos
    }

    /// By size, the treated unit counted.
    public var rank: Rank {
        Rank(atLeastAsExtreme: 1 + comparisons.count { $0.holds(at: 0) }, units: placebos.count + 1)
    }

    /// The constant effects that are not rejected at `level`, taken off the treated bodies wherever they stand.
    public func interval(_ level: TestLevel) -> EffectInterval {
        EffectInterval(estimate: effect, level: level.value, comparisons: comparisons)
    }

    /// Whether sizes make any difference.
    public var isScaled: Bool { placebos.contains { $0.factor != 1 } }

    /// The scaled effects of comparators alone, which no effect on the treated enters.
    public var ofComparators: [Double] { placebos.filter { $0.treatedShare == 0 }.map(\.scaled) }

    private var comparisons: [Extremeness] {
        placebos.map {
            Extremeness(placebo: $0.scaled, treated: effect, slope: -$0.factor * $0.treatedShare)
        }
    }
}
