import ArgumentParser
import Foundation
import Register
import Registrar
import Store
import StoreSQLite

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Checks every entry of the log against its hashes and signed checkpoints.",
        discussion: """
            A checkpoint proves something only if somebody else kept it: download one, and give it with --against.

            Examples:
              severally verify --store england.store
              severally verify --against checkpoint-2026.txt --store england.store
            """
    )

    @OptionGroup var store: StoreOption
    @Option(help: ArgumentHelp("An earlier checkpoint of this log that somebody kept.", valueName: "file"))
    var against: String?
    @Option(help: ArgumentHelp("The verifier key, if the signing key is not beside the store.", valueName: "key"))
    var key: String?

    func run() async throws {
        let opened = try store.opened()
        let verifierKey = try key.map { try VerifierKey(text: $0) } ?? store.keyFile.load().verifier
        let signed = try store.lastSigned.text()
        let report = try await LogVerifier(key: verifierKey)
            .verify(opened, signed: signed, against: try against.map(Input.text))
        guard report.isSound else {
            var said = report.problems.map(\.sentence)
            if let latest = report.latest, report.problems == [.notAnExtension(size: report.earlier?.size ?? 0)],
                latest.size > 0
            {
                said.append("The latest checkpoint fits the log as it is now: it was signed again with the key.")
            }
            for advice in report.problems.map(\.advice) where !said.contains(advice) { said.append(advice) }
            throw Failure.refused(said.joined(separator: "\n"))
        }
        let unexplained = try await unexplained(report, opened)
        guard unexplained.isEmpty else { throw Failure.refused(unexplained.joined(separator: "\n")) }
        Out.line("\(Words.count(report.size, "entry", "entries")) verified, \(report.erased.count) of them erased.")
        Out.line("Root hash: \(Hex.text(report.root))")
        if let latest = report.latest {
            Out.line("The signed checkpoint of \(Words.count(latest.size, "entry", "entries")) agrees.")
        } else {
            Out.line("There is no signed checkpoint: only the hashes were compared.")
        }
        if let signed = report.signed {
            Out.line("The checkpoint signed last, of \(Words.count(signed.size, "entry", "entries")), agrees.")
        } else {
            Out.line("No \(store.lastSigned.path) is there: an older copy put back would not be noticed.")
        }
        if let earlier = report.earlier {
            Out.line("The log continues the given checkpoint of \(Words.count(earlier.size, "entry", "entries")).")
        }
        Out.line("Verifier key: \(verifierKey.text)")
    }

    /// What is wrong although every hash fits.
    private func unexplained(_ report: VerificationReport, _ opened: SQLiteStore) async throws -> [String] {
        var found: [String] = []
        let counted = try await opened.head()
        if counted != report.size {
            found.append("The store counts \(Words.count(counted, "entry", "entries")), and \(report.size) are there.")
        }
        if let latest = report.latest, latest.size < report.size {
            found.append(
                "No signed checkpoint covers entry \(latest.size + 1) and what follows it: if that is rightly there, "
                    + "'severally checkpoint' signs it."
            )
        }
        do {
            return try await found + Registrar(store: opened, key: nil).unexplainedLosses().map(\.sentence)
        } catch let error where error is CodecError || error is Ledger.Broken || error is LogProblem {
            return found + ["An entry cannot be read, although its hashes fit."]
        }
    }
}
