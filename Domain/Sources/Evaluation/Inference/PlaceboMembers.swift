/// Who is taken for treated together: choices of as many bodies as are treated, from comparators and treated alike.
public struct PlaceboMembers: Sendable, Equatable {
    /// Comparators by their numbers from 0 on, and after them the treated; in order. The treated group itself is not there.
    public let groups: [[Int]]
    public let choice: PlaceboChoice

    /// - Parameters:
    ///   - treated: how many, at least one.
    ///   - limits: up to how many groups all are taken, and how many are drawn, each once, where there are more.
    public init(comparators: Int, treated: Int, limits: PermutationLimits, seed: UInt64) {
        let timing = Timing.same
        let own = (comparators..<comparators + treated).map { Placement(unit: $0, timing: timing) }
        let made = PlaceboGroups.make(
            timings: [Timing](repeating: timing, count: treated),
            pool: treated == 1 ? Array(0..<comparators) : Array(0..<comparators + treated),
            excluding: Assignment(own),
            limits: limits,
            seed: seed
        )
        groups = made.groups.map(\.units)
        choice = made.choice
    }
}

extension Timing {
    /// For groups that are all treated at one time, whichever it is.
    fileprivate static let same = Timing(known: 0..<1, after: 1..<2)
}
