import Invented
import Register
import Testing

struct SnapshotIndexTests {
    /// Every row of the index as the statement that it holds, with its fact.
    private static func rows(_ index: FactIndex) -> [(Statement, Fact)] {
        func rows<Payload>(_ stated: [Stated<Payload>], _ wrap: (Payload) -> Statement) -> [(Statement, Fact)] {
            stated.map { (wrap($0.payload), $0.fact) }
        }
        var all = rows(index.notices, Statement.registerNotice)
        all += rows(index.compilations, Statement.compilation)
        all += rows(index.existences, Statement.bodyExistence)
        all += rows(index.bodyNames, Statement.bodyName)
        all += rows(index.legalKinds, Statement.bodyLegalKind)
        all += rows(index.sectors, Statement.bodySector)
        all += rows(index.regions, Statement.bodyRegion)
        all += rows(index.authorisations, Statement.authorisation)
        all += rows(index.forums, Statement.forum)
        all += rows(index.forumMembers, Statement.forumMember)
        all += rows(index.seats, Statement.seat)
        all += rows(index.vacancies, Statement.vacancy)
        all += rows(index.designations, Statement.designation)
        all += rows(index.personNames, Statement.personName)
        all += rows(index.samePersons, Statement.samePerson)
        all += rows(index.appointments, Statement.appointment)
        all += rows(index.absences, Statement.absence)
        all += rows(index.groups, Statement.group)
        all += rows(index.groupMembers, Statement.groupMember)
        all += rows(index.arrangements, Statement.arrangement)
        all += rows(index.intents, Statement.intent)
        all += rows(index.reasons, Statement.reason)
        all += rows(index.expectedBenefits, Statement.expectedBenefit)
        all += rows(index.instruments, Statement.instrument)
        all += rows(index.completenesses, Statement.completeness)
        all += rows(index.publishedCounts, Statement.publishedCount)
        all += rows(index.independenceJudgements, Statement.independence)
        all += rows(index.registrations, Statement.registration)
        all += rows(index.constituencyMemberships, Statement.membership)
        all += rows(index.employments, Statement.employment)
        all += rows(index.secondments, Statement.secondment)
        all += rows(index.appointmentActs, Statement.appointmentAct)
        all += rows(index.accountingOfficers, Statement.accountingOfficer)
        all += rows(index.suspensions, Statement.suspension)
        all += rows(index.delegations, Statement.delegation)
        all += rows(index.reservedMatters, Statement.reservedMatter)
        all += rows(index.committeeTerms, Statement.committeeTerms)
        all += rows(index.interests, Statement.interest)
        all += rows(index.dualOffices, Statement.dualOffice)
        all += rows(index.declarations, Statement.declaration)
        all += rows(index.fitAndProperTests, Statement.fitAndProperTest)
        all += rows(index.fitAndProperLetters, Statement.fitAndProperLetter)
        all += rows(index.nobodyDisqualified, Statement.nobodyDisqualified)
        all += rows(index.appraisals, Statement.appraisal)
        all += rows(index.timeCommitments, Statement.timeCommitment)
        all += rows(index.remunerations, Statement.remuneration)
        all += rows(index.governors, Statement.governor)
        all += rows(index.establishmentOrders, Statement.establishmentOrder)
        all += rows(index.constitutionClauses, Statement.constitutionClause)
        all += rows(index.oversightSegments, Statement.oversightSegment)
        all += rows(index.ratings, Statement.rating)
        all += rows(index.reviews, Statement.review)
        all += rows(index.ruleEvidence, Statement.ruleEvidence)
        all += rows(index.explanations, Statement.explanation)
        return all
    }

    @Test func `every row names its fact, and every fact has one row`() {
        let statements = Samples.fullStatements + Samples.leastStatements
        let facts = Samples.facts(statements.enumerated().map { Samples.assert("fact-\($0)", $1) })
        let rows = SnapshotIndexTests.rows(FactIndex(facts))
        for (statement, fact) in rows { #expect(statement == fact.statement) }
        #expect(rows.map(\.1.id).sorted() == facts.all.map(\.id).sorted())
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func `the same ledger and basis give the same snapshot, order included`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let ledger = Samples.ledger(&random, count: 60)
        var grown = Facts()
        for entry in ledger.entries {
            grown.apply(entry)
            let (one, other) = (FactIndex(Facts(ledger, at: entry.position)), FactIndex(grown))
            #expect(SnapshotIndexTests.rows(one).map(\.1) == SnapshotIndexTests.rows(other).map(\.1))
            let day = Samples.day("2022-01-01")
            let (first, second) = (Snapshot(one, validOn: day), Snapshot(SnapshotBase(other), validOn: day))
            #expect(first.basis == second.basis)
            #expect(first.basis == Basis(validOn: day, knownAt: entry.position))
            #expect(first.bodies == second.bodies && first.groups == second.groups)
            #expect(first.members(of: Samples.twinRivers) == second.members(of: Samples.twinRivers))
            #expect(first.holders(of: Samples.chairSeat) == second.holders(of: Samples.chairSeat))
            #expect(first.name(of: Samples.northmere) == second.name(of: Samples.northmere))
            #expect(first.links(.all) == second.links(.all))
        }
    }

    @Test func `rows of one kind come in the order of first assertion`() {
        let names = ["C", "A", "B"].map { Samples.bodyName(Samples.northmere, $0, .notRecorded) }
        var changes = zip(["z", "y", "x"], names).map { Samples.assert($0, $1) }
        changes.append(Samples.correct("z", Samples.bodyName(Samples.northmere, "D", .notRecorded)))
        let snapshot = Samples.snapshot(changes, on: "2024-01-01")
        #expect(snapshot.names(of: Samples.northmere).map(\.payload.name) == ["D", "A", "B"])
        #expect(snapshot.names(of: Samples.northmere).map(\.fact.position) == [4, 2, 3])
    }

    @Test func `a statement without a period holds on any day`() {
        let changes = [Samples.assert("m", Samples.same(Samples.ashRowe, Samples.beaLund))]
        let snapshot = Samples.snapshot(changes, on: "2024-01-01")
        #expect(snapshot.index.samePersons.map { $0.covers(Samples.day("1950-01-01")) } == [.certainly])
    }
}
