/// The mixture of donor series that comes nearest to a target: weights that are not negative, sum to one and make
/// `|target - sum of w_j donor_j|^2 + ridge |w|^2` least. The answer is exact, not the end of a search.
public struct Mixture: Sendable, Equatable {
    /// One for each donor, in the donors' order.
    public let weights: [Double]
    /// The squared distance at the weights, the ridge's part included.
    public let objective: Double
    /// The largest breach of the Karush-Kuhn-Tucker conditions, relative to the largest squared distance of a donor from
    /// the target (and ridge): at most 1e-10.
    public let residual: Double
    /// Whether other weights would do as well; where they would, those of the donors named first are given.
    public let isUnique: Bool

    /// Numbers beyond this, either way, are refused: products of their squares would overflow.
    public static let largest = 1e70

    /// - Parameters:
    ///   - target: numbers in the donors' unit, such as one for each period.
    ///   - donors: series of the target's length.
    ///   - ridge: how much evenly spread weights are preferred, in the squared unit of the series.
    public init(of donors: [[Double]], nearest target: [Double], ridge: Double = 0) throws(MixtureProblem) {
        guard !donors.isEmpty else { throw .noDonors }
        for (place, donor) in donors.enumerated() where donor.count != target.count {
            throw .wrongLength(donor: place, expected: target.count, found: donor.count)
        }
        guard ridge >= 0, ridge <= Self.largest * Self.largest else { throw .wrongRidge(ridge) }
        guard (donors.joined() + target).allSatisfy({ abs($0) <= Self.largest }) else { throw .notFinite }
        let gram = Gram([target] + donors)
        var solver = SimplexSolver()
        let fit = GramFit(gram, targets: [0], donors: Array(1...donors.count), ridge: ridge)
        let solution = solver.solve(fit)
        guard solution.isSolved else { throw .notSolved(residual: solution.residual) }
        weights = solution.spread(over: donors.count)
        objective = solution.objective
        residual = solution.residual
        isUnique = solution.isUnique || solution.isOnly(of: fit)
    }
}

extension SimplexSolution {
    /// The weights of all columns, those without weight included.
    func spread(over count: Int) -> [Double] {
        var all = [Double](repeating: 0, count: count)
        for (index, weight) in zip(support, weights) { all[index] = weight }
        return all
    }
}

/// Why there is no ``Mixture``.
public enum MixtureProblem: Error, Equatable, Sendable {
    case noDonors
    case wrongLength(donor: Int, expected: Int, found: Int)
    case wrongRidge(Double)
    case notFinite
    case notSolved(residual: Double)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .noDonors: "no-donors"
        case .wrongLength: "wrong-length"
        case .wrongRidge: "wrong-ridge"
        case .notFinite: "not-finite"
        case .notSolved: "not-solved"
        }
    }
}
