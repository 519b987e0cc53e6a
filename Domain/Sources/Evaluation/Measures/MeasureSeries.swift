/// The figures of one code on one measure, cut where the code came to mean something else.
public struct MeasureSeries: Sendable, Equatable {
    public let measure: OutcomeMeasure
    public let code: String
    /// In order of time; never joined, as the body behind the code is not the same.
    public let pieces: [SeriesPiece]
    /// Figures of periods that begin before a break and end after it, so that they are of neither body and in no piece.
    public let straddling: [Figure]
}

/// Figures of one body in order of time.
public struct SeriesPiece: Sendable, Equatable {
    /// Why the piece begins: nothing for the first.
    public let begins: SeriesBreak?
    public let figures: [Figure]

    /// The periods between the first figure and the last for which there is none.
    public var gaps: [ReportingPeriod] {
        zip(figures, figures.dropFirst()).flatMap { before, after in
            sequence(first: before.period.next, next: \.next).prefix { $0 < after.period }
        }
    }

    /// The figures ready for a chart; missing periods are known to it.
    public func chartSeries(name: String) throws(TimelineProblem) -> ChartSeries {
        let timeline = try ChartTimeline(periods: figures.map(\.period))
        return ChartSeries(name: name, timeline: timeline, gapped: figures.map(\.value))
    }
}

/// The first period in which a code means another body than before, such as after a merger.
public struct SeriesBreak: Sendable, Hashable {
    public let from: ReportingPeriod
    /// What happened, such as `merged with RXX`.
    public let words: String

    /// Nothing where the words hold nothing but spaces.
    public init?(from: ReportingPeriod, words: String) {
        guard !words.allSatisfy(\.isWhitespace) else { return nil }
        self.from = from
        self.words = words
    }
}

extension FigureBook {
    /// The series of a code on a measure, as it was known on a day: nothing where no figure was.
    ///
    /// Figures of another kind of period than the measure's are not taken. Of breaks at one period the words are joined.
    public func series(
        _ measure: OutcomeMeasure,
        code: String,
        knownOn day: ReadingDay,
        breaks: [SeriesBreak] = []
    ) -> MeasureSeries? {
        let breaks = SeriesBreak.joined(breaks)
        let all = figures(measure: measure.id, code: code, knownOn: day).filter { $0.period.kind == measure.periodKind }
        guard !all.isEmpty else { return nil }
        let straddling = all.filter { figure in breaks.contains { $0.falls(within: figure.period) } }
        var rest = all.filter { figure in !straddling.contains(figure) }[...]
        var pieces: [SeriesPiece] = []
        var begins: SeriesBreak?
        for next in breaks {
            let piece = rest.prefix { $0.period.start < next.from.start }
            rest = rest.dropFirst(piece.count)
            if !piece.isEmpty {
                pieces.append(SeriesPiece(begins: begins, figures: Array(piece)))
                begins = next
            } else if !pieces.isEmpty {
                begins = begins?.and(next) ?? next
            }
        }
        if !rest.isEmpty { pieces.append(SeriesPiece(begins: begins, figures: Array(rest))) }
        return MeasureSeries(measure: measure, code: code, pieces: pieces, straddling: straddling)
    }
}

extension SeriesBreak {
    /// Whether the break comes after a period begins and before it ends.
    fileprivate func falls(within period: ReportingPeriod) -> Bool {
        period.start < from.start && from.start < period.next.start
    }

    /// The later break, with the words of both.
    fileprivate func and(_ later: SeriesBreak) -> SeriesBreak {
        SeriesBreak(from: later.from, words: words + "; " + later.words) ?? later
    }

    /// In order of time, one for each period.
    fileprivate static func joined(_ breaks: [SeriesBreak]) -> [SeriesBreak] {
        var joined: [SeriesBreak] = []
        for next in breaks.sorted(by: { $0.from.start < $1.from.start }) {
            if let last = joined.last, last.from.start == next.from.start {
                joined[joined.count - 1] = last.and(next)
            } else {
                joined.append(next)
            }
        }
        return joined
    }
}
