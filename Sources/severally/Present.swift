import Register
import Registrar
import Store
import StoreSQLite

/// The store in whose place a backup is to be put.
struct Present {
    /// Nil where there is none, or it cannot be read.
    private(set) var log: ReadLog?
    /// Why not.
    private(set) var unreadable: String?
    /// What can still be read of it, where it cannot be read as a log.
    private(set) var entries: [StoredEntry] = []
    private(set) var counted = 0
    /// What its own latest checkpoint tells, where it cannot be read as a log.
    private(set) var signed: SignedLast

    init(_ path: String, _ verifier: VerifierKey) async {
        signed = .nothing
        guard Input.exists(path) else { return }
        do {
            log = try await ReadLog(path, verifier)
        } catch {
            unreadable = Present.reason(error)
            guard let damaged = try? SQLiteStore.reading(path: path) else { return }
            entries = await damaged.readableEntries()
            // A count without any entry to it is an error of the count.
            counted = min((try? await damaged.head()) ?? 0, entries.last?.position ?? 0)
            signed = SignedLast((try? await damaged.latestCheckpoint()) ?? nil, verifier, .latest)
        }
    }

    /// Without the advice to do what is being done.
    static func reason(_ error: any Error) -> String {
        switch error {
        case StoreError.notAStore: "its beginning is damaged"
        case StoreError.damaged(_, let reason): reason
        default: "\(error)".hasSuffix(".") ? String("\(error)".dropLast()) : "\(error)"
        }
    }
}
