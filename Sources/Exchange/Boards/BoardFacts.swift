public import Register
import TextFiles

/// What a board list says should stand in a register. Rows are matched with the facts that stand, so that the order
/// of rows does not matter, and a corrected name or date corrects the fact and makes no other.
struct BoardFacts {
    let file: BoardFile
    let facts: Facts
    /// Every identifier that was ever used: none is given again.
    let used: Set<FactID>
    private var list = DesiredList()

    /// The families of facts that board lists make.
    static let families: Set<String> = ["board", "board-name"]

    init(_ file: BoardFile, onto facts: Facts, used: Set<FactID>) {
        self.file = file
        self.facts = facts
        self.used = used
        let seats = BoardSeat.all(file.rows)
        for body in file.bodies { add(body, file.rows.filter { $0.body == body }) }
        for seat in seats { add(seat) }
        for seat in seats { addStays(of: seat) }
    }

    var desired: Desired {
        Desired(list.facts, scope: .boards(file: file.rows[0].place.file, bodies: Set(file.bodies)))
    }

    private mutating func add(_ body: String, _ rows: [BoardRow]) {
        guard let id = BodyID(body), let fact = FactID("board.\(body)") else { return }
        let place = rows[0].textPlace
        let isDefinedElsewhere = facts.all.contains { $0.statement.defines == .body(id) && $0.id != fact }
        if facts[fact] != nil || !isDefinedElsewhere {
            let existence = BodyExistence(body: id, successors: [], dated: BoardFacts.life(rows))
            list.add(fact.raw, .bodyExistence(existence), Source.ownList, place: place)
        }
        guard let name = rows.compactMap(\.bodyName).first else { return }
        list.add(
            "board-name.\(body)",
            .bodyName(BodyName(body: id, name: name, dated: .notRecorded)),
            Source.ownList,
            place: place
        )
    }

    /// A body is there when its seats are held: first seen with the earliest of them, and for as long as one continues.
    private static func life(_ rows: [BoardRow]) -> Period {
        let stays = rows.filter { $0.holder != .notRecorded && $0.holder != .noSeat }
        let first = stays.compactMap(\.from.bounds).min { ($0.latest, $0.earliest) < ($1.latest, $1.earliest) }
        let continues = stays.contains { $0.until == .open }
        return Period(
            from: first.map { .seen($0) } ?? .notRecorded,
            until: continues ? .open : .notRecorded,
            lastSeen: continues ? nil : stays.compactMap(\.source.date).max { $0.latest < $1.latest }
        ) ?? .notRecorded
    }

    private mutating func add(_ seat: BoardSeat) {
        guard let id = SeatID(seat.key), let body = BodyID(seat.first.body), let kind = seat.kind else { return }
        let statement = Seat(
            seat: id,
            body: body,
            kind: kind,
            office: seat.office,
            title: seat.title,
            votes: seat.votes,
            dated: seat.dated
        )
        list.add("board.\(seat.key)", .seat(statement), Source.ownList, place: seat.first.textPlace)
    }

    private mutating func addStays(of seat: BoardSeat) {
        guard let id = SeatID(seat.key) else { return }
        for (row, fact) in StayMatching(seat, facts, used).matched {
            guard let period = row.period else { continue }
            guard let name = row.name else {
                list.add(fact, .vacancy(Vacancy(seat: id, dated: period)), row.source, place: row.textPlace)
                continue
            }
            guard let person = PersonID(StayMatching.person(row, fact)) else { continue }
            let appointment = Appointment(
                person: person,
                namedAs: name,
                seat: id,
                capacity: row.capacity,
                appointedBy: row.appointedBy,
                approval: nil,
                statedShared: nil,
                dated: period
            )
            list.add(fact, .appointment(appointment), row.source, place: row.textPlace)
        }
    }
}

extension BoardRow {
    var textPlace: TextPlace { TextPlace(file: place.file, line: place.row, column: 1) }
}

extension BoardFile {
    /// What it says should stand in a register.
    ///
    /// - Parameters:
    ///   - facts: What stands there now.
    ///   - used: Every identifier of a fact that was ever used there.
    ///   - whole: The day as at which somebody states that the list holds every member of these boards.
    public func desired(onto facts: Facts, used: Set<FactID>, whole: DayBounds? = nil) -> Desired {
        let desired = BoardFacts(self, onto: facts, used: used).desired
        guard let whole else { return desired }
        var list = DesiredList()
        for body in bodies {
            guard let id = BodyID(body) else { continue }
            list.add(
                "board-whole.\(body).\(whole.text)",
                .completeness(Completeness(body: id, list: .boardMembers, asAt: whole)),
                Source.ownList,
                place: rows[0].textPlace
            )
        }
        return Desired(desired.facts + list.facts, scope: desired.scope)
    }
}
