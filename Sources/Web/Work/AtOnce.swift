import Synchronization

/// Lets so many do something at once that takes much memory.
final class AtOnce: Sendable {
    private let free: Mutex<Int>

    init(_ most: Int) { free = Mutex(most) }

    func run<Value>(_ body: () async throws -> Value) async throws -> Value {
        let isFree = free.withLock { free in
            guard free > 0 else { return false }
            free -= 1
            return true
        }
        guard isFree else { throw SiteError.busy }
        defer { free.withLock { $0 += 1 } }
        return try await body()
    }
}
