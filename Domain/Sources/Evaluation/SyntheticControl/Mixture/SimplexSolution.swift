/// The least of a ``SimplexQuadratic``: which columns have weight, and how far the answer is from the conditions of an
/// optimum.
struct SimplexSolution: Sendable {
    let support: [Int]
    let weights: [Double]
    let objective: Double
    /// The largest breach of the Karush-Kuhn-Tucker conditions, relative to the largest diagonal of H.
    let residual: Double
    /// Whether no column without weight would do as well as those with it, which is quickly seen. Where one would, ``isOnly``
    /// tells whether weight can be moved to it.
    let isUnique: Bool

    static let tolerance = 1e-10

    var isSolved: Bool { residual <= Self.tolerance }
}

extension SimplexSolution {
    /// The columns with weight, in their order.
    var inOrder: [(Int, Double)] {
        zip(support, weights).filter { $0.1 > 0 }.sorted { $0.0 < $1.0 }.map { ($0.0, $0.1) }
    }
}
