/// Effects at several times after treatment, with bands that come from what placebos show at the same times.
///
/// Both bands come from a test of no effect at 5% by rank, so that they reach as far to one side of an effect as to the
/// other and need 19 placebos. Where placebos hold some of the treated bodies they are wider than an inversion of that
/// test, since an effect makes those placebos larger. The pointwise band is of one time alone: of times at which nothing
/// happened it leaves nought out at about one in twenty. The uniform band holds the effects at all times together in 95 of
/// 100 cases.
///
/// Source: Alvarez and Ferman (2023), arXiv 2302.03131, with one treated unit and every comparator as its placebo.
public struct PlaceboBands: Sendable, Equatable {
    /// In the order of the effects.
    public let points: [BandedEffect]
    /// How many placebo standard deviations the uniform band reaches to each side; nil where it is unbounded.
    public let critical: Double?
    /// The p-value of no effect at any of the times, by the largest deviation.
    public let pValue: Double
    public let placebos: Int

    /// The fewest placebos with which a band at 5% is bounded.
    public static let fewest = 19

    /// - Parameters:
    ///   - effects: of the treated unit, at least one.
    ///   - placebos: the effects of each comparator at the same times, as if it had been treated.
    /// - Throws: ``InferenceProblem`` where there is no time or no placebo, a placebo has other times, or a number is not
    ///   finite.
    public init(effects: [Double], placebos: [[Double]]) throws(InferenceProblem) {
        guard !effects.isEmpty else { throw .tooFewPeriods(found: 0, needed: 1) }
        guard !placebos.isEmpty else { throw .tooFewInPool(found: 0, needed: 1) }
        for path in [effects] + placebos {
            guard path.count == effects.count else {
                throw .wrongLength(expected: effects.count, found: path.count)
            }
            if let place = path.firstIndex(where: { !$0.isFinite }) { throw .notFinite(place: place) }
        }
        let deviations = LargestDeviations(placebos, times: effects.count)
        let largest = Placebos(placebos.map(deviations.placebo), direction: .increase)
        points = zip(effects, deviations.spreads).enumerated().map { place, found in
            let (effect, spread) = found
            let alone = Placebos(placebos.map { $0[place] }, direction: .either)
            return BandedEffect(
                effect: effect,
                spread: spread,
                pValue: alone.pValue(effect),
                pointwise: Self.band(around: effect, alone.reach),
                uniform: Self.band(around: effect, largest.reach.map { $0 * spread })
            )
        }
        critical = largest.reach
        pValue = largest.pValue(deviations.treated(effects))
        self.placebos = placebos.count
    }

    private static func band(around effect: Double, _ reach: Double?) -> ClosedRange<Double>? {
        reach.flatMap { $0.isFinite ? effect - $0...effect + $0 : nil }
    }
}

/// The effect at one time.
public struct BandedEffect: Sendable, Equatable {
    public let effect: Double
    /// The standard deviation of placebos about zero.
    public let spread: Double
    /// Of no effect at this time, were it the only one looked at.
    public let pValue: Double
    /// Nil where no effect can be ruled out, however large.
    public let pointwise: ClosedRange<Double>?
    /// Nil where no effect can be ruled out, however large.
    public let uniform: ClosedRange<Double>?

    /// Whether the pointwise band leaves nought out.
    public var isFoundAlone: Bool { pointwise.map { !$0.contains(0) } ?? false }
    /// Whether the uniform band leaves nought out.
    public var isFoundTogether: Bool { uniform.map { !$0.contains(0) } ?? false }
}
