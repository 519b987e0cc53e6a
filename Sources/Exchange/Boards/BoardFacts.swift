public import Register
import TextFiles

/// What a board list says should stand in a register. Rows are matched with the facts that stand, so that the order
/// of rows does not matter, and a corrected name or date corrects the fact and makes no other.
struct BoardFacts {
    let file: BoardFile
    let facts: Facts
    /// Every identifier that was ever used: none is given again.
    let used: Set<FactID>
    /// The first day of the names that are others than are recorded; nil where those are corrections.
    let renamedOn: CalendarDay?
    private var list = DesiredList()

    /// The families of facts that board lists make.
    static let families: Set<String> = ["board", "board-name"]

    init(_ file: BoardFile, onto facts: Facts, used: Set<FactID>, renamedOn: CalendarDay? = nil) {
        self.renamedOn = renamedOn
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
        for (fact, statement) in names(of: id, now: name) {
            list.add(fact, .bodyName(statement), Source.ownList, place: place)
        }
    }

    /// The names of a body, earlier ones as they are recorded, the last as the list has it.
    private func names(of body: BodyID, now name: String) -> [(fact: String, name: BodyName)] {
        let first = "board-name.\(body)"
        let recorded = BoardFacts.names(of: body, in: facts)
        guard let last = recorded.last else { return [(first, BodyName(body: body, name: name, dated: .notRecorded))] }
        let earlier = recorded.dropLast().map { ($0.fact.id.raw, $0.payload) }
        let dated = last.payload.dated
        guard let renamedOn, last.payload.name != name,
            let past = Period(from: dated.from, until: .within(DayBounds(renamedOn)), lastSeen: dated.lastSeen),
            let since = Period(from: .within(DayBounds(renamedOn)), until: .open, lastSeen: nil)
        else { return earlier + [(last.fact.id.raw, BodyName(body: body, name: name, dated: dated))] }
        let numbers = used.filter { $0.raw.hasPrefix("\(first).") }.compactMap {
            Int($0.raw.dropFirst(first.count + 1))
        }
        return earlier + [
            (last.fact.id.raw, last.payload.during(past)),
            ("\(first).\((numbers.max() ?? 1) + 1)", BodyName(body: body, name: name, dated: since)),
        ]
    }

    /// The names that board lists gave a body, the last one last.
    static func names(of body: BodyID, in facts: Facts) -> [Stated<BodyName>] {
        let first = "board-name.\(body)"
        return facts.all.compactMap { fact -> (number: Int, name: Stated<BodyName>)? in
            guard case .bodyName(let name) = fact.statement else { return nil }
            if fact.id.raw == first { return (1, Stated(name, fact)) }
            guard fact.id.raw.hasPrefix("\(first)."), let number = Int(fact.id.raw.dropFirst(first.count + 1))
            else { return nil }
            return (number, Stated(name, fact))
        }
        .sorted { $0.number < $1.number }.map(\.name)
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
    ///   - renamedOn: The first day on which bodies have a name that is another than is recorded; nil where the
    ///     recorded one was wrong.
    ///   - whole: The day as at which somebody states that the list holds every member of these boards.
    public func desired(
        onto facts: Facts,
        used: Set<FactID>,
        renamedOn: CalendarDay? = nil,
        whole: DayBounds? = nil
    ) -> Desired {
        let desired = BoardFacts(self, onto: facts, used: used, renamedOn: renamedOn).desired
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
