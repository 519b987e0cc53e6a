import Register

/// The board of a body on a day, as rules count it: by seats, each once, however many hold it.
struct BoardRoll {
    /// A seat that was there or may have been.
    struct Place: Hashable {
        let seat: SeatID
        /// Several where sources disagree.
        let kinds: Set<SeatKind>
        let offices: Set<Office>
        let isThere: Known
        let votes: Known
        let isFilled: Known
        let holders: [SeatHolding]
        /// Why it is not known whether it is filled.
        let doubt: Missing.What?
        let facts: Set<FactID>

        func isOfKind(_ kind: SeatKind) -> Known {
            kinds.contains(kind) ? (kinds.count == 1 ? .yes : .unknown) : .no
        }

        func isOfOffice(_ office: Office) -> Known {
            offices.contains(office) ? (offices.count == 1 ? .yes : .unknown) : .no
        }

        /// Those who hold it for certain and count as holding it.
        var sure: [SeatHolding] { holders.filter { $0.coverage == .certainly } }
    }

    let body: BodyID
    let places: [Place]
    /// The statement that the list is whole on this very day; nil where nobody made one.
    let whole: Stated<Completeness>?

    init(_ snapshot: Snapshot, _ body: BodyID) {
        self.body = body
        let day = snapshot.day
        let statements = Dictionary(grouping: snapshot.seats(of: body).filter { $0.covers(day) != .not }) {
            $0.payload.seat
        }
        places = statements.map { Place($0.key, $0.value, snapshot) }.sorted { $0.seat < $1.seat }
        let whole = snapshot.completeness(of: .boardMembers, in: body)
        self.whole = whole.flatMap { $0.payload.asAt == DayBounds(day) ? $0 : nil }
    }

    /// How many places meet a condition.
    func count(_ condition: (Place) -> Known) -> SeatCount {
        let sure = places.filter { condition($0) == .yes }
        let open = places.filter { condition($0) == .unknown }
        return SeatCount(sure: sure, open: open, whole: whole)
    }

    /// Voting seats of a kind with at least one holder.
    func voting(_ kind: SeatKind) -> SeatCount {
        count { $0.isOfKind(kind) && $0.isThere && $0.votes && $0.isFilled }
    }

    /// Seats of a kind with at least one holder, whether or not they vote.
    func filled(_ kind: SeatKind) -> SeatCount {
        count { $0.isOfKind(kind) && $0.isThere && $0.isFilled }
    }

    func filled(_ office: Office) -> SeatCount {
        count { $0.isOfOffice(office) && $0.isThere && $0.isFilled }
    }

    /// What would have to be recorded to know of a seat whether it counts.
    func missing(_ places: [Place]) -> [Missing] {
        places.flatMap { place -> [Missing] in
            var what: [Missing.What] = []
            if place.kinds.count != 1 { what.append(.seatKind(place.seat)) }
            if place.isThere == .unknown { what.append(.seatDates(place.seat)) }
            if place.votes == .unknown { what.append(.votes(place.seat)) }
            if let doubt = place.doubt { what.append(doubt) }
            return what.map { Missing($0, from: .secretary(body)) }
        }
    }

    var missingWhole: [Missing] { whole == nil ? [Missing(.wholeBoard, from: .secretary(body))] : [] }
}

/// How many seats meet a condition: at least the sure ones, at most those and the open ones where the list is whole.
struct SeatCount {
    let sure: [BoardRoll.Place]
    let open: [BoardRoll.Place]
    let whole: Stated<Completeness>?

    var least: Int { sure.count }
    /// Nil where more may be there than are recorded.
    var most: Int? { whole == nil ? nil : sure.count + open.count }

    var facts: Set<FactID> { Set((sure + open).flatMap(\.facts)).union(whole.map { [$0.fact.id] } ?? []) }
    var sureFacts: Set<FactID> { Set(sure.flatMap(\.facts)) }

    func isAtMost(_ limit: Int) -> Known {
        if least > limit { return .no }
        return most.map { $0 <= limit ? .yes : .unknown } ?? .unknown
    }

    func isAtLeast(_ number: Int) -> Known {
        if least >= number { return .yes }
        return most.map { $0 < number ? .no : .unknown } ?? .unknown
    }

    static func + (left: SeatCount, right: SeatCount) -> SeatCount {
        SeatCount(sure: left.sure + right.sure, open: left.open + right.open, whole: left.whole)
    }
}

extension BoardRoll.Place {
    fileprivate init(_ seat: SeatID, _ statements: [Stated<Seat>], _ snapshot: Snapshot) {
        let day = snapshot.day
        self.seat = seat
        kinds = Set(statements.map(\.payload.kind))
        offices = Set(statements.compactMap(\.payload.office))
        isThere = statements.contains { $0.covers(day) == .certainly } ? .yes : .unknown
        votes = Known(all: statements.map { Known($0.payload.votes) })
        var facts = Set(statements.map(\.fact.id))
        switch snapshot.state(of: seat) {
        case .notRecorded:
            (holders, isFilled, doubt) = ([], .unknown, .holder(seat))
        case .vacant(let vacancy, let possible):
            holders = possible
            isFilled = possible.isEmpty && vacancy.covers(day) == .certainly ? .no : .unknown
            doubt = isFilled == .no ? nil : .holderOnDay(seat)
            facts.insert(vacancy.fact.id)
        case .held(let held):
            holders = held
            // A vacancy stated for the same day contradicts.
            let contradicted = snapshot.vacancies(of: seat).contains { $0.covers(day) != .not }
            let sure = held.filter { $0.coverage == .certainly }
            if contradicted || sure.isEmpty {
                (isFilled, doubt) = (.unknown, .holderOnDay(seat))
            } else if sure.contains(where: { $0.appointment.payload.isAppointment }) {
                (isFilled, doubt) = (.yes, nil)
            } else {
                (isFilled, doubt) = (.unknown, .appointmentOfActing(seat))
            }
        }
        self.facts = facts.union(holders.map(\.appointment.fact.id))
    }
}

extension Appointment {
    /// Somebody who acts in a seat counts only by an appointment of whoever appoints to it.
    fileprivate var isAppointment: Bool {
        switch capacity {
        case .substantive, .interim, .notStated: true
        case .acting: approval != nil && appointedBy != nil
        }
    }
}
