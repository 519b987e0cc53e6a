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
            "The column of the first treated time of each unit; 0 or empty where it is never treated.",
            valueName: "column"
        )
    )
    var group: String
    @Option(
        help: ArgumentHelp("Columns of numbers to adjust for, as they are in the base period.", valueName: "columns")
    )
    var covariates = ""
    @Option(help: ArgumentHelp("nevertreated or notyettreated.", valueName: "choice"), transform: Choosing.one)
    var control = ControlGroup.neverTreated
    @Option(help: ArgumentHelp("varying or universal.", valueName: "choice"), transform: Choosing.one)
    var base = BasePeriod.varying
    @Option(help: ArgumentHelp("reg, ipw or dr.", valueName: "choice"), transform: Choosing.one)
    var method = AdjustmentMethod.doublyRobust
    @Option(help: ArgumentHelp("Times ahead of its start in which a unit may change already.", valueName: "count"))
    var anticipation = 0
    @Option(
        help: ArgumentHelp(
            "Draws of the multiplier bootstrap, with uniform bands; analytic errors if left out.",
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
    @Option(help: ArgumentHelp("The seed of what is random, which is printed.", valueName: "number"))
    var seed: UInt64 = 1
    @OptionGroup var format: FormatOption

    func run() async throws {
        let names = LongFileOptions.list(covariates)
        var cohorts = CohortOptions()
        cohorts.group = group
        let panel = try cohorts.read(file, names + [cluster].compactMap { $0 })
        do {
            let answer = try await StaggeredDIDAnswer(
                panel,
                covariates: names,
                cluster: cluster,
                settings: StaggeredSettings(
                    control: control,
                    base: base,
                    anticipation: anticipation,
                    method: method,
                    errors: draws.map { .multiplier(draws: $0) } ?? .analytic,
                    allowFew: allowFew
                ),
                seed: seed
            )
            try answer.print(format.format)
        } catch {
            throw Failure.input(error)
        }
    }
}
