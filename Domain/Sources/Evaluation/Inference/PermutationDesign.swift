/// The treated units and those that placebo groups are drawn from.
public struct PermutationDesign: Sendable, Equatable {
    public let treated: Assignment
    /// In order. Comparators alone, or with the treated for the exact test of no effect at all under random assignment.
    /// With two or more treated and few comparators the first rejects a little too often: 5.8% of the time with 38.
    public let pool: [Int]
    /// The size of each unit, by position, such as its volume of activity; nil where units count alike.
    public let sizes: [Double]?

    /// - Throws: ``InferenceProblem`` where nobody is treated, a unit stands twice or is unknown, the pool is smaller
    ///   than the treated group, or a size is not a positive finite number.
    public init(
        treated: [Placement],
        pool: [Int],
        units: Int,
        sizes: [Double]? = nil
    ) throws(InferenceProblem) {
        guard !treated.isEmpty else { throw .noTreated }
        if let unit = (treated.map(\.unit) + pool).first(where: { $0 < 0 || $0 >= units }) {
            throw .unitOutside(unit, units: units)
        }
        if let unit = treated.map(\.unit).firstRepeated ?? pool.firstRepeated { throw .repeatedUnit(unit) }
        guard pool.count >= treated.count else { throw .tooFewInPool(found: pool.count, needed: treated.count) }
        if let sizes {
            guard sizes.count == units else { throw .wrongSizes(expected: units, found: sizes.count) }
            if let unit = sizes.firstIndex(where: { !($0.isFinite && $0 > 0) }) { throw .sizeNotPositive(unit: unit) }
        }
        self.treated = Assignment(treated)
        self.pool = pool.sorted()
        self.sizes = sizes
    }

    /// Whether placebo groups can hold a treated unit, whose outcomes then enter them.
    public var poolHoldsTreated: Bool { treated.units.contains(where: pool.contains) }

    /// The timings of the treated, the same ones side by side, in order.
    var timings: [Timing] {
        treated.placements.map(\.timing).sorted { $0.precedes($1) }
    }
}

extension Timing {
    func precedes(_ other: Timing) -> Bool {
        [before.lowerBound, before.upperBound, after.lowerBound, after.upperBound].lexicographicallyPrecedes([
            other.before.lowerBound, other.before.upperBound, other.after.lowerBound, other.after.upperBound,
        ])
    }
}

extension [Int] {
    var firstRepeated: Int? {
        var seen = Set<Int>()
        return first { !seen.insert($0).inserted }
    }
}
