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
        let figures = library.catalogue.measures.map { library.figures($0) }
        let planned = PlannedFamily(
            joining: figures.map { PlannedFamily(everyUnitOf: register, figures: $0, nearest: nearest) }
        )
        _ = try book.record(planned, source, register.snapshot)
        let family = await ComparisonFamily(planned, figures: figures, progress: HowFar.report("Comparisons"))
        let report = OutcomeReport(
            countries: figures.map { CountryComparison($0.measure, in: family) },
            snapshot: register.snapshot,
            readOn: library.lastRead,
            nearest: nearest
        )
        Out.write([UInt8](report.text.utf8))
    }
}
