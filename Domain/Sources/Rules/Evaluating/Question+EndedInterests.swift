import Register

extension Measure {
    static let endedInterests: [Measure] = [
        Measure("ended-interests-stay-published", [.months], tellsDays: true) { $0.endedInterestsStayPublished },
        Measure("ended-interests-are-kept", [.years], tellsDays: true) { $0.endedInterestsAreKept },
    ]
}

extension Question {
    /// An interest that has ended stays on the public register for so many months. One that was never published is not
    /// asked about.
    var endedInterestsStayPublished: Answer {
        eachEnded("No interest has ended that was published.") { interest, ended, what in
            watch([ended], months: number(0))
            guard interest.payload.isPublished != false else {
                return .notApplicable("The interest \(what) was not published.")
            }
            guard let first = ended.earliest.advanced(byMonths: number(0)),
                let last = ended.latest.advanced(byMonths: number(0))
            else { return nil }
            let facts: FactSet = [interest.fact.id]
            let until = interest.payload.publishedUntil
            if let until, until.latest < first, until.latest < day {
                return .notMet(
                    "The interest \(what) was published until \(until.inWords); it had to stay until \(first.inWords).",
                    facts
                )
            }
            if day <= first {
                return .notApplicable("The interest \(what) has to stay published until \(first.inWords).")
            }
            if let until, until.earliest >= last {
                return .met("The interest \(what) stayed published until \(until.inWords).", facts)
            }
            return .unknown(
                "Whether the interest \(what) stayed published until \(last.inWords) is not recorded.",
                facts,
                [secretary(.interestDates(interest.fact.id))]
            )
        }
    }

    /// The record of an interest that has ended is kept for so many years.
    var endedInterestsAreKept: Answer {
        eachEnded("No interest has ended.") { interest, ended, what in
            guard let first = ended.earliest.advanced(byYears: number(0)),
                let last = ended.latest.advanced(byYears: number(0))
            else { return nil }
            let facts: FactSet = [interest.fact.id]
            let until = interest.payload.keptUntil
            if let until, until.earliest >= last {
                return .met("The record of the interest \(what) is kept until \(until.inWords).", facts)
            }
            if let until, until.latest < first {
                return .notMet(
                    "The record of the interest \(what) is kept until \(until.inWords); it has to be until \(first.inWords).",
                    facts
                )
            }
            return .unknown(
                "Whether the record of the interest \(what) is kept until \(last.inWords) is not recorded.",
                facts,
                [secretary(.interestDates(interest.fact.id))]
            )
        }
    }

    /// Asks of every interest that ended, or may have, while the rule was in force; what is said of all needs a whole list.
    private func eachEnded(
        _ none: String,
        _ ask: (_ interest: Stated<Interest>, _ ended: DayBounds, _ what: String) -> Answer?
    ) -> Answer {
        // Each tells of its own days.
        let answers = snapshot.watched(by: nil).interests(of: body).compactMap { one -> Answer? in
            guard let ended = one.payload.dated.lastDay else { return nil }
            return kept(one) { self.ended(one, ended, ask) }
        }
        let answer = Answer.every(answers)
        guard answer.isFine, let whole = whole(.interests) else {
            return answer.isFine
                ? .unknown(
                    answers.isEmpty ? none + " What is recorded need not be all." : answer.explanation,
                    answer.facts,
                    missingWhole(.interests)
                ) : answer
        }
        if answers.isEmpty { return .notApplicable(none) }
        var told = answer
        told.facts.insert(whole.fact.id)
        return told
    }

    private func ended(
        _ one: Stated<Interest>,
        _ ended: DayBounds,
        _ ask: (_ interest: Stated<Interest>, _ ended: DayBounds, _ what: String) -> Answer?
    ) -> Answer? {
        watch([ended] + one.payload.days)
        let interest = one.payload
        guard ended.earliest < day, ended.latest >= rule.force.from else { return nil }
        let what = interest.subject.map { snapshot.shortName(of: $0) } ?? interest.about ?? ""
        guard let answer = ask(one, ended, "of \(name(interest.person)) in \(what)") else { return nil }
        let rivals = snapshot.only({ $0.interests(of: interest.person) }) {
            $0.isOfOneThing(with: interest) && $0.dated.isRival(of: interest.dated)
        }
        let isSure = ended.latest < day && ended.earliest >= rule.force.from && rivals.isEmpty
        guard !isSure, answer.result == .met || answer.result == .notMet else { return answer }
        return .unknown(
            "When the interest \("of \(name(interest.person)) in \(what)") ended is not certain.",
            answer.facts.union(rivals.facts),
            [secretary(.end(one.fact.id))]
        )
    }
}
