import Markup
import Register

extension PersonPage {
    var appointments: [Stated<Appointment>] {
        snapshot.appointments(of: person).sorted { (start($0), $0.fact.id) < (start($1), $1.fact.id) }
    }

    private func start(_ appointment: Stated<Appointment>) -> Int32 {
        appointment.payload.dated.from.bounds?.earliest.number ?? .min
    }

    /// One row a seat, by body; then what only an arrangement says.
    var strip: Node {
        var order: [SeatID] = []
        for seat in appointments.map(\.payload.seat) where !order.contains(seat) { order.append(seat) }
        let strip = SeatStrip(
            id: "seats",
            title: "Seats of \(name) in all bodies",
            rows: order.compactMap(row) + arrangedRows,
            day: view.day,
            today: view.today,
            columns: .person,
            several: spans
        )
        guard let picture = strip.picture else {
            return [.h2([], "Seats over the years"), .p([], "No seat is recorded.")]
        }
        return [.h2([], "Seats over the years"), picture.node]
    }

    private func row(_ id: SeatID) -> SeatStrip.Row? {
        guard let seat = snapshot.seat(id)?.payload else { return nil }
        let held = appointments.filter { $0.payload.seat == id }
        return SeatStrip.Row(
            label: "\(Say.seat(seat)), \(snapshot.shortName(of: seat.body))",
            office: seat.office,
            kind: seat.kind,
            bars: held.map { bar(seat.body, $0.payload.dated, $0.payload.capacity) }
        )
    }

    /// Offices that an arrangement names them as the holder of, where no appointment of theirs says so.
    private var arrangedRows: [SeatStrip.Row] {
        let seats = appointments.compactMap { snapshot.seat($0.payload.seat)?.payload }
        var rows: [SeatStrip.Row] = []
        for stated in snapshot.arrangements(heldBy: person) where stated.payload.status != .announced {
            for office in stated.payload.model.offices {
                for body in stated.payload.bodies
                where !seats.contains(where: { $0.office == office && $0.body == body }) {
                    rows.append(
                        SeatStrip.Row(
                            label: "\(office.inWords), \(snapshot.shortName(of: body)), by an arrangement",
                            office: office,
                            kind: office == .chair ? .chair : .executive,
                            bars: [bar(body, stated.payload.dated, .notStated)]
                        )
                    )
                }
            }
        }
        return rows
    }

    private func bar(_ body: BodyID, _ period: Period, _ capacity: Capacity) -> SeatStrip.Bar {
        SeatStrip.Bar(
            label: snapshot.shortName(of: body),
            period: period,
            capacity: capacity,
            isVacancy: false,
            address: view.asked.address(.body(body))
        )
    }

    var seats: Node {
        guard !appointments.isEmpty else { return .nothing }
        return [
            .h2([], "Seats"),
            DataTable(
                caption: "Seats recorded, whatever the day",
                head: [
                    "Body", "Seat", "Office", "Kind and vote", "Capacity", "From", "Until",
                    .text("On \(view.day.inWords)"), "Appointed by", "Approval", "Source",
                ],
                rows: appointments.map(cells)
            ).node,
        ]
    }

    private func cells(_ appointment: Stated<Appointment>) -> [Node] {
        let payload = appointment.payload
        let seat = snapshot.seat(payload.seat)?.payload
        let about = seat.map { "\(Say.seat($0)) of \(snapshot.shortName(of: $0.body))" } ?? payload.seat.raw
        return [
            seat.map { view.link($0.body) } ?? .notRecorded,
            .orNotRecorded(seat.map(Say.seat)),
            seat.map { .text($0.office?.inWords ?? "none") } ?? .notRecorded,
            seat.map { .text("\($0.kind.inWords), \(Say.votes($0.votes) ?? "vote not recorded")") } ?? .notRecorded,
            .text(Say.capacity(payload.capacity)),
            .text(Say.start(payload.dated.from)),
            .text(Say.until(payload.dated)),
            .text(Say.holds(appointment.covers(view.day))),
            .orNotRecorded(payload.appointedBy),
            .orNotRecorded(payload.approval),
            SourceMark(view, appointment.fact, about: "\(about), \(appointment.fact.id)").node,
        ]
    }

    var designations: Node {
        let stated = snapshot.designations(of: person)
        guard !stated.isEmpty else { return .nothing }
        return [
            .h2([], "Designations"),
            DataTable(
                caption: "Designations recorded, whatever the day",
                head: ["Designation", "Body", "When", "Source"],
                rows: stated.map {
                    [
                        .text($0.payload.designation.inWords), view.link($0.payload.body),
                        .text(Say.period($0.payload.dated)),
                        SourceMark(view, $0.fact, about: "\($0.payload.designation.inWords), \($0.fact.id)").node,
                    ]
                }
            ).node,
        ]
    }

    var arrangements: Node {
        let rows = snapshot.arrangements(heldBy: person)
        guard !rows.isEmpty else { return .nothing }
        return [
            .h2([], "Arrangements"),
            ArrangementTable(
                view: view,
                rows: rows,
                caption: "Arrangements that name them as the holder",
                showsGroup: true
            )
            .node,
        ]
    }
}
