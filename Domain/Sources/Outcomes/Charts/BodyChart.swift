public import Evaluation
public import Register

/// The figures of a body ready for control charts, cut where its code came to mean another body.
public struct BodyChart: Sendable {
    public struct Piece: Sendable {
        public let figures: SeriesPiece
        public let series: ChartSeries
        /// With the measure's standard, and marks where sharing began.
        public let options: ChartOptions
    }

    public let body: BodyID
    public let measure: OutcomeMeasure
    public let pieces: [Piece]
    /// Figures of periods in which the code changed its meaning.
    public let straddling: [Figure]
    /// Changes of meaning of which no source gives the day, so that nothing could be cut.
    public let undated: [CodeBreak]

    /// Nil where the body has no figure on the measure.
    ///
    /// - Throws: ``Evaluation/ControlChartProblem`` where the measure's standard is not finite.
    public init?(
        of body: BodyID,
        _ measure: OutcomeMeasure,
        in register: RegisterEvidence,
        book: FigureBook,
        knownOn day: ReadingDay,
        rules: ChartRules = ChartRules()
    ) throws(ControlChartProblem) {
        let changes = register.breaks.of(body)
        let cuts = changes.flatMap { $0.cuts(register.snapshot) }
        guard let series = book.series(measure, code: body.raw, knownOn: day, breaks: cuts) else { return nil }
        let marks = register.marks(of: body)
        var pieces: [Piece] = []
        for piece in series.pieces {
            guard let chart = piece.chart(body.raw), let first = piece.figures.first?.period,
                let last = piece.figures.last?.period
            else { continue }
            let marks = marks.compactMap { $0.annotation(measure.periodKind, first...last) }
            let options = try ChartOptions(
                rules: rules,
                better: measure.better,
                target: measure.standard,
                annotations: marks
            )
            pieces.append(Piece(figures: piece, series: chart, options: options))
        }
        self.body = body
        self.measure = measure
        self.pieces = pieces
        straddling = series.straddling
        undated = changes.filter { $0.day == nil }
    }
}

extension SeriesPiece {
    /// Figures of a series are in order, each once, so that there always is one.
    fileprivate func chart(_ name: String) -> ChartSeries? {
        do throws(TimelineProblem) { return try chartSeries(name: name) } catch { return nil }
    }
}

extension CodeBreak {
    /// Where a series is cut: ahead of the first month that is not wholly before, and of the first wholly after.
    fileprivate func cuts(_ snapshot: Snapshot) -> [SeriesBreak] {
        guard let lastBefore, let firstAfter else { return [] }
        let between = lastBefore.next < firstAfter ? [lastBefore.next] : []
        return (between + [firstAfter]).compactMap { month in
            ReportingPeriod(.month, number: month.number)
                .flatMap { SeriesBreak(from: $0, words: snapshot.inWords(self)) }
        }
    }
}
