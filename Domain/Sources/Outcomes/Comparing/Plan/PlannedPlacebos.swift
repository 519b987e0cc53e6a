public import Evaluation

/// Whom a unit will be ranked among, as planned: groups of as many bodies as it sums.
public struct PlannedPlacebos: Sendable, Equatable {
    /// How many bodies each holds.
    public let size: Int
    public let count: Int
    /// Those that hold no body of the unit, from which what can be found is told.
    public let ofComparators: Int
    public let choice: PlaceboChoice

    init(comparators: Int, treated: Int, seed: UInt64) {
        let members = PlaceboMembers(
            comparators: comparators,
            treated: treated,
            limits: ComparisonPlan.placeboLimits,
            seed: seed
        )
        size = treated
        count = members.groups.count
        ofComparators = members.groups.count { $0.allSatisfy { $0 < comparators } }
        choice = members.choice
    }

    /// For the record of a plan.
    var text: String {
        if size == 1 { return "each of \(count) comparators" }
        let groups =
            switch choice {
            case .enumerated: "all \(count) other groups"
            case .drawn(let seed): "\(count) other groups drawn with seed \(seed)"
            }
        return
            "\(groups) of \(size) of the comparators and the unit's own bodies, \(ofComparators) of them of comparators "
            + "alone; figures summed as the unit's"
    }
}
