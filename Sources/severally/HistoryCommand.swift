import ArgumentParser
import Register
import Registrar

struct HistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Tells all that was ever done to a fact.",
        discussion: """
            Examples:
              severally history arrangements.A001 --store england.store
              severally history posts.P0001 --format json
            """
    )

    @Argument(help: "The identifier of a fact, as show and the pages give it.", transform: Parse.fact)
    var id: FactID
    @OptionGroup var store: StoreOption
    @Option(help: ArgumentHelp("Up to then: a day, or a position.", valueName: "day|position"), transform: Parse.known)
    var known: KnownAt?
    @OptionGroup var format: FormatOption

    func run() async throws {
        let entries = try await store.reading().history(of: id, known ?? .now)
        guard !entries.isEmpty else { throw Failure.refused("Nothing is recorded under \(id).") }
        try Table(
            head: ["position", "recorded", "author", "change", "what"],
            rows: entries.map { entry in
                [String(entry.position), entry.recordedAt.text, entry.author, entry.verb, entry.what]
            }
        ).print(format.format)
    }
}

extension Entry {
    var verb: String {
        switch content {
        case .change(let change): change.verb
        case .erased(_, let verb, _): verb
        }
    }

    var what: String {
        switch content {
        case .erased(_, _, let by): "erased by entry \(by)"
        case .change(.assert(_, let claim)): claim.inWords
        case .change(.correct(_, let claim, let reason)): "\(claim.inWords) (\(reason))"
        case .change(.end(_, let ending, _)): "\(ending.manner.rawValue): until \(ending.until.text)"
        case .change(.retract(_, let reason)): reason
        case .change(.erase(let erasure)): "\(erasure.positions.count) entries, \(erasure.power)"
        }
    }
}

extension Claim {
    /// The fields of the statement, and its sources.
    var inWords: String {
        let fields = statement.record.fields.map { field in
            switch field.value {
            case .text(let text): "\(field.name): \(text)"
            case .list(let list): "\(field.name): \(list.joined(separator: ", "))"
            }
        }
        let origin = sources.map { $0.title.isEmpty ? $0.address : $0.title }.joined(separator: ", ")
        return "\(statement.record.tag) { \(fields.joined(separator: "; ")) } from \(origin)"
    }
}
