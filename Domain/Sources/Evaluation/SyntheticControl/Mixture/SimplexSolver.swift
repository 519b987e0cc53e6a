/// Least squares over the simplex, exactly: Wolfe's method for the point of least norm in a polytope.
///
/// It keeps a set of affinely independent columns and moves to the least of their affine hull, dropping those whose
/// weight would fall below zero. Each round lowers the objective, so no set comes twice; rounds are bounded all the same,
/// for the sake of rounding. A column that rounding cannot tell from a mixture of those held takes the place of one of
/// them.
///
/// Source: Wolfe (1976), *Finding the nearest point in a polytope*, Mathematical Programming 11.
struct SimplexSolver {
    private var held: [Int] = []
    private var weights: [Double] = []
    private var columns: [Double] = []
    /// Where in `columns` the column of each held index is.
    private var places: [Int] = []
    private var slopes: [Double] = []
    private var isBarred: [Bool] = []
    private var factor = GrowingCholesky()
    private var affine: [Double] = []
    private var size = 0
    private var scale = 0.0

    mutating func solve(_ problem: some SimplexQuadratic) -> SimplexSolution {
        size = problem.count
        begin(problem)
        var level = measure()
        for _ in 0..<(20 * size + 200) {
            guard let entering = steepest(below: level - 1e-14 * scale) else { break }
            let isHeld = hold(entering, problem) || exchange(entering, problem)
            descend()
            let lower = measure()
            if isHeld, lower < level {
                for index in 0..<size { isBarred[index] = false }
            } else {
                isBarred[entering] = true
            }
            level = lower
        }
        return solution(level)
    }

    private mutating func begin(_ problem: some SimplexQuadratic) {
        held.removeAll(keepingCapacity: true)
        weights.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        columns.removeAll(keepingCapacity: true)
        factor.removeAll()
        if slopes.count != size {
            slopes = [Double](repeating: 0, count: size)
            isBarred = [Bool](repeating: false, count: size)
        }
        for index in 0..<size { isBarred[index] = false }
        var nearest = 0
        var least = Double.infinity
        scale = 0
        for index in 0..<size {
            let diagonal = problem.diagonal(index)
            if diagonal > scale { scale = diagonal }
            if diagonal < least {
                least = diagonal
                nearest = index
            }
        }
        if hold(nearest, problem) { weights[0] = 1 }
    }

    private mutating func hold(_ index: Int, _ problem: some SimplexQuadratic) -> Bool {
        let place = firstFreePlace()
        if columns.count < (place + 1) * size {
            columns.append(contentsOf: repeatElement(0, count: (place + 1) * size - columns.count))
        }
        columns.withUnsafeMutableBufferPointer { all in
            if let base = all.baseAddress { problem.writeColumn(index, to: base + place * size) }
        }
        held.append(index)
        places.append(place)
        guard growFactor(held.count - 1) else {
            held.removeLast()
            places.removeLast()
            return false
        }
        weights.append(0)
        return true
    }

    private func firstFreePlace() -> Int {
        var place = 0
        while places.contains(place) { place += 1 }
        return place
    }

    /// Adding one multiple to every entry leaves the least of an affine hull where it is and makes the matrix of
    /// affinely independent columns positive definite.
    private mutating func growFactor(_ slot: Int) -> Bool {
        let (base, lift) = (places[slot] * size, lift)
        return factor.append { columns[base + held[$0]] + lift }
    }

    private var lift: Double { scale > 0 ? scale : 1 }

    /// Moves weight to a column that ``hold`` refused from those of which it is a mixture, until one of them has none.
    private mutating func exchange(_ index: Int, _ problem: some SimplexQuadratic) -> Bool {
        let base = firstFreePlace() * size
        factor.solve(held.map { columns[base + $0] + lift }, into: &affine)
        var share = Double.infinity
        var leaving: Int?
        for slot in held.indices where affine[slot] > 1e-12 && weights[slot] / affine[slot] < share {
            share = weights[slot] / affine[slot]
            leaving = slot
        }
        guard let leaving, share.isFinite else { return false }
        for slot in held.indices { weights[slot] = max(weights[slot] - share * affine[slot], 0) }
        drop(leaving)
        guard hold(index, problem) else { return false }
        let kept = max(1 - share, 0)
        for slot in held.indices { weights[slot] *= kept }
        weights[held.count - 1] = 1 - kept
        return true
    }

    private mutating func descend() {
        while held.count > 1 {
            factor.solveOnes(into: &affine)
            let sum = affine.reduce(0, +)
            var step = 1.0
            var leaving: Int?
            for slot in held.indices {
                affine[slot] /= sum
                if affine[slot] > 0 { continue }
                let share = weights[slot] / (weights[slot] - affine[slot])
                if leaving == nil || share < step {
                    step = share.isFinite ? share : 0
                    leaving = slot
                }
            }
            for slot in held.indices { weights[slot] += step * (affine[slot] - weights[slot]) }
            guard let leaving else { return }
            drop(leaving)
        }
        if !weights.isEmpty { weights[0] = 1 }
    }

    private mutating func drop(_ slot: Int) {
        held.remove(at: slot)
        weights.remove(at: slot)
        places.remove(at: slot)
        factor.keepFirst(slot)
        while factor.count < held.count {
            if !growFactor(factor.count) {
                let lost = factor.count
                held.remove(at: lost)
                weights.remove(at: lost)
                places.remove(at: lost)
            }
        }
        let sum = weights.reduce(0, +)
        if sum > 0 {
            for slot in weights.indices { weights[slot] /= sum }
        } else if let first = weights.indices.first {
            weights[first] = 1
        }
    }

    /// Sets the slopes `Hw` and gives the objective `w'Hw`.
    private mutating func measure() -> Double {
        for index in 0..<size { slopes[index] = 0 }
        var level = 0.0
        slopes.withUnsafeMutableBufferPointer { slopes in
            columns.withUnsafeBufferPointer { columns in
                guard let target = slopes.baseAddress, let source = columns.baseAddress else { return }
                for slot in held.indices {
                    addScaled(weights[slot], source + places[slot] * size, to: target, count: size)
                }
            }
            for slot in held.indices { level += weights[slot] * slopes[held[slot]] }
        }
        return level
    }

    private func steepest(below bound: Double) -> Int? {
        var found: Int?
        var least = bound
        for index in 0..<size where slopes[index] < least && !isBarred[index] && !held.contains(index) {
            least = slopes[index]
            found = index
        }
        return found
    }

    private func solution(_ level: Double) -> SimplexSolution {
        var worst = abs(weights.reduce(0, +) - 1) * scale
        var isUnique = true
        for index in 0..<size where !held.contains(index) {
            worst = max(worst, level - slopes[index])
            if slopes[index] - level <= 1e-12 * scale { isUnique = false }
        }
        for slot in held.indices { worst = max(worst, abs(slopes[held[slot]] - level), -weights[slot] * scale) }
        let isSound = level.isFinite && !held.isEmpty
        return SimplexSolution(
            support: held,
            weights: weights,
            objective: max(level, 0),
            residual: isSound ? (scale > 0 ? worst / scale : 0) : .infinity,
            isUnique: isUnique
        )
    }
}
