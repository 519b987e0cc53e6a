extension SimplexSolution {
    /// Whether no other weights bring the objective as low, as far as rounding can tell.
    ///
    /// All weights that do give the same point of the polytope and rest on columns whose slope is that of the least. Such
    /// a column without weight can take some only where a mixture of such columns lies in the affine hull of those with
    /// weight, which are affinely independent: where what is left of them, outside that hull, can be mixed to nought.
    func isOnly(of problem: some SimplexQuadratic) -> Bool {
        let size = problem.count
        let scale = (0..<size).reduce(0) { max($0, problem.diagonal($1)) }
        guard scale > 0 else { return size == 1 }
        let weighted = zip(support, weights).filter { $0.1 > SimplexSolution.rounding }
        let columns = weighted.map { problem.column($0.0) }
        let slopes = (0..<size).map { index in zip(columns, weighted).reduce(0) { $0 + $1.0[index] * $1.1.1 } }
        let level = weighted.reduce(0) { $0 + slopes[$1.0] * $1.1 }
        let held = weighted.map(\.0)
        let tied = (0..<size).filter { slopes[$0] - level <= SimplexSolution.rounding * scale && !held.contains($0) }
        guard !tied.isEmpty else { return true }
        var factor = GrowingCholesky()
        for row in held.indices {
            guard factor.append({ columns[row][held[$0]] + scale }) else { return false }
        }
        var rests = Rests(problem: problem, scale: scale, tied: tied)
        for index in tied {
            rests.add(held.indices.map { columns[$0][index] + scale }, factor)
            if rests.diagonal(rests.count - 1) <= SimplexSolution.rounding * scale { return false }
        }
        var solver = SimplexSolver()
        return solver.solve(rests).objective > SimplexSolution.rounding * scale
    }

    private static let rounding = 1e-12
}

/// The parts of columns outside the affine hull of others: one number added to every entry of the matrix makes that hull
/// a linear one.
private struct Rests<Problem: SimplexQuadratic>: SimplexQuadratic {
    let problem: Problem
    let scale: Double
    let tied: [Int]
    private var onto: [[Double]] = []
    private var within: [[Double]] = []

    init(problem: Problem, scale: Double, tied: [Int]) {
        self.problem = problem
        self.scale = scale
        self.tied = tied
    }

    /// - Parameter column: Of the next tied column, its products with those that have weight.
    mutating func add(_ column: [Double], _ factor: GrowingCholesky) {
        var answer: [Double] = []
        factor.solve(column, into: &answer)
        onto.append(column)
        within.append(answer)
    }

    var count: Int { onto.count }

    func diagonal(_ index: Int) -> Double {
        max(problem.diagonal(tied[index]) + scale - dot(onto[index], within[index]), 0)
    }

    func writeColumn(_ index: Int, to column: UnsafeMutablePointer<Double>) {
        let whole = problem.column(tied[index])
        for row in 0..<count { column[row] = whole[tied[row]] + scale - dot(onto[row], within[index]) }
        column[index] = diagonal(index)
    }
}

extension SimplexQuadratic {
    fileprivate func column(_ index: Int) -> [Double] {
        [Double](unsafeUninitializedCapacity: count) { numbers, made in
            if let base = numbers.baseAddress { writeColumn(index, to: base) }
            made = count
        }
    }
}
