import Synchronization

/// Keeps what a long run tells of its progress.
final class Told: Sendable {
    private let reports = Mutex<[(Int, Int)]>([])

    func add(_ done: Int, _ of: Int) { reports.withLock { $0.append((done, of)) } }

    var done: [Int] { reports.withLock { $0.map(\.0) } }
    var of: Set<Int> { reports.withLock { Set($0.map(\.1)) } }
}
