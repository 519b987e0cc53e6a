import Register

extension Measure {
    static let tenure: [Measure] = [
        Measure("term-at-most", [.years], tellsDays: true) { $0.termAtMost },
        Measure("combined-service-shown", [.years], tellsDays: true) { $0.combinedServiceShown },
    ]
}

extension Question {
    /// Regulation 7(1); Code C.2.12: nobody is appointed chair or non-executive director for more than so many years.
    ///
    /// An appointment recorded without its resolution or letter may be several terms in a row.
    var termAtMost: Answer {
        let years = number(0)
        return eachNonExecutive { holder in
            func ask(_ holder: BoardHolder) -> Answer? { kept(holder, years) { term(holder, years) } }
            guard let answer = ask(holder) else { return nil }
            let rivals = nonExecutives.filter {
                $0.person == holder.person && $0.appointment.isRival(of: holder.appointment)
            }
            let others = rivals.compactMap { ask($0) }
            guard others.contains(where: { $0.result != answer.result }) else { return answer }
            let all = [answer] + others
            return .unknown(
                "Sources disagree. " + all.map(\.explanation).joined(separator: " "),
                all.union { $0.facts },
                ([holder] + rivals).map { secretary(.end($0.holding.appointment.fact.id)) }
            )
        }
    }

    private func term(_ holding: BoardHolder, _ years: Int) -> Answer {
        let appointment = holding.appointment
        let fact = holding.holding.appointment.fact.id
        let name = name(holding.person)
        guard case .within(let from) = appointment.dated.from else {
            return .unknown("The first day of \(name) is not recorded.", [fact], [secretary(.start(fact))])
        }
        if from.latest < rule.force.from {
            return .notApplicable("\(name) was appointed before the rule was in force.")
        }
        guard rule.force.from <= from.earliest else {
            return .unknown(
                "Whether \(name) was appointed before the rule was in force is open.",
                [fact],
                [secretary(.start(fact))]
            )
        }
        let route: AppointingRoute = rule.appliesTo == .foundationTrust ? .council : .power
        let terms = terms(of: holding, by: route).filter { $0.from.latest <= day }
        let given = terms.compactMap { given -> Answer? in
            guard let last = given.lastDay else { return nil }
            return term(given.from, last.advanced(by: 1), name, years, [fact, given.fact])
        }
        let isCurrentGiven = terms.contains { $0.lastDay.map { day <= $0.earliest } ?? false }
        if !given.isEmpty, !isCurrentGiven {
            let said = "The term of \(name) that runs on \(day.inWords) is not recorded."
            return .unknown(said, FactSet([fact] + terms.map { $0.fact }), [secretary(.term(fact))])
        }
        if !given.isEmpty { return .every(given) }
        guard case .within(let until) = appointment.dated.until else {
            return .unknown("The end of the term of \(name) is not recorded.", [fact], [secretary(.end(fact))])
        }
        let answer = term(from, until, name, years, [fact])
        let acts = snapshot.acts(route, for: holding.holding.appointment).sure
        guard answer.result == .notMet, appointment.approval == nil, acts.allSatisfy({ $0.payload.resolution == nil })
        else { return answer }
        let said = "\(name) is appointed from \(from.inWords) to \(until.advanced(by: -1).inWords)"
        return .unknown("\(said), which may be more than one term.", [fact], [secretary(.term(fact))])
    }
    private func term(_ from: DayBounds, _ until: DayBounds, _ name: String, _ years: Int, _ facts: [FactID]) -> Answer
    {
        guard let shortest = from.earliest.passing(years), let longest = from.latest.passing(years)
        else {
            return .unknown(
                "The term of \(name) is outside the calendar.",
                FactSet(facts),
                facts.map { secretary(.start($0)) }
            )
        }
        let term = "\(name) is appointed from \(from.inWords) to \(until.advanced(by: -1).inWords)"
        if until.latest <= shortest { return .met("\(term), not more than \(years) years.", FactSet(facts)) }
        if until.earliest > longest { return .notMet("\(term), more than \(years) years.", FactSet(facts)) }
        return .unknown(
            "\(term): whether that is more than \(years) years is open.",
            FactSet(facts),
            facts.prefix(1).map { secretary(.start($0)) }
        )
    }

    /// Shown, noted above so many years, and never found not met: the Code counts each board by itself.
    var combinedServiceShown: Answer {
        let serving = nonExecutives.sure.people.sorted()
        let kinds: Set<SeatKind> = [.chair, .nonExecutive]
        let several = serving.filter { snapshot.bodies(of: $0).count > 1 }
        guard !several.isEmpty else {
            return .notApplicable("Nobody who is chair or non-executive director here is recorded on another board.")
        }
        var (facts, said, notes, missing): (FactSet, [String], [String], [Missing]) = ([], [], [], [])
        for person in several {
            let service = snapshot.service(of: person, in: nil, as: kinds)
            facts.formUnion(service.facts)
            let least = ServedTime(days: service.least, endingOn: day)
            watch(service, for: number(0))
            var words = "\(name(person)) has certainly served \(least.inWords)"
            if let most = service.most {
                if most > service.least { words += " and possibly \(ServedTime(days: most, endingOn: day).inWords)" }
            } else {
                missing += startless(service).map { secretary(.start($0)) }
            }
            said.append("\(words) as chair or non-executive director, all boards together.")
            if least.exceeds(number(0)) {
                notes.append("\(name(person)): more than \(number(0)) years on boards together.")
            }
        }
        let all = said.joined(separator: " ")
        var answer = missing.isEmpty ? Answer.met(all, facts) : .unknown(all, facts, missing)
        answer.notes = notes
        return answer
    }

    /// Says when service may have become, or may stop to be, more than so many years: it is counted, and no one day is
    /// stated from which it could be told.
    func watch(_ service: Service, for years: Int) {
        let least = years * 365
        let isNear = (least...(years + 1) * 366 - 365).contains(service.least)
        if isNear || service.least < least { snapshot.horizon?.note(day.advanced(by: max(1, least - service.least))) }
    }

    /// The appointments of which it is not bounded when they began; all where all are.
    func startless(_ service: Service) -> [FactID] {
        let none = service.appointments.filter { appointment in
            if case .within = appointment.payload.dated.from { return false }
            return true
        }
        return (none.isEmpty ? service.appointments : none).map { $0.fact.id }
    }

    private func eachNonExecutive(_ ask: (BoardHolder) -> Answer?) -> Answer {
        each([.chair, .nonExecutive], "chair or non-executive director", ask)
    }
}
