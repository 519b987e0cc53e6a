import ArgumentParser
import Evaluation

struct ControlChartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "control-chart",
        abstract: "Draws a control chart (XmR) of each unit and judges its points.",
        discussion: """
            A point that breaks a rule is special cause: something changed that is worth asking about. It says nothing of \
            why, and the start of an arrangement that is marked on a chart is never evidence by itself. A line a unit tells \
            the last value, mean and limits of the last group, and the icons; CSV has a row a point, JSON all of it.

            Examples:
              severally evaluate control-chart waits.csv --unit trust --time month --outcome percent --better higher \
            --target 95
              severally evaluate control-chart waits.csv --unit trust --time month --outcome percent --only RJC \
            --rebase 2020-03-01="Fewer people came in the pandemic" --rules mdc-2024 --format json
            """
    )

    @OptionGroup var file: LongFileOptions
    @OptionGroup var chart: ChartOption
    @Option(help: ArgumentHelp("Only this unit; repeatable.", valueName: "unit"))
    var only: [String] = []
    @OptionGroup var format: FormatOption

    func run() async throws {
        let table = try file.read()
        let options = try chart.options(table.times)
        var series: [ChartSeries]
        do {
            series = try table.series()
        } catch {
            throw Failure.input(error, file: file.file)
        }
        if !only.isEmpty {
            let known = Set(series.map(\.name))
            if let missing = only.first(where: { !known.contains($0) }) {
                throw Failure.input("\(file.file) has no figures of the unit '\(missing.prefix(120))'.")
            }
            series = series.filter { only.contains($0.name) }
        }
        let drawn = zip(series, await ControlChart.all(series, options: options)).map { series, result in
            NamedChart(name: series.name, result: result)
        }
        try refuseIfNone(drawn)
        try ControlChartAnswer(charts: drawn, options: options, filter: table.filterNote).print(format.format)
    }

    private func refuseIfNone(_ drawn: [NamedChart]) throws {
        guard drawn.allSatisfy({ $0.chart == nil }) else { return }
        let problems = drawn.prefix(20).compactMap { named in
            if case .failure(let problem) = named.result { "\(named.name): \(problem)" } else { nil }
        }
        guard !problems.isEmpty else { throw Failure.input("\(file.file) has no figures.") }
        let more = drawn.count > problems.count ? ["And \(drawn.count - problems.count) more."] : []
        throw Failure.input((problems + more).joined(separator: "\n"))
    }
}

struct NamedChart {
    let name: String
    let result: Result<ControlChart, ControlChartProblem>

    var chart: ControlChart? { try? result.get() }
}
