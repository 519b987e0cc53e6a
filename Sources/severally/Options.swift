import ArgumentParser
import Foundation
import Register
import Registrar
import Store
import StoreSQLite

struct StoreOption: ParsableArguments {
    @Option(help: ArgumentHelp("The file that holds the register.", valueName: "file"))
    var store = ProcessInfo.processInfo.environment["SEVERALLY_STORE"] ?? "severally.store"

    var keyFile: SigningKeyFile { SigningKeyFile(besideStore: store) }

    var lastSigned: LastSignedFile { LastSignedFile(besideStore: store) }

    /// For commands that change nothing.
    func reading() throws -> Registrar {
        // Where the key is not at hand, what was signed is compared without its signature.
        Registrar(store: try opened(), key: nil, verifier: try? keyFile.load().verifier, lastSigned: lastSigned)
    }

    func opened() throws -> SQLiteStore {
        try checkName()
        return try SQLiteStore.reading(path: store)
    }

    /// For commands that write. Store and key are made together; a store that has lost its key gets no other.
    ///
    /// - Parameter withNewKey: Whether a key that is lost for good may be followed by a new one.
    func writing(creating: Bool, withNewKey: Bool = false) async throws -> Registrar {
        try checkName()
        if creating {
            let folder = URL(fileURLWithPath: store).deletingLastPathComponent().path
            guard Input.isFolder(folder) else { throw Failure.input("\(store): there is no folder \(folder).") }
        } else {
            try SQLiteStore.reading(path: store).close()
        }
        let opened = try SQLiteStore(path: store, holding: try writersLock())
        let isNew = try await opened.head() == 0 || withNewKey
        let key = isNew ? try keyFile.loadOrCreate(name: name) : try keyFile.load()
        return Registrar(store: opened, key: key, isKeyNew: withNewKey, lastSigned: lastSigned)
    }

    /// Held by all who write, so that nobody restores meanwhile; nil where there is no key yet.
    private func writersLock() throws -> FileLock? {
        do throws(FileLock.Failed) {
            return try FileLock(keyFile.path, .shared, waits: false)
        } catch {
            switch error {
            case .held: throw Failure.input("\(store) is being restored: nothing was recorded. Try again.")
            case .unavailable: return nil
            }
        }
    }

    private func checkName() throws {
        if store.isEmpty { throw Failure.input("--store is empty: expected the file of a store.") }
        for path in [store, keyFile.path] where FileManager.default.fileExists(atPath: path) {
            guard Input.isFolder(path) || Input.isRegular(path) else {
                throw Failure.input("\(path) is no plain file: expected the file of a store.")
            }
        }
        if Input.isFolder(store) { throw Failure.input("\(store) is a folder: expected the file of a store.") }
    }

    /// The name of the log, which its checkpoints carry.
    private var name: String {
        let stem = URL(fileURLWithPath: store).deletingPathExtension().lastPathComponent
        let plain = stem.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return "severally.local/\(plain.isEmpty ? "register" : plain)"
    }
}

struct BasisOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The day asked about, such as 2024-11-06; today if left out.", valueName: "day"),
        transform: Parse.day
    )
    var on: CalendarDay?

    @Option(
        help: ArgumentHelp(
            "As known at the end of a day in UTC, or at a position of the log; now if left out.",
            valueName: "day|position"
        ),
        transform: Parse.known
    )
    var known: KnownAt?

    var day: CalendarDay { on ?? Clock.today }

    func snapshot(_ registrar: Registrar) async throws -> Snapshot {
        Snapshot(FactIndex(try await registrar.facts(known ?? .now)), validOn: day)
    }
}

enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv
}

struct FormatOption: ParsableArguments {
    @Option(help: "How to print the answer.")
    var format = Format.table
}

enum Parse {
    static func day(_ text: String) throws -> CalendarDay {
        guard let day = CalendarDay(iso: text) else {
            throw ValidationError("'\(text)' is not a day: expected a day such as 2024-11-06")
        }
        return day
    }

    static func known(_ text: String) throws -> KnownAt {
        guard let known = KnownAt(text: text) else {
            throw ValidationError("'\(text)' is neither a day such as 2024-11-06 nor a position such as 12")
        }
        return known
    }

    static func sharingBasis(_ text: String) throws -> SharingBasis {
        guard let basis = SharingBasis(rawValue: text) else {
            throw ValidationError("'\(text)' is not a basis: expected arrangements, appointments or all")
        }
        return basis
    }

    static func fact(_ text: String) throws -> FactID {
        guard let fact = FactID(text) else { throw ValidationError("'\(text)' cannot be the identifier of a fact") }
        return fact
    }
}
