import ArgumentParser
import Exchange
import Register
import Registrar
import TextFiles

struct RecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Records the changes that a file lists, all or nothing.",
        discussion: """
            The file lists what is asserted, corrected, ended and retracted, in the form that docs/world-files.md \
            describes, each with its source. The recorded day is that of the clock; only a register marked invented \
            may name another. Evidence and reasons are refused where the rulebook has no rule of that identifier.

            Examples:
              severally record changes.yaml --author secretary --store england.store
              severally show RTR --store england.store
            """
    )

    @Argument(help: "A file of changes, in YAML.")
    var file: String
    @OptionGroup var store: StoreOption
    @OptionGroup var rulebook: RulebookOption
    @Option(help: "The role that records, where the file does not name it; never a person's name.")
    var author: String?

    func validate() throws {
        guard let author else { return }
        guard FactID(author) != nil else {
            throw ValidationError("'\(author)' cannot name a role: expected letters, digits and - . : _")
        }
        if ImportPlan.isImport(author) { throw ValidationError("'\(author)' is kept for imports") }
    }

    func run() async throws {
        let text = try Input.text(file)
        let parts = try rulebook.checking { try ChangeFile.changes(text, file: file, of: $0) }.parts
        let proposals = try parts.map(proposal)
        let registrar = try await store.writing(creating: false)
        do {
            let recorded = try await registrar.record(proposals)
            for placed in parts.flatMap(\.changes) {
                Out.line("\(placed.change.verb) \(placed.change.fact?.raw ?? "")")
            }
            Importing.tell(recorded)
            if proposals.allSatisfy({ $0.recordedAt == nil }) { await Importing.tellClock(registrar, recorded) }
        } catch let refused as RefusedChange {
            throw Failure.refused(refused, among: parts)
        } catch let refusal as Refusal {
            guard let place = place(of: refusal, in: parts) else { throw refusal }
            throw Failure.refused("\(place)\(refusal.sentence) Nothing was recorded.")
        }
    }

    /// The first change under the heading whose recorded day is refused.
    private func place(of refusal: Refusal, in parts: [ChangePart]) -> String? {
        let given = parts.first { part in
            if case .timeGoesBack(let given, _) = refusal { return part.recordedAt == given }
            return refusal == .timeGiven && part.recordedAt != nil
        }
        return given.map(place)
    }

    private func place(_ part: ChangePart) -> String {
        part.changes.first.map { "\($0.place.file):\($0.place.line):\($0.place.column): " } ?? "\(file): "
    }

    private func proposal(_ part: ChangePart) throws -> Proposal {
        guard let author = part.author ?? author else {
            throw Failure.input("\(place(part))no author is named: add one to the file, or give --author ROLE.")
        }
        guard !ImportPlan.isImport(author) else {
            throw Failure.input("\(place(part))the author '\(author)' is kept for imports.")
        }
        return Proposal(author: author, recordedAt: part.recordedAt, changes: part.changes.map(\.change))
    }
}
