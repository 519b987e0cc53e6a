import Register

extension Question {
    /// Regulation 7(1); Code C.2.12: nobody is appointed chair or non-executive director for more than so many years.
    ///
    /// An appointment recorded without its resolution or letter may be several terms in a row.
    var termAtMost: Answer {
        let years = number(0)
        return eachNonExecutive { holding in
            let appointment = holding.appointment.payload
            let fact = holding.appointment.fact.id
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
            guard case .within(let until) = appointment.dated.until else {
                return .unknown("The end of the term of \(name) is not recorded.", [fact], [secretary(.end(fact))])
            }
            guard let shortest = from.earliest.advanced(byYears: years),
                let longest = from.latest.advanced(byYears: years)
            else { return .unknown("The term of \(name) is outside the calendar.", [fact], [secretary(.start(fact))]) }
            let term = "\(name) is appointed from \(from.inWords) to \(until.advanced(by: -1).inWords)"
            if until.latest <= shortest { return .met("\(term), not more than \(years) years.", [fact]) }
            if until.earliest <= longest {
                return .unknown(
                    "\(term): whether that is more than \(years) years is open.",
                    [fact],
                    [secretary(.start(fact))]
                )
            }
            guard appointment.approval != nil else {
                return .unknown("\(term), which may be more than one term.", [fact], [secretary(.term(fact))])
            }
            return .notMet("\(term), more than \(years) years.", [fact])
        }
    }

    /// Code C.4.3: no chair or non-executive director stays beyond so many years from the first appointment to this
    /// board, but for an extension agreed with NHS England.
    var serviceAtMost: Answer {
        let years = number(0)
        return eachServing { person, service in
            guard let passed = service.anniversary(years) else { return startMissing(person, service) }
            let name = name(person)
            let since = "\(name) was first appointed \(Question.on(service.since))"
            if day < passed.earliest { return .met("\(since), less than \(years) years ago.", service.facts) }
            if passed.latest <= day {
                return .unknown(
                    "\(since), more than \(years) years ago. Whether an extension was agreed and explained is not recorded.",
                    service.facts,
                    [secretary(.agreedExtension(person))]
                )
            }
            return startMissing(person, service)
        }
    }

    /// Code C.4.3: an extension beyond so many years is rigorously reviewed; somebody who becomes chair after one term as
    /// non-executive director counts from then.
    var reviewedBeyond: Answer {
        let (years, before) = (number(0), number(1))
        return eachServing { person, service in
            guard let passed = service.anniversary(years) else { return startMissing(person, service) }
            let since = "\(name(person)) was first appointed \(Question.on(service.since))"
            if day < passed.earliest { return .met("\(since), less than \(years) years ago.", service.facts) }
            if let chair = chairAfterOneTerm(person, service, years: years, before: before) { return chair }
            guard passed.latest <= day else { return startMissing(person, service) }
            return .unknown(
                "\(since), more than \(years) years ago. Whether that was reviewed is not recorded.",
                service.facts,
                [secretary(.review(person))]
            )
        }
    }

    /// Shown, noted above so many years, and never found not met: the Code counts each board by itself.
    var combinedServiceShown: Answer {
        let serving = Set(nonExecutives.filter { $0.coverage == .certainly }.map(\.person)).sorted()
        let several = serving.filter { snapshot.bodies(of: $0).count > 1 }
        guard !several.isEmpty else {
            return .notApplicable("Nobody who is chair or non-executive director here is recorded on another board.")
        }
        var answer = Answer.met("", [])
        var said: [String] = []
        for person in several {
            let service = snapshot.service(of: person)
            answer.facts.formUnion(service.facts)
            let time = ServedTime(days: service.least, endingOn: day)
            said.append(
                "\(name(person)) has certainly served \(time.inWords) on \(snapshot.bodies(of: person).count) boards together."
            )
            if time.years >= number(0) {
                answer.notes.append("\(name(person)): \(number(0)) years or more on boards together.")
            }
        }
        answer.explanation = said.joined(separator: " ")
        return answer
    }

    private func chairAfterOneTerm(_ person: PersonID, _ service: Service, years: Int, before: Int) -> Answer? {
        let chairs = snapshot.service(of: person, in: body, as: [.chair])
        guard roll.held(Office.chair).sure.contains(person), case .within(let chair) = chairs.since,
            case .within(let first) = service.since, first.latest < chair.earliest,
            let term = first.earliest.advanced(byYears: before), chair.latest <= term,
            let end = chairs.anniversary(years), day < end.earliest
        else { return nil }
        return .met(
            "\(name(person)) took the chair after not more than \(before) years as non-executive director, and less than "
                + "\(years) years ago.",
            service.facts
        )
    }

    private func startMissing(_ person: PersonID, _ service: Service) -> Answer {
        .unknown(
            "When \(name(person)) was first appointed is not recorded, or only in part.",
            service.facts,
            service.facts.prefix(1).map { secretary(.start($0)) }
        )
    }

    private static func on(_ since: Boundary) -> String {
        guard case .within(let bounds) = since else { return "on a day that is not recorded" }
        switch bounds.precision {
        case .day: return "on \(bounds.inWords)"
        case .month, .year: return "in \(bounds.inWords)"
        case .range: return bounds.inWords
        }
    }

    private func eachServing(_ ask: (PersonID, Service) -> Answer) -> Answer {
        var seen: Set<PersonID> = []
        return eachNonExecutive { holding in
            guard seen.insert(holding.person).inserted else { return nil }
            return ask(holding.person, snapshot.service(of: holding.person, in: body, as: [.chair, .nonExecutive]))
        }
    }

    /// Asks of everybody who is or may be chair or non-executive director; what is said of all needs a whole list.
    private func eachNonExecutive(_ ask: (SeatHolding) -> Answer?) -> Answer {
        var (met, open, not): ([Answer], [Answer], [Answer]) = ([], [], [])
        for holding in nonExecutives {
            guard let answer = ask(holding) else { continue }
            switch answer.result {
            case .met, .notApplicable: met.append(answer)
            case .unknown: open.append(answer)
            case .notMet where holding.coverage == .certainly: not.append(answer)
            case .notMet:
                open.append(
                    .unknown(answer.explanation, answer.facts, [secretary(.holderOnDay(holding.seat.payload.seat))])
                )
            }
        }
        if !not.isEmpty { return Answer(.notMet, not) }
        if !open.isEmpty { return Answer(.unknown, open).adding(roll.missingWhole) }
        let all = Answer(.met, met)
        guard let whole = roll.whole else {
            let said = met.isEmpty ? "No chair or non-executive director is recorded." : all.explanation
            return .unknown(said, all.facts, roll.missingWhole)
        }
        if met.isEmpty { return .notApplicable("Nobody is chair or non-executive director.") }
        return met.allSatisfy { $0.result == .notApplicable }
            ? .notApplicable(all.explanation) : .met(all.explanation, all.facts.union([whole.fact.id]))
    }
}

extension Answer {
    /// Several answers of one result as one.
    fileprivate init(_ result: Result, _ answers: [Answer]) {
        self.init(
            result: result,
            explanation: answers.map(\.explanation).joined(separator: " "),
            facts: answers.reduce(into: []) { $0.formUnion($1.facts) },
            missing: answers.flatMap(\.missing)
        )
    }

    fileprivate func adding(_ more: [Missing]) -> Answer {
        var answer = self
        answer.missing += more
        return answer
    }
}
