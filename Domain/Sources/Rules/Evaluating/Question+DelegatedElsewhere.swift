import Register

extension Question {
    /// Whether a delegation under section 65Z5 is to a body that the section names, or to a joint committee.
    func recipientBody(_ said: Stated<Delegation>) -> Answer {
        let delegation = said.payload
        if let other = delegation.toBody, other == body {
            return .unknown(
                "A function is recorded as delegated to \(bodyName) itself, and not to another body.",
                [],
                [secretary(.delegationTerms(said.fact.id, "the body or joint committee to which it is made"))]
            )
        }
        if let other = delegation.toBody {
            let kinds = snapshot.legalKindsStated(of: other)
            let name = snapshot.shortName(of: other)
            return kinds.areSurely(.nhsTrust, on: day) || kinds.areSurely(.foundationTrust, on: day)
                ? .met("\(name) is a body to which a trust may delegate.", kinds.facts)
                : .unknown(
                    "What kind of body \(name) is, is not recorded for certain.",
                    kinds.facts,
                    [Missing(.legalKind, from: .secretary(other))]
                )
        }
        if let forum = delegation.toForum {
            let stated = snapshot.statements(of: forum).filter { $0.covers(day) != .not }
            let isJoint =
                stated.contains { $0.covers(day) == .certainly }
                && stated.allSatisfy { Set($0.payload.parents).count > 1 && $0.payload.parents.contains(body) }
            let name = snapshot.name(of: forum)
            return isJoint
                ? .met("\(name) is a joint committee.", stated.facts)
                : .unknown(
                    "\(name) is not recorded for certain as a joint committee of \(bodyName) with others.",
                    stated.facts,
                    [secretary(.delegationTerms(said.fact.id, "the body or joint committee to which it is made"))]
                )
        }
        if let seat = delegation.toSeat {
            let name = snapshot.seat(seat).map { "“\($0.payload.inWords)”" } ?? seat.raw
            return .notMet("A function is delegated to the holder of the seat \(name), and not to a body.", [])
        }
        if delegation.toOther == "NHS England" {
            return .met("NHS England is a body to which a trust may delegate.", [])
        }
        return .unknown(
            "What kind of body it is to which a function is delegated is not recorded.",
            [],
            [secretary(.delegationTerms(said.fact.id, "the kind of body to which it is made"))]
        )
    }

    /// Whether something happened on or before the first day of a delegation.
    func before(_ said: Stated<Delegation>, _ on: DayBounds?, _ done: String, _ what: String) -> Answer {
        let missing = [secretary(.delegationTerms(said.fact.id, on == nil ? what : "the first day"))]
        guard let on else { return .unknown("Not recorded of a delegation: \(what).", [], missing) }
        guard let first = said.payload.dated.from.bounds else {
            return .unknown("The first day of a delegation is not recorded.", [], missing)
        }
        if on.earliest > first.latest {
            return .notMet("It was \(done) on \(on.inWords), after it began on \(first.inWords).", [])
        }
        guard case .within = said.payload.dated.from, on.latest <= first.earliest else {
            return .unknown("Whether it was \(done) before it began is open.", [], missing)
        }
        return .met("It was \(done) on \(on.inWords), before or when it began.", [])
    }

    /// Whether the body that received functions has passed them on although the terms do not allow it.
    func passedOn(_ said: Stated<Delegation>) -> Answer {
        let delegation = said.payload
        guard let other = delegation.toBody, delegation.mayBePassedOn != true else { return .notApplicable("") }
        let functions = Set(delegation.functions.map(\.asCompared))
        let name = snapshot.shortName(of: other)
        let further = snapshot.delegations(of: other).filter { next in
            next.covers(day) != .not && !functions.isDisjoint(with: next.payload.functions.map(\.asCompared))
                && next.payload.basis != .withinBody
        }
        let facts = further.facts
        if !further.isEmpty {
            let isSure = further.contains { self.isSure($0, snapshot.delegations(of: other)) }
            guard delegation.mayBePassedOn == false, isSure else {
                return .unknown(
                    "\(name) has passed on what was delegated to it; whether the terms allow that is open.",
                    facts,
                    [secretary(.delegationTerms(said.fact.id, "whether it may be passed on"))]
                )
            }
            return .notMet("\(name) has passed on what was delegated to it, and the terms do not allow that.", facts)
        }
        let wholes = snapshot.completenesses(of: other).filter {
            $0.payload.list == .delegations && $0.payload.holds(on: day)
        }
        guard let whole = wholes.last else {
            return .unknown(
                "Whether \(name) has passed it on is not known.",
                [],
                [Missing(.wholeList(.delegations, nil, nil), from: .secretary(other))]
            )
        }
        return .met("\(name) has not passed it on.", [whole.fact.id])
    }
}
