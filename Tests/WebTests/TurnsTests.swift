import Testing

@testable import Web

/// Waiting places are shared between network addresses, and so are the turns.
struct WaitingLinesTests {
    private static func lines(mostEach: Int = 3, most: Int = 6) -> WaitingLines {
        WaitingLines(mostEach: mostEach, most: most)
    }

    @Test func `the lines take turns, however long one of them is`() throws {
        var lines = WaitingLinesTests.lines(mostEach: 100, most: 200)
        for waiter in 0..<50 { _ = try lines.join(waiter, "attacker", for: WorkName(waiter)) }
        _ = try lines.join(100, "b", for: WorkName(100))
        _ = try lines.join(101, "b", for: WorkName(101))
        _ = try lines.join(200, "c", for: WorkName(200))
        #expect((0..<6).map { _ in lines.next() } == [0, 100, 200, 1, 101, 2])
        #expect(lines.next() == 3)
    }

    @Test func `an address has so many places, and others still get theirs`() throws {
        var lines = WaitingLinesTests.lines()
        for waiter in 0..<3 { _ = try lines.join(waiter, "a", for: WorkName(waiter)) }
        #expect(throws: SiteError.self) { try lines.join(3, "a", for: WorkName(3)) }
        #expect(try lines.join(4, "b", for: WorkName(4)) == [])
        #expect((0..<5).map { _ in lines.next() } == [0, 4, 1, 2, nil])
    }

    @Test func `where all places are taken the last of the longest line gives way`() throws {
        var lines = WaitingLinesTests.lines(mostEach: 3, most: 5)
        for waiter in 0..<3 { _ = try lines.join(waiter, "a", for: WorkName(waiter)) }
        for waiter in 3..<5 { _ = try lines.join(waiter, "b", for: WorkName(waiter)) }
        #expect(try lines.join(5, "c", for: WorkName(5)) == [2])
        // Nobody gives way to one who would then have as long a line.
        #expect(throws: SiteError.self) { try lines.join(6, "c", for: WorkName(6)) }
        #expect((0..<6).map { _ in lines.next() } == [0, 3, 5, 1, 4, nil])
    }

    @Test func `those who wait for the same need no further place`() throws {
        var lines = WaitingLinesTests.lines(mostEach: 1, most: 1)
        for waiter in 0..<9 { _ = try lines.join(waiter, ["a", "b", "c"][waiter % 3], for: WorkName("same")) }
        #expect(throws: SiteError.self) { try lines.join(9, "d", for: WorkName("other")) }
        #expect(lines.next() == 0)
        #expect(Set(lines.finish(WorkName("same"))) == Set(1..<9))
        #expect(lines.next() == nil)
    }

    @Test func `who leaves has no place any longer`() throws {
        var lines = WaitingLinesTests.lines()
        for waiter in 0..<3 { _ = try lines.join(waiter, "a", for: WorkName(waiter)) }
        lines.leave(0, "a")
        lines.leave(1, "a")
        _ = try lines.join(3, "a", for: WorkName(3))
        #expect((0..<3).map { _ in lines.next() } == [2, 3, nil])
    }
}

struct TurnsTests {
    @Test func `a turn is kept for the whole visit and then given to the next`() async throws {
        let turns = Turns(atOnce: 1)
        let first = Visit(address: "a")
        #expect(try await first.turn(turns, for: WorkName(1)))
        #expect(try await first.turn(turns, for: WorkName(2)))
        let next = Task { try await Visit(address: "b").turn(turns, for: WorkName(3)) }
        while turns.waiting == 0 { await Task.yield() }
        first.end()
        #expect(try await next.value)
    }

    @Test func `who waits for what somebody else has worked out is told`() async throws {
        let turns = Turns(atOnce: 1)
        let first = Visit(address: "a")
        #expect(try await first.turn(turns, for: WorkName("same")))
        let next = Task { try await Visit(address: "b").turn(turns, for: WorkName("same")) }
        while turns.waiting == 0 { await Task.yield() }
        turns.known(WorkName("same"))
        #expect(try await next.value == false)
    }

    @Test func `who goes away gives the place up, and the others wait one less`() async throws {
        let turns = Turns(atOnce: 1, mostEach: 2)
        let first = Visit(address: "a")
        #expect(try await first.turn(turns, for: WorkName(0)))
        let visits = (1...2).map { _ in Visit(address: "a") }
        let waiting = visits.enumerated().map { number, visit in
            Task { try await visit.turn(turns, for: WorkName(number + 1)) }
        }
        while turns.waiting < 2 { await Task.yield() }
        await #expect(throws: SiteError.self) { try await Visit(address: "a").turn(turns, for: WorkName(3)) }
        visits[0].presence.leave()
        await #expect(throws: SiteError.self) { try await waiting[0].value }
        let late = Task { try await Visit(address: "a").turn(turns, for: WorkName(3)) }
        while turns.waiting < 2 { await Task.yield() }
        first.end()
        #expect(try await waiting[1].value)
        visits[1].end()
        #expect(try await late.value)
    }

    @Test func `who has gone before waiting waits for nothing`() async throws {
        let turns = Turns(atOnce: 1)
        let first = Visit(address: "a")
        #expect(try await first.turn(turns, for: WorkName(0)))
        let gone = Visit(address: "b")
        gone.presence.leave()
        await #expect(throws: SiteError.self) { try await gone.turn(turns, for: WorkName(1)) }
        #expect(turns.waiting == 0)
    }

    @Test func `a visit that is forgotten gives its turn back`() async throws {
        let turns = Turns(atOnce: 1)
        do { _ = try await Visit(address: "a").turn(turns, for: WorkName(0)) }
        #expect(try await Visit(address: "b").turn(turns, for: WorkName(1)))
    }
}
