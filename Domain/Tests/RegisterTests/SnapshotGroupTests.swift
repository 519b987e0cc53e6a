import Register
import Testing

struct SnapshotGroupTests {
    private static let group = Samples.twinRivers
    private static let open = Samples.period("2000-01-01", "open")
    private static let bodies: [Change] = [Samples.northmere, Samples.eastholt, Samples.saltley].map {
        Samples.assert("body-\($0)", Samples.body($0, open))
    }

    private static func member(_ fact: String, _ body: BodyID, _ dated: Period) -> Change {
        Samples.assert(fact, .groupMember(GroupMember(group: group, body: body, dated: dated)))
    }

    private static func row(_ row: String, _ dated: Period, _ status: ArrangementStatus = .current) -> Change {
        Samples.assert(
            row,
            Samples.arrangement(row, [Samples.northmere, Samples.eastholt], group: group, dated, status: status)
        )
    }

    @Test func `members join and leave`() {
        let changes =
            SnapshotGroupTests.bodies + [
                SnapshotGroupTests.member("m1", Samples.northmere, Samples.period("2019-04-01", "open")),
                SnapshotGroupTests.member("m2", Samples.eastholt, Samples.period("2019-04-01", "2022-04-01")),
                SnapshotGroupTests.member("m3", Samples.saltley, Samples.period("2023", "open")),
            ]
        func members(on day: String) -> [BodyID: Coverage] {
            Samples.snapshot(changes, on: day).members(of: SnapshotGroupTests.group)
        }
        #expect(members(on: "2019-03-31") == [:])
        #expect(members(on: "2019-04-01") == [Samples.northmere: .certainly, Samples.eastholt: .certainly])
        #expect(members(on: "2022-04-01") == [Samples.northmere: .certainly])
        #expect(members(on: "2023-06-01") == [Samples.northmere: .certainly, Samples.saltley: .possibly])
        let ever = Samples.snapshot(changes, on: "2019-01-01").everMembers(of: SnapshotGroupTests.group)
        #expect(ever == [Samples.eastholt, Samples.northmere, Samples.saltley])
    }

    @Test func `a body that left and came back is a member in both times and not between`() {
        let changes =
            SnapshotGroupTests.bodies + [
                SnapshotGroupTests.member("m1", Samples.northmere, Samples.period("2010", "2015-04-01")),
                SnapshotGroupTests.member("m2", Samples.northmere, Samples.period("2020-04-01", "open")),
            ]
        for (day, isMember) in [
            ("2014-01-01", true), ("2015-04-01", false), ("2020-03-31", false), ("2020-04-01", true),
        ] {
            let members = Samples.snapshot(changes, on: day).members(of: SnapshotGroupTests.group)
            #expect((members[Samples.northmere] == .certainly) == isMember, "\(day)")
        }
    }

    @Test func `an arrangement makes members while it holds, and an announced one never does`() {
        let dated = Samples.period("2020-04-01", "2022-04-01")
        let current = SnapshotGroupTests.bodies + [SnapshotGroupTests.row("A1", dated)]
        let announced = SnapshotGroupTests.bodies + [SnapshotGroupTests.row("A1", dated, .announced)]
        for (day, count) in [("2020-03-31", 0), ("2020-04-01", 2), ("2022-03-31", 2), ("2022-04-01", 0)] {
            #expect(Samples.snapshot(current, on: day).members(of: SnapshotGroupTests.group).count == count, "\(day)")
            #expect(Samples.snapshot(announced, on: day).members(of: SnapshotGroupTests.group).isEmpty)
        }
    }

    @Test func `an arrangement that was first seen counts from then on`() {
        let changes = SnapshotGroupTests.bodies + [SnapshotGroupTests.row("A1", Samples.period("seen 2020-04", "open"))]
        let expected: [(String, Coverage?)] = [
            ("2020-03-31", nil), ("2020-04-01", .possibly), ("2020-04-30", .certainly),
        ]
        for (day, coverage) in expected {
            let members = Samples.snapshot(changes, on: day).members(of: SnapshotGroupTests.group)
            #expect(members[Samples.northmere] == coverage, "\(day)")
        }
    }

    @Test func `a body that is closed is no member by an arrangement that goes on`() {
        var changes = SnapshotGroupTests.bodies
        changes += [
            SnapshotGroupTests.row("A1", Samples.period("2020-04-01", "open")),
            Samples.end("body-eastholt", "2022-04-01"),
        ]
        let members = Samples.snapshot(changes, on: "2022-04-01").members(of: SnapshotGroupTests.group)
        #expect(members == [Samples.northmere: .certainly])
    }

    @Test func `rows of a group come in the order in which they begin`() {
        let changes = [
            SnapshotGroupTests.row("A4", Samples.period("2022", "open")),
            SnapshotGroupTests.row("A3", Samples.period("2020-06-01", "2021-01-01")),
            SnapshotGroupTests.row("A2", Samples.period("not recorded", "2020-01-01")),
            SnapshotGroupTests.row("A1", Samples.period("2022-01-01", "open")),
        ]
        let snapshot = Samples.snapshot(changes, on: "2024-01-01")
        let expected = ["A2", "A3", "A1", "A4"]
        #expect(snapshot.arrangements(of: SnapshotGroupTests.group).map(\.fact.id.raw) == expected)
        #expect(snapshot.arrangements(of: Samples.northmere).map(\.fact.id.raw) == expected)
        #expect(snapshot.arrangements(of: Samples.saltley).isEmpty)
    }

    @Test func `a group may lie within another`() {
        let wide: GroupID = Samples.id("three-shires")
        let changes = [
            Samples.assert("g1", Samples.group(wide)),
            Samples.assert("g2", Samples.group(SnapshotGroupTests.group, within: wide)),
        ]
        let snapshot = Samples.snapshot(changes, on: "2024-01-01")
        #expect(snapshot.groups == [wide, SnapshotGroupTests.group].sorted())
        #expect(snapshot.groups(within: wide).map(\.payload.group) == [SnapshotGroupTests.group])
        #expect(snapshot.groups(within: SnapshotGroupTests.group).isEmpty)
        #expect(snapshot.group(SnapshotGroupTests.group)?.payload.within == wide)
    }

    @Test func `a group is described as on the day, and where it is not as at the closest time`() {
        let changes = [
            Samples.assert("g1", Samples.group(SnapshotGroupTests.group, Samples.period("2010", "2020-01-01"))),
            Samples.assert("g2", Samples.group(SnapshotGroupTests.group, Samples.period("2020-01-01", "open"))),
        ]
        for (day, fact) in [("2015-01-01", "g1"), ("2021-01-01", "g2"), ("2001-01-01", "g1")] {
            let group = Samples.snapshot(changes, on: day).group(SnapshotGroupTests.group)
            #expect(group?.fact.id == Samples.id(fact), "\(day)")
        }
        #expect(Samples.snapshot(changes, on: "2021-01-01").groups == [SnapshotGroupTests.group])
    }
}
