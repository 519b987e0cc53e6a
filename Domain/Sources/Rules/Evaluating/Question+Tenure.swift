import Register

extension Measure {
    static let tenure: [Measure] = [
        Measure("term-at-most", [.years]) { $0.termAtMost },
        Measure("service-at-most", [.years]) { $0.serviceAtMost },
        Measure("reviewed-beyond", [.years, .years]) { $0.reviewedBeyond },
        Measure("combined-service-shown", [.years]) { $0.combinedServiceShown },
    ]
}

extension Question {
    /// Regulation 7(1); Code C.2.12: nobody is appointed chair or non-executive director for more than so many years.
    ///
    /// An appointment recorded without its resolution or letter may be several terms in a row.
    var termAtMost: Answer {
        let years = number(0)
        return eachNonExecutive { holder in
            let answer = term(holder, years)
            let rivals = nonExecutives.filter {
                $0.person == holder.person && $0.appointment.isRival(of: holder.appointment)
            }
            let others = rivals.map { term($0, years) }
            guard others.contains(where: { $0.result != answer.result }) else { return answer }
            let all = [answer] + others
            return .unknown(
                "Sources disagree. " + all.map(\.explanation).joined(separator: " "),
                all.flatMap(\.facts),
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
        guard case .within(let until) = appointment.dated.until else {
            return .unknown("The end of the term of \(name) is not recorded.", [fact], [secretary(.end(fact))])
        }
        guard let shortest = from.earliest.passing(years),
            let longest = from.latest.passing(years)
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

    /// Code C.4.3: no chair or non-executive director stays beyond so many years from the first appointment to this
    /// board, but for an extension agreed with NHS England.
    var serviceAtMost: Answer {
        let years = number(0)
        return eachServing { person, service in
            guard let passed = service.passing(years) else { return startMissing(person, service) }
            let name = name(person)
            let since = "\(name) is recorded as first appointed \(Question.on(service.since))"
            if day < passed.earliest { return pastOpen("\(since), less than \(years) years ago", person, service) }
            if passed.latest <= day {
                return .unknown(
                    "\(since), \(years) years ago or more. Whether an extension was agreed and explained is not recorded.",
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
            guard let passed = service.passing(years) else { return startMissing(person, service) }
            let since = "\(name(person)) is recorded as first appointed \(Question.on(service.since))"
            if day < passed.earliest { return pastOpen("\(since), less than \(years) years ago", person, service) }
            if let chair = chairAfterOneTerm(person, service, years: years, before: before) { return chair }
            guard passed.latest <= day else { return startMissing(person, service) }
            return .unknown(
                "\(since), \(years) years ago or more. Whether that was reviewed is not recorded.",
                service.facts,
                [secretary(.review(person))]
            )
        }
    }

    /// Shown, noted above so many years, and never found not met: the Code counts each board by itself.
    var combinedServiceShown: Answer {
        let serving = nonExecutives.sure.people.sorted()
        let kinds: Set<SeatKind> = [.chair, .nonExecutive]
        let several = serving.filter { snapshot.bodies(of: $0).count > 1 }
        guard !several.isEmpty else {
            return .notApplicable("Nobody who is chair or non-executive director here is recorded on another board.")
        }
        var (facts, said, notes, missing): (Set<FactID>, [String], [String], [Missing]) = ([], [], [], [])
        for person in several {
            let service = snapshot.service(of: person, in: nil, as: kinds)
            facts.formUnion(service.facts)
            let least = ServedTime(days: service.least, endingOn: day)
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

    private func chairAfterOneTerm(_ person: PersonID, _ service: Service, years: Int, before: Int) -> Answer? {
        let chairs = snapshot.service(of: person, in: body, as: [.chair])
        guard held(.chair).sure.contains(person), service.certain.count == 1, case .within(let chair) = chairs.since,
            case .within(let first) = service.since, first.latest < chair.earliest,
            let term = first.earliest.passing(before), chair.latest <= term,
            let end = chairs.passing(years), day < end.earliest
        else { return nil }
        return pastOpen(
            "\(name(person)) is recorded as taking the chair after not more than \(before) years as non-executive director, "
                + "and less than \(years) years ago",
            person,
            service
        )
    }

    /// Nothing earlier is recorded, and nobody says that nothing was.
    private func pastOpen(_ said: String, _ person: PersonID, _ service: Service) -> Answer {
        .unknown(
            "\(said), and an earlier appointment may not be recorded.",
            service.facts,
            [secretary(.pastOffices(person))]
        )
    }

    /// The appointments of which it is not bounded when they began; all where all are.
    private func startless(_ service: Service) -> [FactID] {
        let none = service.appointments.filter { appointment in
            if case .within = appointment.payload.dated.from { return false }
            return true
        }
        return (none.isEmpty ? service.appointments : none).map(\.fact.id)
    }

    private func startMissing(_ person: PersonID, _ service: Service) -> Answer {
        .unknown(
            "When \(name(person)) was first appointed is not recorded, or only in part.",
            service.facts,
            startless(service).map { secretary(.start($0)) }
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

    private func eachNonExecutive(_ ask: (BoardHolder) -> Answer?) -> Answer {
        each([.chair, .nonExecutive], "chair or non-executive director", ask)
    }
}
