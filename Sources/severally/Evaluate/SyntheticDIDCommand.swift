import ArgumentParser
import Evaluation

struct SyntheticDIDCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "synthetic-did",
        abstract:
            "Synthetic difference-in-differences: weights of units and of times, and plain differences beside it.",
        discussion: """
            Both sets of weights are solved exactly. Units that start at other times are told by a column (--group: the \
            first treated time of each unit, 0 or empty where it is never treated); each cohort is compared with the units \
            that are never treated. How sure it is comes from placebos: others taken for treated, as many and from the same \
            times.

            Examples:
              severally evaluate synthetic-did smoking.csv --unit state --time year --outcome cigsale --treated California \
            --from 1989
              severally evaluate synthetic-did trusts.csv --group first_treated --draws 500 --seed 7
            """
    )

    @OptionGroup var file: LongFileOptions
    @OptionGroup var treated: CohortOptions
    @Option(help: ArgumentHelp("Placebo groups to draw where several units are treated.", valueName: "count"))
    var draws = 200
    @Option(help: ArgumentHelp("The seed of what is random, which is printed.", valueName: "number"))
    var seed: UInt64 = 1
    @OptionGroup var format: FormatOption

    func run() async throws {
        let panel = try treated.read(file)
        do {
            let units = try panel.starts.enumerated().compactMap { unit, start -> TreatedUnit? in
                guard let start else { return nil }
                let window = try StudyWindow(before: start, of: panel.panel.periods.count)
                return TreatedUnit(unit: panel.panel.units[unit], window: window)
            }
            let design = try SyntheticDifferenceDesign(panel.panel, treated: units)
            let answer = SyntheticDIDAnswer(
                panel: panel,
                placebos: try await design.placebos(draws: draws, seed: seed, progress: HowFar.report("Placebos")),
                seed: seed
            )
            try answer.print(format.format)
        } catch {
            throw Failure.input(error)
        }
    }
}
