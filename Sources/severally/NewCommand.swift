import ArgumentParser
import Exchange
import Foundation
import Register
import Registrar
import Store

struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Makes a register of your own, and beside it the template of a board list to fill in.",
        discussion: """
            The store and its key are readable by you alone. Nothing that is there already is overwritten. What is \
            imported later stays in this file until you serve or export it.

            Examples:
              severally new group.store --title "Boards of our group"
              severally new trial.store --title "A trial" --invented --template papers
            """
    )

    static let templateName = "board.csv"

    @Argument(help: ArgumentHelp("The file of the new store.", valueName: "file"))
    var file: String
    @Option(help: "What the register is called, on pages and lists.")
    var title = "Boards of our group"
    @Flag(help: "Everything in it will be made up: said on every page.")
    var invented = false
    @Option(help: ArgumentHelp("The folder for the template, if not that of the store.", valueName: "folder"))
    var template: String?
    @Flag(help: "Make no template.")
    var noTemplate = false

    func validate() throws {
        if title.allSatisfy(\.isWhitespace) { throw ValidationError("--title is empty: expected what it is called") }
        if title.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            throw ValidationError("--title holds a control character: expected a text without any")
        }
        if noTemplate, template != nil { throw ValidationError("Give --template or --no-template, not both") }
    }

    func run() async throws {
        let templateFile = noTemplate ? nil : try templatePath()
        let store = storeOption
        let made = [file, store.keyFile.path, store.lastSigned.path, "\(file)-wal", "\(file)-shm"]
        for path in made + [templateFile].compactMap({ $0 }) where Input.exists(path) {
            let other = path == templateFile ? " (or give --no-template)" : ""
            throw Failure.input("\(path) is there already: nothing was made. Choose another name\(other).")
        }
        // The file of the store comes first: of several who make it at once one goes on, and takes back only its own.
        try NewFile.write([], to: file)
        var own = made
        do {
            if let templateFile {
                try NewFile.write(BoardTemplate.bytes, to: templateFile)
                own.append(templateFile)
            }
            _ = try await store.writing(creating: true).record([Proposal(author: "secretary", changes: [notice()])])
        } catch {
            for path in own { try? FileManager.default.removeItem(atPath: path) }
            throw error
        }
        Out.line("Made \(file), readable by you alone, and \(store.keyFile.path), its key: keep a copy of both.")
        if let templateFile {
            Out.line("Made \(templateFile), a board list to fill in: delete its example rows and write your own.")
            Out.line("Next: severally board check \(templateFile)")
        }
    }

    private var storeOption: StoreOption {
        var option = StoreOption()
        option.store = file
        return option
    }

    private func templatePath() throws -> String {
        let folder = template ?? URL(fileURLWithPath: file).deletingLastPathComponent().relativePath
        guard Input.isFolder(folder) else { throw Failure.input("\(folder): there is no such folder.") }
        if template == nil, !file.contains("/") { return NewCommand.templateName }
        return (folder.hasSuffix("/") ? folder : folder + "/") + NewCommand.templateName
    }

    private func notice() throws -> Change {
        let notice = RegisterNotice(title: title, invented: invented, checkedTo: nil)
        let source = Source(
            kind: .officersNote,
            title: "Said when the register was made",
            address: "",
            publisher: "",
            date: nil
        )
        guard let source, let fact = FactID("register"),
            let claim = Claim(statement: .registerNotice(notice), sources: [source], confidence: .notStated)
        else { throw Failure(words: "The register could not be described.", code: 70) }
        return .assert(fact, claim)
    }
}
