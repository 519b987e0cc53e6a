import Invented
import Register
import Testing

struct ServiceTests {
    private func world(_ bodies: String...) -> SharingWorld {
        var world = SharingWorld()
        for body in bodies { world.body(body, successors: [], until: "open") }
        return world
    }

    @Test func `each board has a clock of its own, and the combined one counts each day once`() {
        var world = world("alder", "birch")
        world.hold("ann", .chair, of: "alder", from: "2024-01-01", until: "2024-01-11")
        world.hold("ann", .chair, of: "birch", from: "2024-01-06", until: "2024-01-16")
        let snapshot = world.on("2024-06-01")
        #expect(snapshot.service(of: world.id("ann"), in: world.id("alder")).least == 10)
        #expect(snapshot.service(of: world.id("ann"), in: world.id("birch")).least == 10)
        #expect(snapshot.service(of: world.id("ann")).least == 15)
        #expect(snapshot.service(of: world.id("ann")).most == 15)
        #expect(snapshot.service(of: world.id("ann")).isServing == .not)
        #expect(snapshot.bodies(of: world.id("ann")).map(\.raw) == ["alder", "birch"])
    }

    @Test func `a change of seat on one board neither stops the clock nor counts twice`() {
        var world = world("alder")
        world.sit("ann", .nonExecutive, of: "alder", votes: true)
        world.hold("ann", .chair, of: "alder", from: "2022-01-01")
        let service = world.on("2022-01-31").service(of: world.id("ann"), in: world.id("alder"))
        #expect(service.certain.count == 1)
        #expect(service.since.text == "2020-01-01")
        #expect(service.least == 762)
        #expect(service.appointments.count == 2)
    }

    @Test func `the day asked about is counted, and nothing after it`() {
        var world = world("alder")
        world.hold("ann", .chair, of: "alder", from: "2024-01-01")
        #expect(world.on("2024-01-01").service(of: world.id("ann")).least == 1)
        #expect(world.on("2023-12-31").service(of: world.id("ann")).least == 0)
        #expect(world.on("2023-12-31").service(of: world.id("ann")).appointments.isEmpty)
    }

    @Test func `partial dates give a least and a most`() {
        var world = world("alder")
        world.hold("ann", .chair, of: "alder", from: "2023", until: "2024-02")
        let service = world.on("2024-06-01").service(of: world.id("ann"), in: world.id("alder"))
        #expect(service.least == 32)  // 31 December 2023 to 31 January 2024
        #expect(service.most == 424)  // 1 January 2023 to 28 February 2024
        #expect(service.anniversary(9) == Samples.bounds("2032"))
    }

    @Test func `a start that is not recorded limits nothing`() {
        var world = world("alder")
        world.hold("ann", .chair, of: "alder", from: "not recorded")
        let service = world.on("2024-06-01").service(of: world.id("ann"), in: world.id("alder"))
        #expect(service.least == 0)
        #expect(service.most == nil)
        #expect(service.since == .notRecorded)
        #expect(service.isServing == .possibly)
        #expect(service.anniversary(6) == nil)
    }

    @Test func `nothing is counted after the body closed`() {
        var world = SharingWorld()
        world.body("alder", successors: [], until: "2024-02-01")
        world.hold("ann", .chair, of: "alder", from: "2024-01-01")
        #expect(world.on("2024-06-01").service(of: world.id("ann")).most == 31)
        #expect(world.on("2024-06-01").service(of: world.id("ann")).isServing == .not)
    }

    @Test func `identifiers of one person have one clock, and equal seats of others have their own`() {
        var world = world("alder", "birch")
        world.hold("ann", .chair, of: "alder", from: "2024-01-01", until: "2024-01-11")
        world.hold("anne", .chair, of: "birch", from: "2024-02-01", until: "2024-02-11")
        #expect(world.on("2024-06-01").service(of: world.id("ann")).least == 10)
        world.same("ann", "anne")
        #expect(world.on("2024-06-01").service(of: world.id("ann")).least == 20)
        #expect(world.on("2024-06-01").service(of: world.id("anne")).least == 20)
    }

    @Test func `days of random appointments are those that the appointments cover`() {
        let seed: UInt64 = 11
        var random = SplitMix64(seed: seed)
        for _ in 0..<60 {
            var world = world("alder", "birch")
            for index in 1...4 {
                let from = random.pick(["2024-01-03", "2024-01", "2024-01-05/2024-01-09", "not recorded"])
                let until = random.pick(["2024-01-12", "2024-01-10/2024-01-20", "open", "not recorded"])
                world.hold(
                    "ann",
                    random.pick([.chair, .chiefExecutive]),
                    of: random.pick(["alder", "birch"]),
                    from: from,
                    until: until,
                    fact: "f\(index)"
                )
            }
            let snapshot = world.on("2024-02-20")
            let service = snapshot.service(of: world.id("ann"))
            for offset in 0..<51 {
                let day = Samples.day("2024-01-01").advanced(by: offset)
                let all = snapshot.appointments(of: world.id("ann"))
                let held = all.map { $0.covers(day) }.max() ?? .not
                let isSure = all.contains { one in
                    one.covers(day) == .certainly
                        && all.allSatisfy { !disagree($0, one) || $0.covers(day) == .certainly }
                }
                #expect(
                    service.certain.contains { $0.contains(day) } == isSure,
                    "seed \(seed), \(day.iso)"
                )
                #expect(service.possible.contains { $0.contains(day) } == (held != .not), "seed \(seed), \(day.iso)")
            }
        }
    }

    /// By trying every day: whether both certainly hold one seat on some day, and no start or no end suits both.
    private func disagree(_ one: Stated<Appointment>, _ other: Stated<Appointment>) -> Bool {
        let days = (0..<120).map { Samples.day("2023-12-01").advanced(by: $0) }
        let (first, second) = (one.payload.dated, other.payload.dated)
        func suits(_ day: CalendarDay?, _ boundary: Boundary) -> Bool {
            switch boundary {
            case .within(let bounds): day.map { bounds.earliest <= $0 && $0 <= bounds.latest } ?? false
            case .open: day == nil
            case .seen, .unknown, .notRecorded: true
            }
        }
        let canAgree =
            days.contains { suits($0, first.from) && suits($0, second.from) }
            && (days.map { Optional($0) } + [nil]).contains { suits($0, first.until) && suits($0, second.until) }
        return one.payload.seat == other.payload.seat && !canAgree
            && days.contains { one.covers($0) == .certainly && other.covers($0) == .certainly }
    }

    @Test func `where two sources disagree about one holding, only what both say is certain`() {
        var world = world("alder")
        world.hold("ann", .chair, of: "alder", from: "2024-06-03", fact: "one")
        world.hold("ann", .chair, of: "alder", from: "2024-07-01", fact: "other")
        let service = world.on("2024-07-31").service(of: world.id("ann"))
        #expect(service.least == 31 && service.most == 59)
        #expect(service.since == .within(Samples.bounds("2024-06-03/2024-07-01")))
        #expect(service.inWords == "1 month")
        let early = world.on("2024-06-12").service(of: world.id("ann"))
        #expect(early.least == 0 && early.most == 10 && early.since == service.since)
    }

    @Test func `terms that follow, another seat, and capacities that are told apart are no disagreement`() {
        let others: [(Office, String, Capacity)] = [
            (.chair, "2024-01-31", .substantive), (.chair, "2024-01-21", .interim),
            (.chiefExecutive, "2024-01-21", .substantive),
        ]
        for (office, from, capacity) in others {
            var world = world("alder")
            world.hold("ann", .chair, of: "alder", from: "2024-01-01", until: "2024-01-31", fact: "one")
            world.hold("ann", office, of: "alder", capacity, from: from, until: "2024-03-01", fact: "other")
            let service = world.on("2024-06-01").service(of: world.id("ann"))
            #expect(service.least == 60 && service.most == 60, "\(office) \(from) \(capacity)")
            #expect(service.since == .within(Samples.bounds("2024-01-01")))
        }
    }

    @Test func `statements that can both be right are not taken for a disagreement`() {
        var world = world("alder")
        world.hold("ann", .chair, of: "alder", from: "2024-01-01", fact: "one")
        world.hold("ann", .chair, of: "alder", from: "seen 2024-01-20", fact: "other")
        #expect(world.on("2024-01-31").service(of: world.id("ann")).least == 31)
    }

    @Test func `a first start is said no more exactly than all the appointments bound it`() {
        var world = world("alder", "birch", "cedar")
        world.hold("ann", .chair, of: "alder", from: "seen 2022-09-08")
        let seen = world.on("2026-11-25").service(of: world.id("ann"))
        #expect(seen.sinceInWords == "first seen 8 September 2022" && seen.sinceAtLatest == nil)
        world.hold("ann", .chair, of: "birch", from: "2019-02")
        let service = world.on("2026-11-25").service(of: world.id("ann"))
        #expect(service.since == .notRecorded && service.sinceAtLatest == Samples.bounds("2019-02"))
        #expect(service.sinceInWords == "not recorded; February 2019 at the latest")
        #expect(service.anniversary(6) == nil && service.anniversaryInWords(9) == "not recorded")
        world.hold("ann", .chair, of: "cedar", from: "seen 2018-05-01")
        #expect(world.on("2026-11-25").service(of: world.id("ann")).sinceInWords == "first seen 1 May 2018")
    }

    @Test func `of two starts known in part the first lies where either may`() {
        var world = world("alder", "birch")
        world.hold("ann", .chair, of: "alder", from: "2021")
        world.hold("ann", .chair, of: "birch", from: "2021-03-01")
        let service = world.on("2026-11-25").service(of: world.id("ann"))
        #expect(service.since == .within(Samples.bounds("2021-01-01/2021-03-01")))
    }

    @Test(arguments: [
        (365, "2023-12-31", "1 year"), (366, "2024-12-31", "1 year"), (31, "2024-01-31", "1 month"),
        (12, "2024-01-31", "12 days"), (1, "2024-01-31", "1 day"), (0, "2024-01-31", "no days"),
        (2253, "2026-03-02", "6 years and 2 months"),
    ])
    func `days are said in whole years and months`(days: Int, last: String, words: String) {
        #expect(ServedTime(days: days, endingOn: Samples.day(last)).inWords == words)
    }
}
