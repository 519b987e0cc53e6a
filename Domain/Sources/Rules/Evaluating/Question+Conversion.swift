import Register

extension Measure {
    static let conversion: [Measure] = [
        Measure("initial-terms-on-conversion", [.months], tellsDays: true) { $0.initialTerms },
        Measure("vice-chair-within-term") { $0.viceChairWithinTerm },
    ]
}

extension Question {
    /// Schedule 7, paragraph 19: when an NHS trust becomes a foundation trust, its chair and non-executive directors stay
    /// for the rest of their terms, or for so many months where that is longer.
    var initialTerms: Answer {
        each([.chair, .nonExecutive], "chair or non-executive director") { holder in
            kept(holder) { initialTerm(holder) }
        }
    }

    private func initialTerm(_ holder: BoardHolder) -> Answer {
        let authorised = snapshot.authorisations(of: body)
        let (name, fact) = (name(holder.person), holder.holding.appointment.fact.id)
        guard case .within(let start) = holder.appointment.dated.from else {
            return .unknown("The first day of \(name) is not recorded.", holder.facts, [secretary(.start(fact))])
        }
        let days = authorised.compactMap { stated -> CalendarDay? in
            guard case .within(let bounds) = stated.payload.dated.from, bounds.precision == .day else { return nil }
            return bounds.earliest
        }
        guard let day = days.first, Set(days).count == 1, days.count == authorised.count else {
            return snapshot.was(body, .nhsTrust, on: start) == .no && !isInitial(holder, start)
                ? .notApplicable("\(name) was appointed when \(bodyName) was a foundation trust.")
                : .unknown(
                    "On which day \(bodyName) was authorised as a foundation trust is not recorded.",
                    holder.facts.union(authorised.facts),
                    [secretary(.legalKind)]
                )
        }
        var answer = initialTerm(holder, start, day)
        if answer.result != .notApplicable { answer.facts.formUnion(authorised.facts) }
        return answer
    }

    private func isInitial(_ holder: BoardHolder, _ start: DayBounds) -> Bool {
        snapshot.was(body, .foundationTrust, on: start.advanced(by: -1)) != .yes
    }

    private func initialTerm(_ holder: BoardHolder, _ start: DayBounds, _ authorised: CalendarDay) -> Answer {
        let name = name(holder.person)
        let fact = holder.holding.appointment.fact.id
        if start.earliest > authorised {
            return .notApplicable("\(name) was appointed after \(bodyName) became a foundation trust.")
        }
        guard start.latest <= authorised else {
            let said = "Whether \(name) was in office when \(bodyName) became a foundation trust is open."
            return .unknown(said, holder.facts, [secretary(.start(fact))])
        }
        let acts = snapshot.appointmentActs(of: holder.person).filter { act in
            snapshot.statements(of: act.payload.seat).contains { $0.payload.body == body }
                && act.payload.lastDay != nil && act.payload.act != .removed
        }
        let old = acts.filter { $0.payload.by == .power && $0.payload.on.latest < authorised }
        let new = acts.filter {
            ![.power, .council].contains($0.payload.by) && $0.payload.seat == holder.seat
                && [.letter, .appointed].contains($0.payload.act)
        }
        let facts = holder.facts.union((old + new).facts)
        guard let before = old.max(by: { $0.payload.on.latest < $1.payload.on.latest })?.payload.lastDay,
            let least = authorised.advanced(byMonths: number(0))?.advanced(by: -1)
        else {
            let said = "Until when \(name) was appointed to the NHS trust is not recorded."
            return .unknown(said, facts, [secretary(.appointmentAct(holder.person, .power))])
        }
        guard let given = new.compactMap({ $0.payload.lastDay }).only else {
            let said =
                "For which term \(name) was appointed when \(bodyName) became a foundation trust is not recorded."
            return .unknown(said, facts, [secretary(.term(fact))])
        }
        let right = (max(before.earliest, least), max(before.latest, least))
        let last = right.0 == right.1 ? right.0.inWords : "\(right.0.inWords) or up to \(right.1.inWords)"
        let said =
            "\(name) was in office when \(bodyName) became a foundation trust on \(authorised.inWords), with a term until "
            + "\(given.inWords); the Act gives a term until \(last)."
        if right.0 == right.1, given == DayBounds(right.0) { return .met(said, facts) }
        if given.latest < right.0 || given.earliest > right.1 { return .notMet(said, facts) }
        return .unknown(said, facts, [secretary(.term(fact))])
    }

    /// Regulations 13 and 14: the vice-chair is a non-executive director, for no longer than the rest of that term.
    var viceChairWithinTerm: Answer {
        let designated = designated(.viceChair, in: body)
        if designated.possible.isEmpty, let whole = whole(.designations) {
            var answer = Answer.notApplicable("Nobody is vice-chair of \(bodyName); the directors may appoint one.")
            answer.facts = [whole.fact.id]
            return answer
        }
        let seat = viceChairIsNonExecutive
        guard seat.result == .met else { return seat }
        let holders = roll.holders([.nonExecutive]).sure.filter { designated.sure.contains($0.person) }
        let terms = snapshot.allDesignations(in: body).filter {
            $0.payload.designation == .viceChair && $0.covers(day) == .certainly
        }
        return .every(
            terms.flatMap { term in
                holders.filter { $0.person == snapshot.person(term.payload.person) }.map { within($0, term) }
            }
        )
    }

    private func within(_ holder: BoardHolder, _ term: Stated<Designation>) -> Answer {
        let (name, fact) = (name(holder.person), holder.holding.appointment.fact.id)
        let facts = holder.facts.union([term.fact.id])
        guard case .within(let end) = term.payload.dated.until, case .within(let last) = holder.appointment.dated.until
        else {
            var missing: [Missing] = []
            if case .within = term.payload.dated.until {} else { missing.append(secretary(.end(term.fact.id))) }
            if case .within = holder.appointment.dated.until {} else { missing.append(secretary(.end(fact))) }
            let said = "Until when \(name) is vice-chair, or non-executive director, is not recorded."
            return .unknown(said, facts, missing)
        }
        let said =
            "\(name) is vice-chair until \(end.advanced(by: -1).inWords) and non-executive director until "
            + "\(last.advanced(by: -1).inWords)."
        if end.latest <= last.earliest { return .met(said, facts) }
        if end.earliest > last.latest { return .notMet(said, facts) }
        return .unknown(said, facts, [secretary(.end(term.fact.id)), secretary(.end(fact))])
    }
}

extension Array where Element: Hashable {
    /// The one value that all have.
    fileprivate var only: Element? { Set(self).count == 1 ? first : nil }
}
