import Register

extension Measure {
    static let independence: [Measure] = [
        Measure("half-independent", [.share]) { $0.halfIndependent },
        Measure("chair-independent-on-appointment") { $0.chairIndependentOnAppointment },
        Measure("senior-independent-director-is-independent") { $0.seniorIndependentDirector },
    ]
}

extension Question {
    /// Code B.2.7: so large a share of the board, the chair left out, are non-executive directors whom it judges
    /// independent. Seats without a vote and vacant ones are in neither count; a seat held jointly counts once.
    ///
    /// Of whom no judgement is recorded may be either, so that this alone never makes it not met.
    var halfIndependent: Answer {
        guard case .share(let part, let of) = values[0] else { preconditionFailure("\(rule.id): no share") }
        let (others, executives) = (roll.voting(.nonExecutive), roll.voting(.executive))
        let board = others + executives
        let judged = (others.sure + others.open).map { (place: $0, judged: independence(of: $0)) }
        let yes = judged.filter { $0.judged.is == .yes && others.sure.contains($0.place) }.count
        let no = judged.filter { $0.judged.is == .no && others.sure.contains($0.place) }.count
        let asked = part == 1 && of == 2 ? "at least half" : "at least \(part)/\(of)"
        let facts = board.facts.union(judged.union(\.judged.facts))
        if let most = others.most, of * (most - no) < part * (most + executives.least) {
            let said =
                no == 0
                ? "\(Counted.words(others)) of \(Counted.words(board)) voting directors besides the chair are non-executive; "
                    + "the Code asks for \(asked) who are judged independent. Even if all of them are judged "
                    + "independent, that is too few."
                : "\(Counted.range(yes, most - no)) of \(Counted.words(board)) voting directors besides the "
                    + "chair are judged independent; the Code asks for \(asked)."
            return .notMet(said, facts)
        }
        let open = judged.filter { $0.judged.is == .unknown || !others.sure.contains($0.place) }
        let said =
            "\(yes) of \(Counted.words(board)) voting directors besides the chair are judged independent; the Code asks for \(asked)."
        if let most = board.most, of * yes >= part * most { return .met(said, facts) }
        let unjudged = open.filter { $0.judged.is == .unknown }
        let people = Set(unjudged.flatMap(\.place.holders).map(\.person)).sorted()
        return .unknown(
            people.isEmpty ? said : said + " No judgement is recorded for certain of \(names(people)).",
            facts,
            people.map { secretary(.independence($0)) } + roll.missing(board.doubtful) + roll.missingWhole
        )
    }

    /// Of a seat: what all say who hold or may hold it.
    private func independence(of place: BoardPlace) -> Judged {
        let all = Set(place.holders.map(\.person)).sorted().map { independence(of: $0) }
        return Judged(is: Known(all: all.map(\.is)), judgements: all.flatMap(\.judgements))
    }

    /// Code B.2.5: the chair was independent on appointment, by what the board last judged until then. An appointment
    /// from before the Code it does not concern.
    var chairIndependentOnAppointment: Answer {
        each([.chair], "chair") { holder in
            let own = independentOnAppointment(holder)
            let rivals = roll.holders([.chair]).filter {
                $0.person == holder.person && $0.appointment.isRival(of: holder.appointment)
            }
            let others = rivals.map { independentOnAppointment($0) }
            guard others.contains(where: { $0.result != own.result }) else { return own }
            let all = [own] + others
            return .unknown(
                "Sources disagree. " + all.map(\.explanation).joined(separator: " "),
                all.union { $0.facts },
                ([holder] + rivals).map { secretary(.start($0.holding.appointment.fact.id)) }
            )
        }
    }

    private func independentOnAppointment(_ holder: BoardHolder) -> Answer {
        let (name, fact) = (name(holder.person), holder.holding.appointment.fact.id)
        guard case .within(let start) = holder.appointment.dated.from else {
            return .unknown("When \(name) was appointed is not recorded.", [fact], [secretary(.start(fact))])
        }
        if start.latest < rule.force.from {
            return .notApplicable("\(name) was appointed before the rule was in force.")
        }
        guard rule.force.from <= start.earliest else {
            return .unknown(
                "Whether \(name) was appointed before the rule was in force is open.",
                [fact],
                [secretary(.start(fact))]
            )
        }
        let (first, last) = (
            independence(of: holder.person, on: start.earliest), independence(of: holder.person, on: start.latest)
        )
        let facts = first.facts.union(last.facts).union([fact])
        switch Known(all: [first.is, last.is]) {
        case .yes: return .met("\(name) was judged independent by the day of appointment, \(start.inWords).", facts)
        case .no: return .notMet("\(name) was judged not independent when appointed, \(start.inWords).", facts)
        case .unknown:
            return .unknown(
                "Whether \(name) was judged independent by the day of appointment, \(start.inWords), is not recorded.",
                facts,
                [secretary(.independence(holder.person))]
            )
        }
    }

    /// Code B.2.11: an independent non-executive director is senior independent director; at a foundation trust the
    /// council of governors was consulted, of which the register holds nothing.
    var seniorIndependentDirector: Answer {
        let kind = DesignationKind.seniorIndependentDirector
        let holders = designated(kind, in: body)
        guard !holders.possible.isEmpty else {
            guard let whole = whole(.designations) else {
                return .unknown("No senior independent director is recorded.", [], [secretary(.designated(kind))])
            }
            return .notMet(
                "The list of designations is whole, and nobody is senior independent director.",
                [whole.fact.id]
            )
        }
        let answers = holders.possible.sorted().map { person -> Answer in
            let answer = seniorIndependent(person).resting(on: holders.facts)
            guard !holders.sure.contains(person), answer.result != .unknown else { return answer }
            let said = "Whether \(name(person)) is senior independent director on the day is open."
            return .unknown(said, answer.facts, [secretary(.designated(kind))])
        }
        if let met = answers.first(where: { $0.result == .met }) { return consulted(met) }
        let open = answers.filter { $0.result == .unknown }
        return open.isEmpty ? Answer(.notMet, answers) : Answer(.unknown, open)
    }

    private func seniorIndependent(_ person: PersonID) -> Answer {
        let (standing, judged, name) = (standing(of: person, [.nonExecutive]), independence(of: person), name(person))
        let facts = standing.facts.union(judged.facts)
        if judged.is == .no {
            return .notMet("\(name), the senior independent director, is judged not independent.", facts)
        }
        switch standing.is {
        case .no:
            let said = "\(name), the senior independent director, is not recorded as a voting non-executive director."
            let missing = roll.missingHolders([.nonExecutive]) + roll.missingWhole
            guard let whole = roll.whole, missing.isEmpty else { return .unknown(said, facts, missing) }
            return .notMet(said, facts.union(roll.facts).union([whole.fact.id]))
        case .unknown:
            return .unknown("Whether \(name) is a voting non-executive director is open.", facts, standing.missing)
        case .yes where judged.is == .yes:
            return .met(
                "\(name), a non-executive director judged independent, is senior independent director.",
                facts
            )
        case .yes:
            return .unknown(
                "Whether the board judges \(name), the senior independent director, independent is not recorded.",
                facts,
                [secretary(.independence(person))]
            )
        }
    }

    private func consulted(_ answer: Answer) -> Answer {
        let kinds = snapshot.legalKindsStated(of: body)
        let all = answer.resting(on: kinds.facts)
        if kinds.areSurely(.nhsTrust, on: day) { return all }
        return .unknown(
            all.explanation + " Whether the council of governors was consulted is not recorded.",
            all.facts,
            [secretary(.evidence("the record of consulting the council of governors"))]
        )
    }
}
