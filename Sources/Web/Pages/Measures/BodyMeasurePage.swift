import Evaluation
import Exchange
import Markup
import Outcomes
import Register

/// The control charts of one body on one measure, the latest first.
struct BodyMeasurePage {
    let view: RegisterView
    let body: BodyID
    let library: MeasureLibrary
    let charts: BodyCharts
    let asked: ChartsAsked

    private var measure: OutcomeMeasure { charts.measure }

    var node: Node {
        let name = view.snapshot.name(of: body)
        return Layout(
            title: "\(measure.name): \(name)",
            trail: [
                ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
                (name, view.asked.address(.body(body))),
                ("Measures", view.asked.address(.bodyMeasures(body), asked.fields)),
            ],
            view: view,
            main: [
                .h1(.text(measure.name)), .p([], .text(name)), MeasureParts.basis(view, library), icons,
                asked.choice(view, .bodyMeasure(body, measure.id)),
                .list(charts.pieces.enumerated().reversed().map(section)), straddling, undated, files,
                MeasureParts.about(measure),
                MeasureParts.reading,
            ]
        ).node
    }

    private var icons: Node {
        guard let chart = charts.pieces.last?.chart else { return .nothing }
        return .p([], ChartIcons.variation(chart.variation), " ", ChartIcons.assurance(chart.assurance))
    }

    private func section(_ number: Int, _ piece: BodyCharts.Piece) -> Node {
        let (times, isOne) = (piece.chart.timeline.times, charts.pieces.count == 1)
        let span = "\(times.first?.description ?? "") to \(times.last?.description ?? "")"
        return [
            isOne ? .nothing : .h2([], .text(span)),
            piece.begins.map { .p([], .text("The code \(charts.code) means another body from here on. \($0.words)")) }
                ?? .nothing,
            ControlChartPicture(
                id: "chart-\(number + 1)",
                title: "\(measure.name), \(span)",
                chart: piece.chart,
                unit: charts.unit,
                isLatest: number == charts.pieces.count - 1
            ).picture.node,
            .p([.class("basis")], .text(piece.chart.options.rules.description)),
            .p([], .text(piece.chart.runsInWords)),
            MeasureParts.bullets(piece.chart.warnings.map(\.description)),
        ]
    }

    private var files: Node {
        func link(_ file: ChartFile, _ words: String) -> Node {
            .a(view.asked.address(.bodyMeasureFile(body, measure.id, file), asked.fields), .text(words))
        }
        return .p(
            [],
            "Download ",
            link(.points, "the points with what each is called"),
            ", or ",
            link(.figures, "the published figures behind them"),
            ", as tables (CSV)."
        )
    }

    private var undated: Node {
        guard !charts.undated.isEmpty else { return .nothing }
        return [
            .p(
                [],
                "The code changed its meaning on a day that no source gives, so that the series could not be cut there:"
            ),
            MeasureParts.bullets(charts.undated.map { view.snapshot.inWords($0) }),
        ]
    }

    private var straddling: Node {
        guard !charts.straddling.isEmpty else { return .nothing }
        let all = charts.straddling.map(\.description).inWords
        return .p([], .text("Not drawn, since the code changed its meaning within them: \(all)."))
    }
}
