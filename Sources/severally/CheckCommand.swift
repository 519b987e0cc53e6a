import ArgumentParser
import Register
import Rules

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Asks the rules of statute, Code and practice of a body, a group, a person or all, on any day.",
        discussion: """
            A rule is met, not met, explained, unknown or not applicable, and says why. Unknown never counts as met: it \
            names what is missing and who could say it. Of a group each body is asked; of a person the bodies where he \
            or she has a seat, as far as an answer rests on facts about that person. Not met is an appearance only where the text of the rule or the facts are \
            not confirmed. No answer is legal advice.

            Examples:
              severally check northmere --on 2024-10-31 --store example.store
              severally check marram --fail-on statute --fail-on code --store example.store
              severally check RTR --rule mpr1990.reg2 --store england.store
              severally check northmere --span 2020-04-01..2026-03-31 --store example.store
              severally check --format csv --store england.store > findings.csv
            """
    )

    @Argument(help: "The identifier of a body, a group or a person; all open bodies if left out.")
    var subject: String?
    @OptionGroup var store: StoreOption
    @OptionGroup var basis: BasisOptions
    @OptionGroup var rulebook: RulebookOption
    @Option(
        help: ArgumentHelp(
            "From a day to another, both included: when an answer begins and ends.",
            valueName: "day..day"
        ),
        transform: Parse.span
    )
    var span: CheckSpan?
    @OptionGroup var rules: RulesOption
    @Option(
        help: ArgumentHelp(
            "End with 1 where a rule of this grade is not met, or where one is unknown; may be repeated.",
            valueName: "statute|code|practice|unknown"
        ),
        transform: Parse.choice
    )
    var failOn: [FailOn] = []
    @Flag(help: "Also list what is met, what does not apply, and what evidence and opinions are missing.")
    var all = false
    @OptionGroup var format: FormatOption

    enum FailOn: String, CaseIterable {
        case statute, code, practice, unknown
    }

    func validate() throws {
        if span != nil, basis.on != nil {
            throw ValidationError("--on asks of one day and --span of several: give one of them")
        }
    }

    func run() async throws {
        let (rulebook, digest) = try rulebook.readWithDigest()
        let chosen = try rules.chosen(from: rulebook)
        let snapshot = try await basis.snapshot(try store.reading())
        let evaluator = Evaluator(rulebook, snapshot)
        if let span {
            return try tell(await CheckSpans(evaluator, digest, try bodies(snapshot), span, chosen))
        }
        let person = person(snapshot)
        let answers = await BodyFindings.of(try bodies(snapshot), evaluator).map { answer in
            let answer = chosen.map(answer.only) ?? answer
            return person.map { answer.concerning($0, snapshot) } ?? answer
        }
        let told = CheckAnswer(evaluator: evaluator, digest: digest, answers: answers, isChosen: chosen != nil)
        switch format.format {
        case .table: for line in told.lines(all: all || chosen != nil) { Out.line(line) }
        case .csv: try told.table.print(.csv)
        case .json: try Out.json(CheckRecord(told))
        }
        try refuse(answers.flatMap(\.findings))
    }

    private func tell(_ told: CheckSpans) throws {
        switch format.format {
        case .table: for line in told.lines(all: all) { Out.line(line) }
        case .csv: try told.table.print(.csv)
        case .json: try Out.json(CheckSpanRecord(told))
        }
        try refuse(told.timelines.flatMap { $0.timelines.flatMap(\.intervals).map(\.finding) })
    }

    private func refuse(_ findings: [Finding]) throws {
        let failing = findings.filter(fails)
        if !failing.isEmpty {
            throw Failure.refused(
                "\(Words.count(failing.count, "finding")) of what --fail-on asks: "
                    + failOn.map(\.rawValue).joined(separator: ", ") + "."
            )
        }
    }

    private func fails(_ finding: Finding) -> Bool {
        failOn.contains { asked in
            switch asked {
            case .unknown: finding.outcome == .unknown
            case .statute: finding.outcome == .notMet && finding.grade == .statute
            case .code: finding.outcome == .notMet && finding.grade == .code
            case .practice: finding.outcome == .notMet && finding.grade == .practice
            }
        }
    }

    /// The person asked about; nil where a body, a group or all are.
    private func person(_ snapshot: Snapshot) -> PersonID? {
        guard let subject, BodyID(subject).flatMap({ snapshot.existence(of: $0) }) == nil,
            GroupID(subject).flatMap({ snapshot.group($0) }) == nil
        else { return nil }
        return PersonID(subject).flatMap { snapshot.isRecorded($0) ? snapshot.person($0) : nil }
    }

    /// Of a span every body that was ever open, since it says itself on which days it was.
    private func bodies(_ snapshot: Snapshot) throws -> [BodyID] {
        guard let subject else { return span == nil ? snapshot.openBodies(.possibly) : snapshot.bodies }
        if let body = BodyID(subject), snapshot.existence(of: body) != nil { return [body] }
        if let group = GroupID(subject), snapshot.group(group) != nil {
            return snapshot.members(of: group).keys.sorted()
        }
        if let person = person(snapshot) {
            return Set(snapshot.holdings(of: person).map(\.seat.payload.body)).sorted()
        }
        throw Failure.refused(
            "'\(subject.prefix(120))' is not recorded as a body, a group or a person at position \(snapshot.basis.knownAt): "
                + "'severally show' finds identifiers by names."
        )
    }
}
