import Register

/// A seat that was there on the day or may have been.
struct BoardPlace: Hashable {
    let seat: SeatID
    /// Several where sources disagree.
    let kinds: Set<SeatKind>
    let offices: Set<Office>
    let isThere: Known
    let votes: Known
    let isFilled: Known
    /// Certain ones first; several where the seat is held jointly, where sources disagree or dates are partial.
    let holders: [BoardHolder]
    /// Why it is not known whether it is filled.
    let doubt: Missing.What?
    let isStatedVacant: Bool
    let facts: Set<FactID>

    /// A seat with the office of the chair is that of the chair, and no other non-executive's.
    func isOfKind(_ kind: SeatKind) -> Known {
        guard offices.contains(.chair) else { return Known(kinds, hold: kind) }
        return kind == .chair ? Known(offices, hold: .chair) : .no
    }

    func isOfOffice(_ office: Office) -> Known {
        if office == .chair { return isOfKind(.chair) }
        return Known(offices, hold: office)
    }

    /// Its holders where it is or may be of one of these kinds.
    func holders(of kinds: Set<SeatKind>) -> [BoardHolder] {
        let known = kinds.map { isOfKind($0) }
        if known.allSatisfy({ $0 == .no }) { return [] }
        return known.contains(.yes) ? holders : holders.map(\.possible)
    }

    /// Those who hold it for certain and count as holding it.
    var sure: [BoardHolder] { holders.sure }

    /// Nil where no statement has the seat at this body on the day.
    init?(_ seat: SeatID, of body: BodyID, isOpen: Coverage, _ snapshot: Snapshot) {
        let day = snapshot.day
        let every = snapshot.statements(of: seat)
        let statements = every.filter { $0.covers(day) != .not }
        guard statements.contains(where: { $0.payload.body == body }) else { return nil }
        self.seat = seat
        kinds = Set(statements.map(\.payload.kind))
        offices = Set(statements.compactMap(\.payload.office))
        let isSure = statements.contains { one in
            one.covers(day) == .certainly && !every.contains { $0.denies(day, one.payload.dated) }
        }
        let isOfBody = statements.allSatisfy { $0.payload.body == body }
        isThere = isSure && isOfBody && isOpen == .certainly ? .yes : .unknown
        votes = Known(all: statements.map { Known($0.payload.votes) })
        var facts = Set(statements.map(\.fact.id))
        let vacancies = snapshot.vacancies(of: seat).filter { $0.covers(day) != .not }
        facts.formUnion(vacancies.map(\.fact.id))
        isStatedVacant = !vacancies.isEmpty
        let raw = snapshot.holders(of: seat)
        facts.formUnion(raw.map(\.appointment.fact.id))
        let limit: Coverage = vacancies.isEmpty && isThere == .yes ? .certainly : .possibly
        let found = raw.map { BoardHolder($0, atMost: limit, facts, snapshot) }
        let isAct = raw.contains { $0.coverage == .certainly && !$0.appointment.payload.isOfRightHand }
        if found.contains(where: { $0.coverage == .certainly }) {
            (isFilled, doubt) = (.yes, nil)
        } else if found.isEmpty {
            let sure = vacancies.contains { $0.covers(day) == .certainly }
            (isFilled, doubt) = sure ? (.no, nil) : (.unknown, .holder(seat))
        } else {
            (isFilled, doubt) = (.unknown, vacancies.isEmpty && isAct ? .appointmentOfActing(seat) : .holderOnDay(seat))
        }
        // Only the seats of executives may be held jointly (SI 1990/2024 reg 6): elsewhere two holders disagree.
        let mayBeJoint = kinds == [.executive]
        let isOnePerson = Set(found.map(\.person)).count == 1
        holders = (mayBeJoint || isOnePerson ? found : found.map(\.possible)).sorted {
            ($1.coverage, $0.holding.appointment.fact.id) < ($0.coverage, $1.holding.appointment.fact.id)
        }
        self.facts = facts
    }
}

extension BoardHolder {
    fileprivate init(_ holding: SeatHolding, atMost limit: Coverage, _ facts: Set<FactID>, _ snapshot: Snapshot) {
        let appointment = holding.appointment.payload
        let others = snapshot.appointments(to: appointment.seat).filter {
            snapshot.person($0.payload.person) == holding.person && $0.covers(snapshot.day) != .certainly
        }
        let isDenied = others.contains { $0.payload.isRival(of: appointment) }
        let isSure = !isDenied && appointment.isOfRightHand && limit == .certainly
        self.holding = holding
        coverage = isSure ? holding.coverage : min(holding.coverage, .possibly)
        // That two identifiers are one person is a fact as well.
        let merges = snapshot.samePersons(of: holding.person).map(\.fact.id)
        self.facts = facts.union(merges)
    }
}

extension Appointment {
    /// Who acts in a seat, or holds it in the interim, counts by an appointment of whoever appoints to it; whether an
    /// acting holder had one cannot be told from what is recorded.
    fileprivate var isOfRightHand: Bool {
        switch capacity {
        case .substantive, .notStated: true
        case .interim: appointedBy != nil
        case .acting: false
        }
    }
}

extension Stated<Seat> {
    /// Whether it says of the same seat that it was not there on the day, or may not have been.
    fileprivate func denies(_ day: CalendarDay, _ other: Period) -> Bool {
        covers(day) != .certainly && payload.dated.isRival(of: other)
    }
}
