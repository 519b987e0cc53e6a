import ArgumentParser
import Evaluation

struct StaggeredDIDCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staggered-did",
        abstract: "Group-time effects of units that start at different times (Callaway and Sant'Anna).",
        discussion: """
            The effect on each cohort at each time, and four ways to sum them up. A standard error that rests on fewer than \
            ten treated units is far too small and is refused, with the reason; --allow-few gives it all the same. The test \
            by permutation, which holds with one to five treated units, is told instead.

            Examples:
              severally evaluate staggered-did counties.csv --unit countyreal --time year --outcome lemp --group first.treat
              severally evaluate staggered-did counties.csv --unit countyreal --time year --outcome lemp --group first.treat \
            --covariates lpop --method dr --control notyettreated --draws 999
            """
    )

    @OptionGroup var file: LongFileOptions
    @Option(
        help: ArgumentHelp(
            "The column of the first treated time of each unit, written as the times are; 0, empty or NA where it is never treated.",
            valueName: "column"
        )
    )
    var group: String
    @Option(
        help: ArgumentHelp("Columns of numbers to adjust for, as they are in the base period.", valueName: "columns")
    )
    var covariates = ""
    @Option(help: ArgumentHelp("Those that treated units are compared with.", valueName: "choice"))
    var control = Chosen(ControlGroup.neverTreated)
    @Option(
        help: ArgumentHelp(
            "What times before treatment are compared with: the one just before, or always the last ahead of the start.",
            valueName: "choice"
        )
    )
    var base = Chosen(BasePeriod.varying)
    @Option(
        help: ArgumentHelp("How covariates count: by regression, by weighting or by both.", valueName: "choice")
    )
    var method = Chosen(AdjustmentMethod.doublyRobust)
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Times ahead of its start in which a unit may change already.", valueName: "count")
    )
    var anticipation = 0
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Draws of the multiplier bootstrap, at least 19, with uniform bands; analytic errors if left out.",
            valueName: "count"
        )
    )
    var draws: Int?
    @Option(help: ArgumentHelp("The column of clusters, by number.", valueName: "column"))
    var cluster: String?
    @Flag(
        name: .customLong("allow-few"),
        help: "Standard errors below ten treated units too, though they are far too small."
    )
    var allowFew = false
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The seed of what is random, from 0 on, which is printed.", valueName: "number")
    )
    var seed: UInt64 = 1
    @OptionGroup var format: FormatOption

    func run() async throws {
        let names = LongFileOptions.list(covariates)
        let panel = try CohortPanel(file, group: group, names + [cluster].compactMap { $0 })
        do {
            let answer = try await StaggeredDIDAnswer(
                panel,
                covariates: names,
                cluster: cluster,
                settings: StaggeredSettings(
                    control: control.choice,
                    base: base.choice,
                    anticipation: anticipation,
                    method: method.choice,
                    errors: draws.map { .multiplier(draws: $0) } ?? .analytic,
                    allowFew: allowFew
                ),
                seed: seed
            )
            try answer.print(format.format)
        } catch {
            throw Failure.input(error, times: panel.panel.periods)
        }
    }
}
