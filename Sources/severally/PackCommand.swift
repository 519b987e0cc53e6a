import ArgumentParser
import Documents
import Exchange
import Foundation
import Markup
import Store
import Models
import Register
import Registrar
import Rules
import TextFiles

struct PackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract: "Makes the documents of an arrangement from a plan, the standard models and the register.",
        discussion: """
            A plan is a file that names models, bodies and the first day, says why, and where it departs from the \
            standard. The documents are filled in for the first day; what is not recorded is left as a marked blank, and \
            all blanks and departures are listed on the first page. The same plan, models, rulebook and entry give the \
            same files. All of it is a draft for legal advice.

            Examples:
              severally pack marram.yaml --store example.store --out marram-pack
              severally pack marram.yaml --store example.store --out marram-pack --docx --pdf
              severally pack marram.yaml --store example.store --known 432 --out marram-pack
            """
    )

    @Argument(help: "A plan, in YAML.")
    var plan: String
    @OptionGroup var store: StoreOption
    @Option(
        help: ArgumentHelp("What was known then: a day, or the position of an entry.", valueName: "day|position"),
        transform: Parse.known
    )
    var known: KnownAt?
    @OptionGroup var rulebook: RulebookOption
    @OptionGroup var models: ModelsOption
    @Option(help: ArgumentHelp("A new folder for the documents.", valueName: "folder"))
    var out: String
    @Flag(name: .customLong("private"), help: "Also from what is private to a body: look before you publish.")
    var withPrivate = false
    @Flag(help: "Also a file for Word of each document.")
    var docx = false
    @Flag(help: "Also a PDF of each document.")
    var pdf = false

    func run() async throws {
        let made = try await PackMaking(
            plan: plan,
            store: store,
            known: known,
            withPrivate: withPrivate,
            rulebook: rulebook,
            models: models
        )
        let pack = made.pack
        try TableFolder(URL(fileURLWithPath: out, isDirectory: true)).write(try made.files + printed(pack))
        let (departures, blanks) = (pack.departures.count, pack.blanks.count)
        Out.line("\(pack.title): \(Words.count(pack.documents.count, "document")) in \(out).")
        Out.line("\(Words.count(departures, "departure")) from the standard, \(Words.count(blanks, "blank")).")
        for document in pack.documents { Out.line("  \(document.name).html: \(document.title.plainText)") }
        Out.line("Begin with \(out)/index.html. All of it is a draft for legal advice.")
    }
}

extension PackCommand {
    /// The files that other programs make, with a line for each, since they take a while.
    private func printed(_ pack: Pack) throws -> [(name: String, bytes: [UInt8])] {
        let pages = PackPages(pack)
        var made: [(name: String, bytes: [UInt8])] = []
        do {
            for document in pack.documents {
                if docx {
                    Out.note("Making \(document.name).docx")
                    let bytes = try WordFile.make(html: pages.word(document).page, style: .clauses)
                    made.append(("\(document.name).docx", bytes))
                }
                if pdf {
                    Out.note("Making \(document.name).pdf")
                    let page = PackPages.page(document.title.plainText, pages.parts(of: document)).page
                    made.append(("\(document.name).pdf", try PDFFile.make(html: page, css: PackStyle.css)))
                }
            }
        } catch {
            throw Failure.input("\(error.sentence) No pack was made.")
        }
        return made
    }
}

/// Reads a plan and what it rests on, and makes its pack.
struct PackMaking {
    let pack: Pack
    let planText: String
    let digests: PackDigests

    init(
        plan path: String,
        text: String? = nil,
        store: StoreOption,
        known: KnownAt?,
        withPrivate: Bool,
        rulebook: RulebookOption,
        models: ModelsOption
    ) async throws {
        let (rulebook, rulebookDigest) = try rulebook.readWithDigest()
        let (library, modelsDigest) = try models.read(rulebook)
        planText = try text ?? Input.text(path)
        let plan: Plan
        do {
            plan = try Plan(planText, file: path, of: library)
        } catch {
            throw Failure.input("\(error.description)\n\(Words.count(error.count, "problem")); no pack was made.")
        }
        let all = try await store.reading().facts(known ?? .now)
        // Documents are made to be published.
        let facts = withPrivate ? all : all.published(on: max(plan.from, Clock.today))
        let evaluator = Evaluator(rulebook, Snapshot(FactIndex(facts), validOn: plan.from))
        do {
            pack = try Pack(plan, library, evaluator)
        } catch {
            throw Failure.refused("\(error.sentence) No pack was made.")
        }
        digests = PackDigests(
            rulebook: rulebookDigest,
            models: modelsDigest,
            plan: Hashing.digest([("plan", planText)]),
            withPrivate: withPrivate
        )
    }

    /// Everything that goes into the folder, by name.
    var files: [(name: String, bytes: [UInt8])] {
        get throws {
            PackPages.files(pack).map { ($0.name, Array($0.html.utf8)) } + [
                ("pack.css", Array(PackStyle.css.utf8)), ("plan.yaml", Array(planText.utf8)),
                ("pack.json", try Out.bytes(PackRecord(pack, digests))),
            ]
        }
    }
}
