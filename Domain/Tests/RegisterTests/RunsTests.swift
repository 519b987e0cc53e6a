import Testing

@testable import Register

struct RunsTests {
    private static func near(_ pairs: [(Int, Int)]) -> (Int, (Int) -> Bool) -> [Int] {
        { number, _ in pairs.flatMap { $0 == number ? [$1] : $1 == number ? [$0] : [] } }
    }

    @Test func `what touches nothing is a run of its own, in the order given`() {
        #expect(Runs.joined(3, RunsTests.near([])) == [[0], [1], [2]])
    }

    @Test func `the first of those that touch the run so far comes next`() {
        let touching = [(0, 4), (0, 3), (3, 1), (4, 2), (5, 6)]
        #expect(Runs.joined(7, RunsTests.near(touching)) == [[0, 3, 1, 4, 2], [5, 6]])
    }
}
