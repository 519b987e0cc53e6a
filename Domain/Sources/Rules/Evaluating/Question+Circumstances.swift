import Register

extension Measure {
    static let circumstances: [Measure] = [
        Measure("independence-explained", [.months, .years, .years], tellsDays: true) { $0.independenceExplained },
        Measure("circumstances-recorded", [.years, .years], tellsDays: true) { $0.circumstancesRecorded },
    ]
}

extension Question {
    /// Code B.2.6: of each non-executive director the board has judged within so many months, and where it judged
    /// somebody independent although it saw a circumstance of the Code, it says why.
    var independenceExplained: Answer {
        eachVotingNonExecutive { person in
            judged(person) { judgement in
                let name = name(person)
                let on = judgement.payload.on
                watch([on], months: number(0))
                guard let until = on.earliest.advanced(byMonths: number(0)), day < until else {
                    return .unknown(
                        "\(name) was last judged on \(on.inWords), not within \(number(0)) months.",
                        [],
                        [secretary(.independence(person))]
                    )
                }
                let words = judgement.payload.indicators.map(\.inWords)
                if judgement.payload.judgement == .independent, !words.isEmpty, judgement.payload.reason == nil {
                    return .notMet(
                        "The board judged \(name) independent although it saw this: \(words.joined(separator: "; ")). It gives no "
                            + "reason.",
                        []
                    )
                }
                let said = "\(name) was judged \(judgement.payload.judgement.inWords) on \(on.inWords)."
                let shown = explained(person, judgement, employment: number(1), tenure: number(2))
                return Answer.every([.met(said, []), shown])
            }
        }
    }

    /// Code B.2.6: each circumstance that the register shows is among those that the board saw when it judged somebody
    /// independent, or it says why. Whether somebody is independent is for the board alone.
    ///
    /// Business with the body, family ties and the university’s nomination no fact can show.
    var circumstancesRecorded: Answer {
        eachVotingNonExecutive { person in
            judged(person) { explained(person, $0, employment: number(0), tenure: number(1)) }
        }
    }

    private func explained(
        _ person: PersonID,
        _ judgement: Stated<IndependenceJudgement>,
        employment: Int,
        tenure: Int
    ) -> Answer {
        let (name, payload) = (name(person), judgement.payload)
        if payload.judgement == .notIndependent { return .met("\(name) is judged not independent.", []) }
        if payload.reason != nil { return .met("\(name) is judged independent, and the board says why.", []) }
        let found = circumstances(of: person, employment: employment, tenure: tenure)
            .filter { !payload.indicators.contains($0.indicator) }
        let facts = found.union({ $0.facts })
        let sure = found.filter { $0.missing.isEmpty }
        if let first = sure.first(where: { one in one.since.map { $0 <= payload.on.earliest } ?? false }) {
            return .notMet("\(name) is judged independent without a word on this: \(first.words).", facts)
        }
        if let later = sure.first {
            return .unknown(
                "\(name) is judged independent, and not judged again since this arose: \(later.words).",
                facts,
                [secretary(.independence(person))]
            )
        }
        if !found.isEmpty {
            return .unknown(
                "This may be so of \(name), and the judgement does not say: \(found.map(\.words).joined(separator: "; ")).",
                facts,
                found.flatMap(\.missing)
            )
        }
        let said = "\(name) is judged independent, and no other circumstance is recorded."
        let missing = missingWhole(.postsElsewhere, person: person) + missingWhole(.pastOffices, person: person)
        let wholes = [whole(.postsElsewhere, person: person), whole(.pastOffices, person: person)]
        guard missing.isEmpty else { return .unknown(said, [], missing) }
        return .met(said, wholes.compactMap(\.self).facts)
    }

    private func eachVotingNonExecutive(
        _ file: StaticString = #fileID,
        _ line: Int = #line,
        _ ask: (PersonID) -> Answer
    ) -> Answer {
        each([.nonExecutive], "non-executive director") { holder in
            guard let place = place(holder.seat), place.votes != .no else {
                return nil
            }
            guard let answer = kept(holder, 0, file, line, { ask(holder.person) }) else { return nil }
            guard place.votes == .unknown, answer.result == .notMet else { return answer }
            return .unknown(answer.explanation, answer.facts, [secretary(.votes(holder.seat))])
        }
    }

    /// Asks of the last judgement of somebody; each where several are of one day.
    private func judged(_ person: PersonID, _ ask: (Stated<IndependenceJudgement>) -> Answer) -> Answer {
        let judged = independence(of: person)
        guard judged.is != .unknown else {
            return .unknown(
                "Whether the board judges \(name(person)) independent is not recorded for certain.",
                judged.facts,
                [secretary(.independence(person))]
            )
        }
        let answers = judged.judgements.map { ask($0) }
        guard let first = answers.first, answers.contains(where: { $0.result != first.result }) else {
            return (answers.first ?? .unknown("", [], [])).resting(on: judged.facts)
        }
        return .unknown(
            "Sources disagree. " + answers.map(\.explanation).joined(separator: " "),
            answers.union { $0.facts }.union(judged.facts),
            [secretary(.independence(person))]
        )
    }
}
