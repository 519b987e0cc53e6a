extension FigureProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .empty: "Nothing is written here."
        case .notANumber(let text): "“\(text)” is not a number; write it as 12.5, or leave it empty if it is not known."
        case .notFinite(let text): "“\(text)” is not a finite number; leave it empty if it is not known."
        case .notWhole(let number): "\(number.plain) is not a whole number, but people are counted here."
        case .negative(let number): "\(number.plain) is below nought, but something is counted here."
        case .percentageOutOfRange(let number): "\(number.plain) is not a percentage from 0 to 100."
        case .halfOfTheCounts: "Of numerator and denominator one is given; give both or neither."
        case .nothingToDivideBy: "The denominator is nought, so that there is no percentage; leave the row out."
        case .numeratorOverDenominator(let numerator, let denominator):
            "The numerator \(numerator.plain) is more than the denominator \(denominator.plain)."
        case .disagreesWithCounts(let value, let counts):
            "The value \(value.plain) differs by more than 0.05 from \(counts.plain), which numerator and denominator give."
        case .repeated(let line): "The row says the same as line \(line); it is counted once."
        case .conflicts(let line):
            "The row says something else than line \(line) of the same measure, code and period; neither is used."
        case .repeatedMeasure(let line): "The measure is described in line \(line) already; that is the one used."
        case .unknownMeasure(let name): "The measure “\(name)” is not in the catalogue."
        case .unknownCode(let code): "The code “\(code)” is of no organisation that is known here."
        case .wrongPeriodKind(let text, let expected):
            "The kind of period “\(text)” is not that of the measure, which is \(expected.rawValue)."
        case .wrongUnit(let text, let expected): "The unit “\(text)” is not that of the measure, which is \(expected)."
        case .noSuchPeriod(let problem): problem.description
        case .afterTheReading(let period, let day):
            "\(period) begins after \(day), the day on which the file was read; there can be no figure of it yet."
        case .notAPublishedMonth(let text): "“\(text)” is not a month written as MSitAE-APRIL-2023."
        case .notOneOf(let text, let choices): "“\(text)” is not one of \(choices.joined(separator: ", "))."
        case .tooManyRows(let limit): "The file has more than \(limit) rows; those from here on are not read."
        case .noneOverFourHours(let attendances):
            "None of \(attendances.plain) attendances at a major department is said to have taken over four hours; the figure was "
                + "most likely not collected, and is not used."
        case .totalDiffers(let total, let sum):
            "The total is \(total.plain), but the rows above it come to \(sum.plain)."
        case .totalNotChecked: "The total was not checked, because some rows above it could not be read."
        case .noTotal: "The file ends without a row of totals, so that it may not be whole."
        }
    }
}

extension Double {
    /// As a reader writes it: without `.0` after a whole number.
    var plain: String { Int(exactly: self).map { "\($0)" } ?? "\(self)" }
}
