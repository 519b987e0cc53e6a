import ArgumentParser
import Documents
import Exchange
import Markup
import Register
import Rules

struct StatementCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statement",
        abstract: "Tells what a body says of each provision of the Code for a year: comply, explain, not applicable.",
        discussion: """
            What is not answered is said to be open, with who could answer it. A provision that is computed is asked of \
            every day of the year; evidence and reasons count once a resolution of the body adopted them, by the day \
            given with --on. It is a draft from recorded facts, for the board to adopt, and no legal advice.

            Examples:
              severally statement northmere 2024-25 --store example.store
              severally statement northmere 2024-25 --on 2025-06-30 --format csv --store example.store > statement.csv
              severally statement northmere 2024-25 --format docx --to statement.docx --store example.store
              severally statement northmere 2024-25 --open --store example.store
            """
    )

    enum Form: String, CaseIterable {
        case table, csv, json, html, docx
    }

    @Argument(help: "The identifier of a body.")
    var body: String
    @Argument(
        help: ArgumentHelp("The year from 1 April, such as 2024-25.", valueName: "year"),
        transform: Parse.reportYear
    )
    var year: ReportYear
    @OptionGroup var store: StoreOption
    @OptionGroup var basis: BasisOptions
    @OptionGroup var rulebook: RulebookOption
    @Option(
        help: ArgumentHelp("How it is printed.", valueName: "table|csv|json|html|docx"),
        transform: Parse.choice
    )
    var format: Form = .table
    @Option(help: ArgumentHelp("A new file to write to; docx needs one.", valueName: "file"))
    var to: String?
    @Flag(help: "Only the sheet of what is still open, by who can answer.")
    var open = false

    func validate() throws {
        if format == .docx, to == nil {
            throw ValidationError("--format docx needs --to: it is no text for a terminal")
        }
        if open, format != .table { throw ValidationError("--open goes with --format table alone") }
    }

    func run() async throws {
        let (rulebook, digest) = try rulebook.readWithDigest()
        let snapshot = try await basis.snapshot(try store.reading())
        guard let id = BodyID(body), snapshot.existence(of: id) != nil else {
            throw Failure.refused(
                "'\(body.prefix(120))' is not recorded as a body at position \(snapshot.basis.knownAt): 'severally show' "
                    + "finds identifiers by names."
            )
        }
        let statement = ComplyOrExplain(Evaluator(rulebook, snapshot), id, year)
        let document = StatementDocument(statement, rulebook, snapshot)
        switch format {
        case .table: try put(Array(StatementLines(document).lines(onlyOpen: open).joined(separator: "\n").utf8) + [10])
        case .csv:
            try put(CSV.write([StatementRows.head] + StatementRows.rows(statement, rulebook, snapshot)))
        case .json: try put(try Out.bytes(StatementRecord(document, digest)))
        case .html: try put(Array(document.page.page.utf8))
        case .docx:
            do {
                try put(try WordFile.make(html: document.page.page, style: .plain))
            } catch let problem as WordFile.Problem {
                throw Failure.input(problem.sentence)
            }
        }
    }

    private func put(_ bytes: [UInt8]) throws {
        guard let to else { return Out.write(bytes) }
        try NewFile.write(bytes, to: to)
        Out.note("Written to \(to).")
    }
}

extension Parse {
    static func reportYear(_ text: String) throws -> ReportYear {
        guard let year = ReportYear(text: text) else {
            throw ValidationError(
                "'\(text)' is no year of a report: expected such as 2024-25, from 1 April to 31 March"
            )
        }
        return year
    }
}
