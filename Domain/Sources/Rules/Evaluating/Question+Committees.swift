import Register

extension Question {
    /// The committees of the body that have a purpose or may have it, by their terms.
    func committees(for purpose: CommitteePurpose) -> [Committee] {
        memory.committees(for: purpose, of: body, snapshot) { found(for: purpose) }
    }

    private func found(for purpose: CommitteePurpose) -> [Committee] {
        forums(committeeKinds).compactMap { forum in
            let terms = snapshot.committeeTerms(of: forum)
            let found = terms.filter { $0.payload.purpose == purpose && $0.covers(day) != .not }
            guard !found.isEmpty else { return nil }
            let isSure = found.contains { one in
                one.covers(day) == .certainly
                    && !terms.contains {
                        $0.payload.purpose == purpose && $0.covers(day) != .certainly
                            && $0.payload.dated.isRival(of: one.payload.dated)
                    }
            }
            return committee(forum, isSure: isSure, found.facts)
        }
    }

    /// One committee with its members.
    func committee(_ forum: ForumID, isSure: Bool = true, _ facts: FactSet = []) -> Committee {
        let every = snapshot.statements(of: forum)
        let stated = every.filter { $0.covers(day) != .not }
        let isThere = stated.contains { one in
            one.covers(day) == .certainly
                && !every.contains { $0.covers(day) != .certainly && $0.payload.dated.isRival(of: one.payload.dated) }
        }
        let places = Dictionary(grouping: snapshot.members(of: forum), by: \.payload.seat)
            .sorted { $0.key < $1.key }.map { CommitteePlaces(self, forum, $0.key, $0.value) }
        let whole = whole(.committeeMembers, forum: forum)
        return Committee(
            forum: forum,
            name: snapshot.name(of: forum),
            isSure: isSure && isThere && stated.allSatisfy { $0.payload.parents.contains(body) },
            isInCommon: stated.contains { $0.payload.kind == .committeeInCommon || !$0.payload.meetsWith.isEmpty },
            members: places.flatMap(\.members),
            missing: places.flatMap(\.missing),
            whole: whole,
            facts: facts.union(stated.facts).union(places.union { $0.facts })
                .union(whole.map { [$0.fact.id] } ?? [])
        )
    }

    var committeeKinds: Set<ForumLegalKind> { [.committee, .committeeInCommon, .jointCommittee] }

    /// The forums of the body that are or may be of some kinds, in order.
    func forums(_ kinds: Set<ForumLegalKind>) -> [ForumID] {
        let stated = snapshot.forums(of: body).filter { $0.covers(day) != .not && kinds.contains($0.payload.kind) }
        return Set(stated.map { $0.payload.forum }).sorted()
    }

    /// Whether somebody holds a seat of the body of some kinds. A seat without a vote makes nobody a director, but for
    /// that of the chair.
    func standing(of person: PersonID, _ kinds: Set<SeatKind>) -> Standing {
        let places = roll.places.filter { place in place.holders.contains { $0.person == person } }
        var (said, missing): ([Known], [Missing]) = ([], [])
        for place in places {
            let fits = kinds.map { place.isOfKind($0) && ($0 == .chair ? .yes : place.votes) }
            let isSure = place.sure.contains { $0.person == person } && place.isThere == .yes
            if fits.contains(.yes), isSure {
                said.append(.yes)
            } else if fits.contains(where: { $0 != .no }) {
                said.append(.unknown)
                let open = roll.missing([place])
                missing += open.isEmpty ? [secretary(.holderOnDay(place.seat))] : open
            }
        }
        let known: Known = said.contains(.yes) ? .yes : said.isEmpty ? .no : .unknown
        return Standing(is: known, facts: places.union { $0.facts }, missing: known == .unknown ? missing : [])
    }

    /// Asks of every member of a committee; what is said of all needs the list of its members to be whole.
    func each(_ committee: Committee, _ ask: (CommitteeMember) -> Answer) -> Answer {
        var (met, open, not): ([Answer], [Answer], [Answer]) = ([], [], [])
        for member in committee.members {
            var answer = ask(member)
            answer.facts.formUnion(member.facts)
            switch answer.result {
            case .met, .notApplicable: met.append(answer)
            case .unknown: open.append(answer)
            case .notMet where member.coverage == .certainly: not.append(answer)
            case .notMet:
                open.append(.unknown(answer.explanation, answer.facts, [secretary(.committeeMember(committee.forum))]))
            }
        }
        if !not.isEmpty { return settled(Answer(.notMet, not), committee) }
        let missing = committee.missing + missingWhole(.committeeMembers, forum: committee.forum)
        if !open.isEmpty { return settled(Answer(.unknown, open).adding(missing), committee) }
        guard missing.isEmpty else {
            let said =
                met.isEmpty
                ? "Who sits on \(committee.name) is not recorded."
                : Answer(.met, met).explanation + " Who else sits on \(committee.name) is not known."
            return settled(.unknown(said, met.union { $0.facts }, missing), committee)
        }
        let nobody = Answer.notMet("The list of members of \(committee.name) is whole, and nobody sits there.", [])
        return settled(met.isEmpty ? nobody : Answer(.met, met), committee)
    }

    /// An answer about a committee rests on what is stated of it, and is open where that is.
    func settled(_ answer: Answer, _ committee: Committee) -> Answer {
        var answer = answer
        answer.facts.formUnion(committee.facts)
        guard !committee.isSure, answer.result == .met || answer.result == .notMet else { return answer }
        answer.result = .unknown
        answer.explanation += " Dates or sources leave open whether \(committee.name) was there for that."
        answer.missing = [secretary(.committeeTerms(committee.forum))]
        return answer
    }

    /// Whether some committee for a purpose is as a rule asks.
    func someCommittee(_ purpose: CommitteePurpose, _ ask: (Committee) -> Answer) -> Answer {
        let found = committees(for: purpose)
        guard !found.isEmpty else { return noCommittee(purpose) }
        let answers = found.map { ask($0) }
        if let met = answers.first(where: { $0.result == .met }) { return met }
        let open = answers.filter { $0.result == .unknown }
        let all = Answer(open.isEmpty ? .notMet : .unknown, open.isEmpty ? answers : open)
        return all.noting(all: (open.isEmpty ? answers : open).flatMap(\.notes))
    }

    /// Whether every committee for a purpose is as a rule asks, and these are all.
    func everyCommittee(_ purpose: CommitteePurpose, _ ask: (Committee) -> Answer) -> Answer {
        let found = committees(for: purpose)
        guard !found.isEmpty else { return noCommittee(purpose) }
        let all = Answer.every(found.map { ask($0) })
        let missing = missingWhole(.committees)
        guard all.result != .notMet, all.result != .notApplicable else { return all }
        if all.result == .unknown { return all.adding(missing) }
        guard let whole = whole(.committees) else {
            return .unknown(all.explanation + " Nobody says that the list of committees is whole.", all.facts, missing)
                .noting(all: all.notes)
        }
        return Answer.met(all.explanation, all.facts.union([whole.fact.id])).noting(all: all.notes)
    }

    /// No committee has the purpose: not met where the list of committees is whole and the purpose of each is known.
    func noCommittee(_ purpose: CommitteePurpose) -> Answer {
        let all = forums(committeeKinds)
        let terms = all.flatMap { snapshot.committeeTerms(of: $0) }.filter { $0.covers(day) == .certainly }
        let open = Set(all).subtracting(terms.map { $0.payload.forum }).sorted()
        let facts = all.flatMap { snapshot.statements(of: $0) }.facts.union(terms.facts)
        guard let whole = whole(.committees) else {
            if !open.isEmpty {
                let names = open.map { snapshot.name(of: $0) }.inWords
                return .unknown(
                    "No terms of reference say of a committee that it is for \(purpose.inWords); those of \(names) are not "
                        + "recorded.",
                    facts,
                    open.map { secretary(.committeeTerms($0)) }
                )
            }
            return .unknown("No committee for \(purpose.inWords) is recorded.", facts, [secretary(.committee(purpose))])
        }
        guard open.isEmpty else {
            return .unknown(
                "What \(open.map { snapshot.name(of: $0) }.inWords) is for is not recorded.",
                facts,
                open.map { secretary(.committeeTerms($0)) }
            )
        }
        return .notMet(
            "The list of committees is whole, and none of them is for \(purpose.inWords).",
            facts.union([whole.fact.id])
        )
    }

    /// Whether a committee may decide: one that meets in common only advises unless something is delegated to it.
    func mayDecide(_ committee: Committee) -> Answer {
        guard committee.isInCommon else { return .notApplicable("") }
        let delegations = snapshot.delegations(of: committee.forum)
            .filter { $0.payload.body == body && $0.covers(day) != .not }
        let instruments = snapshot.statements(of: committee.forum).flatMap { snapshot.instruments(of: $0.payload) }
            .filter { $0.payload.kind == .delegation && $0.payload.adoptedBy.contains(body) }
        let covers = delegations.map { $0.covers(day) } + instruments.map { $0.covers(day) }
        let facts = delegations.facts.union(instruments.facts)
        if covers.contains(.certainly) { return .met("\(bodyName) delegated to \(committee.name).", facts) }
        let said =
            "\(committee.name) meets in common with others, and no delegation to it is recorded: so it only advises."
        guard covers.isEmpty, let whole = whole(.delegations) else {
            return .unknown(said, facts, [secretary(.delegationTo(committee.forum))])
        }
        return .notMet(said, facts.union([whole.fact.id]))
    }

    /// What to look at where a committee in common may only advise.
    func advisoryNote(_ committee: Committee) -> String? {
        let answer = mayDecide(committee)
        return [.unknown, .notMet].contains(answer.result) ? answer.explanation : nil
    }
}
