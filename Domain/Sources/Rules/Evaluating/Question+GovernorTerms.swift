import Register

extension Question {
    /// Schedule 7, paragraph 10: an elected governor holds office for so many years, and only while a member.
    var governorTermAndMembership: Answer {
        eachGovernor(council) { governor in
            switch governor.isElected {
            case .yes: .every([governorTerm(governor), membership(governor)])
            case .no: nil
            case .unknown: disagree(governor)
            }
        }
    }

    /// Code C.4.4: elected governors stand again after so many years at the most; more terms in a row are noted.
    var governorTermAtMost: Answer {
        eachGovernor(council) { governor in
            switch governor.isElected {
            case .yes:
                let terms = termsInARow(governor)
                let many =
                    "\(name(governor.person)): \(terms) terms in a row; good practice is no more than \(number(1))."
                return governorTerm(governor).noting(terms > number(1) ? many : nil)
            case .no: return nil
            case .unknown: return disagree(governor)
            }
        }
    }

    private func governorTerm(_ governor: CouncilPlace) -> Answer {
        let answers = governor.terms.map { term($0, of: governor, number(0)) }
        guard let first = answers.first, answers.contains(where: { $0.result != first.result }) else {
            return .every(answers)
        }
        return .unknown(
            "Sources disagree. " + answers.map(\.explanation).joined(separator: " "),
            governor.facts,
            governor.terms.map { secretary(.governorTerm($0.fact.id)) }
        )
    }

    private func term(_ stated: Stated<Governor>, of governor: CouncilPlace, _ years: Int) -> Answer {
        let (name, fact) = (name(governor.person), stated.fact.id)
        let missing = [secretary(.governorTerm(fact))]
        guard case .within(let from) = stated.payload.dated.from, let shortest = from.earliest.passing(years),
            let longest = from.latest.passing(years)
        else { return .unknown("When the term of \(name) as governor began is not recorded.", [fact], missing) }
        watch([from], months: years * 12)
        let said = "\(name) was elected governor for a term from \(from.inWords)"
        guard case .within(let until) = stated.payload.dated.until else {
            return day >= longest && stated.covers(day) == .certainly
                ? .notMet("\(said), more than \(years) years ago, and is still in that term.", [fact])
                : .unknown("\(said), and its end is not recorded.", [fact], missing)
        }
        let whole = "\(said) to \(until.advanced(by: -1).inWords)"
        if until.latest <= shortest { return .met("\(whole), not more than \(years) years.", [fact]) }
        if until.earliest > longest { return .notMet("\(whole), more than \(years) years.", [fact]) }
        return .unknown("\(whole): whether that is more than \(years) years is open.", [fact], missing)
    }

    /// Whether an elected governor is a member of the trust.
    func membership(_ governor: CouncilPlace) -> Answer {
        let name = name(governor.person)
        let all = snapshot.constituencyMemberships(of: governor.person).filter { $0.payload.body == body }
        let facts = governor.facts.union(all.facts)
        let holding = all.filter { $0.covers(day) == .certainly }
        let sure = holding.filter { one in
            !all.contains { $0.covers(day) != .certainly && $0.payload.dated.isRival(of: one.payload.dated) }
        }
        if let member = sure.first {
            let said =
                "\(name) was elected, and is a member of the \(member.payload.constituency.inWords) constituency."
            return .met(said, governor.facts.union([member.fact.id]))
        }
        let missing = [secretary(.membership(governor.person))]
        guard !all.isEmpty else {
            return .unknown("\(name) was elected; whether as a member of the trust is not recorded.", facts, missing)
        }
        if all.allSatisfy({ $0.covers(day) == .not }) {
            return .notMet("\(name) is governor, and the membership recorded does not reach to this day.", facts)
        }
        return .unknown("Whether \(name) was a member of the trust on the day is not certain.", facts, missing)
    }

    /// How many terms the latest of somebody makes with those that end on the day on which the next begins.
    private func termsInARow(_ governor: CouncilPlace) -> Int {
        let terms = snapshot.governors(of: governor.person).filter {
            $0.payload.body == body && $0.payload.constituency.isElected
        }
        var count = 1
        var next = governor.terms.first?.payload.dated.from
        while let from = next, case .within(let start) = from, count <= terms.count,
            let before = terms.first(where: {
                $0.payload.dated.until == .within(start) && $0.payload.dated.from != from
            })
        {
            count += 1
            next = before.payload.dated.from
        }
        return count
    }

    /// Code B.2.8: nobody is director and governor of any foundation trust at once.
    var noDirectorWhoIsGovernor: Answer {
        let council = self.council
        let directors = roll.holders([.chair, .nonExecutive, .executive, .associate])
        var (said, facts): ([String], FactSet) = ([], [])
        var (open, missing): ([String], [Missing]) = ([], [])
        for director in directors {
            let governing = snapshot.governors(of: director.person).filter { $0.covers(day) != .not }
            for place in governing {
                let there = snapshot.shortName(of: place.payload.body)
                let sentence = "\(name(director.person)) is on the board of \(bodyName) and a governor of \(there)."
                let isSure = director.coverage == .certainly && isSure(place)
                if isSure {
                    said.append(sentence)
                    facts.formUnion(director.facts.union([place.fact.id]))
                } else {
                    open.append("Dates or sources leave open: " + sentence)
                    missing.append(secretary(.governorTerm(place.fact.id), place.payload.body))
                }
            }
        }
        for governor in council.places {
            for (other, holder) in elsewhere([governor.person], [.chair, .nonExecutive, .executive, .associate]) {
                let stated = snapshot.legalKindsStated(of: other)
                guard stated.contains(where: { $0.payload.kind == .foundationTrust }) || stated.isEmpty else {
                    continue
                }
                let sentence =
                    "\(name(governor.person)) is a governor of \(bodyName) and on the board of \(snapshot.shortName(of: other))."
                let isSure = governor.isSure && holder.coverage == .certainly
                if isSure, stated.areSurely(.foundationTrust, on: day) {
                    said.append(sentence)
                    facts.formUnion(governor.facts.union(holder.facts).union(stated.facts))
                } else {
                    open.append("Dates, sources or the kind of that body leave open: " + sentence)
                    missing.append(secretary(isSure ? .legalKind : .holderOnDay(holder.seat), other))
                }
            }
        }
        if !said.isEmpty { return .notMet(said.joined(separator: " "), facts) }
        let people = directors.people.union(council.places.map(\.person)).sorted()
        let wholes = people.map { whole(.postsElsewhere, person: $0) }
        missing += people.flatMap { missingWhole(.postsElsewhere, person: $0) } + roll.missingWhole
        missing += missingWhole(.governors) + roll.missingHolders([.chair, .nonExecutive, .executive, .associate])
        let all = roll.facts.union(council.facts).union(wholes.compactMap { $0?.fact.id })
            .union(roll.whole.map { [$0.fact.id] } ?? [])
        let none = "Nobody is recorded as director and as governor of a foundation trust at once."
        guard missing.isEmpty else {
            return .unknown((open.isEmpty ? [none] : open).joined(separator: " "), all, missing)
        }
        return .met(none, all)
    }

    private func isSure(_ one: Stated<Governor>) -> Bool {
        one.covers(day) == .certainly
            && !snapshot.governors(of: one.payload.body).contains {
                snapshot.person($0.payload.person) == snapshot.person(one.payload.person)
                    && $0.covers(day) != .certainly && $0.payload.dated.isRival(of: one.payload.dated)
            }
    }
}
