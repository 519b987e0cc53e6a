import Evaluation
import Testing

struct PlaceboGroupInputTests {
    private let made = Result { () throws -> SyntheticControlDesign in
        var random = RandomSeries(1)
        return try SyntheticControlDesign(
            random.panel(units: 5, periods: 6),
            treated: "U0",
            window: StudyWindow(before: 4, of: 6)
        )
    }

    @Test(arguments: [-1, 0, 4, 5])
    func `groups of none, or that leave no donor, are refused`(count: Int) throws {
        let design = try made.get()
        let problem = SyntheticControlProblem.tooFewForGroups(donors: 4, treated: count)
        #expect(throws: problem) { try design.placeboGroups(of: count) }
        #expect(problem.description.contains("\(count)"))
        #expect(try design.placeboGroups(of: 3).groups.count == 4)
    }

    @Test func `a group that cannot be compared is named with what is wrong`() async throws {
        let design = try made.get()
        let ones = [Double](repeating: 1, count: 6)
        for (members, outcomes, donors, problem) in [
            ([], ones, [1], PlaceboGroupProblem.noMembers),
            ([0, 1], ones, [], .noDonors),
            ([0, 4], ones, [1], .unknownPlace(4)),
            ([0], ones, [-1], .unknownPlace(-1)),
            ([0, 1], ones, [1, 2], .repeated("U2")),
            ([0, 0], ones, [1, 2], .repeated("U1")),
            ([0], [1, 2], [1], .wrongLength(expected: 6, found: 2)),
            ([0], [1, 2, 3, .nan, 5, 6], [1], .outOfRange(period: design.donors.periods[3])),
        ] {
            let group = PlaceboGroup(name: "G", members: members, outcomes: outcomes, donors: donors)
            let grouping = PlaceboGrouping(groups: [group], choice: .enumerated)
            await #expect(throws: SyntheticControlProblem.wrongGroup("G", problem)) {
                try await design.placebos(among: grouping)
            }
            #expect(SyntheticControlProblem.wrongGroup("G", problem).description.contains("“G”"))
        }
    }

    @Test func `a group of one is searched for by predictors as the donor itself is`() async throws {
        var random = RandomSeries(2)
        let design = try SyntheticControlDesign(
            random.panel(units: 8, periods: 12),
            treated: "U0",
            window: StudyWindow(before: 8, of: 12)
        )
        let nested = try NestedDesign(design, predictors: [.outcome(at: 7), .outcomeMean(over: [0, 1, 2, 3])])
        let single = try await nested.placebos()
        let groups = try await nested.placebos(among: design.placeboGroups(of: 1))
        for (one, other) in zip(groups.test.placebos, single.test.placebos) {
            #expect(abs(one.att - other.att) < 1e-4 && one.unit == other.unit)
        }
        #expect(groups.treated == single.treated && groups.test.placebos.count == 7)
        let pairs = try await nested.placebos(among: design.placeboGroups(of: 2))
        #expect(pairs.test.placebos.count == 21 && pairs.test.meanGap.units == 22)
    }
}
