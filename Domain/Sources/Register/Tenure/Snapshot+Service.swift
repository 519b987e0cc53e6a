extension Snapshot {
    /// The clock of a person on the board of one body: all days up to and including the day on which the person held
    /// a seat of it, in whatever capacity. Nothing is counted after the body closed.
    public func service(of person: PersonID, in body: BodyID) -> Service {
        service(appointments(of: person).filter { seat($0.payload.seat)?.payload.body == body })
    }

    /// The same for seats that were of some kinds on a day of the appointment, such as those of chair and
    /// non-executives.
    /// - Parameter body: Of this body alone; of all if nil.
    public func service(of person: PersonID, in body: BodyID?, as kinds: Set<SeatKind>) -> Service {
        service(
            appointments(of: person).filter { appointment in
                statements(of: appointment.payload.seat).contains { stated in
                    (body.map { $0 == stated.payload.body } ?? true) && kinds.contains(stated.payload.kind)
                        && stated.payload.dated.mayMeet(appointment.payload.dated)
                }
            }
        )
    }

    /// The combined clock: all days on which the person held a seat of any body, each day once.
    public func service(of person: PersonID) -> Service {
        service(appointments(of: person))
    }

    /// The bodies on whose boards a person has a recorded seat, whatever the day.
    public func bodies(of person: PersonID) -> [BodyID] {
        Set(appointments(of: person).compactMap { seat($0.payload.seat)?.payload.body }).sorted()
    }

    private func service(_ appointments: [Stated<Appointment>]) -> Service {
        let begun = appointments.filter { served($0, .possibly) != nil }.sorted { Snapshot.beginsBefore($0, $1) }
        let rivals = begun.map { one in appointments.filter { one.payload.isRival(of: $0.payload) } }
        let first = FirstStart(
            zip(begun, rivals).map { one, others in FirstStart(oneOf: ([one] + others).map { $0.payload.dated }) }
        )
        return Service(
            certain: DaySpan.merged(zip(begun, rivals).compactMap { served(certainlyBy: $0, $1) }),
            possible: DaySpan.merged(begun.compactMap { served($0, .possibly) }),
            since: first.since,
            sinceAtLatest: first.atLatest,
            appointments: begun,
            day: day
        )
    }

    /// The certain days of an appointment, where sources disagree about it only those that each of them has.
    private func served(certainlyBy appointment: Stated<Appointment>, _ rivals: [Stated<Appointment>]) -> DaySpan? {
        rivals.reduce(served(appointment, .certainly)) { span, rival in
            guard let span, let other = served(rival, .certainly) else { return nil }
            return span.common(other)
        }
    }

    /// The days of an appointment up to and including the day, while its body was open.
    private func served(_ appointment: Stated<Appointment>, _ least: Coverage) -> DaySpan? {
        guard let seat = seat(appointment.payload.seat) else { return nil }
        return appointment.payload.dated.span(least)?
            .before(closing(of: seat.payload.body, least))?
            .before(day.advanced(by: 1))
    }

    /// The day from which a body no longer was open; nil where no closing is recorded.
    func closing(of body: BodyID, _ least: Coverage) -> CalendarDay? {
        let ends = existences(of: body).map { stated -> CalendarDay? in
            guard case .within(let bounds) = stated.payload.dated.until else { return nil }
            return least == .certainly ? bounds.earliest : bounds.latest
        }
        if least == .certainly { return ends.compactMap { $0 }.min() }
        return ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
    }

    private static func beginsBefore(_ left: Stated<Appointment>, _ right: Stated<Appointment>) -> Bool {
        func first(_ stated: Stated<Appointment>) -> Int32 {
            if case .within(let bounds) = stated.payload.dated.from { return bounds.earliest.number }
            return .min
        }
        return (first(left), left.fact.id) < (first(right), right.fact.id)
    }
}

extension Period {
    /// Whether both may hold on one day.
    fileprivate func mayMeet(_ other: Period) -> Bool {
        guard let days = span(.possibly), let others = other.span(.possibly) else { return false }
        return days.common(others) != nil
    }
}
