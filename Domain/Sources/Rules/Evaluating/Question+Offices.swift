import Register

extension Measure {
    static let offices: [Measure] = [
        Measure("no-chair-who-is-also-non-executive") { $0.noChairWithTwoSeats },
        Measure("chair-is-not-chief-executive") { $0.chairIsNotChiefExecutive },
        Measure("chair-was-not-chief-executive") { $0.chairWasNotChiefExecutive },
        Measure("vice-chair-is-non-executive") { $0.viceChairIsNonExecutive },
    ]
}

extension Question {
    /// Regulation 9(2): nobody is chair and non-executive director of one trust at once.
    var noChairWithTwoSeats: Answer {
        let (chairs, others) = (roll.holders([.chair]), roll.holders([.nonExecutive]))
        let sure = chairs.sure.people.intersection(others.sure.people)
        let both = (chairs + others).filter { sure.contains($0.person) }
        if !sure.isEmpty {
            return .notMet("\(names(sure)) is recorded as chair and as non-executive director.", both.facts)
        }
        let open = chairs.people.intersection(others.people)
        let facts = (chairs + others).facts
        guard open.isEmpty else {
            let missing = roll.missing(
                roll.places.filter { place in place.holders.contains { open.contains($0.person) } }
            )
            let seats = (chairs + others).filter { open.contains($0.person) && $0.coverage != .certainly }
            return .unknown(
                "\(names(open)) may be chair and non-executive director at once.",
                facts,
                missing.isEmpty ? seats.map { secretary(.holderOnDay($0.seat)) } : missing
            )
        }
        let said = "Nobody is recorded as chair and as non-executive director."
        let missing = roll.missingHolders([.chair, .nonExecutive]) + roll.missingWhole
        guard let whole = roll.whole, missing.isEmpty else { return .unknown(said, facts, missing) }
        return .met(said, facts.union([whole.fact.id]))
    }

    /// Code B.2.5: the chair is not the chief executive.
    var chairIsNotChiefExecutive: Answer {
        let (chair, chief) = (held(.chair), held(.chiefExecutive))
        let facts = chair.facts.union(chief.facts)
        let sure = chair.sure.intersection(chief.sure)
        if !sure.isEmpty { return .notMet("\(names(sure)) is recorded as chair and as chief executive.", facts) }
        let both = chair.possible.intersection(chief.possible)
        var missing = chair.missing(roll) + chief.missing(roll)
        for (office, holding) in [(Office.chair, chair), (.chiefExecutive, chief)] where holding.places.isEmpty {
            missing.append(secretary(.officeHolder(office)))
        }
        if !both.isEmpty {
            return .unknown("\(names(both)) may be chair and chief executive at once.", facts, missing)
        }
        missing += roll.missingWhole
        guard missing.isEmpty, let whole = roll.whole else {
            return .unknown("Nobody is recorded as chair and as chief executive.", facts, missing)
        }
        let said =
            chair.sure.isEmpty || chief.sure.isEmpty
            ? "In one of the two offices nobody is in office."
            : "\(names(chair.sure)) is chair, and \(names(chief.sure)) is chief executive."
        return .met(said, facts.union([whole.fact.id]))
    }

    /// Code B.2.5: the chair was not chief executive of the trust before.
    var chairWasNotChiefExecutive: Answer {
        let chair = held(.chair)
        guard !chair.sure.isEmpty else { return noChair(chair) }
        var (missing, facts): ([Missing], FactSet) = (chair.missing(roll), chair.facts)
        for person in chair.sure.sorted() {
            let starts = chair.holders.filter { $0.person == person }.compactMap { holder -> CalendarDay? in
                if case .within(let start) = holder.appointment.dated.from { start.earliest } else { nil }
            }
            let posts = snapshot.appointments(of: person).filter { appointment in
                snapshot.statements(of: appointment.payload.seat).contains {
                    $0.payload.body == body && $0.payload.office == .chiefExecutive
                }
            }
            let before = posts.filter { appointment in
                guard let led = appointment.payload.dated.span(.certainly)?.from, let start = starts.min() else {
                    return false
                }
                return led < start
                    && snapshot.statements(of: appointment.payload.seat).allSatisfy {
                        $0.payload.body == body && $0.payload.office == .chiefExecutive
                    }
            }
            if !before.isEmpty {
                return .notMet(
                    "\(name(person)) was chief executive of \(bodyName) before taking the chair.",
                    chair.facts.union(before.facts)
                )
            }
            missing += posts.map { secretary(.start($0.fact.id)) } + missingPastOffices(person)
            facts.formUnion(posts.facts)
            whole(.pastOffices, person: person).map { facts.insert($0.fact.id) }
        }
        let said = "\(names(chair.sure)) is not recorded as an earlier chief executive of \(bodyName)"
        return missing.isEmpty
            ? .met("\(said), and the list of earlier offices there is whole.", facts)
            : .unknown("\(said), and what is recorded of the past need not be whole.", facts, missing)
    }

    private func missingPastOffices(_ person: PersonID) -> [Missing] {
        whole(.pastOffices, person: person) == nil ? [secretary(.pastOffices(person))] : []
    }

    /// Code B.2.5: a vice-chair is designated, who is a non-executive director and votes.
    var viceChairIsNonExecutive: Answer {
        let designated = designated(.viceChair, in: body)
        let voting = roll.places.filter { ($0.isOfKind(.nonExecutive) && $0.isThere && $0.votes) == .yes }
        let seats = voting.flatMap(\.sure).filter { designated.sure.contains($0.person) }
        if !seats.isEmpty {
            return .met(
                "\(names(seats.people)), a non-executive director, is designated vice-chair.",
                seats.facts.union(designated.facts)
            )
        }
        guard !designated.sure.isEmpty else {
            let said =
                designated.possible.isEmpty
                ? "No vice-chair is recorded."
                : "A vice-chair is recorded with dates or sources that leave the day open."
            return .unknown(said, designated.facts, [secretary(.designated(.viceChair))])
        }
        let said =
            "\(names(designated.sure)) is designated vice-chair and is not recorded as a voting non-executive director."
        let may = roll.places.filter { place in
            (place.isOfKind(.nonExecutive) && place.votes) != .no
                && (place.isFilled == .unknown || place.holders.contains { designated.possible.contains($0.person) })
        }
        let missing =
            roll.missing(may) + roll.missingWhole
            + (designated.only == nil ? [secretary(.designated(.viceChair))] : [])
        guard let whole = roll.whole, missing.isEmpty, may.isEmpty else {
            return .unknown(said, designated.facts, missing.isEmpty ? [secretary(.designated(.viceChair))] : missing)
        }
        return .notMet(said, roll.facts.union(designated.facts).union([whole.fact.id]))
    }
}
