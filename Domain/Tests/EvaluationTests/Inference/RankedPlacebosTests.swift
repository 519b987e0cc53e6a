import Testing

@testable import Evaluation

struct RankedPlacebosTests {
    private func invented(_ seed: UInt64) -> RankedPlacebos {
        var random = RandomSeries(seed)
        return RankedPlacebos(
            effect: 2 * random.noise(),
            placebos: (0..<39).map { place in
                RankedPlacebos.Placebo(
                    effect: random.noise(),
                    factor: 0.5 + random.unit(),
                    treatedShare: place % 4 == 0 ? random.unit() / 2 : 0
                )
            }
        )
    }

    @Test(arguments: UInt64(1)...20)
    func `the interval holds the effects that taken off the treated are not rejected`(seed: UInt64) {
        let found = invented(seed)
        let interval = found.interval(.tenPercent)
        #expect((found.rank.p > 0.1) == interval.contains(0))
        for step in -40...40 {
            let effect = found.effect + Double(step) / 10
            let without = RankedPlacebos(
                effect: found.effect - effect,
                placebos: found.placebos.map {
                    RankedPlacebos.Placebo(
                        effect: $0.effect - effect * $0.treatedShare,
                        factor: $0.factor,
                        treatedShare: $0.treatedShare
                    )
                }
            )
            if without.rank.p > 0.1 { #expect(interval.contains(effect)) }
        }
    }

    @Test func `scaled effects are ranked, the treated unit counted`() {
        let placebos = [(3.0, 0.5, 0.0), (-1.0, 2, 0.5), (1, 1, 0)].map {
            RankedPlacebos.Placebo(effect: $0, factor: $1, treatedShare: $2)
        }
        let found = RankedPlacebos(effect: 1.8, placebos: placebos)
        #expect(found.rank == Rank(atLeastAsExtreme: 2, units: 4))
        #expect(found.ofComparators == [1.5, 1])
    }

    /// How often nothing is found, of `runs` in which bodies differ by size and nothing happened.
    private func rejected(
        _ treated: Int,
        among comparators: Int,
        runs: Int,
        withTreated: Bool = true,
        deviations: (Int) -> Double = { _ in 1 },
        sizes: [Double]? = nil
    ) -> Double {
        let window = StudyWindow.twoPeriods
        var found = 0
        for run in 0..<runs {
            var random = RandomSeries(UInt64(run + 1))
            let effects = (0..<comparators + treated).map { random.noise() * deviations($0) }
            let sizes = sizes ?? [Double](repeating: 1, count: effects.count)
            let members = PlaceboMembers(
                comparators: comparators,
                treated: treated,
                limits: .few,
                seed: UInt64(run + 1)
            )
            func ratio(_ places: [Int]) -> Double {
                places.map { effects[$0] * sizes[$0] }.sum / places.map { sizes[$0] }.sum
            }
            let own = Array(comparators..<comparators + treated)
            let scale = SumScale(
                effects: Array(effects.prefix(comparators)),
                sizes: Array(sizes.prefix(comparators)),
                window: window
            )
            let groups = members.groups.filter { withTreated || $0.allSatisfy { $0 < comparators } }
            let test = RankedPlacebos(
                effect: ratio(own),
                placebos: groups.map { group in
                    let factor = scale?.factor(of: group.map { sizes[$0] }, as: own.map { sizes[$0] }) ?? 1
                    return RankedPlacebos.Placebo(effect: ratio(group), factor: factor)
                }
            )
            found += test.rank.p <= 0.05 ? 1 : 0
        }
        return Double(found) / Double(runs)
    }

    @Test(arguments: [1, 2, 3, 5])
    func `however few comparators there are five in a hundred are found where nothing happened`(treated: Int) {
        let comparators = treated == 1 ? 19 : 10
        let share = rejected(treated, among: comparators, runs: 1_000)
        #expect(share <= 0.05 + 4 * (0.05 * 0.95 / 1_000).squareRoot())
        #expect(share >= 0.02)
    }

    @Test func `comparators alone find too easily where they are few`() {
        let (with, without) = (
            rejected(3, among: 10, runs: 1_000), rejected(3, among: 10, runs: 1_000, withTreated: false)
        )
        #expect(without > 0.07 && with < 0.07)
    }

    /// How often an effect as large as was said to be detectable is found.
    private func found(_ treated: Int, among comparators: Int, runs: Int) -> Double {
        var found = 0
        let members = PlaceboMembers(comparators: comparators, treated: treated, limits: .few, seed: 1)
        for run in 0..<runs {
            var random = RandomSeries(UInt64(run + 1))
            let effects = (0..<comparators + treated).map { _ in random.noise() }
            func mean(_ places: [Int]) -> Double { places.map { effects[$0] }.mean }
            let alone = members.groups.filter { $0.allSatisfy { $0 < comparators } }
            let detectable = DetectableEffect(
                treated: treated,
                groups: alone.map { group in
                    let shares = group.map { ($0, 1 / Double(treated)) }
                    return DetectableGroup(
                        scaled: mean(group),
                        factor: 1,
                        shares: Dictionary(uniqueKeysWithValues: shares)
                    )
                },
                ranked: members.groups.count
            )
            guard let effect = detectable.size else { continue }
            let test = RankedPlacebos(
                effect: effect + mean(Array(comparators..<comparators + treated)),
                placebos: members.groups.map { group in
                    let share = Double(group.count { $0 >= comparators }) / Double(treated)
                    return RankedPlacebos.Placebo(effect: mean(group) + share * effect, treatedShare: share)
                }
            )
            found += test.rank.p <= 0.05 ? 1 : 0
        }
        return Double(found) / Double(runs)
    }

    @Test(arguments: [(2, 24), (2, 12), (3, 10)])
    func `an effect that is said to be detectable is found four times in five`(treated: Int, comparators: Int) {
        #expect(found(treated, among: comparators, runs: 400) >= 0.8 - 2 * (0.8 * 0.2 / 400).squareRoot())
    }

    @Test func `what could be found among groups is told by the test itself, or why it is not known`() {
        func group(_ scaled: Double, _ members: [Int]) -> DetectableGroup {
            let shares = members.map { ($0, 1 / Double(members.count)) }
            return DetectableGroup(scaled: scaled, factor: 1, shares: Dictionary(uniqueKeysWithValues: shares))
        }
        let apart = (0..<20).map { group(Double($0) - 9.5, [2 * $0, 2 * $0 + 1]) }
        // The largest of twenty is 9.5 from nought: sixteen of twenty reach beyond it with 9.5 + 5.5 on the way up.
        let effect = DetectableEffect(treated: 2, groups: apart, ranked: 20).size ?? 0
        #expect(abs(effect - 15) < 1e-6)
        let few = DetectableEffect(treated: 2, groups: Array(apart.prefix(19)), ranked: 40)
        #expect(few.finding == .tooFewOfComparators(found: 19, needed: 20))
        let fewer = DetectableEffect(treated: 2, groups: Array(apart.prefix(10)), ranked: 18)
        #expect(fewer.finding == .tooFewPlacebos(found: 18, needed: 19))
        let same = (0..<40).map { group(Double($0), [0, 1]) }
        #expect(DetectableEffect(treated: 2, groups: same, ranked: 40).finding == .beyondReach)
    }

    @Test func `a small unit among large ones is found too easily unless sizes are allowed for`() {
        let sizes = (0..<60).map { 1 + Double($0 % 12) } + [1]
        let deviations = { (place: Int) in (0.1 + 4 / sizes[place]).squareRoot() }
        let plain = rejected(1, among: 60, runs: 400, deviations: deviations)
        let scaled = rejected(1, among: 60, runs: 400, deviations: deviations, sizes: sizes)
        #expect(plain > 0.15)
        #expect(scaled < 0.12)
    }

    @Test func `the noise of a sum falls with its size, and rises with how much of it is one body's`() throws {
        let window = StudyWindow.twoPeriods
        let scale = try #require(
            SumScale(effects: [3, 2, 1.5].map { $0.squareRoot() }, sizes: [1, 2, 4], window: window)
        )
        #expect(isNear(scale.line.constant, 1) && isNear(scale.line.perSize, 2))
        // 1 * (9 + 1) / 16 + 2 / 4 beside 1 + 2 / 1.
        #expect(isNear(scale.factor(of: [3, 1], as: [1]), (3 / 1.125).squareRoot()))
        #expect(scale.factor(of: [2], as: [2]) == 1)
        #expect(SumScale(effects: [0, 0], sizes: [1, 2], window: window) == nil)
        #expect(SumScale(effects: [1, 2], sizes: [], window: window) == nil)
    }

    @Test func `every other choice of as many bodies is taken, or some are drawn`() {
        let all = PlaceboMembers(comparators: 6, treated: 3, limits: .few, seed: 1)
        #expect(all.choice == .enumerated && all.groups.count == 9 * 8 * 7 / 6 - 1)
        #expect(all.groups.count { $0.allSatisfy { $0 < 6 } } == 20)
        #expect(!all.groups.contains([6, 7, 8]))
        #expect(PlaceboMembers(comparators: 6, treated: 1, limits: .few, seed: 1).groups == (0..<6).map { [$0] })
        let drawn = PlaceboMembers(comparators: 40, treated: 3, limits: .few, seed: 2)
        #expect(drawn.choice == .drawn(seed: 2) && drawn.groups.count == 499)
        #expect(Set(drawn.groups).count == 499 && drawn.groups.allSatisfy { $0 == $0.sorted() })
    }
}

extension StudyWindow {
    fileprivate static var twoPeriods: StudyWindow {
        do { return try StudyWindow(pre: 0..<2, post: 2..<3, of: 3) } catch { preconditionFailure("\(error)") }
    }
}
