import Invented
import Outcomes
import Register
import Testing

struct OutcomesLawTests {
    private static let bodies = ["alder", "birch", "cedar", "dogwood", "elm"]
    private static let dates = [
        "2012", "2013-05", "2013-05-01", "2014-11-20", "2015", "2016-04-01", "2016-04", "2017", "2018-02", "2019-12-31",
        "2020", "2021-07-01/2021-10-15", "2022-03",
    ]

    /// Rows, posts, closings and groups at random; some of them contradict each other, as registers do.
    private static func world(_ seed: UInt64) -> World {
        var random = SplitMix64(seed: seed)
        var world = World()
        for body in bodies {
            let closes = random.happens(25)
            let until = closes ? random.pick(dates) : "open"
            world.body(body, until: until, into: closes && random.happens(70) ? [random.pick(bodies)] : [])
        }
        world.group("grove", Array(bodies.prefix(3)))
        world.group("copse", Array(bodies.suffix(3)), within: random.happens(30) ? "grove" : nil)
        for number in 0..<5 {
            let pair = bodies.shuffled(using: &random).prefix(random.pick([2, 2, 3]))
            let (from, until) = term(&random)
            let group = random.pick(["grove", "copse", nil])
            let model = random.pick([SharingModel.sharedChair, .sharedChiefExecutive, .sharedChairAndChiefExecutive])
            world.row("r\(number)", model, Array(pair), group: group, from: from, until: until)
        }
        for body in bodies {
            for office in [Office.chair, .chiefExecutive] where random.happens(70) {
                let (from, until) = term(&random)
                let seen = random.happens(40) ? random.pick(dates) : nil
                let person = random.pick(["ann", "bob", "cyd"])
                let capacity = random.pick([Capacity.notStated, .interim, .acting])
                world.hold(person, office, of: body, capacity, from: from, until: until, lastSeen: seen)
            }
        }
        return world
    }

    private static func term(_ random: inout SplitMix64) -> (String, String) {
        let from = random.happens(60) ? random.pick(dates) : random.pick(["seen 2015", "unknown", "not recorded"])
        let until = random.happens(50) ? random.pick(dates) : random.pick(["open", "unknown", "not recorded"])
        guard let start = Boundary(text: from), let end = Boundary(text: until),
            Period(from: start, until: end, lastSeen: nil) != nil
        else { return (from, "open") }
        return (from, until)
    }

    private struct Answers: Equatable {
        let episodes: [SharingEpisodes]
        let treatments: [TreatmentAnswer]
        let standings: [ComparatorStanding]
        let breaks: CodeBreaks

        init(_ world: World, _ day: String = "2024-06-30", of units: [SharingUnit]? = nil, except: Set<BodyID> = []) {
            let snapshot = world.on(day)
            let history = SharingHistory(snapshot)
            breaks = CodeBreaks(snapshot)
            let units = units ?? snapshot.sharingUnits
            episodes = units.map { history.episodes(of: $0) }
            let found = breaks
            treatments = units.map { history.treatment(of: $0, found) }
            standings = history.standings(over: world.window("2013-04", "2018-03"), except: except, found)
        }
    }

    @Test(arguments: 1...60) func `the earliest month is never after the latest`(seed: UInt64) {
        for found in Answers(OutcomesLawTests.world(seed)).episodes {
            for episode in found.episodes {
                for start in [episode.start] + episode.members.map(\.start) {
                    if let earliest = start.earliest, let latest = start.latest { #expect(earliest <= latest) }
                }
                #expect(!episode.founders.isEmpty)
                #expect(episode.bodies.count >= 2)
                #expect(!episode.facts.isEmpty && !episode.startFacts.isEmpty)
                if episode.twelveMonths == .certainly { #expect(episode.coverage == .certainly) }
            }
        }
    }

    @Test(arguments: 1...60) func `no month is both before and after and those of the start are neither`(seed: UInt64) {
        for answer in Answers(OutcomesLawTests.world(seed)).treatments {
            guard case .treatment(let treatment) = answer else { continue }
            #expect(treatment.treated.count >= 2)
            var month = treatment.start.earliest.advanced(by: -40) ?? treatment.start.earliest
            while month < treatment.start.latest.next.next {
                let (before, after) = (treatment.before.contains(month), treatment.after.contains(month))
                #expect(!(before && after))
                if treatment.start.earliest <= month, month <= treatment.start.latest {
                    #expect(treatment.phase(of: month) == .leftOut)
                }
                month = month.next
            }
            #expect(treatment.before.last == treatment.start.earliest.previous)
            #expect(treatment.after.first == treatment.start.latest.next)
        }
    }

    @Test(arguments: 1...60) func `a fact about an unrelated body changes nothing`(seed: UInt64) {
        var world = OutcomesLawTests.world(seed)
        let units = world.on().sharingUnits
        let before = Answers(world, of: units)
        world.body("zelkova", until: "2016-04-01")
        world.body("yew")
        world.hold("zoe", .chair, of: "zelkova", from: "2013", until: "2015")
        world.hold("zoe", .chair, of: "yew", from: "2013", until: "2015")
        world.row("z1", .sharedChiefExecutive, ["zelkova", "yew"], group: nil, from: "2012-03", until: "2014")
        let after = Answers(world, of: units, except: [world.id("zelkova"), world.id("yew")])
        #expect(after.episodes == before.episodes)
        #expect(after.treatments == before.treatments)
        #expect(after.standings == before.standings)
        #expect(after.breaks.all.filter { $0.body != world.id("zelkova") } == before.breaks.all)
    }

    @Test(arguments: 1...20) func `another day asked of one history is that day asked anew`(seed: UInt64) {
        let world = OutcomesLawTests.world(seed)
        let snapshot = world.on("2017-03-31")
        let (asked, anew) = (SharingHistory(world.on()).on(snapshot.day), SharingHistory(snapshot))
        for unit in snapshot.sharingUnits { #expect(asked.episodes(of: unit) == anew.episodes(of: unit)) }
    }

    @Test(arguments: 1...20) func `the same register gives the same answers`(seed: UInt64) {
        let world = OutcomesLawTests.world(seed)
        #expect(Answers(world) == Answers(world))
    }

    @Test(arguments: 1...60) func `who shares for certain on a day is whom the register counts`(seed: UInt64) {
        let world = OutcomesLawTests.world(seed)
        let history = SharingHistory(world.on())
        for year in 2010...2024 {
            guard let day = CalendarDay(year: year, month: 6, day: 15) else { continue }
            let snapshot = world.on().on(day)
            let held = history.stretches.filter { $0.days.contains(day) }
            let certain = Set(held.filter { $0.coverage == .certainly }.flatMap(\.certain))
            #expect(certain == snapshot.sharing(.all).sharing.certain)
            let possible = Set(held.flatMap(\.possible))
            #expect(possible.isSuperset(of: certain))
            #expect(possible.isSuperset(of: snapshot.sharing(.arrangements).sharing.possible))
        }
    }

    @Test(arguments: 1...30) func `episodes follow each other without touching`(seed: UInt64) {
        for found in Answers(OutcomesLawTests.world(seed)).episodes {
            let ends = found.episodes.map { $0.stretches.map(\.days.until) }
            let starts = found.episodes.map { $0.stretches.map(\.days.from) }
            for (ended, began) in zip(ends, starts.dropFirst()) {
                let last = ended.contains(nil) ? nil : ended.compactMap { $0 }.max()
                let first = began.compactMap { $0 }.min()
                #expect(last != nil)
                if let last, let first { #expect(last < first) }
            }
        }
    }
}
