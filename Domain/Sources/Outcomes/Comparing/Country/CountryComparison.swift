public import Evaluation

/// Every unit of the register on one measure: nobody is left out without a reason.
public struct CountryComparison: Sendable, Equatable {
    public let measure: OutcomeMeasure
    private let family: ComparisonFamily

    /// Those treated in order of start, then the others in the order of the register's units.
    public var rows: [ComparisonFamily.Row] { family.rows }
    public var compared: [ComparisonFamily.Compared] { family.compared }
    public var others: [ComparisonFamily.Row] { family.others }
    public var tally: ComparisonFamily.Tally { family.tally }

    /// - Parameters:
    ///   - planned: every unit on the measure of the figures.
    ///   - progress: called with how many of how many units are done.
    public init(_ planned: PlannedFamily, figures: MeasureFigures, progress: ProgressReport? = nil) async {
        measure = figures.measure
        family = await ComparisonFamily(planned, figures: [figures], progress: progress)
    }

    /// One measure of a family of every unit on several, all of which count together.
    public init(_ measure: OutcomeMeasure, in family: ComparisonFamily) {
        self.measure = measure
        self.family = family.on(measure)
    }
}
