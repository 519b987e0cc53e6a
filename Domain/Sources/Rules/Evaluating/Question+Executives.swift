import Register

extension Measure {
    static let executives: [Measure] = [
        Measure("executives-are-employees") { $0.executivesAreEmployees },
        Measure("treated-as-executives") { $0.treatedAsExecutives },
        Measure("executives-are-in-post") { $0.executivesAreInPost },
        Measure("joint-holders-count-once") { $0.jointHoldersCountOnce },
        Measure("shared-executives-fit") { $0.sharedExecutivesFit },
    ]
}

extension Question {
    /// Schedule 4, paragraph 3(3): an executive director is an employee of the trust, but for those whom regulation 5
    /// treats as executives; a non-executive director is not.
    var executivesAreEmployees: Answer {
        let executives = eachExecutive { executive($0, standing(of: $0.person)) }
        let others = each([.chair, .nonExecutive], "chair or non-executive director") { holder in
            kept(holder) { notEmployed(holder) }
        }
        return .every([executives, others])
    }

    private func notEmployed(_ holder: BoardHolder) -> Answer {
        let standing = standing(of: holder.person)
        let facts = standing.facts.union(holder.facts)
        let name = name(holder.person)
        switch standing.isEmployed {
        case .yes: return .notMet("\(name), a non-executive director, is employed by \(bodyName).", facts)
        case .no: return .met("\(name), a non-executive director, is not employed by \(bodyName).", facts)
        case .unknown:
            let said = "Whether \(name), a non-executive director, is employed by \(bodyName) is not recorded."
            return .unknown(said, facts, standing.missing)
        }
    }

    /// Regulation 5: who is no employee of the trust counts as an executive director by a secondment to it, or by a
    /// university post with medical or dental teaching and work for the trust.
    var treatedAsExecutives: Answer {
        eachExecutive { holder in
            let standing = standing(of: holder.person)
            return standing.isEmployed == .yes
                ? .notApplicable(standing.explanation) : executive(holder, standing)
        }
    }

    /// Regulation 8: an executive director holds office while in post, so that the seat ends with the employment or the
    /// secondment; who is suspended from the post does not act as director.
    var executivesAreInPost: Answer {
        let answer = eachExecutive { holder in
            let standing = standing(of: holder.person)
            guard standing.isExecutive == .no, !standing.hasEnded else { return executive(holder, standing) }
            return .notApplicable(standing.explanation + " No post with \(bodyName) is recorded that could have ended.")
        }
        let suspended = roll.suspended([.executive]).sure
        return answer.noting(
            suspended.isEmpty ? nil : "Suspended, and neither voting nor counted: \(names(suspended.people))."
        )
    }

    /// Regulation 6: several people in one seat of an executive are directors together, and count as one.
    ///
    /// It says how to count and asks for nothing, so that it is never found not met.
    var jointHoldersCountOnce: Answer {
        let seats = roll.places.filter { $0.isOfKind(.executive) != .no }
        let joint = seats.filter { $0.sure.people.count > 1 }
        let open = seats.filter { place in
            place.holders.people.count > max(1, place.sure.people.count)
        }
        let missing =
            (roll.missing(seats.filter { $0.kinds.count != 1 || $0.isThere == .unknown })
                + roll.missingHolders([.executive]) + open.map { secretary(.holderOnDay($0.seat)) } + roll.missingWhole)
        let parts = joint.map { place in
            let title = snapshot.seat(place.seat).map { "the seat “\($0.payload.inWords)”" } ?? "one seat"
            return "\(names(place.sure.people)) hold \(title) jointly and count as one director."
        }
        let said =
            parts.isEmpty
            ? (open.isEmpty
                ? "No seat of an executive is recorded as held by several people."
                : "Whether a seat of an executive is held by several people is not certain.")
            : parts.joined(separator: " ")
        guard missing.isEmpty, let whole = roll.whole else {
            return .unknown(said, seats.union { $0.facts }, missing.uniqued)
        }
        return joint.isEmpty ? .notApplicable(said) : .met(said, roll.facts.union([whole.fact.id]))
    }

    /// Whoever is an executive director of several bodies is, at an NHS trust, its employee or treated as such.
    var sharedExecutivesFit: Answer {
        let seats = elsewhere(roll.holders([.executive]).people, [.executive])
        guard !seats.isEmpty else {
            return .notApplicable("Nobody who is an executive director here is recorded as one elsewhere.")
        }
        let kinds = snapshot.legalKindsStated(of: body)
        if kinds.areSurely(.foundationTrust, on: day) {
            return .notApplicable(
                "\(bodyName) is a foundation trust, and for those no law asks who employs a director."
            )
        }
        guard kinds.areSurely(.nhsTrust, on: day) else {
            return .unknown(
                "Whether \(bodyName) was an NHS trust is not recorded for certain.",
                kinds.facts,
                [secretary(.legalKind)]
            )
        }
        return eachExecutive { holder in
            let theirs = elsewhere([holder.person], [.executive])
            guard !theirs.isEmpty else { return nil }
            var answer = executive(holder, standing(of: holder.person))
            answer.facts.formUnion(theirs.map(\.holder).facts)
            answer.facts.formUnion(snapshot.legalKindsStated(of: body).facts)
            guard !theirs.contains(where: { $0.holder.coverage == .certainly }) else { return answer }
            let open = theirs.map { Missing(.holderOnDay($0.holder.seat), from: .secretary($0.body)) }
            return .unknown(
                "\(answer.explanation) Whether \(name(holder.person)) is an executive director elsewhere is not certain.",
                answer.facts,
                open + answer.missing
            )
        }
    }

    /// Whether somebody in the seat of an executive is one in law.
    private func executive(_ holder: BoardHolder, _ standing: EmploymentStanding) -> Answer {
        let facts = standing.facts.union(holder.facts)
        switch standing.isExecutive {
        case .yes: return .met(standing.explanation, facts)
        case .no:
            let said = "In law \(name(holder.person)) is then no executive director of \(bodyName)."
            return .notMet("\(standing.explanation) \(said)", facts)
        case .unknown: return .unknown(standing.explanation, facts, standing.missing)
        }
    }

    /// Asks of everybody in a seat of an executive that votes or may vote: who has no vote is no director.
    private func eachExecutive(
        _ file: StaticString = #fileID,
        _ line: Int = #line,
        _ ask: (BoardHolder) -> Answer?
    ) -> Answer {
        each([.executive], "executive director with a vote") { holder in
            guard let place = place(holder.seat), place.votes != .no,
                let answer = kept(holder, 0, file, line, { ask(holder) })
            else { return nil }
            guard place.votes == .unknown, answer.result == .notMet else { return answer }
            return .unknown(answer.explanation, answer.facts, [secretary(.votes(holder.seat))])
        }
    }
}
