import Synchronization
import Testing

@testable import Web

/// Which values were made, in order.
private final class Made: Sendable {
    private let all = Mutex<[Int]>([])

    var keys: [Int] { all.withLock { $0 } }
    func add(_ key: Int) { all.withLock { $0.append(key) } }
}

/// What is worked out is worked out once, and what is known is never behind what is not.
struct WorkshopTests {
    @Test func `a value asked for many times at once is made once`() async throws {
        let workshop = Workshop<Int, Int>(keeping: 4, mostWaiting: 10)
        let made = Made()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    try await workshop.value(1) {
                        made.add(7)
                        return 7
                    }
                }
            }
            for try await value in group { #expect(value == 7) }
        }
        #expect(made.keys == [7])
    }

    @Test func `the value asked for longest ago is forgotten and made again`() async throws {
        let workshop = Workshop<Int, Int>(keeping: 2, mostWaiting: 10)
        let made = Made()
        for key in [1, 2, 3, 3, 1] {
            _ = try await workshop.value(key) {
                made.add(key)
                return key
            }
        }
        #expect(made.keys == [1, 2, 3, 1])
    }

    @Test func `where nobody may wait a new value is refused and a known one is given`() async throws {
        let open = Workshop<Int, Int>(keeping: 2, mostWaiting: 1)
        #expect(try await open.value(1) { 5 } == 5)
        let shut = Workshop<Int, Int>(keeping: 2, mostWaiting: 0)
        await #expect(throws: SiteError.self) { try await shut.value(1) { 5 } }
        #expect(try await open.value(1) { 6 } == 5)
    }
}
