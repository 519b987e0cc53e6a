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
    /// Periods in which the code changed its meaning, so that their figures are of neither body.
    let straddling: [ReportingPeriod]

    /// Nil where there is no figure of the body.
    init?(_ measure: OutcomeMeasure, _ body: BodyID, _ library: MeasureLibrary, _ snapshot: Snapshot) {
        let breaks = CodeBreaks(snapshot).of(body).compactMap { change -> SeriesBreak? in
            guard let month = change.months?.earliest,
                let period = try? ReportingPeriod(.month, year: month.year, month: month.month)
            else { return nil }
            return SeriesBreak(from: period, words: snapshot.inWords(change))
        }
        guard let series = library.series(measure, code: body.raw, breaks: breaks) else { return nil }
        self.measure = measure
        code = body.raw
        straddling = series.straddling.map(\.period)
        pieces = series.pieces.compactMap { piece in
            guard let options = try? ChartOptions(better: measure.better, target: measure.standard),
                let series = try? piece.chartSeries(name: body.raw),
                let chart = try? ControlChart(series, options: options)
            else { return nil }
            return Piece(begins: piece.begins, chart: chart)
        }
        if pieces.isEmpty { return nil }
    }

    /// What a value is followed by.
    var unit: String {
        switch measure.unit {
        case .percent: "%"
        case .count: ""
        case .other(let text): " \(text)"
        }
    }
}
