import Testing

@testable import Evaluation

struct UniquenessTests {
    /// Whether the mixture of these points that comes nearest to the target is the only one.
    private func isOnly(_ donors: [[Double]], nearest target: [Double], ridge: Double = 0) -> Bool {
        let fit = GramFit(Gram([target] + donors), targets: [0], donors: Array(1...donors.count), ridge: ridge)
        var solver = SimplexSolver()
        return solver.solve(fit).isOnly(of: fit)
    }

    private let square: [[Double]] = [[0, 0], [4, 0], [4, 4], [0, 4]]

    @Test func `a target inside a square has many mixtures, one inside a triangle has one`() {
        #expect(!isOnly(square, nearest: [1, 2]))
        #expect(!isOnly(square, nearest: [2, 2]))
        #expect(isOnly([[0, 0], [4, 0], [0, 4]], nearest: [1, 2]))
    }

    @Test func `a target on an edge or a corner has one, though every donor is tied with those that have weight`() {
        #expect(isOnly(square, nearest: [0, 4]))
        #expect(isOnly(square, nearest: [0, 1]))
        #expect(!isOnly(square + [[0, 2]], nearest: [0, 1]))
    }

    @Test func `a target outside has one where its nearest face has no donor too many`() {
        #expect(isOnly(square, nearest: [-3, 1]))
        #expect(!isOnly(square + [[0, 2]], nearest: [-3, 1]))
        #expect(isOnly(square + [[0, 2]], nearest: [-3, -3]))
        #expect(!isOnly([[0, 0], [0, 0], [4, 4]], nearest: [-3, -3]))
    }

    @Test func `two donors that only together reach those with weight make another mixture`() {
        let line: [[Double]] = [[-1, 0, 0], [1, 0, 0]]
        #expect(!isOnly(line + [[0, 1, 0], [0, -1, 0]], nearest: [0, 0, 0]))
        #expect(isOnly(line + [[0, 1, 0], [0, 0, 1]], nearest: [0, 0, 0]))
        #expect(isOnly(line + [[0, 1, 0], [0, 2, 1]], nearest: [0, 0, 0]))
    }

    @Test func `a ridge settles what would be open, and donors all equal to the target are not settled without`() {
        #expect(isOnly(square, nearest: [1, 2], ridge: 0.1))
        #expect(isOnly([[5, 5], [5, 5]], nearest: [5, 5], ridge: 0.1))
        #expect(!isOnly([[5, 5], [5, 5]], nearest: [5, 5]))
        #expect(isOnly([[5, 5]], nearest: [5, 5]))
    }

    @Test func `a unit that is the same as one donor has no other mixture, unless others make that donor`() throws {
        let donors = [[1.0, 2, 3, 9], [4, 1, 0, 9], [0, 5, 1, 9], [2, 2, 2, 9]]
        func control(_ more: [[Double]]) throws -> SyntheticControl {
            let all = donors + more
            let pool = try OutcomePanel(
                units: all.indices.map { "D\($0)" },
                periods: (0..<4).map { "P\($0)" },
                outcomes: all.flatMap { $0 }
            )
            return try SyntheticControlDesign(
                treated: "T",
                outcomes: [1, 2, 3, 20],
                donors: pool,
                window: StudyWindow(before: 3, of: 4)
            ).fit()
        }
        #expect(try control([]).weights == [DonorWeight(donor: "D0", weight: 1)])
        #expect(try control([]).isUnique)
        #expect(try !control([[0, 2, 4, 9], [2, 2, 2, 9]]).isUnique)
        #expect(try Mixture(of: donors, nearest: donors[0]).isUnique)
    }

    /// By hand: a mixture is the only one where no weight can be moved, and moving some keeps the distance.
    @Test(arguments: UInt64(1)...40)
    func `many points in few dimensions around the target are open, few in many are not`(seed: UInt64) {
        var random = RandomSeries(seed)
        let many = (0..<30).map { _ in (0..<3).map { _ in random.unit() - 0.5 } }
        let corners = (0..<8).map { corner in (0..<3).map { corner >> $0 & 1 == 0 ? -1.0 : 1.0 } }
        #expect(!isOnly(many + corners, nearest: [0, 0, 0]))
        let few = (0..<6).map { _ in (0..<12).map { _ in random.unit() } }
        #expect(isOnly(few, nearest: (0..<12).map { _ in random.unit() }))
    }
}
