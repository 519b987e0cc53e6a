import Register
import Testing

struct SnapshotBodyTests {
    @Test func `a body is open from its opening until its closing, as surely as the dates are known`() {
        let changes = [Samples.assert("b", Samples.body(Samples.northmere, Samples.period("2010-04", "2024-07-01")))]
        let expected: [(String, Coverage)] = [
            ("2010-03-31", .not), ("2010-04-01", .possibly), ("2010-04-30", .certainly), ("2024-06-30", .certainly),
            ("2024-07-01", .not),
        ]
        for (day, coverage) in expected {
            let snapshot = Samples.snapshot(changes, on: day)
            #expect(snapshot.isOpen(Samples.northmere) == coverage, "\(day)")
            #expect(snapshot.openBodies(.certainly).isEmpty == (coverage != .certainly), "\(day)")
            #expect(snapshot.openBodies(.possibly).isEmpty == (coverage == .not), "\(day)")
            #expect(snapshot.bodies == [Samples.northmere])
        }
    }

    @Test func `a body that is not recorded is not open`() {
        let snapshot = Samples.snapshot([], on: "2024-01-01")
        #expect(snapshot.isOpen(Samples.northmere) == .not)
        #expect(snapshot.existence(of: Samples.northmere) == nil)
        #expect(snapshot.name(of: Samples.northmere) == "northmere")
    }

    @Test func `kind, sector and region hold only where they are recorded`() {
        let dated = Samples.period("2022-03-17", "2024-04-01")
        let changes = [
            Samples.assert("b", Samples.body(Samples.northmere, Samples.period("2010-04-01", "open"))),
            Samples.assert(
                "k",
                .bodyLegalKind(BodyLegalKind(body: Samples.northmere, kind: .nhsTrust, dated: dated))
            ),
            Samples.assert("s", .bodySector(BodySector(body: Samples.northmere, sector: .acute, dated: dated))),
            Samples.assert("r", .bodyRegion(BodyRegion(body: Samples.northmere, region: "Shires", dated: dated))),
        ]
        for day in ["2022-03-16", "2024-04-01"] {
            let snapshot = Samples.snapshot(changes, on: day)
            #expect(snapshot.isOpen(Samples.northmere) == .certainly)
            #expect(snapshot.legalKind(of: Samples.northmere) == nil)
            #expect(snapshot.sector(of: Samples.northmere) == nil)
            #expect(snapshot.region(of: Samples.northmere) == nil)
        }
        for day in ["2022-03-17", "2024-03-31"] {
            let snapshot = Samples.snapshot(changes, on: day)
            #expect(snapshot.legalKind(of: Samples.northmere)?.payload.kind == .nhsTrust)
            #expect(snapshot.sector(of: Samples.northmere)?.payload.sector == .acute)
            #expect(snapshot.region(of: Samples.northmere)?.payload.region == "Shires")
            #expect(snapshot.region(of: Samples.northmere)?.fact.id == Samples.id("r"))
        }
    }

    @Test func `what is first seen in a copy possibly held before it`() {
        let dated = Samples.period("seen 2022-03-17", "not recorded", lastSeen: "2024-07-01")
        let changes = [
            Samples.assert(
                "k",
                .bodyLegalKind(BodyLegalKind(body: Samples.northmere, kind: .nhsTrust, dated: dated))
            )
        ]
        let expected: [(String, Coverage)] = [
            ("2022-03-16", .possibly), ("2022-03-17", .certainly), ("2024-07-01", .certainly),
            ("2024-07-02", .possibly),
        ]
        for (day, coverage) in expected {
            let kind = Samples.snapshot(changes, on: day).legalKind(of: Samples.northmere)
            #expect(kind?.covers(Samples.day(day)) == coverage, "\(day)")
        }
    }

    @Test func `a body has the name of the day, and where it has none the closest`() {
        let changes = [
            Samples.assert("late", Samples.bodyName(Samples.northmere, "Late", Samples.period("2020-01-01", "open"))),
            Samples.assert(
                "early",
                Samples.bodyName(Samples.northmere, "Early", Samples.period("2010-01-01", "2015-01-01"))
            ),
        ]
        let expected = [
            ("2005-06-01", "Early"), ("2012-06-01", "Early"), ("2015-01-01", "Early"), ("2016-06-01", "Early"),
            ("2018-06-01", "Late"), ("2021-06-01", "Late"),
        ]
        for (day, name) in expected {
            #expect(Samples.snapshot(changes, on: day).name(of: Samples.northmere) == name, "\(day)")
        }
        #expect(Samples.snapshot(changes, on: "2012-06-01").names(of: Samples.northmere).count == 2)
    }

    @Test func `a certain name comes before a possible one, and the later record among equals`() {
        let changes = [
            Samples.assert("a", Samples.bodyName(Samples.northmere, "A", Samples.period("2010", "open"))),
            Samples.assert("b", Samples.bodyName(Samples.northmere, "B", Samples.period("2011", "open"))),
            Samples.assert("c", Samples.bodyName(Samples.northmere, "C", Samples.period("2012", "open"))),
        ]
        #expect(Samples.snapshot(changes, on: "2010-06-01").name(of: Samples.northmere) == "A")
        #expect(Samples.snapshot(changes, on: "2011-06-01").name(of: Samples.northmere) == "A")
        #expect(Samples.snapshot(changes, on: "2012-06-01").name(of: Samples.northmere) == "B")
        #expect(Samples.snapshot(changes, on: "2013-06-01").name(of: Samples.northmere) == "C")
    }

    @Test func `predecessors are the bodies that name this one as successor`() {
        let changes = [
            Samples.assert(
                "n",
                Samples.body(
                    Samples.northmere,
                    Samples.period("2010", "2020-04-01"),
                    successors: [Samples.saltley, Samples.eastholt]
                )
            ),
            Samples.assert(
                "e",
                Samples.body(
                    Samples.eastholt,
                    Samples.period("2010", "2022-04-01"),
                    successors: [Samples.saltley]
                )
            ),
            Samples.assert("s", Samples.body(Samples.saltley, Samples.period("2020-04-01", "open"))),
        ]
        let snapshot = Samples.snapshot(changes, on: "2024-01-01")
        #expect(
            snapshot.predecessors(of: Samples.saltley).map(\.payload.body) == [Samples.northmere, Samples.eastholt]
        )
        #expect(snapshot.predecessors(of: Samples.eastholt).map(\.payload.body) == [Samples.northmere])
        #expect(snapshot.predecessors(of: Samples.northmere).isEmpty)
        #expect(
            snapshot.existence(of: Samples.northmere)?.payload.successors == [Samples.saltley, Samples.eastholt]
        )
    }
}
