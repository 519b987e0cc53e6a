import ArgumentParser
import Exchange
import Foundation
import Register
import Registrar
import Store
import StoreSQLite

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies a store, while it is read and written, and verifies the copy.",
        discussion: """
            The copy is a store of its own: every command can read it. Plans of comparisons that were recorded beside the \
            store are copied too. The signing key is not in it; keep a copy of \
            the key elsewhere, or add --with-key where the copy is kept as safely as the store.

            Examples:
              severally backup --store england.store --to backups/
              severally backup --store england.store --to england-before.store --with-key
            """
    )

    @OptionGroup var store: StoreOption
    @Option(help: ArgumentHelp("The new file, or a folder for one named after store and moment.", valueName: "place"))
    var to: String
    @Flag(help: "Copy the signing key too.")
    var withKey = false

    func run() async throws {
        let target = try target()
        let (plans, planTarget) = (PlanBook(besideStore: store.store), PlanBook(besideStore: target).path)
        for path in [target, planTarget] + (withKey ? [keyTarget(target)] : []) where Input.exists(path) {
            throw Failure.input("\(path) is there already: nothing was copied.")
        }
        let key = withKey ? try Input.bytes(store.keyFile.path) : nil
        let recorded = Input.exists(plans.path) ? try plans.whole() : nil
        let opened = try store.opened()
        let signed = Signed(text: try store.lastSigned.text())
        let draft = "\(target).\(UUID().uuidString)"
        defer { unlink(draft) }
        Progress.say("Copying \(store.store)", ofFile: store.store)
        do {
            try opened.copy(to: draft)
        } catch StoreError.full {
            throw Failure.input(
                "There is no space left for \(target): no backup was made. Free some space and try again."
            )
        }
        Progress.say("Verifying the copy", ofFile: store.store)
        let root: LogRoot
        let copy = Registrar(
            store: try SQLiteStore.reading(path: draft),
            key: nil,
            verifier: try? store.keyFile.load().verifier,
            lastSigned: signed
        )
        do {
            root = try await copy.root(.now)
        } catch let problem as LogProblem {
            throw Failure.refused("\(problem.sentence) \(problem.advice)\nNo backup was made.")
        }
        if let key { try NewFile.write(key, to: keyTarget(target)) }
        if let recorded { try NewFile.write(recorded, to: planTarget) }
        guard link(draft, target) == 0 else {
            let reason = String(cString: strerror(errno))
            if recorded != nil { unlink(planTarget) }
            if key != nil { unlink(keyTarget(target)) }
            throw Failure.input("\(target) could not be made: \(reason)")
        }
        try? WholeFile.settle(folderOf: target)
        Out.line("\(target): \(Words.count(root.size, "entry", "entries")), verified.")
        Out.line("Root hash: \(root.hex)")
        if recorded != nil { Out.line("The recorded plans of comparisons are \(planTarget).") }
        Out.line(
            withKey ? "The key is beside it." : "The key is not in it: keep a copy of \(store.keyFile.path) elsewhere."
        )
    }

    private func target() throws -> String {
        guard Input.isFolder(to) else {
            let folder = URL(fileURLWithPath: to).deletingLastPathComponent().path
            guard Input.isFolder(folder) else { throw Failure.input("\(to): there is no folder \(folder).") }
            return to
        }
        let stem = URL(fileURLWithPath: store.store).deletingPathExtension().lastPathComponent
        return (to.hasSuffix("/") ? to : to + "/") + "\(stem)-\(Moment.name()).store"
    }

    private func keyTarget(_ target: String) -> String { SigningKeyFile(besideStore: target).path }
}

/// What was signed last at one moment.
struct Signed: LastSigned {
    let kept: String?

    init(text: String?) { kept = text }

    func text() -> String? { kept }
    func keep(_ text: String) {}
}

/// This moment in UTC as a part of the name of a file.
enum Moment {
    static func name() -> String {
        Clock.system().text.filter { $0.isNumber || $0 == "T" || $0 == "Z" }
    }
}

/// Says on standard error what takes long.
enum Progress {
    private static let large = 32 << 20

    static func say(_ text: String, ofFile path: String) {
        let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        if size ?? 0 > large { Out.error("\(text) …") }
    }
}
