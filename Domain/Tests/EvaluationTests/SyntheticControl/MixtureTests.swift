import Evaluation
import Testing

struct MixtureTests {
    private func objective(_ weights: [Double], _ donors: [[Double]], _ target: [Double], _ ridge: Double) -> Double {
        let fit = target.indices.reduce(0) { sum, place in
            let gap = target[place] - zip(weights, donors).reduce(0) { $0 + $1.0 * $1.1[place] }
            return sum + gap * gap
        }
        return fit + ridge * weights.reduce(0) { $0 + $1 * $1 }
    }

    /// Donors of many shapes, some collinear, some twice, some the same as the target.
    private func problem(_ seed: UInt64) -> (donors: [[Double]], target: [Double], ridge: Double) {
        var random = RandomSeries(seed)
        let length = 1 + random.below(30)
        let count = 1 + random.below(40)
        var donors = random.many(count, of: length)
        let target = random.series(length).map { $0 * (seed % 3 == 0 ? 0.1 : 1) }
        if seed % 4 == 1, count > 3 {
            donors[1] = donors[0]
            donors[3] = zip(donors[0], donors[2]).map { ($0 + $1) / 2 }
        }
        if seed % 7 == 2 { donors = donors.map { $0.map { 1000 + $0 } } }
        if seed % 5 == 0 {
            for place in donors.indices {
                let factor = [1, 1e3, 1e6][random.below(3)]
                donors[place] = donors[place].map { $0 * factor }
            }
        }
        if seed % 11 == 3 { donors[count - 1] = target }
        return (donors, target, [0, 0, 1e-6, 0.5, 30][random.below(5)])
    }

    @Test(arguments: UInt64(1)...150)
    func `no step towards any other mixture makes the fit better`(seed: UInt64) throws {
        let (donors, target, ridge) = problem(seed)
        let mixture = try Mixture(of: donors, nearest: target, ridge: ridge)
        #expect(mixture.residual <= 1e-10)
        #expect(mixture.weights.allSatisfy { $0 >= 0 })
        #expect(abs(mixture.weights.reduce(0, +) - 1) < 1e-12)
        let best = objective(mixture.weights, donors, target, ridge)
        let size = donors.map { objective([1], [$0], target, ridge) }.max() ?? 0
        #expect(abs(best - mixture.objective) <= 1e-10 * size)
        var random = RandomSeries(seed + 1000)
        var others = (0..<20).map { _ in random.weights(donors.count) }
        others += donors.indices.map { only in donors.indices.map { $0 == only ? 1 : 0 } }
        for other in others {
            for step in [1e-4, 1e-2, 1] {
                let moved = zip(mixture.weights, other).map { $0 + step * ($1 - $0) }
                #expect(objective(moved, donors, target, ridge) >= best - 1e-11 * size)
            }
        }
    }

    /// Found by trying many: two periods, many donors of sizes far apart, so that nearly all donors are mixtures of others.
    @Test(arguments: UInt64(150)...200)
    func `donors that are nearly mixtures of others are solved as exactly`(seed: UInt64) throws {
        var random = RandomSeries(seed)
        func size() -> Double { (0..<random.below(9)).reduce(random.unit()) { number, _ in number * 10 } }
        let donors = (0..<60).map { _ in [size(), size()] }
        #expect(try Mixture(of: donors, nearest: [size(), size()]).residual < 1e-12)
    }

    @Test func `of two donors that are the same the first is named, and the answer says there are others`() throws {
        let mixture = try Mixture(of: [[1, 2, 3], [1, 2, 3], [9, 9, 9]], nearest: [1, 2, 3.5])
        #expect(mixture.weights[1] == 0)
        #expect(!mixture.isUnique)
        #expect(try Mixture(of: [[1, 2, 3], [9, 9, 9]], nearest: [1, 2, 3.5]).isUnique)
    }

    @Test func `a ridge makes the weights of equal donors equal`() throws {
        let mixture = try Mixture(of: [[1, 2], [1, 2], [1, 2]], nearest: [0, 5], ridge: 1)
        for weight in mixture.weights { #expect(abs(weight - 1 / 3) < 1e-12) }
        #expect(mixture.isUnique)
    }

    @Test func `series that are all the same number are fitted by any donor`() throws {
        let mixture = try Mixture(of: [[5, 5], [5, 5]], nearest: [5, 5])
        #expect(mixture.weights == [1, 0])
        #expect(mixture.objective == 0)
        #expect(!mixture.isUnique)
    }

    @Test func `what cannot be mixed is refused`() {
        #expect(throws: MixtureProblem.noDonors) { try Mixture(of: [], nearest: [1]) }
        #expect(throws: MixtureProblem.wrongLength(donor: 1, expected: 2, found: 1)) {
            try Mixture(of: [[1, 2], [1]], nearest: [1, 2])
        }
        #expect(throws: MixtureProblem.notFinite) { try Mixture(of: [[.nan]], nearest: [1]) }
        #expect(throws: MixtureProblem.notFinite) { try Mixture(of: [[1]], nearest: [1e80]) }
        #expect(throws: MixtureProblem.wrongRidge(-1)) { try Mixture(of: [[1]], nearest: [1], ridge: -1) }
        #expect(throws: MixtureProblem.self) { try Mixture(of: [[1]], nearest: [1], ridge: .nan) }
    }

    @Test func `each problem says in a sentence what is wrong`() {
        #expect(MixtureProblem.noDonors.description == "There is no donor to mix.")
        #expect(
            MixtureProblem.wrongLength(donor: 1, expected: 2, found: 1).description
                == "Donor number 1 has 1 numbers, but the target has 2."
        )
        #expect(
            MixtureProblem.wrongRidge(-1).description
                == "The ridge must be zero or more, and no larger than 1e+70 squared, but -1.0 was given."
        )
    }
}
