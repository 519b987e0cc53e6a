/// A group of comparators as it enters what can be found.
public struct DetectableGroup: Sendable, Equatable {
    /// Its effect made as noisy as the treated unit's.
    public let scaled: Double
    /// What its effect was multiplied by, above 0.
    public let factor: Double
    /// Its members with the part that each is of it, together 1.
    public let shares: [Int: Double]

    public init(scaled: Double, factor: Double, shares: [Int: Double]) {
        self.scaled = scaled
        self.factor = factor
        self.shares = shares
    }
}

extension DetectableEffect {
    /// The smallest effect, either way, that the test of ``RankedPlacebos`` at 5% would have found in at least 80% of groups
    /// of comparators, each taken in turn as if it had been the treated one.
    ///
    /// Groups that hold some of the members of the one in turn have a part of its effect, as placebos that hold some of the
    /// treated have: without that the test would seem to find smaller effects than it does, the more so the fewer
    /// comparators there are.
    ///
    /// - Parameters:
    ///   - groups: of comparators alone, each of several.
    ///   - ranked: how many placebos the unit is ranked among.
    public init(treated: Int, groups: [DetectableGroup], ranked: Int) {
        let least = PlaceboBands.fewest
        let finding: Detectability
        if ranked < least {
            finding = .tooFewPlacebos(found: ranked, needed: least)
        } else if groups.count <= least {
            finding = .tooFewOfComparators(found: groups.count, needed: least + 1)
        } else {
            let turns = GroupsInTurn(groups)
            let both = [1.0, -1].map(turns.smallest)
            finding = both.contains(nil) ? .beyondReach : .effect(both.compactMap { $0 }.max() ?? 0)
        }
        self.init(treated: treated, placebos: groups.count, finding: finding)
    }
}

/// Groups each taken in turn as the treated one, and the others ranked beside it.
private struct GroupsInTurn {
    private struct Overlap {
        let group: Int
        /// What an effect of 1 on the group in turn, in the treated unit's scale, is in this one.
        let slope: Double
    }

    private let effects: [Double]
    private let sizes: [Double]
    private let overlaps: [[Overlap]]

    init(_ groups: [DetectableGroup]) {
        effects = groups.map(\.scaled)
        sizes = effects.map(abs).sorted()
        var holders: [Int: [Int]] = [:]
        for (place, group) in groups.enumerated() {
            for member in group.shares.keys { holders[member, default: []].append(place) }
        }
        overlaps = groups.enumerated().map { place, group in
            var slopes: [Int: Double] = [:]
            for member in group.shares.keys.sorted() {
                for other in holders[member] ?? [] where other != place {
                    let part = groups[other].shares[member] ?? 0
                    slopes[other, default: 0] += part * groups[other].factor / group.factor
                }
            }
            return slopes.sorted { $0.key < $1.key }.map { Overlap(group: $0.key, slope: $0.value) }
        }
    }

    /// Nil where no effect however large is found in four of five.
    func smallest(_ sign: Double) -> Double? {
        var high = sizes.last ?? 0
        guard high > 0 else { return 0 }
        var doublings = 0
        while !isEnough(sign * high) {
            guard doublings < 20 else { return nil }
            high *= 2
            doublings += 1
        }
        var low = 0.0
        for _ in 0..<40 {
            let middle = (low + high) / 2
            if isEnough(sign * middle) { high = middle } else { low = middle }
        }
        return high
    }

    private func isEnough(_ effect: Double) -> Bool {
        5 * effects.indices.count { isFound($0, effect) } >= 4 * effects.count
    }

    private func isFound(_ turn: Int, _ effect: Double) -> Bool {
        let own = abs(effects[turn] + effect) * (1 - 1e-9)
        var extreme = sizes.count - below(own) - (abs(effects[turn]) >= own ? 1 : 0)
        for overlap in overlaps[turn] {
            let other = effects[overlap.group]
            extreme += (abs(other + effect * overlap.slope) >= own ? 1 : 0) - (abs(other) >= own ? 1 : 0)
        }
        return 20 * (1 + extreme) <= effects.count
    }

    /// How many sizes are below a number.
    private func below(_ number: Double) -> Int {
        var (low, high) = (0, sizes.count)
        while low < high {
            let middle = (low + high) / 2
            if sizes[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
