import Markup
import Register

extension BodyPage {
    private var seats: [Stated<Seat>] {
        snapshot.seats(of: body).sorted {
            (Seats.order($0.payload), $0.payload.seat) < (Seats.order($1.payload), $1.payload.seat)
        }
    }

    /// Every seat of the board on the day, vacant ones too.
    var board: Node {
        let seats = seats.filter { $0.covers(view.day) != .not }
        guard seats.contains(where: { $0.payload.office != .chair && $0.payload.office != .chiefExecutive }) else {
            return [
                .h2([], "The board"),
                .p(
                    [],
                    "Only the chair and chief executive are recorded here. Other seats of the board are not recorded."
                ),
            ]
        }
        return [
            .h2([], "The board"),
            completeness,
            DataTable(
                caption: "Seats of the board on \(view.day.inWords)",
                head: ["Seat", "Holder", "Capacity", "When", "Source"],
                rows: seats.flatMap(rows)
            ).node,
            designations,
            .p([], .a(view.asked.address(.boards(.list), [("body", body.raw)]), "This board as a list to print")),
        ]
    }

    private func rows(_ seat: Stated<Seat>) -> [[Node]] {
        let payload = seat.payload
        let head: [Node] = [[.text(Say.seat(payload)), .span([.class("beside")], .text(Say.standing(payload)))]]
        switch snapshot.state(of: payload.seat) {
        case .notRecorded: return [head + [.notRecorded, .notRecorded, .notRecorded, mark(seat.fact, payload)]]
        case .held(let holders): return holders.map { head + cells($0) }
        case .vacant(let vacancy, let holders):
            let vacant: [Node] = [
                "vacant", "–", .text(Say.period(vacancy.payload.dated)), mark(vacancy.fact, payload),
            ]
            return [head + vacant] + holders.map { head + cells($0) }
        }
    }

    private func cells(_ holding: SeatHolding) -> [Node] {
        let appointment = holding.appointment
        return [
            [
                view.link(holding.person), .text(holding.coverage == .possibly ? " (possibly)" : ""),
                absence(holding),
            ],
            .text(Say.capacity(appointment.payload.capacity)), .text(Say.period(appointment.payload.dated)),
            mark(appointment.fact, holding.seat.payload),
        ]
    }

    private func absence(_ holding: SeatHolding) -> Node {
        let absences = snapshot.index.absences.filter {
            $0.payload.seat == holding.seat.payload.seat && snapshot.person($0.payload.person) == holding.person
                && $0.covers(view.day) != .not
        }
        return absences.isEmpty ? .nothing : ", absent"
    }

    private func mark(_ fact: Fact, _ seat: Seat) -> Node {
        SourceMark(view, fact, about: Say.seat(seat)).node
    }

    private var completeness: Node {
        guard let last = snapshot.completeness(of: .boardMembers, in: body),
            let asAt = last.payload.asAt(by: snapshot.day)
        else {
            return .p([], "Nobody has stated that this list of seats is whole on this day.")
        }
        return .p(
            [],
            .text("The list of board members was stated to be whole as at \(asAt.inWords). "),
            SourceMark(view, last.fact, about: "the list is whole").node
        )
    }

    private var designations: Node {
        let designations = snapshot.designations(in: body)
        guard !designations.isEmpty else { return .p([], "Vice-chair and senior independent director: not recorded.") }
        return .ul(
            [.class("nhsuk-list nhsuk-list--bullet")],
            designations.map { stated in
                [
                    .text("\(stated.payload.designation.inWords): "), view.link(stated.payload.person),
                    .text(", \(Say.period(stated.payload.dated)) "),
                    SourceMark(view, stated.fact, about: stated.payload.designation.inWords).node,
                ]
            }
        )
    }

    var forums: Node {
        let forums = snapshot.index.forums.filter { $0.payload.parents.contains(body) && $0.covers(view.day) != .not }
        guard !forums.isEmpty else { return .nothing }
        return [.h2([], "Where it decides"), ForumTable(view: view, forums: forums).node]
    }

    /// Who held the seats over the years.
    var strip: Node {
        let rows = seats.compactMap { seat -> SeatStrip.Row? in
            let bars = snapshot.appointments(to: seat.payload.seat).map {
                SeatStrip.Bar(
                    label: snapshot.name(of: $0.payload.person),
                    period: $0.payload.dated,
                    capacity: $0.payload.capacity,
                    isVacancy: false,
                    address: view.asked.address(.person(snapshot.person($0.payload.person)))
                )
            }
            let vacancies = snapshot.index.vacancies.filter { $0.payload.seat == seat.payload.seat }.map {
                SeatStrip.Bar(label: "nobody", period: $0.payload.dated, capacity: .notStated, isVacancy: true)
            }
            guard !bars.isEmpty || !vacancies.isEmpty else { return nil }
            return SeatStrip.Row(
                label: Say.seat(seat.payload),
                office: seat.payload.office,
                kind: seat.payload.kind,
                bars: bars + vacancies
            )
        }
        let strip = SeatStrip(
            id: "seats",
            title: "Who held which seat of \(snapshot.shortName(of: body))",
            rows: rows,
            day: view.day,
            today: view.today,
            columns: .seats
        )
        guard let picture = strip.picture else { return .nothing }
        return [.h2([], "Seats over the years"), picture.node]
    }
}

/// The order in which seats are read out.
enum Seats {
    static func order(_ seat: Seat) -> Int {
        switch (seat.office, seat.kind) {
        case (.chair, _), (nil, .chair): 0
        case (.chiefExecutive, _): 1
        case (nil, .nonExecutive): 2
        case (.finance, _), (.medical, _), (.nursing, _): 3
        case (nil, .executive): 4
        case (nil, .associate): 5
        }
    }
}
