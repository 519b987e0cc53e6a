import Register

extension Measure {
    static let governors: [Measure] = [
        Measure("council-of-members-and-appointees") { $0.councilIsThere },
        Measure("governors-elected-by-public", [.share]) { $0.electedByPublic },
        Measure("staff-governors", [.people]) { $0.staffGovernors },
        Measure("local-authority-governor") { $0.localAuthorityGovernor },
        Measure("university-governor") { $0.universityGovernor },
        Measure("governor-term-and-membership", [.years], tellsDays: true) { $0.governorTermAndMembership },
        Measure("governor-term-at-most", [.years, .terms], tellsDays: true) { $0.governorTermAtMost },
        Measure("no-director-who-is-governor") { $0.noDirectorWhoIsGovernor },
    ]
}

extension Question {
    /// Schedule 7, paragraph 7: a council of governors, of appointees and of members whom members elected.
    var councilIsThere: Answer {
        let council = self.council
        guard !council.places.isEmpty else {
            let said = "No governor of \(bodyName) is recorded."
            return council.whole == nil
                ? .unknown(said, [], [secretary(.governors)] + missingWhole(.governors))
                : .notMet("The list of governors is whole and holds nobody.", council.facts)
        }
        return eachGovernor(council) { governor in
            switch governor.isElected {
            case .yes: membership(governor)
            case .no: .met("\(name(governor.person)) was appointed.", governor.facts)
            case .unknown: disagree(governor)
            }
        }
    }

    /// Schedule 7, paragraph 9(1): more than half of the governors are elected by members who are not staff.
    var electedByPublic: Answer {
        guard case .share(let part, let of) = values[0] else { preconditionFailure("\(rule.id): no share") }
        let council = self.council
        let elected = council.count([.publicMembers, .patients])
        let (surely, possibly) = (council.sure.count, council.places.count)
        let others = council.places.count {
            $0.isSure && $0.constituencies.isDisjoint(with: [.publicMembers, .patients])
        }
        let said =
            "\(range(elected.least, elected.most)) of \(range(surely, possibly)) governors are elected by public members or "
            + "patients; more than \(part == 1 && of == 2 ? "half" : "\(part)/\(of)") is asked for."
        guard council.whole != nil else { return .unknown(said, council.facts, missingGovernors(council)) }
        if elected.least * of > part * possibly { return .met(said, council.facts) }
        let best = elected.most
        if best * of <= part * (best + others) { return .notMet(said, council.facts) }
        return .unknown(said, council.facts, missingGovernors(council))
    }

    /// Schedule 7, paragraph 9(2): so many governors elected by staff, and one of each class where there are classes.
    var staffGovernors: Answer {
        let (council, number) = (self.council, number(0))
        let staff = council.count([.staff])
        let said = "\(range(staff.least, staff.most)) governors are elected by staff; at least \(number) are asked for."
        if council.whole != nil, staff.most < number { return .notMet(said, council.facts) }
        guard staff.least >= number else { return .unknown(said, council.facts, missingGovernors(council)) }
        let clauses = clauses(.staffClasses)
        let facts = council.facts.union(clauses.facts)
        switch Known(all: clauses.map { Known($0.payload.position == .hasNone) }) {
        case .yes where clauses.allSatisfy({ $0.covers(day) == .certainly }):
            return .met("\(said) The constitution has no classes of staff.", facts)
        case .no:
            return .unknown("\(said) Which classes of staff there are is not recorded.", facts, [secretary(.governors)])
        case .yes, .unknown:
            let open = "\(said) Whether the constitution has classes of staff is not recorded for certain."
            return .unknown(open, facts, [secretary(.constitution(.staffClasses))])
        }
    }

    /// Schedule 7, paragraph 9(4): at least one governor is appointed by a local authority.
    var localAuthorityGovernor: Answer {
        let answer = appointee(.localAuthority)
        let open = "Whether the area of the authority meets that of a public constituency is not recorded."
        return answer.noting(answer.result == .met ? open : nil)
    }

    /// Schedule 7, paragraph 9(6): a university whose medical or dental school is in a hospital of the trust appoints one.
    var universityGovernor: Answer {
        let clauses = clauses(.schoolGovernor)
        let facts = clauses.facts
        let isSure = clauses.allSatisfy { $0.covers(day) == .certainly }
        switch Known(all: clauses.map { Known($0.payload.position == .has) }) {
        case .yes where isSure:
            var answer = appointee(.university)
            answer.facts.formUnion(facts)
            return answer
        case .no where isSure && clauses.allSatisfy({ $0.payload.position == .hasNone }):
            var answer = Answer.notApplicable("No hospital of \(bodyName) includes a medical or dental school.")
            answer.facts = facts
            return answer
        case .yes, .no, .unknown:
            let said =
                "Whether a hospital of \(bodyName) includes a medical or dental school is not recorded for certain."
            return .unknown(said, facts, [secretary(.constitution(.schoolGovernor))])
        }
    }

    private func appointee(_ kind: GovernorConstituency) -> Answer {
        let council = self.council
        let sure = council.sure.filter { $0.constituencies == [kind] }
        if !sure.isEmpty {
            let people = names(sure.map(\.person))
            return .met("\(people): appointed to the council of governors by \(kind.inWords).", sure.union { $0.facts })
        }
        let said = "No governor is recorded for certain as appointed by \(kind.inWords)."
        guard council.whole != nil, council.count([kind]).most == 0 else {
            return .unknown(said, council.facts, missingGovernors(council))
        }
        return .notMet(
            "The list of governors is whole, and nobody in it is appointed by \(kind.inWords).",
            council.facts
        )
    }

    func clauses(_ subject: ConstitutionSubject) -> [Stated<ConstitutionClause>] {
        snapshot.constitutionClauses(of: body).filter { $0.payload.subject == subject && $0.covers(day) != .not }
    }

    /// Asks of every governor; what is said of all needs a whole list.
    ///
    /// - Parameter ask: Reads all that it needs itself, but for the governor.
    func eachGovernor(
        _ council: CouncilRoll,
        _ file: StaticString = #fileID,
        _ line: Int = #line,
        _ ask: (CouncilPlace) -> Answer?
    ) -> Answer {
        let answers = council.places.compactMap { governor -> Answer? in
            guard var answer = kept(governor, file, line, { ask(governor) }) else { return nil }
            answer.facts.formUnion(governor.facts)
            if governor.isSure || answer.result == .unknown { return answer }
            let said = "\(answer.explanation) Whether \(name(governor.person)) was governor on the day is not certain."
            return .unknown(said, answer.facts, governor.terms.map { secretary(.governorTerm($0.fact.id)) })
        }
        var all = Answer.every(answers)
        guard all.result != .notMet else { return all }
        guard let whole = council.whole else {
            let said =
                answers.isEmpty ? "No such governor is recorded." : "\(all.explanation) Nobody says that these are all."
            return .unknown(said, all.facts, all.missing + missingWhole(.governors)).noting(all: all.notes)
        }
        if answers.isEmpty { return .notApplicable("No governor is elected.") }
        all.facts.insert(whole.fact.id)
        return all
    }

    func disagree(_ governor: CouncilPlace) -> Answer {
        .unknown(
            "Sources disagree on who elected or appointed \(name(governor.person)).",
            governor.facts,
            [secretary(.governors)]
        )
    }

    private func missingGovernors(_ council: CouncilRoll) -> [Missing] {
        let open = council.places.filter { !$0.isSure || $0.constituencies.count > 1 }
        return open.flatMap(\.terms).map { secretary(.governorTerm($0.fact.id)) } + missingWhole(.governors)
    }

    private func range(_ least: Int, _ most: Int) -> String { least == most ? "\(least)" : "\(least) to \(most)" }
}
