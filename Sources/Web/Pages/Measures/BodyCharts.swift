import Evaluation
import Exchange
import Outcomes
import Register

/// The control charts of one body on one measure: one for each stretch in which its code meant the same.
struct BodyCharts {
    struct Piece {
        let begins: SeriesBreak?
        let chart: ControlChart
    }

    let measure: OutcomeMeasure
    let code: String
    let pieces: [Piece]
    /// All figures in order of time, those that are in no chart too.
    let figures: [Figure]
    /// Periods in which the code changed its meaning, so that their figures are of neither body.
    let straddling: [ReportingPeriod]
    /// Changes of meaning of which no source gives the day.
    let undated: [CodeBreak]

    /// Nil where there is no figure of the body.
    init?(
        _ measure: OutcomeMeasure,
        _ body: BodyID,
        _ library: MeasureLibrary,
        _ evidence: RegisterEvidence,
        _ rules: ChartRules
    ) {
        let found = try? BodyChart(
            of: body,
            measure,
            in: evidence,
            book: library.book,
            knownOn: library.lastRead,
            rules: rules
        )
        guard let found else { return nil }
        self.measure = measure
        code = body.raw
        figures = (found.pieces.flatMap(\.figures.figures) + found.straddling).sorted { $0.period < $1.period }
        straddling = found.straddling.map(\.period)
        undated = found.undated
        pieces = found.pieces.compactMap { piece in
            (try? ControlChart(piece.series, options: piece.options)).map {
                Piece(begins: piece.figures.begins, chart: $0)
            }
        }
        if pieces.isEmpty { return nil }
    }

    var unit: String { measure.suffix }
}

extension OutcomeMeasure {
    /// What a value is followed by.
    var suffix: String {
        switch unit {
        case .percent: "%"
        case .count: ""
        case .other(let text): " \(text)"
        }
    }
}
