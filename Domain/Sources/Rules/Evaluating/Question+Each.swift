import Register

extension Question {
    /// What is answered of one holder, worked out once for the days on which it stays the same.
    ///
    /// - Parameters:
    ///   - number: What tells apart two uses of one place in the program within one rule.
    ///   - ask: Reads all that it needs itself, but for the holder: what was read outside of it may be another day’s.
    func kept(
        _ holder: BoardHolder,
        _ number: Int = 0,
        _ file: StaticString = #fileID,
        _ line: Int = #line,
        _ ask: () -> Answer?
    ) -> Answer? {
        let row = holder.holding.appointment.identity
        return memory.holders.answer(holder, row, at: body, (file, line, number), snapshot, ask)
    }

    /// The same of one interest.
    func kept(
        _ interest: Stated<Interest>,
        _ file: StaticString = #fileID,
        _ line: Int = #line,
        _ ask: () -> Answer?
    ) -> Answer? {
        memory.interests.answer(interest, interest.identity, at: body, (file, line, 0), snapshot, ask)
    }

    /// The same of one governor.
    func kept(_ governor: CouncilPlace, _ file: StaticString, _ line: Int, _ ask: () -> Answer?) -> Answer? {
        memory.governors.answer(governor, governor.terms[0].identity, at: body, (file, line, 0), snapshot) {
            _ = snapshot.watching(governor.terms)
            return ask()
        }
    }

    /// Asks of everybody who holds or may hold a seat of some kinds; what is said of all needs a whole list.
    ///
    /// - Parameters:
    ///   - noun: What they are, after "nobody is": `chair or non-executive director`.
    ///   - ask: Nil for whom there is nothing to ask.
    func each(_ kinds: Set<SeatKind>, _ noun: String, _ ask: (BoardHolder) -> Answer?) -> Answer {
        each(roll.holders(kinds), kinds, noun, ask)
    }

    /// The same of each person once, by the surest seat.
    ///
    /// - Parameter isKept: False where `ask` reads what was read outside of it, as `kept` cannot.
    func eachPerson(
        _ kinds: Set<SeatKind>,
        _ noun: String,
        isKept: Bool = true,
        _ file: StaticString = #fileID,
        _ line: Int = #line,
        _ ask: (BoardHolder) -> Answer?
    ) -> Answer {
        each(roll.surest(kinds), kinds, noun) { holder in
            isKept ? kept(holder, 0, file, line) { ask(holder) } : ask(holder)
        }
    }

    private func each(
        _ holders: [BoardHolder],
        _ kinds: Set<SeatKind>,
        _ noun: String,
        _ ask: (BoardHolder) -> Answer?
    ) -> Answer {
        let roll = roll
        var (met, open, not): ([Answer], [Answer], [Answer]) = ([], [], [])
        for holding in holders {
            guard let answer = ask(holding) else { continue }
            switch answer.result {
            case .met, .notApplicable: met.append(answer)
            case .unknown: open.append(answer)
            case .notMet where holding.coverage == .certainly:
                var answer = answer
                answer.facts.formUnion(holding.facts)
                not.append(answer)
            case .notMet:
                open.append(
                    .unknown(answer.explanation, answer.facts, [secretary(.holderOnDay(holding.seat))])
                )
            }
        }
        let notes = met.notes + open.notes + not.notes
        if !not.isEmpty { return Answer(.notMet, not).noting(all: notes) }
        let holders = roll.missingHolders(kinds)
        if !open.isEmpty { return Answer(.unknown, open).adding(holders + roll.missingWhole).noting(all: notes) }
        let all = Answer(.met, met)
        guard holders.isEmpty else {
            let said = "Of a seat it is not recorded who holds it, or that nobody does."
            let told = [all.explanation, said].filter { !$0.isEmpty }.joined(separator: " ")
            return .unknown(told, all.facts, holders + roll.missingWhole).noting(all: notes)
        }
        guard let whole = roll.whole else {
            let said = met.isEmpty ? "No \(noun) is recorded." : all.explanation
            return .unknown(said.isEmpty ? "Nobody says that these are all." : said, all.facts, roll.missingWhole)
                .noting(all: notes)
        }
        if met.isEmpty { return .notApplicable("Nobody is \(noun).") }
        return met.allSatisfy { $0.result == .notApplicable }
            ? .notApplicable(all.explanation)
            : .met(all.explanation, all.facts.union([whole.fact.id])).noting(all: notes)
    }
}

extension Answer {
    /// Several answers of one result as one; what several say in the same words is said once.
    init(_ result: Result, _ answers: [Answer]) {
        self.init(
            result,
            answers.map { $0.explanation }.filter { !$0.isEmpty }.uniqued.joined(separator: " "),
            answers.union { $0.facts }
        )
        missing.reserveCapacity(answers.reduce(0) { $0 + $1.missing.count })
        for answer in answers where !answer.missing.isEmpty { missing += answer.missing }
    }

    func adding(_ more: [Missing]) -> Answer {
        var answer = self
        answer.missing += more
        return answer
    }

    func noting(all notes: [String]) -> Answer {
        var answer = self
        answer.notes += notes
        return answer
    }

    /// Several requirements of one rule: not met as soon as one is not, met only where all are that apply.
    ///
    /// Facts, missing facts and notes of all are kept, but for a firm *not met* that rests on those that are not met.
    static func every(_ answers: [Answer]) -> Answer {
        if answers.count == 1 { return answers[0] }
        let not = answers.filter { $0.result == .notMet }
        if !not.isEmpty { return Answer(.notMet, not).noting(all: answers.notes) }
        let open = answers.filter { $0.result == .unknown }
        let said = answers.filter { $0.result != .notApplicable }
        let result: Result = !open.isEmpty ? .unknown : said.isEmpty ? .notApplicable : .met
        return Answer(result, said.isEmpty ? answers : said).noting(all: answers.notes)
    }
}

extension [Answer] {
    /// Of all of them, in order.
    var notes: [String] {
        var all: [String] = []
        for answer in self where !answer.notes.isEmpty { all += answer.notes }
        return all
    }
}
