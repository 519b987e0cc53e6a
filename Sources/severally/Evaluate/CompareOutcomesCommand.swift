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
            figures before the start alone, and recorded beside the store before an outcome is read: --plan-only prints that \
            plan and what could be found, and --plan takes it back and refuses where it would be another now. Several \
            measures of a group are planned together, and what is found counts them all. Without --group every group is \
            asked, those that cannot be compared with the reason.

            Examples:
              severally evaluate compare --group nca --measure ae_4h_pct_all --plan-only --store england.store > nca.plan
              severally evaluate compare --group nca --measure ae_4h_pct_all --plan nca.plan --store england.store
              severally evaluate compare --group nca --measure ae_4h_pct_all --measure beds_overnight_general_acute_occupancy_pct --store england.store
              severally evaluate compare --measure ae_4h_pct_all --store england.store
            """
    )

    @Option(help: ArgumentHelp("A group of the register; all of them if left out.", valueName: "group"))
    var group: String?
    @Option(help: ArgumentHelp("A published measure; of a group several may be given.", valueName: "measure"))
    var measure: [String]
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
    @OptionGroup var book: PlanBookOption
    @OptionGroup var source: OutcomeSource
    @OptionGroup var format: FormatOption

    func validate() throws {
        if group == nil, isPlanOnly || plan != nil {
            throw ValidationError("--plan and --plan-only are of one group: say which with --group")
        }
        if group == nil, measure.count > 1 {
            throw ValidationError("several measures are compared of one group: say which with --group")
        }
        if let twice = measure.first(where: { name in measure.count { $0 == name } > 1 }) {
            throw ValidationError("--measure names '\(twice.prefix(120))' twice: expected each measure once")
        }
        let least = 1 + ComparisonPlan.leastComparators
        guard (least...1000).contains(nearest) else {
            throw ValidationError("--nearest is \(nearest): expected a number from \(least) to 1000")
        }
    }

    func run() async throws {
        let library = try source.library()
        let figures = try measure.map { try OutcomeSource.figures($0, library) }
        let register = try await source.register()
        guard let group else { return try await all(register, figures[0]) }
        guard let id = GroupID(group), register.snapshot.group(id) != nil else {
            throw Failure.input("The register has no group '\(group.prefix(120))' as known then.")
        }
        let planned = PlannedFamily(of: .group(id), in: register, figures: figures, nearest: nearest, seed: seed)
        if case .failure(let refusal)? = planned.rows.first?.plan, planned.rows.count == 1 {
            throw Failure.refused("\(group) is not compared on \(measure[0]). \(register.snapshot.inWords(refusal))")
        }
        if let plan { try hold(planned, to: plan) }
        let records = try book.record(planned, source, register.snapshot)
        if isPlanOnly {
            return try await PlannedAnswer(planned: planned, records: records, snapshot: register.snapshot).print(
                figures
            )
        }
        let family = await ComparisonFamily(planned, figures: figures, progress: HowFar.report("Measures compared"))
        guard family.rows.count == 1, let answer = family.rows.first?.answer else {
            let answer = FamilyAnswer(family: family, snapshot: register.snapshot, records: records)
            return try answer.print(format.format)
        }
        switch answer {
        case .compared(let comparison, _):
            let answer = OutcomeAnswer(comparison: comparison, snapshot: register.snapshot, records: records)
            try answer.print(format.format)
        case .failed(_, let problem): throw Failure.refused("\(problem)")
        case .notPlanned(let refusal): throw Failure.refused(register.snapshot.inWords(refusal))
        }
    }

    private func hold(_ planned: PlannedFamily, to path: String) throws {
        let now = PlanDraft.whole(planned)
        guard try Input.bytes(path) == [UInt8](now.utf8) else {
            throw Failure.refused(
                "\(path) is not the plan that register, measures and options give now (SHA-256 \(PlanDraft(.plan, now).digest)): no result is given. 'severally evaluate compare --plan-only' prints it, to see what differs."
            )
        }
    }

    private func all(_ register: RegisterEvidence, _ figures: MeasureFigures) async throws {
        let planned = PlannedFamily(everyUnitOf: register, figures: figures, nearest: nearest, seed: seed)
        let records = try book.record(planned, source, register.snapshot)
        let country = await CountryComparison(planned, figures: figures, progress: HowFar.report("Groups compared"))
        try CountryAnswer(country: country, snapshot: register.snapshot, records: records).print(format.format)
    }
}
