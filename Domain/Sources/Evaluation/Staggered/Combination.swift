/// Effects of cohorts put together, with the cohorts they rest on.
struct Combination: Sendable {
    let label: Int
    let cohorts: [Int]
    var effect: Influenced

    /// The plain mean.
    static func mean(_ parts: [Combination], label: Int) -> Combination? {
        weighted(parts, weights: parts.map { _ in 1 / Double(parts.count) }, label: label)
    }

    /// The mean weighted by the cohorts' shares of units, whose own uncertainty enters the influence.
    ///
    /// Each part rests on one cohort. Source: Callaway and Sant'Anna (2021), section 4, and the package `did`.
    static func byShare(_ parts: [Combination], in cohorts: Cohorts, label: Int) -> Combination? {
        let starts = parts.compactMap(\.cohorts.first)
        guard starts.count == parts.count else { return nil }
        let shares = starts.map(cohorts.share)
        let total = shares.sum
        guard total > 0 else { return nil }
        var found = weighted(parts, weights: shares.map { $0 / total }, label: label)
        let product = zip(parts, shares).map { $0.effect.att * $1 }.sum
        let byCohort = Dictionary(grouping: parts.indices) { starts[$0] }
        let extra = byCohort.mapValues { places in
            let atts = places.map { parts[$0].effect.att }.sum
            return atts / total - product * Double(places.count) / (total * total)
        }
        for (place, start) in cohorts.starts.enumerated() {
            guard let start, let part = extra[start] else { continue }
            found?.effect.influence[place] += part
        }
        return found
    }

    private static func weighted(_ parts: [Combination], weights: [Double], label: Int) -> Combination? {
        guard let first = parts.first else { return nil }
        var effect = Influenced(att: 0, influence: [Double](repeating: 0, count: first.effect.influence.count))
        for (part, weight) in zip(parts, weights) {
            effect.att += weight * part.effect.att
            for place in effect.influence.indices { effect.influence[place] += weight * part.effect.influence[place] }
        }
        return Combination(label: label, cohorts: Set(parts.flatMap(\.cohorts)).sorted(), effect: effect)
    }

    init(cell: GroupTime, effect: Influenced) {
        label = cell.period
        cohorts = [cell.cohort]
        self.effect = effect
    }

    private init(label: Int, cohorts: [Int], effect: Influenced) {
        self.label = label
        self.cohorts = cohorts
        self.effect = effect
    }
}
