/// One row of figures in the long form, and what is wrong with it.
struct FigureRow {
    private enum Column {
        static let measure = 0
        static let code = 1
        static let start = 2
        static let kind = 3
        static let value = 4
        static let numerator = 5
        static let denominator = 6
        static let unit = 7
    }

    let record: Record
    private(set) var problems: [(FigureProblem, column: Int)] = []

    init(_ record: Record) { self.record = record }

    private mutating func refuse(_ problem: FigureProblem, _ column: Int) { problems.append((problem, column)) }

    mutating func measure(in catalogue: MeasureCatalogue) -> OutcomeMeasure? {
        let name = record.text(Column.measure)
        let measure = catalogue[name]
        if measure == nil { refuse(name.isEmpty ? .empty : .unknownMeasure(name), Column.measure) }
        return measure
    }

    mutating func code(among known: Set<String>?) -> String? {
        let code = record.text(Column.code)
        guard !code.isEmpty else {
            refuse(.empty, Column.code)
            return nil
        }
        if let known, !known.contains(code) {
            refuse(.unknownCode(code), Column.code)
            return nil
        }
        return code
    }

    mutating func period(of measure: OutcomeMeasure, readOn day: ReadingDay) -> ReportingPeriod? {
        let kind = record.text(Column.kind)
        if kind != measure.periodKind.rawValue {
            refuse(.wrongPeriodKind(kind, expected: measure.periodKind), Column.kind)
        }
        do {
            let period = try ReportingPeriod(measure.periodKind, beginning: record.text(Column.start))
            if ReadingDay(firstOf: period) > day { refuse(.afterTheReading(period, readOn: day), Column.start) }
            return period
        } catch {
            refuse(.noSuchPeriod(error), Column.start)
            return nil
        }
    }

    mutating func checkUnit(of measure: OutcomeMeasure) {
        let unit = record.text(Column.unit)
        if unit != measure.unit.text { refuse(.wrongUnit(unit, expected: measure.unit.text), Column.unit) }
    }

    mutating func counts() -> FigureCounts? {
        let numerator = number(Column.numerator)
        let denominator = number(Column.denominator)
        if let numerator, numerator < 0 { refuse(.negative(numerator), Column.numerator) }
        if let denominator, denominator < 0 { refuse(.negative(denominator), Column.denominator) }
        guard let numerator, let denominator else {
            let isHalf = record.isMissing(Column.numerator) != record.isMissing(Column.denominator)
            if isHalf { refuse(.halfOfTheCounts, numerator == nil ? Column.numerator : Column.denominator) }
            return nil
        }
        guard numerator >= 0, denominator >= 0 else { return nil }
        return FigureCounts(numerator: numerator, denominator: denominator)
    }

    mutating func value(of measure: OutcomeMeasure, _ counts: FigureCounts?) -> Double? {
        guard let value = number(Column.value) else { return nil }
        switch measure.unit {
        case .percent:
            if !(0...100).contains(value) { refuse(.percentageOutOfRange(value), Column.value) }
            if let counts { check(value, against: counts) }
        case .count:
            if value < 0 { refuse(.negative(value), Column.value) }
        case .other: break
        }
        return value
    }

    private mutating func check(_ value: Double, against counts: FigureCounts) {
        guard counts.denominator != 0 else { return refuse(.nothingToDivideBy, Column.denominator) }
        if counts.numerator > counts.denominator {
            let over = FigureProblem.numeratorOverDenominator(
                numerator: counts.numerator,
                denominator: counts.denominator
            )
            refuse(over, Column.numerator)
        }
        let made = counts.numerator / counts.denominator * 100
        if abs(value - made) > 0.05 { refuse(.disagreesWithCounts(value: value, counts: made), Column.value) }
    }

    /// Nothing where it is missing, or wrong and told.
    private mutating func number(_ column: Int) -> Double? {
        guard !record.isMissing(column) else { return nil }
        switch ByteNumber.read(record.bytes(column)) {
        case .number(let number): return number
        case .notANumber: refuse(.notANumber(record.text(column)), column)
        case .notFinite: refuse(.notFinite(record.text(column)), column)
        }
        return nil
    }
}
