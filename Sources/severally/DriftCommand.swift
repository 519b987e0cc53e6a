import ArgumentParser
import Documents
import Exchange
import Register
import Registrar

struct DriftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drift",
        abstract: "Tells which clauses of a pack no longer match the register, old against new.",
        discussion: """
            The folder is one that 'pack' made. Its plan is filled in again from what is recorded now, or was at --known, \
            and every clause that would say something else is told. Nothing is written.

            Examples:
              severally drift marram-pack --store example.store
              severally drift marram-pack --store example.store --format csv
              severally drift marram-pack --store example.store --fail
            """
    )

    @Argument(help: "The folder of a pack.")
    var pack: String
    @OptionGroup var options: PackOptions
    @Flag(help: "End with 1 where a clause no longer matches.")
    var fail = false
    @OptionGroup var format: FormatOption

    func run() async throws {
        let before = try EarlierPack.record(pack)
        let made = try await PackMaking(
            plan: "\(pack)/plan.yaml",
            withPrivate: before.digests.withPrivate,
            options
        )
        let drift = PackDrift(before.clauses, made.pack)
        switch format.format {
        case .table: for line in lines(drift, before, made) { Out.line(line) }
        case .csv, .json: try table(drift).print(format.format)
        }
        if fail, !drift.clauses.isEmpty {
            throw Failure.refused("\(Words.count(drift.clauses.count, "clause")) no longer match.")
        }
    }

    private func lines(_ drift: PackDrift, _ before: PackRecord, _ made: PackMaking) -> [String] {
        let now = made.pack.snapshot.basis.knownAt
        var lines = ["\(before.title): entry \(before.knownAt) against entry \(now)."]
        if before.digests.models != made.digests.models { lines.append("The standard models are others than then.") }
        if before.digests.rulebook != made.digests.rulebook { lines.append("The rulebook is another than then.") }
        guard !drift.clauses.isEmpty else { return lines + ["Every clause still matches."] }
        lines.append("\(Words.count(drift.clauses.count, "clause")) no longer match.")
        for clause in drift.clauses {
            let number = (clause.after ?? clause.before)?.number ?? ""
            lines.append("\n\(clause.document), \(number) [\(clause.identity)]")
            lines.append("  then: \(clause.before?.text.indented ?? "not there")")
            lines.append("  now:  \(clause.after?.text.indented ?? "not there")")
        }
        return lines
    }

    private func table(_ drift: PackDrift) -> Table {
        Table(
            head: ["document", "clause", "number_then", "number_now", "then", "now"],
            rows: drift.clauses.map {
                [
                    $0.document, $0.identity, $0.before?.number ?? "", $0.after?.number ?? "", $0.before?.text ?? "",
                    $0.after?.text ?? "",
                ]
            }
        )
    }
}

extension String {
    fileprivate var indented: String { split(separator: "\n").joined(separator: "\n        ") }
}
