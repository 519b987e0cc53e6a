import Foundation
import Store
import StoreSQLite
import StoreSupport
import Synchronization

/// Where the log of one run lies.
struct Place: Sendable {
    let open: @Sendable () throws -> any LogStore
    let close: @Sendable (any LogStore) throws -> Void
    /// Whether the store may say, unasked, that it could not write.
    var isUnreliable = false
}

/// The kinds of places that are tried.
enum Ground: Sendable, CustomStringConvertible {
    case memory
    case file
    case broken(Bug)

    var description: String {
        switch self {
        case .memory: "in memory"
        case .file: "in a file"
        case .broken(let bug): "in a store that \(bug.rawValue)"
        }
    }

    /// How often a history that went wrong may be run again to find a shorter one.
    var tries: Int {
        switch self {
        case .memory, .broken: 600
        case .file: 60
        }
    }

    func withPlace<Result>(_ body: (Place) async throws -> Result) async throws -> Result {
        switch self {
        case .memory:
            let store = MemoryStore()
            return try await body(Place(open: { store }, close: { _ in }))
        case .broken(let bug):
            let store = BrokenStore(bug)
            return try await body(Place(open: { store }, close: { _ in }, isUnreliable: bug == .writesHalf))
        case .file:
            return try await withTemporaryFolder { folder in
                let path = folder.appending(path: "a.store").path
                return try await body(
                    Place(open: { try SQLiteStore(path: path) }, close: { try ($0 as? SQLiteStore)?.close() })
                )
            }
        }
    }
}

/// A clock that is set by hand.
final class HandClock: Sendable {
    private let value = Mutex<Int64>(0)

    var seconds: Int64 {
        get { value.withLock { $0 } }
        set { value.withLock { $0 = newValue } }
    }
}
