import Testing

@testable import Register

@Suite struct PanelTests {
    private static func world() -> SharingWorld {
        var world = SharingWorld("alder", "birch", "cedar", "dogwood")
        world.body("elm", successors: ["alder"], until: "2022-03-01")
        world.body("fir", successors: [], until: "2023")
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2021-05", dated: "2019-01-01")
        world.row("r2", .sharedChiefExecutive, ["birch", "cedar", "elm"], from: "2022", until: "2024-02-01")
        world.row("r3", .sharedChairAndChiefExecutive, ["cedar", "dogwood"], group: "wood", dated: "2022-06-01")
        world.row("r4", .sharedChair, ["alder", "fir"], from: "seen 2022-09-10")
        world.row("r5", .sharedChair, ["alder", "dogwood"], status: .announced)
        world.row("r6", .groupBoard, ["alder", "dogwood"], group: "board")
        world.row("r7", .sharedChair, ["birch", "cedar"], holder: "ann", from: "2023-03-01", until: "2023-09")
        world.hold("ann", .chair, of: "alder")
        world.hold("bob", .chair, of: "alder", .acting)
        world.group("wider", ["alder"])
        return world
    }

    private static let months = Panel.months(from: day("2019-11-01"), until: day("2025-02-28"))

    private static func day(_ text: String) -> CalendarDay {
        guard let day = CalendarDay(iso: text) else { preconditionFailure("\(text) is no day") }
        return day
    }

    private func base() -> SnapshotBase { SnapshotBase(PanelTests.world().on("2024-01-01").index) }

    private func row(_ body: String, _ day: String) throws -> PanelRow {
        try #require(PanelTests.world().on(day).panel.first { $0.body.raw == body })
    }

    @Test func `its totals are the counts of the register in every month`() {
        let base = base()
        var shared = 0
        for month in PanelTests.months {
            let snapshot = Snapshot(base, validOn: month)
            let (rows, count) = (snapshot.panel, snapshot.sharing(.arrangements))
            func bodies(_ holds: (PanelRow) -> Bool) -> Set<BodyID> { Set(rows.filter(holds).map(\.body)) }
            #expect(bodies { $0.open == .certainly } == Set(count.open))
            #expect(bodies(\.certain) == count.sharing.certain)
            #expect(bodies(\.possible) == count.sharing.possible)
            #expect(bodies(\.confirmed) == count.sharing.confirmed)
            #expect(bodies(\.chair.certain) == count.chairs.sharing.certain)
            #expect(bodies(\.chair.possible) == count.chairs.sharing.possible)
            #expect(bodies(\.chair.confirmed) == count.chairs.sharing.confirmed)
            #expect(bodies(\.chiefExecutive.certain) == count.chiefExecutives.sharing.certain)
            #expect(bodies(\.chiefExecutive.possible) == count.chiefExecutives.sharing.possible)
            #expect(bodies(\.chiefExecutive.confirmed) == count.chiefExecutives.sharing.confirmed)
            shared += count.sharing.possible.count
        }
        #expect(shared > PanelTests.months.count)
    }

    @Test func `its groups are those of the members on the day`() {
        let base = base()
        for month in PanelTests.months {
            let snapshot = Snapshot(base, validOn: month)
            var groups: [BodyID: Set<GroupID>] = [:]
            for name in ["grove", "wood", "board", "wider"] {
                let group = PanelTests.world().group(name)
                for body in snapshot.members(of: group).keys { groups[body, default: []].insert(group) }
            }
            for row in snapshot.panel { #expect(Set(row.groups) == groups[row.body] ?? []) }
        }
    }

    @Test func `what is certain is confirmed exactly where its newest evidence is recent`() {
        for row in Panel(base(), months: PanelTests.months).rows {
            for office in row.offices {
                let isRecent = office.evidence.map { $0.earliest.year >= row.day.year - 1 } ?? false
                #expect(office.confirmed == (office.certain && isRecent))
                #expect(Set(office.partnersPossible).isSuperset(of: office.partnersCertain))
                #expect(office.partnersCertain.isEmpty == !office.certain)
                #expect(office.partnersPossible.isEmpty == !office.possible)
                #expect(office.facts.isEmpty == !office.possible)
            }
        }
    }

    @Test func `a row names partners, holders, groups, evidence and facts`() throws {
        let row = try row("alder", "2022-10-01")
        #expect(row.chair.partnersCertain.map(\.raw) == ["birch", "fir"])
        #expect(row.chair.holders.map(\.raw) == ["ann"])
        #expect(row.chair.holderFacts.map(\.raw) == ["ann.chair.alder"])
        #expect(row.groups.map(\.raw) == ["board", "grove", "wider"])
        #expect(row.facts.map(\.raw) == ["r1", "r4"])
        #expect(row.evidence?.text == "2024-01-01")
        #expect(row.evidenceDays == -457)
        #expect(row.evidenceMonths == -15)
        #expect(row.chiefExecutive.holders.isEmpty)
        #expect(!row.chiefExecutive.possible)
    }

    @Test func `a holder whom only the arrangement names is named`() throws {
        #expect(try row("birch", "2023-04-01").chair.holders.map(\.raw) == ["ann"])
    }

    @Test func `a possibly open body has a row and a closed one has none`() throws {
        let row = try row("fir", "2023-06-01")
        #expect(row.open == .possibly)
        #expect(!row.possible)
        #expect(PanelTests.world().on("2022-04-01").panel.allSatisfy { $0.body.raw != "elm" })
    }

    @Test func `months are counted from and until, both included`() {
        #expect(PanelTests.months.count == 64)
        #expect(PanelTests.months.first?.iso == "2019-11-01")
        #expect(PanelTests.months.last?.iso == "2025-02-01")
        #expect(Panel.months(from: PanelTests.day("2024-02-01"), until: PanelTests.day("2024-01-31")).isEmpty)
    }

    @Test func `the first month is that of the first arrangement that counts`() {
        #expect(Panel.firstMonth(of: base().index)?.iso == "2020-01-01")
        #expect(Panel.firstMonth(of: SharingWorld("alder").on("2020-01-01").index) == nil)
    }

    @Test(arguments: ["2024", "2024-13", "2024-1", "2024-01-01", "", "24-01-1"])
    func `what is no month is none`(text: String) {
        #expect(Panel.month(text: text) == nil)
        #expect(Panel.month(text: "2024-02")?.iso == "2024-02-01")
    }
}
