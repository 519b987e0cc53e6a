import ArgumentParser
import Evaluation

struct SyntheticControlCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "synthetic-control",
        abstract: "Compares a treated unit with the mixture of others that was most like it before.",
        discussion: """
            The weights are solved exactly from the outcomes before treatment. Every other unit is then taken for treated in \
            its place, or every group of as many as are treated: p is the rank of the treated among all, itself counted, so \
            that it is never nought. What could have been found at all is told first. With --predictor the form that matches predictors is told beside it; it \
            depends on where a search begins, so its spread over many starts is shown.

            Examples:
              severally evaluate synthetic-control smoking.csv --unit state --time year --outcome cigsale \
            --treated California --from 1989
              severally evaluate synthetic-control smoking.csv --unit state --time year --outcome cigsale \
            --treated California --from 1989 --predictor lnincome=1980..1988 --predictor cigsale=1975
            """
    )

    @OptionGroup var panel: PanelOptions
    @Option(
        help: ArgumentHelp(
            "A predictor to match: the mean of a column over times; repeatable.",
            valueName: "column=times"
        )
    )
    var predictor: [String] = []
    @Option(
        help: ArgumentHelp("Which way the effect was expected to go before looking.", valueName: "way")
    )
    var direction: Chosen<EffectDirection>?
    @Option(
        name: .customLong("placebo-donors"),
        help: ArgumentHelp("Whether the treated unit may be a donor of placebos.", valueName: "choice")
    )
    var placeboDonors = Chosen(TreatedAsDonor.leftOut)
    @Option(
        name: .customLong("largest-pre-error"),
        parsing: .unconditional,
        help: ArgumentHelp("Leave placebos out of the ranks that fit so many times worse before.", valueName: "number")
    )
    var largestPreError: Double?
    @Option(
        name: .customLong("in-time"),
        help: ArgumentHelp("Also as if treatment had begun at this earlier time; repeatable.", valueName: "time")
    )
    var inTime: [String] = []
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The seed of what is random, from 0 on, which is printed.", valueName: "number")
    )
    var seed: UInt64 = 1
    @Flag(help: "Have a row for every placebo, in CSV in place of those for every time.")
    var placebos = false
    @OptionGroup var format: FormatOption

    func run() async throws {
        let asked = try predictor.map(PredictorOption.init)
        let outcome = panel.file.outcome
        var columns: [String] = []
        for column in asked.map(\.column) where column != outcome && !columns.contains(column) {
            columns.append(column)
        }
        let treated = try panel.read(columns)
        let rules = PlaceboRules(
            treated: placeboDonors.choice,
            largestPreError: largestPreError,
            direction: direction?.choice
        )
        do {
            let answer = try await SyntheticControlAnswer(
                treated,
                rules: rules,
                predictors: try asked.map { try $0.predictor(treated) },
                inTime: try inTime.map { ($0, try TreatedPanel.place($0, "--in-time", treated.table.times)) },
                seed: seed,
                listsPlacebos: placebos
            )
            try answer.print(format.format)
        } catch {
            throw Failure.input(error, times: treated.table.times)
        }
    }
}
