import ArgumentParser
import Evaluation
import Exchange
import Outcomes
import Register
import Registrar

struct OutcomeReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Writes the report of every group on every published measure, in Markdown.",
        discussion: """
            Every arrangement with enough data appears, whatever was found, and every other with the reason why not. The same \
            register, measures and options give the same report.

            Examples:
              severally evaluate report --store england.store --on 2026-11-29 > docs/evaluation-report.md
            """
    )

    @Option(help: ArgumentHelp("How many comparators at most, the most alike.", valueName: "count"))
    var nearest = ComparisonPlan.nearest
    @OptionGroup var book: PlanBookOption
    @OptionGroup var source: OutcomeSource

    func run() async throws {
        let library = try source.library()
        let register = try await source.register()
        var countries: [CountryComparison] = []
        for measure in library.catalogue.measures {
            let figures = MeasureFigures(measure, in: library.book, knownOn: library.lastRead)
            let planned = PlannedFamily(everyUnitOf: register, figures: figures, nearest: nearest)
            _ = try book.record(planned, source, register.snapshot)
            countries.append(
                await CountryComparison(planned, figures: figures, progress: HowFar.report(measure.id))
            )
        }
        let report = OutcomeReport(
            countries: countries,
            snapshot: register.snapshot,
            readOn: library.lastRead,
            nearest: nearest
        )
        Out.write([UInt8](report.text.utf8))
    }
}
