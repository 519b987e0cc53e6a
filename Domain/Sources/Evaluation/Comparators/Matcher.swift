/// How near each eligible candidate lies to the nearest treated trust.
struct Matcher: Sendable {
    private let treated: [QualityNumbers]
    private let eligible: [QualityNumbers]
    private let names: [String]

    private static let numbers: [MatchedQuality] = [.level, .trend, .size]

    struct Match {
        let place: Int
        /// The root mean square over level, trend and size, and type as one more where it differs.
        let distance: Double
        let largest: Double
    }

    init(treated: [QualityNumbers], eligible: [ComparatorCandidate]) {
        self.treated = treated
        self.eligible = eligible.map { QualityNumbers($0.profile) }
        names = eligible.map(\.profile.name)
    }

    /// The nearest first, ties by name. A quality without spread tells nobody apart and does not count.
    func ranked() -> [Match] {
        let spreads = Self.numbers.map(spread)
        let matches = eligible.indices.map { place in
            let each = treated.map { unit -> (distance: Double, largest: Double) in
                let differences = zip(Self.numbers, spreads).map { quality, spread in
                    spread > 0 ? Swift.abs(eligible[place][quality] - unit[quality]) / spread : 0
                }
                let mismatch = eligible[place].type == unit.type ? 0.0 : 1
                let squares = differences.map { $0 * $0 }.sum + mismatch
                return ((squares / Double(differences.count + 1)).squareRoot(), differences.max() ?? 0)
            }
            return Match(
                place: place,
                distance: each.map(\.distance).min() ?? 0,
                largest: each.map(\.largest).min() ?? 0
            )
        }
        return matches.sorted { ($0.distance, names[$0.place]) < ($1.distance, names[$1.place]) }
    }

    func balance(kept: [Bool]) -> [BalanceRow] {
        let types = Set((treated + eligible).map(\.type)).sorted().map(MatchedQuality.type)
        return (Self.numbers + types).map { quality in
            let own = treated.map { $0[quality] }
            let before = eligible.map { $0[quality] }
            let after = zip(before, kept).filter { $0.1 }.map(\.0)
            let spread = spread(quality)
            return BalanceRow(
                quality: quality,
                treated: own.mean,
                before: before.isEmpty ? nil : before.mean,
                after: after.isEmpty ? nil : after.mean,
                differenceBefore: .of(own, before, spread: spread),
                differenceAfter: .of(own, after, spread: spread)
            )
        }
    }

    private func spread(_ quality: MatchedQuality) -> Double {
        let all = (treated + eligible).map { $0[quality] }
        let spread = pooledSpread(treated.map { $0[quality] }, eligible.map { $0[quality] })
        return spread > 1e-12 * all.reduce(0) { Swift.max($0, Swift.abs($1)) } ? spread : 0
    }
}
