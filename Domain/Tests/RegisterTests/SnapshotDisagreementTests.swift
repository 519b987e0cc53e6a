import Register
import Testing

struct SnapshotDisagreementTests {
    @Test func `a body that one source closes and another does not is only possibly open between the two`() {
        let changes = [
            Samples.assert("one", Samples.body(Samples.northmere, Samples.period("2010-04-01", "2020-04-01"))),
            Samples.assert("other", Samples.body(Samples.northmere, Samples.period("2010-04-01", "2021-04-01"))),
        ]
        let expected: [(String, Coverage)] = [
            ("2019-01-01", .certainly), ("2020-06-01", .possibly), ("2021-04-01", .not),
        ]
        for (day, coverage) in expected {
            let snapshot = Samples.snapshot(changes, on: day)
            #expect(snapshot.isOpen(Samples.northmere) == coverage, "\(day)")
            #expect(snapshot.existences(of: Samples.northmere).map(\.fact.id.raw) == ["one", "other"])
        }
    }

    @Test func `sources that disagree about the legal kind are both given`() {
        let dated = Samples.period("2020-04-01", "open")
        let changes = [LegalKind.nhsTrust, .foundationTrust].map { kind in
            Samples.assert(
                kind.rawValue,
                .bodyLegalKind(BodyLegalKind(body: Samples.northmere, kind: kind, dated: dated))
            )
        }
        let snapshot = Samples.snapshot(changes, on: "2024-01-01")
        #expect(snapshot.legalKinds(of: Samples.northmere).map(\.payload.kind) == [.nhsTrust, .foundationTrust])
    }

    @Test func `a kind that is certain stands before one that is only possible`() {
        let changes = [
            Samples.assert(
                "sure",
                .bodySector(
                    BodySector(body: Samples.northmere, sector: .acute, dated: Samples.period("2020-04-01", "open"))
                )
            ),
            Samples.assert(
                "unsure",
                .bodySector(
                    BodySector(body: Samples.northmere, sector: .combined, dated: Samples.period("2024", "open"))
                )
            ),
        ]
        let snapshot = Samples.snapshot(changes, on: "2024-06-01")
        #expect(snapshot.sectors(of: Samples.northmere).map(\.payload.sector) == [.acute])
    }
}
