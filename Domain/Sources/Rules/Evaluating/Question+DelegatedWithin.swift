import Register

extension Question {
    /// Whether a power is delegated to a committee of directors or to an executive director.
    func recipientOnBoard(_ said: Stated<Delegation>) -> Answer {
        let delegation = said.payload
        let kinds: Set<SeatKind> = [.chair, .nonExecutive, .executive]
        if let forum = delegation.toForum {
            let committee = committee(forum)
            if isOfOthers(forum) {
                return .notMet(
                    "\(committee.name), to which a power is delegated, is no committee of \(bodyName).",
                    committee.facts
                )
            }
            return each(committee) { member in
                let (standing, name) = (standing(of: member.person, kinds), name(member.person))
                switch standing.is {
                case .yes: return .met("\(name) is a director of \(bodyName).", standing.facts)
                case .no:
                    return .notMet(
                        "\(name), who sits on \(committee.name), is no director of \(bodyName).",
                        standing.facts
                    )
                case .unknown:
                    return .unknown(
                        "Whether \(name), who sits on \(committee.name), is a director of \(bodyName) is open.",
                        standing.facts,
                        standing.missing
                    )
                }
            }
        }
        if let seat = delegation.toSeat { return executiveSeat(seat) }
        if let other = delegation.toBody, other != body {
            return .notMet("A power is delegated within the body to \(snapshot.shortName(of: other)).", [])
        }
        if let other = delegation.toOther {
            return .notMet("A power is delegated to \(other), which is no committee and no executive director.", [])
        }
        return open(said, "to whom it is made")
    }

    /// Whether a forum certainly is one of other bodies alone.
    func isOfOthers(_ forum: ForumID) -> Bool {
        let every = snapshot.statements(of: forum)
        let stated = every.filter { $0.covers(day) != .not }
        return stated.contains { $0.covers(day) == .certainly }
            && every.allSatisfy { !$0.payload.parents.contains(body) }
    }

    private func executiveSeat(_ seat: SeatID) -> Answer {
        let stated = snapshot.statements(of: seat).filter { $0.covers(day) != .not }
        let facts = stated.facts
        let name = snapshot.seat(seat).map { "“\($0.payload.inWords)”" } ?? seat.raw
        guard let place = place(seat) else {
            return stated.contains { $0.covers(day) == .certainly }
                ? .notMet("The seat \(name), to which a power is delegated, is not on the board of \(bodyName).", facts)
                : .unknown("Nothing is recorded of the seat \(name).", facts, [secretary(.seatDates(seat))])
        }
        switch place.isOfKind(.executive) && place.isThere && place.votes {
        case .yes: return .met("The seat \(name) is that of an executive director.", facts)
        case .no where place.isThere == .yes:
            return .notMet(
                "The seat \(name), to which a power is delegated, is not that of an executive director.",
                facts
            )
        case .no, .unknown:
            let missing = roll.missing([place])
            return .unknown(
                "Whether the seat \(name) is that of an executive director is open.",
                facts,
                missing.isEmpty ? [secretary(.seatDates(seat))] : missing
            )
        }
    }

    /// Whether a power of an NHS trust that one holder of a seat may exercise is a matter of the regulations.
    func oneHolder(_ said: Stated<Delegation>, _ seat: SeatID) -> Answer {
        let name = snapshot.seat(seat).map { "“\($0.payload.inWords)”" } ?? seat.raw
        guard let place = place(seat) else {
            let missing = [secretary(.seatDates(seat))]
            return .unknown("The seat \(name) is not recorded on the board.", [said.fact.id], missing)
        }
        let facts = place.facts.union([said.fact.id])
        switch place.isOfKind(.executive) {
        case .yes: return .notApplicable("What an officer may decide rests on other powers.").resting(on: facts)
        case .unknown:
            let missing = [secretary(.seatKind(seat))]
            return .unknown("The kind of the seat \(name) is not recorded for certain.", facts, missing)
        case .no:
            return .unknown(
                "A power is delegated to the holder of the seat \(name), who is no officer; the regulations speak of "
                    + "committees, and on which other power that rests is not recorded.",
                facts,
                [secretary(.delegationTerms(said.fact.id, "the power on which it rests"))]
            )
        }
    }

    /// Whether the constitution lets powers be delegated within the board.
    var constitutionAllows: Answer {
        let every = snapshot.constitutionClauses(of: body).filter { $0.payload.subject == .internalDelegation }
        let found = every.filter { $0.covers(day) != .not }
        let facts = found.facts
        let positions = Set(found.map { $0.payload.position })
        let isSure = found.contains { one in
            one.covers(day) == .certainly
                && !every.contains { $0.covers(day) != .certainly && $0.payload.dated.isRival(of: one.payload.dated) }
        }
        if isSure, positions == [.allows] { return .met("The constitution allows that.", facts) }
        if isSure, positions == [.bars] {
            return .notMet("The constitution does not allow powers to be delegated.", facts)
        }
        return .unknown(
            "Whether the constitution allows powers to be delegated is not recorded for certain.",
            facts,
            [secretary(.constitution(.internalDelegation))]
        )
    }
}
