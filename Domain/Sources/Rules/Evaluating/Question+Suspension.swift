import Register

extension Question {
    /// Regulations 9A-9D: the chair or a non-executive director is suspended for so many months at a time at most, and
    /// whoever holds the power appoints the vice-chair while the chair is. One record that is longer may be of several
    /// suspensions in a row, so that the rule is never found not met.
    var suspensionAtMost: Answer {
        let places = Dictionary(uniqueKeysWithValues: roll.places.map { ($0.seat, $0) })
        let all = snapshot.suspensions(of: body).filter { said in
            said.covers(day) != .not && places[said.payload.seat]?.kinds != [.executive]
        }
        let whole = whole(.suspensions)
        let missing = missingWhole(.suspensions)
        guard !all.isEmpty else {
            let said = "No suspension of the chair or of a non-executive director is recorded."
            return whole == nil ? .unknown(said, [], missing) : .notApplicable(said)
        }
        let sure = Lasting(snapshot.suspensions(of: body), on: day) { one, other in
            one.seat == other.seat && snapshot.person(one.person) == snapshot.person(other.person)
        }.sure
        var answers = all.map { said in
            let answer = suspension(said)
            let kinds = places[said.payload.seat]?.kinds ?? []
            let isOfRule = !kinds.isEmpty && kinds.isSubset(of: [.chair, .nonExecutive])
            guard answer.result == .notMet else { return answer }
            guard sure.contains(said), isOfRule else {
                let missing = secretary(isOfRule ? .end(said.fact.id) : .seatKind(said.payload.seat))
                return .unknown(answer.explanation, answer.facts, [missing])
            }
            return .unknown(
                answer.explanation + " Whether that is one suspension or several in a row is not recorded.",
                answer.facts,
                [secretary(.evidence("whether it is one suspension, or several that were each decided"))]
            )
        }
        let chairs = roll.suspended([.chair])
        if !chairs.isEmpty {
            answers.append(
                .unknown(
                    "Who appointed the vice-chair while the chair is suspended is not recorded.",
                    chairs.facts,
                    [secretary(.evidence("who appointed the vice-chair while the chair is suspended"))]
                )
            )
        }
        let answer = Answer.every(answers)
        guard answer.result == .met else { return answer }
        guard let whole else { return .unknown(answer.explanation, answer.facts, missing) }
        return .met(answer.explanation, answer.facts.union([whole.fact.id]))
    }

    private func suspension(_ said: Stated<Suspension>) -> Answer {
        let (months, fact) = (number(0), said.fact.id)
        let facts = roll.places.filter { $0.seat == said.payload.seat }.union { $0.facts }.union([fact])
        let name = name(said.payload.person)
        guard case .within(let from) = said.payload.dated.from,
            let shortest = from.earliest.passing(months: months), let longest = from.latest.passing(months: months)
        else {
            return .unknown("Since when \(name) is suspended is not recorded.", facts, [secretary(.start(fact))])
        }
        watch([from], months: months)
        let since = "\(name) is suspended from \(from.inWords)"
        guard case .within(let until) = said.payload.dated.until else {
            if longest <= day, said.covers(day) == .certainly {
                return .notMet("\(since), and still is after more than \(months) months.", facts)
            }
            return .unknown("\(since); until when is not recorded.", facts, [secretary(.end(fact))])
        }
        let term = "\(since) to \(until.advanced(by: -1).inWords)"
        if until.latest <= shortest { return .met("\(term), not more than \(months) months.", facts) }
        if longest < until.earliest { return .notMet("\(term), more than \(months) months.", facts) }
        return .unknown("\(term): whether that is more than \(months) months is open.", facts, [secretary(.end(fact))])
    }
}

extension CalendarDay {
    /// The day on which so many months have passed: the first of the next where the month has no such day.
    fileprivate func passing(months: Int) -> CalendarDay? {
        guard let later = advanced(byMonths: months) else { return nil }
        return later.day == day ? later : later.advanced(by: 1)
    }
}
