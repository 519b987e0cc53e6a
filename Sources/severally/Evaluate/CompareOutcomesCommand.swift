import ArgumentParser
import Evaluation
import Exchange
import Outcomes
import Register

struct CompareOutcomesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compares a group of the register with bodies that did not share, before and after sharing began.",
        discussion: """
            Dates and comparators come from the register, outcomes from published measures. What will be done is fixed from \
            figures before the start alone: --plan-only prints that plan and what could be found, to be kept before the \
            result is asked for, and --plan takes it back and refuses where it would be another now. Without --group every \
            group is asked, those that cannot be compared with the reason.

            Examples:
              severally evaluate compare --group nca --measure ae_4h_pct_all --plan-only --store england.store > nca.plan
              severally evaluate compare --group nca --measure ae_4h_pct_all --plan nca.plan --store england.store
              severally evaluate compare --measure ae_4h_pct_all --store england.store
            """
    )

    @Option(help: ArgumentHelp("A group of the register; all of them if left out.", valueName: "group"))
    var group: String?
    @Option(help: ArgumentHelp("A published measure.", valueName: "measure"))
    var measure: String
    @Flag(name: .customLong("plan-only"), help: "Print the plan and what could be found, and look at no outcome.")
    var isPlanOnly = false
    @Option(
        help: ArgumentHelp("A plan that was printed before: the result is of it, or none is given.", valueName: "file")
    )
    var plan: String?
    @Option(help: ArgumentHelp("How many comparators at most, the most alike.", valueName: "count"))
    var nearest = ComparisonPlan.nearest
    @Option(help: ArgumentHelp("The seed of what is random, which is printed.", valueName: "number"))
    var seed: UInt64 = 1
    @OptionGroup var source: OutcomeSource
    @OptionGroup var format: FormatOption

    func validate() throws {
        if group == nil, isPlanOnly || plan != nil {
            throw ValidationError("--plan and --plan-only are of one group: say which with --group")
        }
        guard (ComparisonPlan.leastComparators...1000).contains(nearest) else {
            throw ValidationError(
                "--nearest is \(nearest): expected a number from \(ComparisonPlan.leastComparators) to 1000"
            )
        }
    }

    func run() async throws {
        let figures = try OutcomeSource.figures(measure, try source.library())
        let register = try await source.register()
        guard let group else { return try await all(register, figures) }
        guard let id = GroupID(group), register.snapshot.group(id) != nil else {
            throw Failure.input("The register has no group '\(group.prefix(120))' as known then.")
        }
        let made: ComparisonPlan
        do throws(PlanRefusal) {
            made = try ComparisonPlan(
                of: .group(id),
                in: register,
                figures: figures,
                nearest: nearest,
                seed: seed
            )
        } catch {
            throw Failure.refused("\(group) is not compared on \(measure). \(register.snapshot.inWords(error))")
        }
        if isPlanOnly { return try await print(made, figures, register) }
        if let plan { try hold(made, to: plan) }
        let comparison: OutcomeComparison
        do throws(ComparisonProblem) {
            comparison = try await OutcomeComparison(made, figures: figures)
        } catch {
            throw Failure.refused("\(error)")
        }
        let answer = OutcomeAnswer(comparison: comparison, snapshot: register.snapshot)
        switch format.format {
        case .table: for line in answer.lines { Out.line(line) }
        case .csv: try answer.paths.print(.csv)
        case .json: Out.write(try OutcomeRecord(comparison, register.snapshot).json())
        }
    }

    /// The plan alone stands on standard output; what could be found is told beside it.
    private func print(_ made: ComparisonPlan, _ figures: MeasureFigures, _ register: RegisterEvidence) async throws {
        Out.write([UInt8](made.analysis.text.utf8))
        do throws(ComparisonProblem) {
            let detectable = try await made.detectable(in: figures)
            Out.note("SHA-256 of this plan: \(made.digest)")
            Out.note("What could be found: \(detectable.sentence())")
        } catch {
            throw Failure.refused("\(error)")
        }
        for caution in made.cautions { Out.note(register.snapshot.inWords(caution)) }
    }

    private func hold(_ made: ComparisonPlan, to path: String) throws {
        guard try Input.bytes(path) == [UInt8](made.analysis.text.utf8) else {
            throw Failure.refused(
                "\(path) is not the plan that register, measures and options give now (SHA-256 \(made.digest)): no result is given. 'severally evaluate compare --plan-only' prints it, to see what differs."
            )
        }
    }

    private func all(_ register: RegisterEvidence, _ figures: MeasureFigures) async throws {
        let country = await CountryComparison(
            register,
            figures: figures,
            nearest: nearest,
            seed: seed,
            progress: HowFar.report("Groups compared")
        )
        let answer = CountryAnswer(country: country, snapshot: register.snapshot)
        switch format.format {
        case .table:
            for line in answer.table.lines { Out.line(line) }
            Out.line("")
            for line in answer.notes { Out.line(line) }
        case .csv, .json: try answer.table.print(format.format)
        }
    }
}
