import Markup
import Register

extension GroupPage {
    /// Bodies as columns; those who sit on several boards first, then the rest by seat.
    var people: Node {
        let members = members
        guard !members.isEmpty else { return .nothing }
        let rows = PeopleByBodies(snapshot, members)
        guard !rows.people.isEmpty || !rows.vacancies.isEmpty else {
            return [
                .h2([], "People by bodies"),
                .p([], "Nobody is recorded as holding a seat of these bodies on this day."),
            ]
        }
        return [
            .h2([], "People by bodies"),
            .p([], .text(rows.sentence(on: view.day))),
            table(rows, members),
        ]
    }

    private func table(_ rows: PeopleByBodies, _ members: [BodyID]) -> Node {
        DataTable(
            caption: "People by bodies on \(view.day.inWords)",
            head: ["Person"] + members.map { .a(view.asked.address(.body($0)), .text(snapshot.shortName(of: $0))) },
            rows: rows.people.map { person in
                [view.link(person.id)] + members.map { cell(person.seats[$0] ?? []) }
            }
                + rows.vacancies.map { seat in
                    [.text("Vacant: \(Say.seat(seat.payload))")]
                        + members.map { $0 == seat.payload.body ? vacant(seat) : .text("–") }
                }
        ).node
    }

    private func cell(_ holdings: [SeatHolding]) -> Node {
        guard !holdings.isEmpty else { return "–" }
        return .list(
            holdings.map { holding in
                let seat = holding.seat.payload
                let capacity = holding.appointment.payload.capacity
                let words =
                    [Say.seat(seat), Say.votes(seat.votes) ?? "vote not recorded", Say.capacity(capacity)]
                    + (holding.coverage == .possibly ? ["possibly"] : [])
                return .div(
                    [],
                    [
                        .text(words.joined(separator: ", ") + " "),
                        SourceMark(
                            view,
                            holding.appointment.fact,
                            about: "\(Say.seat(seat)) of \(snapshot.shortName(of: seat.body))"
                        ).node,
                    ]
                )
            }
        )
    }

    private func vacant(_ seat: Stated<Seat>) -> Node {
        guard case .vacant(let vacancy, _) = snapshot.state(of: seat.payload.seat) else { return .notRecorded }
        return ["vacant ", SourceMark(view, vacancy.fact, about: "vacancy of \(Say.seat(seat.payload))").node]
    }
}

/// Who sits where among some bodies on the day, and which seats are stated to be vacant.
struct PeopleByBodies {
    struct Row {
        let id: PersonID
        let seats: [BodyID: [SeatHolding]]
    }

    let people: [Row]
    let vacancies: [Stated<Seat>]

    init(_ snapshot: Snapshot, _ bodies: [BodyID]) {
        let seats = bodies.flatMap { snapshot.seats(of: $0) }.filter { $0.covers(snapshot.day) != .not }
        let holdings = seats.flatMap { snapshot.holders(of: $0.payload.seat) }
        let byPerson = Dictionary(grouping: holdings, by: \.person)
        people = byPerson.map { person, held in
            Row(id: person, seats: Dictionary(grouping: held) { $0.seat.payload.body })
        }
        .sorted { PeopleByBodies.key($0, bodies, snapshot) < PeopleByBodies.key($1, bodies, snapshot) }
        vacancies = seats.filter {
            if case .vacant = snapshot.state(of: $0.payload.seat) { return true }
            return false
        }
    }

    func sentence(on day: CalendarDay) -> String {
        let shared = people.filter { $0.seats.count > 1 }.count
        let vacant =
            vacancies.isEmpty
            ? "" : " \(vacancies.count) \(vacancies.count == 1 ? "seat is" : "seats are") stated to be vacant."
        return
            "On \(day.inWords) \(people.count) \(people.count == 1 ? "person is" : "people are") recorded here, \(shared) of them on more than one of these boards.\(vacant)"
    }

    private static func key(_ row: Row, _ bodies: [BodyID], _ snapshot: Snapshot) -> PeopleKey {
        let seats = row.seats.values.flatMap { $0 }.map(\.seat.payload)
        return PeopleKey(
            spread: -row.seats.count,
            seat: seats.map(Seats.order).min() ?? 0,
            body: bodies.firstIndex { row.seats[$0] != nil } ?? 0,
            name: snapshot.name(of: row.id),
            id: row.id
        )
    }
}

private struct PeopleKey: Comparable {
    let spread, seat, body: Int
    let name: String
    let id: PersonID

    static func < (left: PeopleKey, right: PeopleKey) -> Bool {
        (left.spread, left.seat, left.body, left.name, left.id)
            < (right.spread, right.seat, right.body, right.name, right.id)
    }
}
