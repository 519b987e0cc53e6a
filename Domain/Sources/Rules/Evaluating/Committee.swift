import Register

/// A committee of the body, as what is stated of it, its terms and its members describe it on the day.
struct Committee {
    let forum: ForumID
    let name: String
    /// Whether it certainly is one of the body, with the purpose asked for.
    let isSure: Bool
    /// Whether it meets in common with committees of other bodies.
    let isInCommon: Bool
    /// Everybody who is or may be a member.
    let members: [CommitteeMember]
    /// What is not known of the seats of its members.
    let missing: [Missing]
    /// The statement that its members are all recorded; nil where nobody made one.
    let whole: Stated<Completeness>?
    let facts: FactSet

    var sure: [CommitteeMember] { members.filter { $0.coverage == .certainly } }
}

/// Somebody who sits on a committee, by a seat of the body or of another.
struct CommitteeMember {
    let person: PersonID
    let seat: SeatID
    /// The body of the seat.
    let body: BodyID
    let coverage: Coverage
    /// Whether he or she chairs it.
    let chairs: Known
    let facts: FactSet
}

/// Whether somebody is on the board of the body in the way that a rule asks.
struct Standing {
    let `is`: Known
    let facts: FactSet
    let missing: [Missing]
}

/// One seat whose holder is stated to sit on a committee.
struct CommitteePlaces {
    let members: [CommitteeMember]
    let missing: [Missing]
    let facts: FactSet

    init(_ question: Question, _ forum: ForumID, _ seat: SeatID, _ every: [Stated<ForumMember>]) {
        let day = question.day
        let stated = every.filter { $0.covers(day) != .not }
        guard !stated.isEmpty else {
            (members, missing, facts) = ([], [], [])
            return
        }
        let isSure = stated.contains { one in
            one.covers(day) == .certainly
                && !every.contains { $0.covers(day) != .certainly && $0.payload.dated.isRival(of: one.payload.dated) }
        }
        let seats = question.snapshot.statements(of: seat).filter { $0.covers(day) != .not }
        let bodies = Set(seats.map { $0.payload.body })
        let own = stated.facts.union(seats.facts)
        let unclear = question.secretary(.committeeMember(forum))
        guard let body = bodies.contains(question.body) ? question.body : bodies.min() else {
            (members, missing, facts) = ([], [unclear], own)
            return
        }
        let board = question.board(of: body)
        guard let place = board.places.first(where: { $0.seat == seat }) else {
            (members, missing, facts) = ([], [unclear], own)
            return
        }
        let all = own.union(place.facts)
        let limit: Coverage = isSure && place.isThere == .yes ? .certainly : .possibly
        let chairs = Known(all: stated.map { Known($0.payload.chairs) })
        members = place.holders.map { holder in
            CommitteeMember(
                person: holder.person,
                seat: seat,
                body: body,
                coverage: min(holder.coverage, limit),
                chairs: chairs,
                facts: all.union(holder.facts)
            )
        }
        var open = isSure ? [] : [unclear]
        if place.isThere == .unknown || place.isFilled == .unknown { open += board.missing([place]) }
        if place.isFilled == .yes, place.sure.isEmpty {
            open.append(Missing(.holderOnDay(seat), from: .secretary(body)))
        }
        missing = open
        facts = all
    }
}
