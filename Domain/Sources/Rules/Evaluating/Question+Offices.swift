import Register

extension Question {
    /// Regulation 9(2): nobody is chair and non-executive director of one trust at once.
    var noChairWithTwoSeats: Answer {
        let (chairs, others) = (holdings([.chair]), holdings([.nonExecutive]))
        let shared = Set(chairs.map(\.person)).intersection(others.map(\.person))
        let both = (chairs + others).filter { shared.contains($0.person) }
        let facts = Set((chairs + others).map(\.appointment.fact.id))
        let sure = shared.filter { person in
            [chairs, others].allSatisfy { $0.contains { $0.person == person && $0.coverage == .certainly } }
        }
        if !sure.isEmpty {
            return .notMet("\(names(sure)) is recorded as chair and as non-executive director.", both.facts)
        }
        guard shared.isEmpty else {
            let open = both.filter { $0.coverage != .certainly }.map { secretary(.holderOnDay($0.seat.payload.seat)) }
            return .unknown("\(names(shared)) may be chair and non-executive director at once.", both.facts, open)
        }
        let said = "Nobody is recorded as chair and as non-executive director."
        guard let whole = roll.whole else { return .unknown(said, facts, roll.missingWhole) }
        return .met(said, facts.union([whole.fact.id]))
    }

    /// Code B.2.5: the chair is not the chief executive.
    var chairIsNotChiefExecutive: Answer {
        let (chair, chief) = (roll.held(Office.chair), roll.held(.chiefExecutive))
        let facts = chair.facts.union(chief.facts)
        let sure = chair.sure.intersection(chief.sure)
        if !sure.isEmpty { return .notMet("\(names(sure)) is recorded as chair and as chief executive.", facts) }
        guard chair.possible.isDisjoint(with: chief.possible) else {
            let both = chair.possible.intersection(chief.possible)
            return .unknown(
                "\(names(both)) may be chair and chief executive at once.",
                facts,
                chair.open(secretary) + chief.open(secretary)
            )
        }
        let missing = [(Office.chair, chair), (.chiefExecutive, chief)].filter { !$0.1.isKnown }.map {
            secretary(.officeHolder($0.0))
        }
        guard missing.isEmpty else { return .unknown("Chair or chief executive is not recorded.", facts, missing) }
        guard !chair.sure.isEmpty, !chief.sure.isEmpty else {
            return .met("One of the two offices is vacant.", facts)
        }
        return .met("\(names(chair.sure)) is chair, and \(names(chief.sure)) is chief executive.", facts)
    }

    /// Code B.2.5: the chair was not chief executive of the trust before.
    var chairWasNotChiefExecutive: Answer {
        let chair = roll.held(Office.chair)
        guard !chair.sure.isEmpty else { return noChair(chair) }
        for person in chair.sure.sorted() {
            let before = snapshot.appointments(of: person).filter { appointment in
                guard let seat = snapshot.seat(appointment.payload.seat)?.payload, seat.body == body,
                    seat.office == .chiefExecutive, let led = appointment.payload.dated.span(.certainly)
                else { return false }
                return chair.holdings.contains { holding in
                    guard holding.person == person, let from = led.from,
                        case .within(let start) = holding.appointment.payload.dated.from
                    else { return false }
                    return from < start.earliest
                }
            }
            if !before.isEmpty {
                return .notMet(
                    "\(name(person)) was chief executive of \(bodyName) before taking the chair.",
                    chair.facts.union(before.map(\.fact.id))
                )
            }
        }
        return .unknown(
            "\(names(chair.sure)) is not recorded as an earlier chief executive of \(bodyName), and what is recorded of the "
                + "past need not be whole.",
            chair.facts,
            chair.sure.sorted().map { secretary(.pastOffices($0)) }
        )
    }

    /// Code B.2.5: a vice-chair is designated, who is a non-executive director.
    var viceChairIsNonExecutive: Answer {
        let designated = designated(.viceChair)
        let sure = designated.filter { $0.covers(day) == .certainly }
        let others = holdings([.nonExecutive])
        for one in sure {
            let person = snapshot.person(one.payload.person)
            let seats = others.filter { $0.person == person && $0.coverage == .certainly }
            if !seats.isEmpty {
                return .met(
                    "\(name(person)), a non-executive director, is designated vice-chair.",
                    [one.fact.id] + seats.map(\.appointment.fact.id)
                )
            }
        }
        guard let first = sure.first else {
            let said =
                designated.isEmpty
                ? "No vice-chair is recorded." : "A vice-chair is recorded with dates that leave the day open."
            return .unknown(said, designated.map(\.fact.id), [secretary(.designated(.viceChair))])
        }
        let person = snapshot.person(first.payload.person)
        let said = "\(name(person)) is designated vice-chair and is not recorded as a non-executive director."
        guard let whole = roll.whole, !others.contains(where: { $0.person == person }) else {
            return .unknown(
                said,
                [first.fact.id],
                roll.missingWhole.isEmpty ? [secretary(.wholeBoard)] : roll.missingWhole
            )
        }
        return .notMet(said, [first.fact.id, whole.fact.id])
    }

    func noChair(_ chair: OfficeHolding) -> Answer {
        chair.isKnown && chair.possible.isEmpty
            ? .notApplicable("The seat of the chair is vacant.")
            : .unknown("The chair is not recorded for certain.", chair.facts, [secretary(.officeHolder(.chair))])
    }
}

/// Who holds one office of a body on the day.
struct OfficeHolding {
    let holdings: [SeatHolding]
    let facts: Set<FactID>
    /// Whether it is known of each of its seats who holds it, or that nobody does; false where no seat is recorded.
    let isKnown: Bool

    var sure: Set<PersonID> { Set(holdings.filter { $0.coverage == .certainly }.map(\.person)) }
    var possible: Set<PersonID> { Set(holdings.map(\.person)) }

    func open(_ missing: (Missing.What) -> Missing) -> [Missing] {
        holdings.filter { $0.coverage != .certainly }.map { missing(.holderOnDay($0.seat.payload.seat)) }
    }
}

extension BoardRoll {
    /// A vice-chair who acts as chair does not hold the chair; a seat of the chair counts without an office.
    func held(_ office: Office) -> OfficeHolding {
        let places = places.filter { $0.offices.contains(office) || (office == .chair && $0.kinds.contains(.chair)) }
        let counting = places.flatMap(\.holders).filter {
            office != .chair || $0.appointment.payload.capacity != .acting
        }
        return OfficeHolding(
            holdings: counting,
            facts: places.reduce(into: []) { $0.formUnion($1.facts) },
            isKnown: !places.isEmpty && places.allSatisfy { $0.isThere == .yes && $0.isFilled != .unknown }
        )
    }
}

extension [SeatHolding] {
    fileprivate var facts: [FactID] { map(\.appointment.fact.id) }
}
