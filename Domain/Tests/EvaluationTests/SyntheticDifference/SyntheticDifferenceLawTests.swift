import Evaluation
import Testing

struct SyntheticDifferenceLawTests {
    private func panel(_ seed: UInt64, units: Int = 14) throws -> OutcomePanel {
        var random = RandomSeries(seed)
        return try random.panel(units: units, periods: 20)
    }

    private func treated(_ starts: [Int]) throws -> [TreatedUnit] {
        var treated: [TreatedUnit] = []
        for (place, start) in starts.enumerated() {
            treated.append(TreatedUnit(unit: "U\(place)", window: try StudyWindow(before: start, of: 20)))
        }
        return treated
    }

    private func design(_ panel: OutcomePanel, _ starts: [Int] = [14]) throws -> SyntheticDifferenceDesign {
        try SyntheticDifferenceDesign(panel, treated: treated(starts))
    }

    @Test(arguments: UInt64(1)...15)
    func `levels of units and movements in common do not reach the estimate`(seed: UInt64) throws {
        let panel = try panel(seed)
        let plain = try design(panel, [12, 12, 15]).estimate()
        let moved = try panel.map { unit, period, outcome in outcome + 30 * Double(unit) + 5 * Double(period % 4) }
        let unmoved = try panel.map { unit, _, outcome in outcome + 30 * Double(unit * unit) }
        #expect(isNear(try design(unmoved, [12, 12, 15]).estimate().att, plain.att, 1e-6))
        #expect(isNear(try design(moved, [12, 12, 15]).estimate().plainATT, plain.plainATT, 1e-8))
    }

    @Test(arguments: UInt64(1)...15)
    func `an effect added to the treated is added to the estimate`(seed: UInt64) throws {
        let panel = try panel(seed)
        let changed = try panel.map { unit, period, outcome in
            outcome + (unit == 0 && period >= 12 ? 3 : 0) + (unit == 1 && period >= 16 ? 9 : 0)
        }
        let (before, after) = (
            try design(panel, [12, 16]).estimate(), try design(changed, [12, 16]).estimate()
        )
        let expected = (8 * 3.0 + 4 * 9.0) / 12
        #expect(isNear(after.att - before.att, expected))
        #expect(isNear(after.plainATT - before.plainATT, expected))
    }

    @Test(arguments: UInt64(1)...15)
    func `several cohorts are averaged by treated units times periods`(seed: UInt64) throws {
        let panel = try panel(seed)
        let whole = try design(panel, [12, 15, 12]).estimate()
        #expect(whole.cohorts.map(\.units) == [["U0", "U2"], ["U1"]])
        #expect(areNear(whole.cohorts.map(\.share), [16.0 / 21, 5.0 / 21]))
        #expect(isNear(whole.att, whole.cohorts.reduce(0) { $0 + $1.share * $1.att }))
        let controls = Array(panel.units.dropFirst(3))
        let alone = try SyntheticDifferenceDesign(panel, treated: [treated([12, 15])[1]], controls: controls).estimate()
        #expect(isNear(whole.cohorts[1].att, alone.att))
        for cohort in whole.cohorts {
            #expect(isNear(cohort.unitWeights.reduce(0) { $0 + $1.weight }, 1))
            #expect(isNear(cohort.periodWeights.reduce(0) { $0 + $1.weight }, 1))
            #expect(cohort.residual <= 1e-10)
        }
    }

    @Test func `placebo groups are decided by the seed alone`() async throws {
        let design = try design(panel(2), [12, 15, 12])
        let told = Told()
        let first = try await design.placebos(draws: 30, seed: 5, progress: { told.add($0, $1) })
        #expect(first == (try await design.placebos(draws: 30, seed: 5)))
        #expect(first.placebos != (try await design.placebos(draws: 30, seed: 6).placebos))
        #expect(first.choice == .drawn(30, seed: 5))
        #expect(told.done == Array(1...30) && told.of == [30])
        #expect(Set(first.placebos).count > 20)
    }

    @Test func `one treated unit has each control as a placebo, as by hand`() async throws {
        let panel = try panel(3)
        let placebos = try await design(panel).placebos()
        #expect(placebos.choice == .every)
        #expect(placebos.rank.units == 14)
        let plain = try SyntheticDifferenceDesign(
            panel,
            treated: [TreatedUnit(unit: "U5", window: StudyWindow(before: 14, of: 20))],
            controls: panel.units.filter { $0 != "U0" && $0 != "U5" }
        ).estimate()
        #expect(isNear(placebos.plainPlacebos[4], plain.plainATT))
        let interval = placebos.interval(.tenPercent)
        #expect(interval.contains(placebos.estimate.att))
        #expect(placebos.interval(.fivePercent) == .everything)
        #expect(interval != .everything)
    }

    @Test func `a group of one control shows what the control shows as a placebo`() async throws {
        let panel = try panel(3)
        let design = try design(panel)
        let placebos = try await design.placebos()
        let places = design.controls.indices
        let found = try await design.differences(
            of: places.map { place in
                PlaceboGroup(
                    name: design.controls[place],
                    members: [place],
                    outcomes: Array(panel[unit: place + 1]),
                    donors: places.filter { $0 != place }
                )
            }
        )
        #expect(areNear(found.map(\.att), placebos.placebos))
        #expect(areNear(found.map(\.plainATT), placebos.plainPlacebos))
    }

    @Test func `a group that cannot be compared is refused, with the reason`() async throws {
        let panel = try panel(3)
        func group(_ members: [Int], donors: [Int], outcomes: Int = 20) -> PlaceboGroup {
            PlaceboGroup(
                name: "some",
                members: members,
                outcomes: [Double](repeating: 1, count: outcomes),
                donors: donors
            )
        }
        typealias Problem = SyntheticDifferenceProblem
        for (wrong, problem) in [
            (group([0], donors: [0, 1]), Problem.wrongGroup("some", .repeated("U1"))),
            (group([0], donors: [1, 99]), .wrongGroup("some", .unknownPlace(99))),
            (group([0], donors: [1, 2], outcomes: 3), .wrongGroup("some", .wrongLength(expected: 20, found: 3))),
            (group([0], donors: [1]), .tooFewControls(found: 1, least: 2)),
        ] {
            await #expect(throws: problem) { try await design(panel).differences(of: [wrong]) }
        }
        await #expect(throws: Problem.notOneTreated(2)) {
            try await design(panel, [12, 15]).differences(of: [group([0], donors: [1, 2])])
        }
    }

    @Test func `outcomes that are all equal give no effect`() async throws {
        let flat = try panel(1).map { _, _, _ in 0.1 }
        let placebos = try await design(flat, [12, 15]).placebos(draws: 10)
        #expect(abs(placebos.estimate.att) < 1e-12 && abs(placebos.standardError) < 1e-12)
        #expect(placebos.estimate.cohorts.allSatisfy { $0.sigma == 0 && $0.zeta == 0 })
    }

    @Test func `what cannot be compared is refused, with the reason`() async throws {
        let panel = try panel(1, units: 4)
        typealias Problem = SyntheticDifferenceProblem
        #expect(throws: Problem.noTreated) { try SyntheticDifferenceDesign(panel, treated: []) }
        #expect(throws: Problem.tooFewControls(found: 1, least: 2)) { try design(panel, [12, 12, 12]) }
        #expect(throws: Problem.tooFewControls(found: 0, least: 2)) {
            try SyntheticDifferenceDesign(panel, treated: treated([12]), controls: [])
        }
        #expect(throws: Problem.unknownUnit("U4")) {
            try SyntheticDifferenceDesign(panel, treated: treated([12, 12, 12, 12, 12]), controls: ["U2", "U3"])
        }
        #expect(throws: Problem.unknownUnit("X")) {
            try SyntheticDifferenceDesign(panel, treated: treated([12]), controls: ["U1", "X"])
        }
        #expect(throws: Problem.repeatedUnit("U0")) {
            try SyntheticDifferenceDesign(panel, treated: treated([12]) + treated([13]))
        }
        #expect(throws: Problem.repeatedUnit("U1")) {
            try SyntheticDifferenceDesign(panel, treated: treated([12]), controls: ["U1", "U1"])
        }
        #expect(throws: Problem.treatedAmongControls("U0")) {
            try SyntheticDifferenceDesign(panel, treated: treated([12]), controls: ["U0", "U1"])
        }
        #expect(throws: Problem.outOfRange(unit: "U2", period: "P3")) {
            try design(panel.map { unit, period, outcome in unit == 2 && period == 3 ? 1e200 : outcome })
        }
        let short = TreatedUnit(unit: "U0", window: try StudyWindow(before: 5, of: 9))
        #expect(throws: Problem.wrongWindow(unit: "U0", expected: 20, found: 9)) {
            try SyntheticDifferenceDesign(panel, treated: [short])
        }
        await #expect(throws: Problem.tooFewForPlacebos(controls: 2, treated: 2)) {
            try await design(panel, [12, 12]).placebos()
        }
        await #expect(throws: Problem.noDraws(1)) { try await design(panel).placebos(draws: 1) }
        await #expect(throws: Problem.tooManyDraws(100_001, most: 100_000)) {
            try await design(panel).placebos(draws: 100_001)
        }
        #expect(
            Problem.noDraws(0).description == "At least two placebo draws are needed; the number asked for is 0."
        )
        #expect(
            Problem.tooFewForPlacebos(controls: 2, treated: 2).description
                == """
                Placebos need at least two controls more than there are treated units, but there are 2 controls and 2 \
                treated.
                """
        )
    }
}
