import Register

/// A seat that was there on the day or may have been; told apart as what was read of it once.
final class BoardPlace: Hashable {
    let seat: SeatID
    /// Several where sources disagree.
    let kinds: Set<SeatKind>
    let offices: Set<Office>
    let isThere: Known
    let votes: Known
    let isFilled: Known
    /// Certain ones first; several where the seat is held jointly, where sources disagree or dates are partial.
    let holders: [BoardHolder]
    /// Who holds it and is suspended: the seat remains theirs, and they neither vote nor count.
    let suspended: [BoardHolder]
    /// As how many directors its holders count; several only where the seat is held jointly.
    let heads: ClosedRange<Int>
    /// Why it is not known as how many they count.
    let headsDoubt: Missing.What?
    /// Why it is not known whether it is filled.
    let doubt: Missing.What?
    let isStatedVacant: Bool
    let facts: FactSet

    static func == (left: BoardPlace, right: BoardPlace) -> Bool { left === right }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

    /// A seat with the office of the chair is that of the chair, and no other non-executive's.
    func isOfKind(_ kind: SeatKind) -> Known { ofKinds[kind.number] }

    private lazy var ofKinds = SeatKind.allCases.map { kind -> Known in
        guard offices.contains(.chair) else { return Known(kinds, hold: kind) }
        return kind == .chair ? Known(offices, hold: .chair) : .no
    }

    func isOfOffice(_ office: Office) -> Known {
        if office == .chair { return isOfKind(.chair) }
        return Known(offices, hold: office)
    }

    /// Its holders where it is or may be of one of these kinds.
    func holders(of kinds: Set<SeatKind>) -> [BoardHolder] {
        if kinds.contains(where: { isOfKind($0) == .yes }) { return holders }
        return kinds.allSatisfy { isOfKind($0) == .no } ? [] : holders.map(\.possible)
    }

    /// Whether somebody holds the office of it: whoever is suspended may hold it still, which no text that was read says.
    var isInOffice: Known { isFilled == .no && !suspended.sure.isEmpty ? .unknown : isFilled }

    /// Those who hold it for certain and count as holding it.
    var sure: [BoardHolder] { holders.sure }

    /// Nil where no statement has the seat at this body on the day.
    init?(_ seat: SeatID, of body: BodyID, isOpen: Coverage, _ snapshot: Snapshot) {
        let day = snapshot.day
        let every = snapshot.statements(of: seat)
        let statements = every.filter { $0.covers(day) != .not }
        guard statements.contains(where: { $0.payload.body == body }) else { return nil }
        self.seat = seat
        kinds = Set(statements.map { $0.payload.kind })
        offices = Set(statements.compactMap { $0.payload.office })
        let isSure = statements.contains { one in
            one.covers(day) == .certainly && !every.contains { $0.denies(day, one.payload.dated) }
        }
        let isOfBody = statements.allSatisfy { $0.payload.body == body }
        isThere = isSure && isOfBody && isOpen == .certainly ? .yes : .unknown
        votes = Known(all: statements.map { Known($0.payload.votes) })
        var facts = statements.facts
        let vacancies = snapshot.vacancies(of: seat).filter { $0.covers(day) != .not }
        facts.formUnion(vacancies.facts)
        isStatedVacant = !vacancies.isEmpty
        let raw = snapshot.holders(of: seat)
        facts.formUnion(raw.map { $0.appointment }.facts)
        // The resolution decides where somebody acts or is there in the interim, and nowhere else.
        if raw.contains(where: { [.acting, .interim].contains($0.appointment.payload.capacity) }) {
            let acts = snapshot.appointmentActs(to: seat).filter { $0.payload.on.earliest <= day }
            facts.formUnion(acts.facts)
        }
        let suspensions = snapshot.only({ $0.suspensions(of: body) }, where: { $0.seat == seat })
        facts.formUnion(suspensions.filter { $0.covers(day) != .not }.facts)
        let limit: Coverage = vacancies.isEmpty && isThere == .yes ? .certainly : .possibly
        let kind = offices.contains(.chair) ? .chair : kinds.count == 1 ? kinds.first : nil
        let isChief = offices == [.chiefExecutive]
        let hands = raw.map { $0.appointment.rightHand(kind, isChief: isChief, at: body, snapshot) }
        facts.formUnion(hands.flatMap { $0 ?? [] })
        let all = zip(raw, hands).map { BoardHolder($0, atMost: limit, isByRightHand: $1 != nil, facts, snapshot) }
        let isAct = zip(raw, hands).contains { $0.coverage == .certainly && $1 == nil }
        func isSuspended(_ holder: BoardHolder) -> Known {
            suspensions.isEmpty
                ? .no
                : Lasting(suspensions.filter { snapshot.person($0.payload.person) == holder.person }, on: day)
                    .isRecorded
        }
        suspended = all.filter { isSuspended($0) == .yes }
        let mayBeSuspended = all.contains { $0.coverage == .certainly && isSuspended($0) == .unknown }
        let found = all.filter { isSuspended($0) != .yes }.map { isSuspended($0) == .unknown ? $0.possible : $0 }
        if found.contains(where: { $0.coverage == .certainly }) {
            (isFilled, doubt) = (.yes, nil)
        } else if found.isEmpty {
            let sure = vacancies.contains { $0.covers(day) == .certainly } || !suspended.sure.isEmpty
            (isFilled, doubt) = sure ? (.no, nil) : (.unknown, suspended.isEmpty ? .holder(seat) : .holderOnDay(seat))
        } else if mayBeSuspended {
            (isFilled, doubt) = (.unknown, .suspensions)
        } else {
            (isFilled, doubt) = (.unknown, vacancies.isEmpty && isAct ? .appointmentOfActing(seat) : .holderOnDay(seat))
        }
        // Only the seats of executives may be held jointly (SI 1990/2024 reg 6): elsewhere two holders disagree.
        let mayBeJoint = kinds == [.executive]
        let isOnePerson = Set(found.map(\.person)).count == 1
        holders = (mayBeJoint || isOnePerson ? found : found.map(\.possible)).sorted {
            ($1.coverage, $0.holding.appointment.fact.id) < ($0.coverage, $1.holding.appointment.fact.id)
        }
        heads = 1...1
        headsDoubt = nil
        self.facts = facts
    }

    /// The same, with another number of directors and what that rests on.
    init(_ place: BoardPlace, heads: ClosedRange<Int>, doubt: Missing.What?, facts: FactSet) {
        seat = place.seat
        kinds = place.kinds
        offices = place.offices
        isThere = place.isThere
        votes = place.votes
        isFilled = place.isFilled
        holders = place.holders
        suspended = place.suspended
        self.doubt = place.doubt
        isStatedVacant = place.isStatedVacant
        self.heads = heads
        headsDoubt = doubt
        self.facts = place.facts.union(facts)
    }
}

extension BoardHolder {
    fileprivate convenience init(
        _ holding: SeatHolding,
        atMost limit: Coverage,
        isByRightHand: Bool,
        _ facts: FactSet,
        _ snapshot: Snapshot
    ) {
        let appointment = holding.appointment.payload
        let others = snapshot.appointments(to: appointment.seat).filter {
            snapshot.person($0.payload.person) == holding.person && $0.covers(snapshot.day) != .certainly
        }
        let isDenied = others.contains { $0.payload.isRival(of: appointment) }
        let isSure = !isDenied && isByRightHand && limit == .certainly
        // That two identifiers are one person is a fact as well.
        let merges = snapshot.samePersons(of: holding.person).facts
        self.init(
            holding: holding,
            coverage: isSure ? holding.coverage : min(holding.coverage, .possibly),
            facts: facts.union(merges)
        )
    }
}

extension Stated<Appointment> {
    /// Who acts in a seat, or holds it in the interim, counts by an appointment of whoever appoints to it.
    ///
    /// - Returns: The acts on which that rests, none where the appointment names who appointed; nil where it cannot be told
    ///   from what is recorded.
    fileprivate func rightHand(
        _ kind: SeatKind?,
        isChief: Bool,
        at body: BodyID,
        _ snapshot: Snapshot
    ) -> FactSet? {
        switch payload.capacity {
        case .substantive, .notStated: return []
        case .interim, .acting: return kind.flatMap { snapshot.isAppointed(self, to: $0, isChief: isChief, at: body) }
        }
    }
}

extension Stated<Seat> {
    /// Whether it says of the same seat that it was not there on the day, or may not have been.
    fileprivate func denies(_ day: CalendarDay, _ other: Period) -> Bool {
        covers(day) != .certainly && payload.dated.isRival(of: other)
    }
}
