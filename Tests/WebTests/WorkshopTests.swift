import Synchronization
import Testing

@testable import Web

/// Which values were made, in order.
final class Made: Sendable {
    private let all = Mutex<[Int]>([])

    var keys: [Int] { all.withLock { $0 } }

    func add(_ key: Int) -> Int {
        all.withLock { $0.append(key) }
        return key
    }
}

/// What is worked out is worked out once, and what is known is never behind what is not.
struct WorkshopTests {
    private static let few: [Recency: Int] = [.present: 2, .otherDay: 2, .past: 2]

    @Test(arguments: Recency.allCases) func `a value asked for many times at once is made once`(_ recency: Recency)
        async throws
    {
        let workshop = Workshop<Int, Int>(Turns(atOnce: 1), keeping: WorkshopTests.few)
        let made = Made()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<20 {
                group.addTask { try await workshop.value(1, recency, Visit(address: "\(number)")) { made.add(1) } }
            }
            for try await value in group { #expect(value == 1) }
        }
        #expect(made.keys == [1])
    }

    @Test func `the value asked for longest ago is forgotten and made again`() async throws {
        let visit = Visit(address: "a")
        let workshop = Workshop<Int, Int>(Turns(), keeping: WorkshopTests.few)
        let made = Made()
        for key in [1, 2, 1, 3, 1, 2] {
            _ = try await workshop.value(key, .past, visit) { made.add(key) }
        }
        #expect(made.keys == [1, 2, 3, 2])
    }

    @Test func `no number of questions about the past or other days pushes the present out`() async throws {
        let visit = Visit(address: "a")
        let workshop = Workshop<Int, Int>(Turns(), keeping: WorkshopTests.few)
        let made = Made()
        _ = try await workshop.value(1, .present, visit) { made.add(1) }
        for key in 2..<100 {
            _ = try await workshop.value(key, key % 2 == 0 ? .past : .otherDay, visit) { key }
        }
        _ = try await workshop.value(1, .present, visit) { made.add(1) }
        #expect(made.keys == [1])
    }

    @Test func `the present is worked out while others wait for the past`() async throws {
        let visit = Visit(address: "a")
        let turns = Turns(atOnce: 1)
        let workshop = Workshop<Int, Int>(turns, keeping: WorkshopTests.few)
        let gate = Gate()
        let past = Task {
            try await workshop.value(
                1,
                .past,
                visit,
                awaiting: {
                    await gate.wait()
                    return 1
                }
            )
        }
        let waiting = Task { try await workshop.value(2, .past, Visit(address: "a")) { 2 } }
        while turns.waiting == 0 { await Task.yield() }
        #expect(try await workshop.value(3, .present, Visit(address: "b")) { 3 } == 3)
        #expect(turns.waiting == 1)
        gate.open()
        _ = try await past.value
        // The turn is kept until the whole request is answered.
        #expect(turns.waiting == 1)
        visit.end()
        #expect(try await waiting.value == 2)
    }

    @Test func `what was worked out before an erasure is not kept`() async throws {
        let visit = Visit(address: "a")
        let workshop = Workshop<Int, Int>(Turns(), keeping: WorkshopTests.few)
        let gate = Gate()
        let made = Made()
        let before = Task {
            try await workshop.value(
                1,
                .present,
                visit,
                awaiting: {
                    await gate.wait()
                    return made.add(1)
                }
            )
        }
        _ = try await workshop.value(2, .past, visit) { made.add(2) }
        workshop.forgetAll()
        gate.open()
        _ = try await before.value
        for key in [1, 2] { _ = try await workshop.value(key, .present, visit) { made.add(key + 10) } }
        #expect(Set(made.keys) == [1, 2, 11, 12])
    }
}
