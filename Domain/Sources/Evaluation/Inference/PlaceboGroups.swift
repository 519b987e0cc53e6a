/// Placebo groups: as many units as are treated, with the same timings.
struct PlaceboGroups: Sendable {
    let groups: [Assignment]
    let choice: PlaceboChoice

    /// All groups where they are at most `limit`, else `draws` different ones; never the treated group itself.
    static func make(
        timings: [Timing],
        pool: [Int],
        excluding treated: Assignment?,
        limits: PermutationLimits,
        seed: UInt64
    ) -> PlaceboGroups {
        let avoided = treated.map(canonical)
        let most = Swift.max(limits.enumerated, 2 * limits.draws)
        if isAtMost(most, timings, pool: pool.count) {
            return PlaceboGroups(groups: enumerate(timings, pool: pool).filter { $0 != avoided }, choice: .enumerated)
        }
        var seen = Set<Assignment>()
        var groups: [Assignment] = []
        var stream = 0
        while groups.count < limits.draws, stream < 100 * limits.draws {
            let group = draw(timings, pool: pool, seed: seed, stream: stream)
            stream += 1
            if group != avoided, seen.insert(group).inserted { groups.append(group) }
        }
        return PlaceboGroups(groups: groups, choice: .drawn(seed: seed))
    }

    /// Groups of so many of `pool`, all treated over one window.
    static func make(
        of count: Int,
        pool: [Int],
        window: StudyWindow,
        limits: PermutationLimits,
        seed: UInt64
    ) -> PlaceboGroups {
        let timings = [Timing](repeating: Timing(window), count: count)
        return make(timings: timings, pool: pool, excluding: nil, limits: limits, seed: seed)
    }

    private static func isAtMost(_ most: Int, _ timings: [Timing], pool: Int) -> Bool {
        var total = 1.0
        var run = 0.0
        for (place, timing) in timings.enumerated() {
            run = place > 0 && timings[place - 1] == timing ? run + 1 : 1
            total *= Double(pool - place) / run
        }
        return total.rounded() <= Double(most)
    }

    private static func enumerate(_ timings: [Timing], pool: [Int]) -> [Assignment] {
        var found: [Assignment] = []
        var chosen: [Placement] = []
        func extend() {
            let place = chosen.count
            guard place < timings.count else {
                found.append(Assignment(chosen))
                return
            }
            let isSame = place > 0 && timings[place - 1] == timings[place]
            for unit in pool where !chosen.contains(where: { $0.unit == unit }) {
                if isSame, unit < chosen[place - 1].unit { continue }
                chosen.append(Placement(unit: unit, timing: timings[place]))
                extend()
                chosen.removeLast()
            }
        }
        extend()
        return found
    }

    private static func draw(_ timings: [Timing], pool: [Int], seed: UInt64, stream: Int) -> Assignment {
        var generator = SeededGenerator(seed: seed, stream: stream)
        var units = pool
        for place in timings.indices {
            let step = Int(generator.unit() * Double(units.count - place))
            units.swapAt(place, Swift.min(place + step, units.count - 1))
        }
        return canonical(Assignment(zip(units, timings).map { Placement(unit: $0, timing: $1) }))
    }

    /// Units with the same timing in order of their number, timings in the order of the design.
    private static func canonical(_ assignment: Assignment) -> Assignment {
        Assignment(
            assignment.placements.sorted { first, second in
                first.timing == second.timing ? first.unit < second.unit : first.timing.precedes(second.timing)
            }
        )
    }
}

/// How placebo groups were chosen.
public enum PlaceboChoice: Sendable, Equatable {
    /// Every group there is.
    case enumerated
    case drawn(seed: UInt64)
}

/// When all placebo groups are taken, and how many are drawn otherwise.
///
/// All are also taken where they are at most twice as many as the draws.
public struct PermutationLimits: Sendable, Equatable {
    public let enumerated: Int
    public let draws: Int

    /// - Throws: ``InferenceProblem/drawsOutside(_:allowed:)``.
    public init(enumerated: Int = 5_000, draws: Int = 999) throws(InferenceProblem) {
        guard (19...1_000_000).contains(draws) else { throw .drawsOutside(draws, allowed: 19...1_000_000) }
        guard (0...1_000_000).contains(enumerated) else { throw .drawsOutside(enumerated, allowed: 0...1_000_000) }
        self.enumerated = enumerated
        self.draws = draws
    }

    private init(known enumerated: Int, draws: Int) {
        self.enumerated = enumerated
        self.draws = draws
    }

    public static let usual = PermutationLimits(known: 5_000, draws: 999)
    /// For what is drawn for many groups on many measures: every pair of forty bodies, and some of larger groups.
    public static let few = PermutationLimits(known: 1_000, draws: 499)
}
