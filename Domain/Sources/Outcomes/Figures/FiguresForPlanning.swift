import Evaluation

/// The figures as a plan may see them: their values before the start, and after it only whether there is one.
struct FiguresForPlanning {
    fileprivate let figures: MeasureFigures
    private let start: Int

    /// - Parameter start: the number of the first period whose values stay hidden.
    init(_ figures: MeasureFigures, hidingFrom start: Int) {
        self.figures = figures
        self.start = start
    }

    var measure: OutcomeMeasure { figures.measure }
    var knownOn: ReadingDay { figures.knownOn }
    var digest: String? { figures.digest }

    func periods(_ code: String) -> [Int] { figures.periods(code) }
    func isKnown(_ codes: [String], _ period: Int) -> Bool { figures.outcome(codes, period) != nil }
    /// Whether a figure has the counts by which it is summed with others.
    func canBeSummed(_ code: String, _ period: Int) -> Bool { figures.outcome([code], period)?.size != nil }
    func outcome(_ codes: [String], _ period: Int) -> UnitOutcome? {
        period < start ? figures.outcome(codes, period) : nil
    }
}

extension FiguresForPlanning {
    func hasCounts(_ code: String, _ period: Int) -> Bool { figures.figure(code, period)?.counts != nil }
}
