import Evaluation
import Exchange
import Markup
import Outcomes
import Register

/// All published measures of one body, each with its latest value and its icons.
struct BodyMeasuresPage {
    let view: RegisterView
    let body: BodyID
    let library: MeasureLibrary
    let asked: ChartsAsked
    private let charts: [BodyCharts]

    init(
        view: RegisterView,
        body: BodyID,
        library: MeasureLibrary,
        evidence: RegisterEvidence,
        asked: ChartsAsked
    ) {
        (self.view, self.body, self.library, self.asked) = (view, body, library, asked)
        charts = library.catalogue.measures.compactMap { BodyCharts($0, body, library, evidence, asked.rules) }
    }

    var node: Node {
        let name = view.snapshot.name(of: body)
        return Layout(
            title: "Measures of \(name)",
            trail: [
                ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
                (name, view.asked.address(.body(body))),
            ],
            view: view,
            main: [
                .h1(.text("Measures of \(name)")), MeasureParts.basis(view, library), lead,
                asked.choice(view, .bodyMeasures(body)), table, rules, MeasureParts.reading,
            ]
        ).node
    }

    private var lead: Node {
        let special = charts.filter { ($0.pieces.last?.chart.variation ?? .commonCause) != .commonCause }
        let count = charts.count
        let words =
            count == 0
            ? "No figure of it is held here."
            : "\(count) \(count == 1 ? "measure has" : "measures have") figures of it; \(special.count) of them \(special.count == 1 ? "ends" : "end") with special cause."
        return .p([.class("lead")], .text(words))
    }

    private var table: Node {
        guard !charts.isEmpty else { return .nothing }
        return DataTable(
            caption: "The latest figure of each measure, and what its control chart says",
            head: ["Measure", "Latest", "Value", "Variation", "Assurance"],
            rows: charts.map(row),
            numberColumns: [2]
        ).node
    }

    private var rules: Node { .p([.class("basis")], .text(asked.rules.description)) }

    private func row(_ charts: BodyCharts) -> [Node] {
        let address = view.asked.address(.bodyMeasure(body, charts.measure.id), asked.fields)
        let link = Node.a(address, .text(charts.measure.name))
        guard let chart = charts.pieces.last?.chart, let point = chart.points.last(where: { $0.reading != nil }) else {
            return [link, .notRecorded, .notRecorded, .notRecorded, .notRecorded]
        }
        let value = point.reading.map { Figures.text($0.value, places: 1) + charts.unit } ?? ""
        return [
            link, .text(point.time.description), .text(value), ChartIcons.variation(chart.variation),
            ChartIcons.assurance(chart.assurance),
        ]
    }
}
