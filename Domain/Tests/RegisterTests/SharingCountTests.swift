import Register
import Testing

struct SharingCountTests {
    @Test(arguments: SharingBasis.allCases)
    func `possible includes certain and certain includes confirmed`(basis: SharingBasis) {
        var world = SharingWorld("alder", "birch", "cedar", "dogwood")
        world.row("r1", .sharedChair, ["alder", "birch"], dated: "2019-01-01")
        world.row("r2", .sharedChiefExecutive, ["birch", "cedar"], from: "2024")
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch", dated: "2019-01-01")
        world.hold("ann", .chair, of: "dogwood", until: "unknown")
        for day in ["2019-12-31", "2020-01-01", "2024-06-01", "2024-12-31"] {
            let count = world.on(day).sharing(basis)
            for figures in [count.sharing, count.chairs.sharing, count.chiefExecutives.sharing] {
                #expect(figures.possible.isSuperset(of: figures.certain))
                #expect(figures.certain.isSuperset(of: figures.confirmed))
            }
            #expect(count.chairs.leastHolders <= count.chairs.mostHolders)
        }
        #expect(world.on("2024-06-01").sharing(basis).sharing.possible.count >= 3)
    }

    @Test(arguments: [("2022-12-31", 0), ("2023", 2), ("2023-01-01", 2), ("2024-06-01", 2)])
    func `confirmed rests on evidence dated in or after the calendar year before the day`(dated: String, count: Int) {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"], dated: dated)
        let figures = world.on("2024-06-01").sharing(.arrangements).sharing
        #expect(figures.certain.count == 2)
        #expect(figures.confirmed.count == count)
    }

    @Test func `recent evidence of a merely possible holding confirms no certain one`() {
        var world = SharingWorld("alder", "birch")
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch", dated: "2019-01-01", fact: "old")
        world.hold("ann", .chair, of: "birch", until: "unknown", dated: "2024-01-01", fact: "recent")
        let figures = world.on("2024-06-01").sharing(.appointments).sharing
        #expect(figures.certain.count == 2)
        #expect(figures.confirmed.isEmpty)
    }

    @Test func `one chair of three bodies saves two holders`() {
        var world = SharingWorld("alder", "birch", "cedar", "dogwood")
        world.row("r1", .sharedChair, ["alder", "birch", "cedar"])
        let chairs = world.on("2024-06-01").sharing(.arrangements).chairs
        #expect(chairs.mostHolders == 2)
        #expect(chairs.leastHolders == 2)
    }

    @Test func `models without a shared office are not counted`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .groupBoard, ["alder", "birch"])
        world.row("r2", .jointExecutive, ["alder", "birch"])
        #expect(world.on("2024-06-01").sharing(.all).sharing.possible.isEmpty)
    }

    @Test func `where no arrangement is recorded the appointments are counted, and say so`() {
        var world = SharingWorld("alder", "birch")
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch")
        let snapshot = world.on("2024-06-01")
        #expect(snapshot.index.usualBasis == .appointments)
        let count = snapshot.sharing(snapshot.index.usualBasis)
        #expect(count.sharing.certain.count == 2)
        #expect(count.sentence(on: snapshot.day).hasPrefix("By the appointments recorded, 2 of 2 bodies are recorded"))
        #expect(snapshot.openQuestions.isEmpty)
        #expect(snapshot.panel.map(\.chair.certain) == [true, true])
        world.row("r1", .sharedChair, ["alder", "birch"])
        #expect(world.on("2024-06-01").index.usualBasis == .arrangements)
    }
}
