/// The points of a chart that share a mean and limits.
public struct ChartGroup: Sendable, Equatable {
    /// The places of its points in the chart.
    public let points: Range<Int>
    /// Why the group begins: nothing for the first.
    public let rebase: Rebase?
    public let mean: Double
    /// None where no moving range is left to make limits of: one point, or all values equal and ranges screened.
    public let limits: ProcessLimits?
    /// How many points made the mean.
    public let baseline: Int
    /// How many moving ranges were left out by screening.
    public let screened: Int
    /// Whether the group has fewer than 13 values, so that its limits are on trial.
    public let isShort: Bool
    /// Run-length signals: none below ten useful points.
    public let runs: RunAnalysis?
}

/// The lower and upper process limits, and the near limits at two thirds of their distance from the mean.
///
/// Never cut off at 0 or 100 and never rounded. Source: Wheeler (2000), *Understanding variation*; the factor 2.66 is 3
/// divided by 1.128, as NHSRplotthedots rounds it.
public struct ProcessLimits: Sendable, Equatable {
    public let lower: Double
    public let upper: Double
    public let nearLower: Double
    public let nearUpper: Double

    init(mean: Double, movingRange: Double) {
        lower = mean - 2.66 * movingRange
        upper = mean + 2.66 * movingRange
        nearLower = mean - 2 * (2.66 / 3) * movingRange
        nearUpper = mean + 2 * (2.66 / 3) * movingRange
    }

    var areFinite: Bool { lower.isFinite && upper.isFinite && nearLower.isFinite && nearUpper.isFinite }
}
