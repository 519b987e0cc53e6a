import Register

extension Measure {
    static let outside: [Measure] = [
        Measure("outside-posts-of-executives", [.posts]) { $0.outsidePosts },
        Measure("unshared-non-executives") { $0.unsharedNonExecutives },
    ]
}

extension Question {
    /// Code B.2.14: a full-time executive director has no more than so many posts of a non-executive director at another
    /// trust, and chairs none. An executive's seat elsewhere is no such post.
    ///
    /// Which bodies besides trusts are of similar size is not recorded, so that an office there leaves it open.
    var outsidePosts: Answer {
        let limit = number(0)
        var seen: Set<PersonID> = []
        return each([.executive], "executive director") { holder in
            guard seen.insert(holder.person).inserted else { return nil }
            return kept(holder) { outsidePosts(holder, limit) }
        }
    }

    private func outsidePosts(_ holder: BoardHolder, _ limit: Int) -> Answer {
        let person = holder.person
        let name = name(person)
        let own = Lasting(
            snapshot.employments(of: person).filter { $0.payload.body == body && $0.payload.employment != .office },
            on: day
        )
        let fullTime = own.isRecorded == .yes ? own.only { $0.isFullTime } ?? nil : nil
        let facts = own.facts.union(holder.facts)
        if fullTime == false {
            return .notApplicable("\(name) is not employed full-time by \(bodyName).", facts)
        }
        let seats = elsewhere([person], [.chair, .nonExecutive])
        let chairs = elsewhere([person], [.chair])
        let offices = officesWithoutSeat(of: person)
        let rests = facts.union(seats.map(\.holder).facts).union(offices.facts)
        let sure = seats.filter { $0.holder.coverage == .certainly && isTrust($0.body) }
        let sureChairs = chairs.filter { $0.holder.coverage == .certainly && isTrust($0.body) }
        let bodies = Set(seats.map(\.body)).sorted().map { snapshot.shortName(of: $0) }
        let said =
            seats.isEmpty
            ? "\(name) is recorded as chair or non-executive director of no other trust."
            : "\(name) is recorded as chair or non-executive director of \(bodies.inWords)."
        let kinds = seats.flatMap { snapshot.legalKindsStated(of: $0.body) }.facts
        if !sureChairs.isEmpty || Set(sure.map(\.holder.seat)).count > limit {
            let asked = "The Code asks for no more than \(limit) such post and no chair."
            guard fullTime == true else {
                return .unknown(
                    "\(said) \(asked) Whether the employment is full-time is not recorded.",
                    rests.union(kinds),
                    [secretary(.employmentHere(person))]
                )
            }
            return .notMet("\(said) \(asked)", rests.union(kinds))
        }
        var missing = seats.filter { $0.holder.coverage != .certainly }.map {
            Missing(.holderOnDay($0.holder.seat), from: .secretary($0.body))
        }
        if seats.count <= limit, chairs.isEmpty { missing = [] }
        if missing.isEmpty, !chairs.isEmpty || seats.count > limit {
            missing = seats.filter { !isTrust($0.body) }.map { Missing(.legalKind, from: .secretary($0.body)) }
        }
        if !offices.possible.isEmpty { missing.append(secretary(.opinion)) }
        missing += missingWhole(.postsElsewhere, person: person)
        guard missing.isEmpty, let whole = whole(.postsElsewhere, person: person) else {
            let open =
                offices.possible.isEmpty
                ? "" : " Whether an office elsewhere is at a body of similar size is not recorded."
            return .unknown(said + open, rests.union(kinds), missing)
        }
        return .met(said, rests.union(kinds).union([whole.fact.id]))
    }

    /// Whether a body of the register was an NHS trust or a foundation trust for certain.
    private func isTrust(_ other: BodyID) -> Bool {
        let kinds = snapshot.legalKindsStated(of: other)
        return !kinds.isEmpty && kinds.allSatisfy { $0.covers(day) == .certainly }
    }

    /// Each board keeps a majority of non-executive directors who sit on no other board. A choice and no requirement, so
    /// that fewer are noted and never found not met.
    var unsharedNonExecutives: Answer {
        let others = roll.voting(.nonExecutive)
        let people = others.sure.flatMap(\.sure).people.sorted()
        let missingSeats =
            missing([others]) + others.sure.filter { $0.sure.isEmpty }.map { secretary(.holderOnDay($0.seat)) }
        var (shared, open): (Set<PersonID>, Set<PersonID>) = ([], [])
        var facts = others.allFacts
        var seatsOpen: [Missing] = []
        for person in people {
            let seats = elsewhere([person], [.chair, .nonExecutive, .executive, .associate])
            facts.formUnion(seats.map(\.holder).facts)
            if seats.contains(where: { $0.holder.coverage == .certainly }) {
                shared.insert(person)
            } else if let whole = whole(.postsElsewhere, person: person), seats.isEmpty {
                facts.insert(whole.fact.id)
            } else {
                open.insert(person)
                seatsOpen +=
                    seats.isEmpty
                    ? missingWhole(.postsElsewhere, person: person)
                    : seats.map { Missing(.holderOnDay($0.holder.seat), from: .secretary($0.body)) }
            }
        }
        let (all, alone) = (people.count, people.count - shared.count - open.count)
        let said =
            "\(open.isEmpty ? "\(alone)" : "At least \(alone)") of \(Counted.noun(all, "non-executive director sits", "non-executive directors sit")) on no other board."
        guard missingSeats.isEmpty else { return .unknown(said, facts, missingSeats + seatsOpen) }
        guard all > 0 else { return .notApplicable("There is no non-executive director besides the chair.") }
        if 2 * alone > all { return .met(said, facts) }
        guard 2 * (alone + open.count) <= all else { return .unknown(said, facts, seatsOpen) }
        return .met(said, facts).noting("No majority of the non-executive directors sits on this board alone.")
    }
}
