import Evaluation
import Testing

struct PlaceboGroupTests {
    private func design(
        _ seed: UInt64,
        treated count: Int,
        units: Int = 9,
        periods: Int = 14,
        effect: Double = 0
    ) throws -> SyntheticControlDesign {
        var random = RandomSeries(seed)
        return try means(random.panel(units: units, periods: periods), treated: count, effect)
    }

    private func means(_ panel: OutcomePanel, treated count: Int, _ effect: Double = 0) throws -> SyntheticControlDesign
    {
        let start = panel.periods.count - 4
        let names = Array(panel.units.dropFirst(count))
        return try SyntheticControlDesign(
            treated: SyntheticControlDesign.name(ofMeanOf: Array(panel.units.prefix(count))),
            outcomes: panel.periods.indices.map { period in
                (0..<count).reduce(period >= start ? effect : 0) { $0 + panel[$1, period] / Double(count) }
            },
            donors: OutcomePanel(
                units: names,
                periods: panel.periods,
                outcomes: names.indices.flatMap { Array(panel[unit: $0 + count]) }
            ),
            window: StudyWindow(before: start, of: panel.periods.count)
        )
    }

    /// The group beside the donors it may use, by a fit that knows of no other group.
    private func alone(_ group: PlaceboGroup, _ design: SyntheticControlDesign) throws -> SyntheticControl {
        let names = group.donors.map { design.donors.units[$0] }
        let rows = group.donors.flatMap { Array(design.donors[unit: $0]) }
        return try SyntheticControlDesign(
            treated: group.name,
            outcomes: group.outcomes,
            donors: OutcomePanel(units: names, periods: design.donors.periods, outcomes: rows),
            window: design.window
        ).fit()
    }

    private func expect(_ one: SyntheticControl, is other: SyntheticControl) {
        #expect(one.unit == other.unit && one.isUnique == other.isUnique)
        #expect(one.weights.map(\.donor) == other.weights.map(\.donor))
        for (weight, known) in zip(one.weights, other.weights) { #expect(abs(weight.weight - known.weight) < 1e-8) }
        for (gap, known) in zip(one.gap, other.gap) { #expect(abs(gap - known) < 1e-8) }
        #expect(abs(one.measures.preRMSPE - other.measures.preRMSPE) < 1e-8)
    }

    @Test(arguments: [2, 3], UInt64(1)...4)
    func `every group is compared as it would be alone, and the rank counts those more extreme`(
        count: Int,
        seed: UInt64
    ) async throws {
        let design = try design(seed, treated: count, effect: 1)
        let grouping = try design.placeboGroups(of: count)
        let test = try await design.placebos(among: grouping)
        let choices = count == 2 ? 21 : 20
        #expect(grouping.groups.count == choices && grouping.choice == .enumerated && test.choice == .enumerated)
        #expect(Set(grouping.groups.map(\.members)).count == choices)
        for (group, placebo) in zip(grouping.groups, test.placebos) {
            #expect(group.members.count == count)
            #expect((group.members + group.donors).sorted() == Array(design.donors.units.indices))
            for period in design.donors.periods.indices {
                let sum = group.members.reduce(0) { $0 + design.donors[$1, period] }
                #expect(abs(group.outcomes[period] - sum / Double(count)) < 1e-12)
            }
            expect(placebo, is: try alone(group, design))
        }
        #expect(test.members == grouping.groups.map { $0.members.map { design.donors.units[$0] } })
        #expect(try test.treated == design.fit())
        let beyond = test.placebos.filter { abs($0.att) >= abs(test.treated.att) }
        #expect(test.meanGap == Rank(atLeastAsExtreme: beyond.count + 1, units: choices + 1))
    }

    @Test func `groups of one are the donors in turn`() async throws {
        let design = try design(3, treated: 1, units: 20)
        let (single, groups) = try await (design.placebos(), design.placebos(among: design.placeboGroups(of: 1)))
        for (one, other) in zip(groups.placebos, single.placebos) { expect(one, is: other) }
        #expect(groups.placebos.count == single.placebos.count && groups.members == single.members)
        #expect(groups.ratio == single.ratio && groups.meanGap == single.meanGap)
    }

    @Test func `groups may bring outcomes of their own, such as ratios of sums, and fewer donors`() async throws {
        let design = try design(4, treated: 2)
        let given = try design.placeboGroups(of: 2).groups.map { group in
            PlaceboGroup(
                name: "ratio \(group.members)",
                members: group.members,
                outcomes: group.outcomes.map { 2 * $0 / (1 + $0 * $0) },
                donors: Array(group.donors.dropLast(2))
            )
        }
        let test = try await design.placebos(among: PlaceboGrouping(groups: given, choice: .enumerated))
        for (group, placebo) in zip(given, test.placebos) { expect(placebo, is: try alone(group, design)) }
    }

    @Test func `the treated may be a donor of groups where the rules keep it`() async throws {
        var random = RandomSeries(8)
        let donors = try random.panel(units: 6, periods: 12)
        let design = try SyntheticControlDesign(
            treated: "mean of X, Y",
            outcomes: donors.periods.indices.map { (donors[0, $0] + donors[1, $0]) / 2 },
            donors: donors,
            window: StudyWindow(before: 8, of: 12)
        )
        let kept = PlaceboRules(treated: .kept, largestPreError: nil, direction: nil)
        let grouping = try design.placeboGroups(of: 2)
        let test = try await design.placebos(kept, among: grouping)
        #expect(abs(test.placebos[0].weight(of: "mean of X, Y") - 1) < 1e-9)
        #expect(try await design.placebos(among: grouping).placebos.allSatisfy { $0.weight(of: "mean of X, Y") == 0 })
    }

    @Test func `of many choices a sample is taken, each once, which the seed decides`() throws {
        let design = try design(5, treated: 3, units: 40)
        let limits = try PermutationLimits(enumerated: 100, draws: 60)
        let one = try design.placeboGroups(of: 3, limits: limits, seed: 7)
        #expect(one.groups.count == 60 && one.choice == .drawn(seed: 7))
        #expect(Set(one.groups.map(\.members)).count == 60)
        #expect(try one == design.placeboGroups(of: 3, limits: limits, seed: 7))
        #expect(try one != design.placeboGroups(of: 3, limits: limits, seed: 8))
    }

    @Test(arguments: [2, 3])
    func `with no effect about five in a hundred are found`(count: Int) async throws {
        let limits = try PermutationLimits(enumerated: 0, draws: 39)
        var random = RandomSeries(UInt64(count))
        var found = (gap: 0, ratio: 0)
        for seed in 1...400 {
            let design = try means(random.panel(units: 24, periods: 14), treated: count)
            let test = try await design.placebos(
                among: design.placeboGroups(of: count, limits: limits, seed: UInt64(seed))
            )
            if test.meanGap.p <= 0.05 { found.gap += 1 }
            if test.ratio.p <= 0.05 { found.ratio += 1 }
        }
        #expect((8...34).contains(found.gap), "\(found)")
        #expect((8...34).contains(found.ratio), "\(found)")
    }

    @Test func `the more are treated, the smaller the effect that would be found`() async throws {
        var sizes: [Double] = []
        for count in 1...3 {
            let design = try design(6, treated: count, units: 30, periods: 24)
            let limits = try PermutationLimits(enumerated: 0, draws: 199)
            let test = try await design.placebos(among: design.placeboGroups(of: count, limits: limits))
            let detectable = DetectableEffect(treated: count, estimates: test.placebos.map(\.att), direction: .either)
            guard case .effect(let size) = detectable.finding else {
                Issue.record("nothing could be found with \(count)")
                return
            }
            sizes.append(size)
        }
        #expect(sizes[1] < 0.85 * sizes[0] && sizes[2] < sizes[1], "\(sizes)")
    }

    @Test(arguments: UInt64(1)...4)
    func `the interval is made of the effects that groups do not reject`(seed: UInt64) async throws {
        let level = try #require(TestLevel(0.2))
        func test(_ effect: Double) async throws -> PlaceboTest {
            let design = try design(seed, treated: 2, units: 12, effect: effect)
            return try await design.placebos(among: design.placeboGroups(of: 2))
        }
        guard case .bounded(let range) = try await test(3).interval(level, by: .meanGap) else {
            Issue.record("the interval is open")
            return
        }
        let step = 0.01 * (range.upperBound - range.lowerBound)
        for inside in [range.lowerBound + step, range.upperBound - step] {
            #expect(try await test(3 - inside).meanGap.p > level.value)
        }
        for outside in [range.lowerBound - step, range.upperBound + step] {
            #expect(try await test(3 - outside).meanGap.p <= level.value)
        }
    }
}
