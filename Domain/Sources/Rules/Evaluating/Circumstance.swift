import Register

/// A circumstance that the Code names and the register shows. It asks the board for an explanation, and decides nothing.
struct Circumstance {
    let indicator: IndependenceIndicator
    let words: String
    /// The last day on which it can have begun; nil where nothing limits that.
    let since: CalendarDay?
    /// Empty where it is certain.
    let missing: [Missing]
    let facts: FactSet
}

extension Question {
    /// What the register shows of somebody; business, family and the nomination of a university it does not.
    func circumstances(of person: PersonID, employment: Int, tenure: Int) -> [Circumstance] {
        [self.tenure(of: person, tenure)].compactMap(\.self) + employments(of: person, employment) + pay(of: person)
            + crossDirectorships(of: person)
    }

    /// Service on the board of more than so many years since the first appointment.
    private func tenure(of person: PersonID, _ years: Int) -> Circumstance? {
        let service = snapshot.service(of: person, in: body, as: [.chair, .nonExecutive])
        let words = "more than \(years) years on the board"
        guard let passed = service.passing(years) else {
            let starts = service.appointments.map { secretary(.start($0.fact.id)) }
            return Circumstance(
                indicator: .tenure,
                words: words,
                since: nil,
                missing: starts,
                facts: FactSet(service.facts)
            )
        }
        watch([passed])
        guard passed.earliest <= day else { return nil }
        return Circumstance(
            indicator: .tenure,
            words: words,
            since: passed.latest,
            missing: passed.latest <= day ? [] : service.facts.map { secretary(.start($0)) },
            facts: FactSet(service.facts)
        )
    }

    /// Employment by the body within so many years before the day.
    private func employments(of person: PersonID, _ years: Int) -> [Circumstance] {
        snapshot.employments(of: person).compactMap { stated in
            guard stated.payload.body == body, stated.payload.employment == .employee else { return nil }
            let coverage = employed(stated.payload.dated, within: years)
            guard coverage != .not else { return nil }
            return Circumstance(
                indicator: .employee,
                words: "employed by \(bodyName) within \(years) years",
                since: stated.payload.dated.from.bounds?.latest,
                missing: coverage == .certainly ? [] : [secretary(.employmentHere(person))],
                facts: [stated.fact.id]
            )
        }
    }

    private func employed(_ period: Period, within years: Int) -> Coverage {
        if period.covers(day) != .not { return period.covers(day) }
        if let last = period.lastDay { watch([last], months: years * 12) }
        guard let last = period.lastDay, last.earliest <= day, let first = last.earliest.advanced(byYears: years),
            let latest = last.latest.advanced(byYears: years)
        else { return .not }
        return day < first ? .certainly : day < latest ? .possibly : .not
    }

    /// Pay by the body that is no fee of a non-executive director.
    private func pay(of person: PersonID) -> [Circumstance] {
        snapshot.remunerations(of: person).compactMap { stated in
            guard stated.payload.body == body, stated.payload.kind == .salary || stated.payload.kind == .other,
                stated.covers(day) != .not
            else { return nil }
            return Circumstance(
                indicator: .pay,
                words: "paid by \(bodyName) beyond the fee",
                since: stated.payload.dated.from.bounds?.latest,
                missing: stated.covers(day) == .certainly ? [] : [secretary(.pay(person))],
                facts: [stated.fact.id]
            )
        }
    }

    /// Another director of the body is a director of one more body together with this one.
    private func crossDirectorships(of person: PersonID) -> [Circumstance] {
        let kinds: Set<SeatKind> = [.chair, .nonExecutive, .executive]
        return snapshot.bodies(of: person).filter { $0 != body }.flatMap { other -> [Circumstance] in
            let others = roll.holders(kinds).filter { $0.person != person }
            let holders = board(of: other).holders(kinds)
            let own = holders.filter { $0.person == person }
            return Set(others.map(\.person)).sorted().compactMap { colleague -> Circumstance? in
                let theirs = holders.filter { $0.person == colleague }
                let here = others.filter { $0.person == colleague }
                guard !own.isEmpty, !theirs.isEmpty else { return nil }
                let all = [own, theirs, here]
                let isSure = all.allSatisfy { !$0.sure.isEmpty }
                let starts = all.map { seats in
                    seats.sure.compactMap { $0.appointment.dated.from.bounds?.latest }.min()
                }
                let open = (own + theirs + here).filter { $0.coverage != .certainly }
                return Circumstance(
                    indicator: .crossDirectorship,
                    words: "\(name(colleague)) is a director of \(snapshot.shortName(of: other)) as well",
                    since: starts.contains(nil) ? nil : starts.compactMap(\.self).max(),
                    missing: isSure ? [] : open.map { Missing(.holderOnDay($0.seat), from: .secretary(other)) },
                    facts: (own + theirs + here).facts
                )
            }
        }
    }
}
