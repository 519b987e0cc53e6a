import ArgumentParser
import Documents
import Models
import Register
import Rules

struct CompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Puts the standard models side by side for some bodies, with staying as they are and with merging.",
        discussion: """
            For each it tells what it can and cannot lawfully do here, what the rules would give otherwise if the bodies \
            took it up, what has to hold before and does not, who has to approve it and how soon that could lawfully be \
            done, posts and time, and how it is undone. Nothing is recorded. Who is to hold a shared office is taken to be \
            somebody new unless --holder says who. A timetable counts only the notice that the rulebook sets, so the true \
            one is never shorter. No answer is legal advice.

            Examples:
              severally compare --bodies northmere,harbourwick,thornmarsh --store example.store
              severally compare --bodies RTR,RVW --model shared-chair --on 2027-04-01 --store england.store
              severally compare --bodies northmere,thornmarsh --holder chair=p-105 --store example.store
            """
    )

    @Option(help: ArgumentHelp("Two to twelve bodies, by identifier, with commas between them.", valueName: "bodies"))
    var bodies: String
    @Option(
        help: ArgumentHelp("Only this model, and all about it; may be repeated.", valueName: "model")
    )
    var model: [String] = []
    @Option(
        help: ArgumentHelp(
            "Who is to hold a shared office: chair=PERSON; may be repeated.",
            valueName: "office=person"
        ),
        transform: CompareCommand.holder
    )
    var holder: [Holder] = []
    @OptionGroup var store: StoreOption
    @OptionGroup var basis: BasisOptions
    @OptionGroup var rulebook: RulebookOption
    @OptionGroup var models: ModelsOption
    @OptionGroup var format: FormatOption

    struct Holder {
        let office: Office
        let person: PersonID
    }

    private static func holder(_ text: String) throws -> Holder {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let office = Office(rawValue: parts[0]), let person = PersonID(parts[1]) else {
            let offices = Office.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("'\(text)' is not OFFICE=PERSON: expected an office (\(offices)) and a person")
        }
        return Holder(office: office, person: person)
    }

    func validate() throws {
        if Set(holder.map(\.office)).count < holder.count {
            throw ValidationError("--holder names an office twice: expected each once")
        }
    }

    func run() async throws {
        let (rulebook, digest) = try rulebook.readWithDigest()
        let (library, modelsDigest) = try models.read(rulebook)
        let all = library.alternatives + library.models
        let chosen = try model.map { try RulesCommand.named($0, "model", all, \.id, in: "these models").id }
        let snapshot = try await basis.snapshot(try store.reading())
        let comparison: ModelComparison
        do {
            comparison = try ModelComparison(
                try asked(),
                library,
                Evaluator(rulebook, snapshot),
                holders: Dictionary(uniqueKeysWithValues: holder.map { ($0.office, $0.person) }),
                of: chosen.isEmpty ? nil : Set(chosen)
            )
        } catch let problem as ModelComparison.Problem {
            throw Failure.refused(problem.sentence)
        }
        let told = ComparisonAnswer(comparison: comparison, digest: digest, isWhole: !chosen.isEmpty)
        switch format.format {
        case .table: for line in told.lines { Out.line(line) }
        case .csv: try told.table.print(.csv)
        case .json: try Out.json(ComparisonRecord(comparison, rulebook: digest, models: modelsDigest))
        }
    }

    private func asked() throws -> [BodyID] {
        try bodies.split(separator: ",", omittingEmptySubsequences: false).map { text in
            guard let body = BodyID(text.trimmed) else {
                throw Failure.input(
                    "--bodies: '\(text.prefix(120))' is no identifier: expected such as northmere,harbourwick."
                )
            }
            return body
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
