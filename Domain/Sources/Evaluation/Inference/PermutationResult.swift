/// An estimate against those of placebo groups.
public struct PermutationResult: Sendable, Equatable {
    /// What was to be done, as recorded before outcomes were seen.
    public let plan: AnalysisPlan
    public let treated: Assignment
    /// Found from placebo groups alone; read it before the estimate. Nil where they hold treated units.
    public let detectable: DetectableEffect?
    public let estimate: Double
    public let pValue: Double
    public let interval: PermutationInterval
    public let placebos: [Placebo]
    public let choice: PlaceboChoice
    public let sizing: Sizing

    /// The smallest p-value that so many placebo groups allow.
    public var smallestPValue: Double { 1 / Double(1 + placebos.count) }

    /// How many placebo groups the estimator failed for; each counts against the effect.
    public var failed: Int { placebos.count { $0.estimate == nil } }
}

public struct Placebo: Sendable, Equatable {
    public let assignment: Assignment
    /// Nil where the estimator failed.
    public let estimate: Double?
    /// The estimate as noisy as the treated group's, by size; the same where units count alike.
    public let scaled: Double?
}

/// Whether estimates were made comparable by the size of units.
public enum Sizing: Sendable, Equatable {
    case alike
    case scaled(SizeScale)
    /// Sizes were given, but the effects of single comparators show no noise to fit.
    case notFitted
}
