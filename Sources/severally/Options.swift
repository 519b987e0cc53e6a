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

    /// For commands that change nothing. Only `verify` compares the log with its hashes.
    func reading() async throws -> Registrar {
        let opened = try SQLiteStore.reading(path: store)
        return Registrar(store: opened, key: nil)
    }

    /// For commands that write; makes store and key at the first run.
    ///
    /// - Parameter withNewKey: Whether a log that has entries may begin a new key where its own is gone.
    func writing(creating: Bool, withNewKey: Bool = false) async throws -> Registrar {
        if !creating, !FileManager.default.fileExists(atPath: store) { throw StoreError.fileMissing(path: store) }
        let opened = try SQLiteStore(path: store)
        if !withNewKey, !FileManager.default.fileExists(atPath: keyFile.path), try await opened.head() > 0 {
            throw Failure.input(
                "\(keyFile.path): the signing key of this store is missing. Put it back; without it earlier checkpoints "
                    + "cannot be continued and erased persons are not recognised. If it is lost for good, begin a new "
                    + "one with: severally checkpoint --new-key"
            )
        }
        return Registrar(store: opened, key: try keyFile.loadOrCreate(name: name))
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
