/// What is published of one organisation on one measure for one period.
public struct Figure: Sendable, Hashable {
    /// The name of its measure.
    public let measure: String
    /// The code of the organisation in the Organisation Data Service.
    public let code: String
    public let period: ReportingPeriod
    public let value: Double
    /// What the value was made of, where that was published.
    public let counts: FigureCounts?

    public init(measure: String, code: String, period: ReportingPeriod, value: Double, counts: FigureCounts?) {
        self.measure = measure
        self.code = code
        self.period = period
        self.value = value
        self.counts = counts
    }
}

/// The numerator and the denominator of a figure.
public struct FigureCounts: Sendable, Hashable {
    public let numerator: Double
    public let denominator: Double

    public init(numerator: Double, denominator: Double) {
        self.numerator = numerator
        self.denominator = denominator
    }
}

/// A figure as it was read on a day.
public struct FigureReadOn: Sendable, Hashable {
    public let day: ReadingDay
    public let figure: Figure
}
