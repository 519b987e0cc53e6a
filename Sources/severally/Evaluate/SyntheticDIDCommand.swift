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
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Placebo groups to draw where several units are treated, at least 2.", valueName: "count")
    )
    var draws = 200
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The seed of what is random, from 0 on, which is printed.", valueName: "number")
    )
    var seed: UInt64 = 1
    @OptionGroup var format: FormatOption

    func run() async throws {
        let panel = try treated.read(file)
        do {
            let units = try panel.starts.enumerated().compactMap { unit, start in
                try start.map { try SyntheticDIDCommand.treated(unit, from: $0, panel.panel) }
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

    private static func treated(_ unit: Int, from start: Int, _ panel: OutcomePanel) throws -> TreatedUnit {
        do throws(StudyWindowProblem) {
            return TreatedUnit(unit: panel.units[unit], window: try StudyWindow(before: start, of: panel.periods.count))
        } catch {
            throw Failure.input("\(panel.units[unit]): \(error.words(of: panel.periods))")
        }
    }
}
