import Register
import Rules
import Testing
import TextFiles

/// What is said of boards of which a person can tell the answer.
@Suite struct CoverExampleTests {
    private let body: BodyID = CoverBoard.id("the-trust")
    private let other: BodyID = CoverBoard.id("other-trust")

    private func cover(_ board: CoverBoard, and more: [Statement] = []) throws -> BodyCover {
        let snapshot = try CoverBoard.snapshot(board.statements(body) + more)
        return Cover(try RuleCaseTests.rulebook.get(), snapshot).cover(of: body)
    }

    /// A chair and so many others, each with one holder: the chair first, then the non-executives.
    private func board(_ nonExecutives: Int, _ executives: Int) -> CoverBoard {
        let kinds =
            [CoverBoard.Kind.chair] + Array(repeating: .nonExecutive, count: nonExecutives)
            + Array(repeating: .executive, count: executives)
        return CoverBoard(places: kinds.map { CoverBoard.Place(kind: $0, holding: .one) })
    }

    private func codes(_ missing: [Missing]) -> Set<String> { Set(missing.map(\.what.code)) }

    private func designated(_ place: Int, in body: BodyID) -> Statement {
        .designation(
            Designation(
                person: CoverBoard.person(place, 1),
                body: body,
                designation: .viceChair,
                dated: CoverBoard.sure
            )
        )
    }

    private let suspensionsWhole = Statement.completeness(
        Completeness(body: CoverBoard.id("the-trust"), list: .suspensions, asAt: DayBounds(CoverBoard.day))
    )

    @Test("A whole board of eleven stops without its five executives, and nobody alone stops it")
    func eleven() throws {
        let cover = try cover(board(5, 5), and: [suspensionsWhole])
        let found = try #require(cover.stopping)
        #expect(found.directors == BodyCover.Range(least: 11, most: 11))
        #expect(found.needed == BodyCover.Range(least: 4, most: 4))
        #expect(found.people == BodyCover.Range(least: 5, most: 5))
        #expect(found.example.people == (6...10).map { CoverBoard.person($0, 1) }.sorted())
        #expect(found.example.isCertain)
        #expect(found.single.isEmpty)
        #expect(cover.missing.isEmpty)
        #expect(cover.notes.isEmpty)
        #expect(
            cover.explanation
                == "11 directors of the-trust count: 5 executive and 6 non-executive, the chair among the latter. 4 of "
                + "them must be present, an executive and a non-executive director among them. 5 absences or conflicts "
                + "can stop it deciding, and fewer cannot. It cannot decide without p10-1 (invented), p6-1 (invented), "
                + "p7-1 (invented), p8-1 (invented) and p9-1 (invented), for example. Nobody’s absence alone stops it."
        )
    }

    @Test("A seat that two hold jointly counts once, and stays present while one of them is there")
    func joint() throws {
        var shared = board(5, 1)
        #expect(try cover(shared).stopping?.people == BodyCover.Range(least: 1, most: 1))
        #expect(
            try cover(shared).stopping?.single == [BodyCover.Single(person: CoverBoard.person(6, 1), isCertain: true)]
        )
        shared.places[6].holding = .joint
        let found = try #require(try cover(shared).stopping)
        #expect(found.directors.most == 7)
        #expect(found.needed.most == 3)
        #expect(found.people == BodyCover.Range(least: 2, most: 2))
        #expect(found.single.isEmpty)
    }

    @Test("Who is suspended leaves the whole number, and who is absent does not")
    func suspendedAndAbsent() throws {
        var board = board(5, 3)
        #expect(try cover(board).stopping?.needed.most == 3)
        for index in 6...7 { board.places[index].absence = .certain }
        let absent = try cover(board)
        #expect(absent.stopping?.directors.most == 9)
        #expect(absent.stopping?.people == BodyCover.Range(least: 1, most: 1))
        #expect(absent.stopping?.single.map(\.person) == [CoverBoard.person(8, 1)])
        #expect(absent.explanation.contains("p6-1 (invented) and p7-1 (invented) are recorded as absent."))
        #expect(absent.explanation.contains("1 further absence or conflict can stop it deciding."))
        for index in 1...3 { board.places[index].holding = .suspended }
        #expect(try cover(board).stopping?.directors.most == 6)
        #expect(try cover(board).stopping?.needed.most == 2)
        board.places[8].absence = .certain
        let stopped = try cover(board)
        #expect(stopped.stopping?.people == BodyCover.Range(least: 0, most: 0))
        #expect(stopped.explanation.hasSuffix("As recorded it cannot decide."))
        #expect(stopped.stopping?.single.isEmpty == true)
    }

    @Test("Of a foundation trust the quorum is named as missing")
    func foundationTrust() throws {
        var board = board(5, 5)
        board.kind = .foundationTrust
        let cover = try cover(board)
        #expect(cover.answer == .unknown)
        #expect(codes(cover.missing) == ["quorum"])
        #expect(
            cover.explanation
                == "the-trust is a foundation trust: its constitution says how many directors have to be present, and "
                + "which. That is not recorded."
        )
        #expect(!cover.presiding.isByLaw)
        #expect(cover.presiding.people.map(\.person) == [CoverBoard.person(0, 1)])
        #expect(codes(cover.presiding.missing) == ["designated", "presiding"])
    }

    @Test("Without the legal kind, before the law and after the body has closed there is no number")
    func noNumber() throws {
        let whole = board(5, 5).statements(body)
        let rulebook = try RuleCaseTests.rulebook.get()
        let kindless = whole.filter { if case .bodyLegalKind = $0 { false } else { true } }
        let unknown = Cover(rulebook, try CoverBoard.snapshot(kindless)).cover(of: body)
        #expect(unknown.answer == .unknown)
        #expect(codes(unknown.missing) == ["legal-kind"])
        let early = try #require(CalendarDay(iso: "1990-11-08"))
        #expect(Cover(rulebook, try CoverBoard.snapshot(whole, on: early)).cover(of: body).answer == .unknown)
        let before = CalendarDay(number: 999)
        let closed = Cover(rulebook, try CoverBoard.snapshot(whole, on: before)).cover(of: body)
        #expect(closed.answer == .notApplicable)
        #expect(closed.missing.isEmpty)
        #expect(closed.presiding.people.isEmpty)
    }

    @Test("Of a list that nobody calls whole no number is enough for certain, and the list is named")
    func notWhole() throws {
        var board = board(5, 5)
        board.isWhole = false
        let cover = try cover(board)
        #expect(cover.stopping?.people == BodyCover.Range(least: 5, most: nil))
        #expect(cover.stopping?.directors.inWords == "at least 11")
        #expect(codes(cover.missing) == ["whole-board", "whole-list"])
        #expect(
            cover.explanation.contains(
                "Fewer than 5 absences or conflicts of those recorded do not stop it; how many do for certain is not known."
            )
        )
    }

    @Test("Where votes are not recorded it may be unable to decide already, and each vote is named")
    func votes() throws {
        var board = board(2, 2)
        for index in board.places.indices { board.places[index].vote = .notRecorded }
        let cover = try cover(board)
        #expect(cover.stopping?.people == BodyCover.Range(least: 0, most: 2))
        #expect(cover.missing.count { $0.what.code == "votes" } == 5)
        #expect(
            cover.explanation.contains(
                "It may be unable to decide already; 2 absences or conflicts stop it for certain."
            )
        )
    }

    @Test("What may be a care trust may need more, and whether it is one is named")
    func careTrust() throws {
        var board = board(5, 5)
        board.sector = .mentalHealth
        let cover = try cover(board)
        #expect(cover.stopping?.people == BodyCover.Range(least: 0, most: 5))
        #expect(codes(cover.missing) == ["special-status", "whole-list"])
        #expect(cover.explanation.contains("It may be a care trust"))
    }

    @Test("Somebody in two voting seats of one board leaves the number open")
    func twoSeats() throws {
        let seat = try #require(SeatID("the-trust.seat-9"))
        let second = Appointment(
            person: CoverBoard.person(1, 1),
            namedAs: nil,
            seat: seat,
            capacity: .substantive,
            appointedBy: nil,
            approval: nil,
            statedShared: nil,
            dated: CoverBoard.sure
        )
        var board = board(5, 5)
        board.places[9].holding = .nobodyRecorded
        let cover = try cover(board, and: [.appointment(second)])
        #expect(cover.answer == .unknown)
        #expect(codes(cover.missing) == ["holder-on-day"])
        #expect(cover.explanation.contains("p1-1 (invented) is recorded in two voting seats of this board at once."))
    }

    @Test("A note says where it matters that the chair is taken for a non-executive director")
    func chairAsOther() throws {
        let cover = try cover(board(1, 3), and: [suspensionsWhole])
        #expect(cover.stopping?.people == BodyCover.Range(least: 2, most: 2))
        #expect(cover.notes.count == 1)
        #expect(cover.notes.first?.contains("the number would be 1 instead of 2") == true)
    }

    @Test("The chair presides, then the vice-chair, then whom those present choose")
    func presiding() throws {
        let presiding = try cover(board(3, 3), and: [designated(2, in: body)]).presiding
        #expect(presiding.people.map(\.place) == [.chair, .viceChair, .nonExecutive, .nonExecutive])
        #expect(presiding.people.map(\.person) == [0, 2, 1, 3].map { CoverBoard.person($0, 1) })
        #expect(presiding.people.map(\.isCertain) == [true, true, true, true])
        #expect(presiding.isByLaw)
        #expect(presiding.only.isEmpty)
        #expect(presiding.missing.isEmpty)
        #expect(
            presiding.explanation
                == "p0-1 (invented) is chair. p2-1 (invented) is vice-chair. The chair presides, then the vice-chair. When "
                + "neither is there, those present choose another non-executive director: p1-1 (invented) and p3-1 "
                + "(invented) may be chosen."
        )
    }

    @Test("Without the last who may preside nobody can")
    func onlyOne() throws {
        var board = board(1, 3)
        board.places[0].absence = .certain
        let last = try cover(board).presiding
        #expect(last.only == [BodyCover.Single(person: CoverBoard.person(1, 1), isCertain: true)])
        #expect(last.explanation.hasSuffix("Without p1-1 (invented) nobody can preside."))
        #expect(codes(last.missing) == ["designated", "office-holder"])
        board.isWhole = false
        #expect(try cover(board).presiding.only.map(\.isCertain) == [false])
    }

    @Test("While the chair is suspended the designation of a vice-chair is no longer certain")
    func chairSuspended() throws {
        var board = board(3, 3)
        board.places[0].holding = .suspended
        let presiding = try cover(board, and: [designated(2, in: body)]).presiding
        #expect(presiding.people.filter { $0.place == .viceChair }.map(\.isCertain) == [false])
        #expect(presiding.people.contains { $0.place == .chair } == false)
        #expect(codes(presiding.missing) == ["designated", "office-holder"])
    }

    @Test("A shared leader who is the only executive of one board stops that board by leaving, and the other not")
    func leaving() throws {
        let (small, large) = (board(5, 1), board(5, 4))
        let shared = SamePerson(person: CoverBoard.person(6, 1), other: try #require(PersonID("x6-1")))
        let renamed = large.statements(other).map { statement -> Statement in
            guard case .appointment(let one) = statement, let person = PersonID("x" + one.person.raw.dropFirst()) else {
                return statement
            }
            return .appointment(
                Appointment(
                    person: person,
                    namedAs: one.namedAs,
                    seat: one.seat,
                    capacity: one.capacity,
                    appointedBy: nil,
                    approval: nil,
                    statedShared: nil,
                    dated: one.dated
                )
            )
        }
        let snapshot = try CoverBoard.snapshot(small.statements(body) + renamed + [.samePerson(shared)])
        let leaders = Cover(try RuleCaseTests.rulebook.get(), snapshot).sharedLeaders(among: [body, other])
        let leader = try #require(leaders.first)
        #expect(leaders.count == 1)
        #expect(leader.person == CoverBoard.person(6, 1))
        #expect(leader.bodies.map(\.body) == [other, body])
        #expect(leader.bodies.map(\.stops) == [.no, .yes])
        #expect((leader.certain, leader.possible) == (1, 1))
        #expect(
            leader.explanation
                == "If p6-1 (invented) leaves, the-trust can no longer decide. other-trust could still decide without p6-1 "
                + "(invented)."
        )
    }

    @Test("At a foundation trust whether it stops is possible, never certain, and names the quorum")
    func leavingFoundationTrust() throws {
        var foundation = board(5, 1)
        foundation.kind = .foundationTrust
        let snapshot = try CoverBoard.snapshot(board(5, 1).statements(body) + foundation.statements(other))
        let leaders = Cover(try RuleCaseTests.rulebook.get(), snapshot).sharedLeaders(among: [body, other])
        #expect(leaders.count == 7)
        let first = try #require(leaders.first)
        #expect(first.person == CoverBoard.person(6, 1))
        #expect((first.certain, first.possible) == (1, 2))
        #expect(codes(first.bodies.flatMap(\.missing)) == ["quorum"])
        #expect(leaders.last?.certain == 0)
    }

    @Test("The facts that were used hold the seats, the holders, the whole list and the absences")
    func facts() throws {
        var board = board(2, 2)
        board.places[1].absence = .certain
        let statements = board.statements(body)
        let cover = try cover(board)
        #expect(cover.facts.count == statements.count)
    }
}
