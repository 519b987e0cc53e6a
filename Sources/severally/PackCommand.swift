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
              severally pack marram.yaml --store example.store --out marram-pack --zip marram-pack.zip
              severally pack marram.yaml --store example.store --known 432 --out marram-pack
              severally pack marram.yaml --store example.store --since marram-pack --out marram-pack-2
            """
    )

    @Argument(help: "A plan, in YAML.")
    var plan: String
    @OptionGroup var options: PackOptions
    @Option(help: ArgumentHelp("A new folder for the documents.", valueName: "folder"))
    var out: String
    @Flag(name: .customLong("private"), help: "Also from what is private to a body: look before you publish.")
    var withPrivate = false
    @Flag(help: "Also a file for Word of each document.")
    var docx = false
    @Flag(help: "Also a PDF of each document.")
    var pdf = false
    @Option(help: ArgumentHelp("Also all of it as a new file, with a manifest and the checkpoint.", valueName: "file"))
    var zip: String?
    @Option(
        help: ArgumentHelp("An earlier issue, against which the first page shows what is new.", valueName: "folder")
    )
    var since: String?

    func run() async throws {
        let earlier = try since.map(EarlierPack.record)
        if let since, earlier?.digests.withPrivate == true, !withPrivate {
            throw Failure.input(
                "\(since) was made also from what is private to a body, and what it said would stand in this pack: give --private, or another issue."
            )
        }
        let made = try await PackMaking(
            plan: plan,
            withPrivate: withPrivate,
            options
        )
        let pack = made.pack
        if let zip, FileManager.default.fileExists(atPath: zip) {
            throw Failure.input("\(zip) is there already: nothing was written.")
        }
        if let zip, URL(fileURLWithPath: zip).path.hasPrefix(URL(fileURLWithPath: out).path + "/") {
            throw Failure.input("\(zip) lies in \(out): expected a place beside it.")
        }
        let issue = earlier.map { EarlierIssue(knownAt: $0.knownAt, clauses: $0.clauses) }
        let files = try made.files(since: issue) + printed(pack)
        try write(files, try zip.map { _ in try archive(made, files) })
        let (departures, blanks) = (pack.departures.count, pack.blanks.count)
        Out.line("\(pack.title): \(Words.count(pack.documents.count, "document")) in \(out).")
        Out.line("\(Words.count(departures, "departure")) from the standard, \(Words.count(blanks, "blank")).")
        for document in pack.documents { Out.line("  \(document.name).html: \(document.title.plainText)") }
        Out.line("Begin with \(out)/index.html. All of it is a draft for legal advice.")
    }
}

extension PackCommand {
    /// The folder and the one file, or neither.
    private func write(_ files: [(name: String, bytes: [UInt8])], _ archive: [UInt8]?) throws {
        if let zip, let archive { try NewFile.write(archive, to: zip) }
        do {
            try TableFolder(URL(fileURLWithPath: out, isDirectory: true)).write(files)
        } catch {
            if let zip, archive != nil { try? FileManager.default.removeItem(atPath: zip) }
            throw error
        }
    }

    /// The files that other programs make, with a line for each, since they take a while.
    private func printed(_ pack: Pack) throws -> [(name: String, bytes: [UInt8])] {
        guard docx || pdf else { return [] }
        do {
            return try PrintedPack.make(pack, docx: docx, pdf: pdf) { name, number, all in
                Out.note("Made \(name), \(number) of \(all)")
            }
        } catch {
            throw Failure.input("\(error.sentence) No pack was made.")
        }
    }

    /// All of the folder as one file, with a manifest and the checkpoint of the register.
    private func archive(_ made: PackMaking, _ files: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
        let archive = PackArchive(
            pack: made.pack,
            plan: made.planText,
            digests: made.digests,
            root: made.root,
            checkpoint: made.checkpoint
        )
        let all = try archive.manifested(files)
        do {
            return try ZipFile.make(all)
        } catch {
            throw Failure.input("\(error.sentence) No pack was made.")
        }
    }
}

/// Reads a plan and what it rests on, and makes its pack.
struct PackMaking {
    let pack: Pack
    let planText: String
    let digests: PackDigests
    /// Of the log up to the entry up to which it was read.
    let root: String
    let checkpoint: String?

    init(
        plan path: String,
        withPrivate: Bool,
        _ options: PackOptions
    ) async throws {
        let (rulebook, rulebookDigest) = try options.rulebook.readWithDigest()
        let (library, modelsDigest) = try options.models.read(rulebook)
        planText = try Input.text(path)
        let plan: Plan
        do {
            plan = try Plan(planText, file: path, of: library)
        } catch {
            throw Failure.input("\(error.description)\n\(Words.count(error.count, "problem")); no pack was made.")
        }
        let registrar = try options.store.reading()
        let all = try await registrar.facts(options.known ?? .now)
        root = try await registrar.root(at: all.position)
        checkpoint = try await registrar.checkpoint(covering: all.position)
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
    func files(since earlier: EarlierIssue?) throws -> [(name: String, bytes: [UInt8])] {
        try PackFiles.web(pack, plan: planText, digests, since: earlier)
    }
}
