/// The outer search of one unit: the importance V under which the inner fit's outcomes come nearest to the unit's.
///
/// V is `exp` of the place searched, over its sum; what is below `e^floor` of the largest counts as that.
struct ImportanceSearch {
    private let gram: Gram
    private let unit: Int
    private let donors: [Int]
    private var points: WeightedPoints
    private var solver = SimplexSolver()
    private static let floor = -18.0

    init(_ predictors: [[Double]], _ gram: Gram, unit: Int, donors: [Int]) {
        self.gram = gram
        self.unit = unit
        self.donors = donors
        points = WeightedPoints(
            count: donors.count,
            differences: predictors.flatMap { row in donors.map { row[$0] - row[unit] } },
            importance: [Double](repeating: 0, count: predictors.count)
        )
    }

    func importance(_ place: [Double]) -> [Double] {
        let top = place.max() ?? 0
        let raw = place.map { exponential(max($0 - top, Self.floor)) }
        let sum = raw.reduce(0, +)
        return raw.map { $0 / sum }
    }

    mutating func fit(_ place: [Double]) -> SimplexSolution {
        points.importance = importance(place)
        return solver.solve(points)
    }

    /// The squared error before treatment of the inner fit.
    mutating func error(_ place: [Double]) -> Double {
        let solution = fit(place)
        guard solution.isSolved else { return .infinity }
        var sum = gram[unit, unit]
        for (slot, weight) in zip(solution.support, solution.weights) {
            let donor = donors[slot]
            var cross = -2 * gram[donor, unit]
            for (other, share) in zip(solution.support, solution.weights) {
                cross += share * gram[donor, donors[other]]
            }
            sum += weight * cross
        }
        return max(sum, 0)
    }

    mutating func descend(from start: [Double]) -> NelderMead.Corner {
        let search = NelderMead(step: 1.5, evaluations: 60 * start.count, tolerance: 1e-7)
        return search.minimise(from: start) { error($0) }
    }

    mutating func polish(_ end: NelderMead.Corner) -> NelderMead.Corner {
        var best = end
        var wasStalled = false
        for step in [-2.0, 1, -0.5, 0.2] {
            let search = NelderMead(step: step, evaluations: 60 * end.place.count, tolerance: 1e-10)
            let next = search.minimise(from: best.place) { error($0) }
            let isStalled = next.value > best.value * (1 - 1e-6)
            if next.value < best.value { best = next }
            if isStalled, wasStalled { break }
            wasStalled = isStalled
        }
        return best
    }
}
