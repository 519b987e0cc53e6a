import Register
import Store
import Synchronization
import Testing

@testable import Registrar

/// What is worked out for the present stays, and is worked out once for all who ask.
struct BasesTests {
    private static func base(_ position: Int) throws -> SnapshotBase {
        var ledger = Ledger()
        for position in 1...position {
            let change = Change.retract(try id("nothing"), reason: "For the test")
            try ledger.append(
                Entry(position: position, recordedAt: Instant(seconds: 0), author: "test", content: .change(change))
            )
        }
        return SnapshotBase(FactIndex(Facts(ledger, at: position)))
    }

    @Test func `the base of the head stays, however many earlier ones are asked for`() throws {
        var bases = Bases()
        bases.keep(try BasesTests.base(100), at: 100, ofHead: true)
        for position in 1...50 { bases.keep(try BasesTests.base(position), at: position, ofHead: false) }
        #expect(bases.kept(100) != nil)
        #expect((1...50).filter { bases.kept($0) != nil } == Array(46...50))
    }

    @Test func `of earlier ones that one is forgotten that was asked for longest ago`() throws {
        var bases = Bases()
        for position in 1...5 { bases.keep(try BasesTests.base(position), at: position, ofHead: false) }
        _ = bases.kept(1)
        bases.keep(try BasesTests.base(6), at: 6, ofHead: false)
        #expect((1...6).filter { bases.kept($0) != nil } == [1, 3, 4, 5, 6])
    }

    @Test func `when the head moves its old base is one of the earlier ones`() throws {
        var bases = Bases()
        bases.keep(try BasesTests.base(1), at: 1, ofHead: true)
        bases.keep(try BasesTests.base(2), at: 2, ofHead: true)
        #expect(bases.kept(1)?.index.facts.position == 1)
        for position in 11...15 { bases.keep(try BasesTests.base(position), at: position, ofHead: false) }
        #expect(bases.kept(1) == nil)
        #expect(bases.kept(2)?.index.facts.position == 2)
    }

    @Test func `who asks while a base is being built waits for that one`() async throws {
        var bases = Bases()
        let built = Mutex(0)
        let base = try BasesTests.base(3)
        let first = bases.building(3) {
            built.withLock { $0 += 1 }
            return base
        }
        let second = bases.building(3) {
            built.withLock { $0 += 1 }
            return base
        }
        #expect(await (first.value.index.facts.position, second.value.index.facts.position) == (3, 3))
        #expect(built.withLock { $0 } == 1)
    }

    @Test func `a registrar asked for many positions at once answers each with its own`() async throws {
        let registrar = try Registrar.writing(MemoryStore(), HandClock("2024-11-06"))
        for number in 1...12 {
            try await registrar.record(assert("f\(number)", named("N\(number)", group: "G\(number)")))
        }
        try await withThrowingTaskGroup(of: (Int, Int).self) { group in
            for position in (0..<24).map({ $0 % 12 + 1 }) {
                group.addTask { (position, try await registrar.base(.position(position)).index.facts.all.count) }
            }
            for try await (position, count) in group { #expect(position == count) }
        }
        let kept = await registrar.keptBase(at: 12)
        #expect(kept?.index.facts.position == 12)
    }
}
