import Register
import Testing

struct BoardTests {
    /// A chair, two executives, two non-executives and an associate of one body.
    private func world() -> SharingWorld {
        var world = SharingWorld("alder")
        world.sit("ned-10", .nonExecutive, of: "alder", votes: true)
        world.sit("ned-9", .nonExecutive, of: "alder", votes: nil)
        world.sit("watcher", .associate, of: "alder", votes: false)
        world.sit("worker", .executive, of: "alder", votes: true)
        world.hold("nia", .nursing, of: "alder")
        world.hold("fin", .finance, of: "alder")
        world.hold("leo", .chiefExecutive, of: "alder", .interim, from: "2024", until: "open")
        world.hold("ann", .chair, of: "alder")
        return world
    }

    @Test func `seats stand in the order of a board, and numbers in theirs`() {
        let board = world().on("2025-06-01").board(of: SharingWorld().id("alder"))
        #expect(
            board.lines.map(\.seat.payload.seat.raw) == [
                "alder.chair", "alder.chief-executive", "alder.finance-director", "alder.nursing-director",
                "alder.executive.worker", "alder.non-executive.ned-9", "alder.non-executive.ned-10",
                "alder.associate.watcher",
            ]
        )
    }

    @Test func `titles with numbers are read as people number seats`() {
        var world = SharingWorld("alder")
        for number in [10, 2, 1] {
            let seat = Seat(
                seat: world.id("s\(number)"),
                body: world.id("alder"),
                kind: .nonExecutive,
                office: nil,
                title: "Non-executive \(number)",
                votes: true,
                dated: .notRecorded
            )
            world.state("seat\(number)", .seat(seat))
        }
        let titles = world.on("2024-01-01").board(of: world.id("alder")).lines.map(\.seatInWords)
        #expect(titles == ["Non-executive 1", "Non-executive 2", "Non-executive 10"])
    }

    @Test func `seats are counted once each, by kind and by what is recorded of their vote`() {
        let counts = world().on("2025-06-01").board(of: SharingWorld().id("alder")).counts
        #expect(counts.all.seats == 8)
        #expect([counts.all.yes, counts.all.no, counts.all.notRecorded] == [6, 1, 1])
        #expect(counts.chairs.yes == 1 && counts.executives.yes == 4)
        #expect(counts.nonExecutives.yes == 1 && counts.nonExecutives.notRecorded == 1)
        #expect(counts.inWords == "8 seats: 6 voting, 1 not voting, 1 whose vote is not recorded.")
        #expect(
            counts.votingInWords == "Of the seats that vote, 1 is the chair's, 4 executive and 1 non-executive."
        )
    }

    @Test func `two holders of one seat are two lines and one seat`() {
        var world = world()
        world.hold("bea", .chair, of: "alder", from: "2023", fact: "disagreeing")
        let board = world.on("2025-06-01").board(of: world.id("alder"))
        #expect(board.lines.prefix(2).map(\.isFirstOfSeat) == [true, false])
        #expect(Set(board.lines.prefix(2).compactMap(\.holding?.person.raw)) == ["ann", "bea"])
        #expect(board.counts.all.seats == 8)
    }

    @Test func `a vacant seat and a seat of which nothing is recorded stay on the list and are told apart`() throws {
        var world = world()
        for name in ["stated", "silent"] {
            let seat = Seat(
                seat: world.id(name),
                body: world.id("alder"),
                kind: .associate,
                office: nil,
                title: name,
                votes: false,
                dated: .notRecorded
            )
            world.state("seat.\(name)", .seat(seat))
        }
        let vacancy = Vacancy(seat: world.id("stated"), dated: SharingWorld.period("2024-01-01", "2025-01-01"))
        world.state("vacancy", .vacancy(vacancy))
        func holder(_ title: String, on day: String) -> String? {
            let snapshot = world.on(day)
            return snapshot.board(of: world.id("alder")).lines.first { $0.seatInWords == title }
                .map(snapshot.holderInWords)
        }
        #expect(holder("stated", on: "2024-06-01") == "vacant")
        #expect(holder("stated", on: "2025-06-01") == "not recorded")
        #expect(holder("silent", on: "2024-06-01") == "not recorded")
        let counts = world.on("2024-06-01").board(of: world.id("alder")).counts
        #expect(counts.vacant == 1 && counts.possiblyVacant == 0 && counts.notRecorded == 1)
    }

    @Test func `a vacancy that only may be there on the day is counted apart`() {
        var world = world()
        for (name, from) in [("plain", "2024-01-01"), ("partly", "2024")] {
            let seat = Seat(
                seat: world.id(name),
                body: world.id("alder"),
                kind: .associate,
                office: nil,
                title: name,
                votes: false,
                dated: .notRecorded
            )
            world.state("seat.\(name)", .seat(seat))
            let vacancy = Vacancy(seat: world.id(name), dated: SharingWorld.period(from, "open"))
            world.state("vacancy.\(name)", .vacancy(vacancy))
        }
        func counts(_ day: String) -> BoardCounts { world.on(day).board(of: world.id("alder")).counts }
        #expect(counts("2024-06-01").vacant == 1 && counts("2024-06-01").possiblyVacant == 1)
        #expect(counts("2024-06-01").inWords.hasSuffix("; 1 vacant, 1 possibly."))
        #expect(counts("2025-06-01").vacant == 2 && counts("2025-06-01").possiblyVacant == 0)
        #expect(BoardCounts.vacantInWords(0, possibly: 2) == "2 possibly vacant")
        #expect(BoardCounts.vacantInWords(0, possibly: 0) == nil)
    }

    @Test func `a seat that is not there on the day is not on its list`() {
        var world = world()
        let seat = Seat(
            seat: world.id("brief"),
            body: world.id("alder"),
            kind: .associate,
            office: nil,
            title: "brief",
            votes: false,
            dated: SharingWorld.period("2024-01-01", "2025-01-01")
        )
        world.state("seat.brief", .seat(seat))
        let bodies: BodyID = world.id("alder")
        let days = ["2023-12-31": false, "2024-01-01": true, "2024-12-31": true, "2025-01-01": false]
        for (day, isThere) in days {
            #expect(world.on(day).board(of: bodies).lines.contains { $0.seatInWords == "brief" } == isThere, "\(day)")
        }
    }

    @Test func `first and last days are said as a secretary writes them`() {
        let day = SharingWorld.period("2023-04-01", "2024-04-01")
        #expect([day.firstDayInWords, day.lastDayInWords] == ["1 April 2023", "31 March 2024"])
        let part = SharingWorld.period("seen 2023", "not recorded")
        #expect([part.firstDayInWords, part.lastDayInWords] == ["first seen 2023", "not recorded"])
        let open = SharingWorld.period("unknown", "open")
        #expect([open.firstDayInWords, open.lastDayInWords] == ["unknown", "continuing"])
        #expect(SharingWorld.period("2020", "2024-07").lastDayInWords == "until some day of July 2024")
    }
}
