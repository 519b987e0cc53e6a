public import Evaluation

extension ReportingPeriod {
    /// Counts periods of one kind, so that neighbours differ by one.
    var number: Int { firstMonthNumber / kind.months }
    private var firstMonthNumber: Int { year * 12 + month - 1 }

    init?(_ kind: PeriodKind, number: Int) {
        let (first, isTooFar) = number.multipliedReportingOverflow(by: kind.months)
        guard !isTooFar, first >= 0 else { return nil }
        do throws(PeriodProblem) {
            try self.init(kind, year: first / 12, month: first % 12 + 1)
        } catch { return nil }
    }

    /// The first of its months; nil outside the years 1 to 9999.
    public var firstMonth: Month? { Month(year: year, month: month) }
    /// The last of its months; nil outside the years 1 to 9999.
    public var lastMonth: Month? { firstMonth?.advanced(by: kind.months - 1) }
}

extension PeriodKind {
    /// The period that holds a month.
    func number(holding month: Month) -> Int { month.number / months }
    /// The first period of which all months are this one or later.
    func number(from month: Month) -> Int { (month.number + months - 1) / months }
    /// The last period of which all months are this one or earlier.
    func number(through month: Month) -> Int { (month.number + 1) / months - 1 }
}
