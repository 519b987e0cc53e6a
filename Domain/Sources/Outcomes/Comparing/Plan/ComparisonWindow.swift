public import Evaluation

/// The periods that a comparison uses; a period is before or after only where all its months are.
public struct ComparisonWindow: Sendable, Equatable {
    /// In order of time.
    public let before: [ReportingPeriod]
    /// In order of time.
    public let after: [ReportingPeriod]
    /// The periods in which the sharing may have begun.
    public let start: ClosedRange<ReportingPeriod>
    /// The periods between the first and the last used, besides those of the start, without a figure of the unit; they
    /// are left out for everybody.
    public let leftOut: [ReportingPeriod]
    /// Empty where none of the periods from March 2020 to June 2021 matters.
    public let covid: [CovidStanding]

    public var periods: [ReportingPeriod] { before + after }

    /// All months from the first to the last.
    public var months: MonthWindow? {
        guard let first = before.first?.firstMonth, let last = after.last?.lastMonth else { return nil }
        return MonthWindow(first: first, last: last)
    }
}

/// How the periods stand to those from March 2020 to June 2021, in which COVID-19 broke every comparison over time.
public enum CovidStanding: String, Sendable, CaseIterable {
    /// The periods after would have reached them, and end ahead of March 2020 instead, as they are enough.
    case endsAhead = "ends-ahead"
    /// The periods after hold some of them, or lie beyond while those before lie ahead.
    case straddles
    /// The periods before hold some of them.
    case before
}

/// The most periods that a comparison uses, and the most without a figure that are passed over.
struct WindowLimits {
    let before: Int
    let after: Int
    let gap: Int

    init?(_ kind: PeriodKind) {
        switch kind {
        case .month: self.init(before: 60, after: 60, gap: 3)
        case .quarter: self.init(before: 20, after: 20, gap: 1)
        case .year: return nil
        }
    }

    private init(before: Int, after: Int, gap: Int) {
        self.before = before
        self.after = after
        self.gap = gap
    }
}
