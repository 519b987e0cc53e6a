import Register

extension Question {
    /// Code B.2.5: the chair of the board does not sit on the audit committee.
    var chairNotOnAuditCommittee: Answer { everyCommittee(.audit) { chairIsOff($0) } }

    /// Code D.2.1: nor do the vice-chair and the senior independent director chair it.
    var auditCommitteeLedApart: Answer {
        everyCommittee(.audit) { .every([chairIsOff($0), settled(chairIsApart($0), $0)]) }
    }

    /// Code B.2.5: ideally they do not; that they do is noted, and never found not met.
    var auditChairIdeallyApart: Answer {
        everyCommittee(.audit) { committee in
            let answer = settled(chairIsApart(committee), committee)
            guard answer.result == .notMet else { return answer }
            return Answer.met(
                "The Code calls that less than ideal, and asks for no more: \(answer.explanation)",
                answer.facts
            )
            .noting(answer.explanation)
        }
    }

    private func chairIsOff(_ committee: Committee) -> Answer {
        let chair = held(.chair)
        guard !chair.sure.isEmpty else { return noChair(chair) }
        let facts = chair.facts.union(committee.facts)
        let both = chair.sure.intersection(committee.sure.map(\.person))
        if !both.isEmpty {
            return settled(
                .notMet("\(names(both)), the chair of \(bodyName), sits on \(committee.name).", facts),
                committee
            )
        }
        let open = committee.members.filter { chair.possible.contains($0.person) }
        var missing = committee.missing + missingWhole(.committeeMembers, forum: committee.forum)
        missing += chair.missing(roll) + roll.missingWhole
        missing += open.map { _ in secretary(.committeeMember(committee.forum)) }
        guard missing.isEmpty, let whole = roll.whole else {
            return .unknown("Whether the chair sits on \(committee.name) is open.", facts, missing)
        }
        return settled(
            .met("\(names(chair.sure)), the chair, does not sit on \(committee.name).", facts.union([whole.fact.id])),
            committee
        )
    }

    private func chairIsApart(_ committee: Committee) -> Answer {
        let chairs = Set(committee.sure.filter { $0.chairs == .yes }.map(\.person))
        let possible = committee.members.filter { $0.chairs == .yes }.map(\.person)
        guard let chair = chairs.first, Set(possible).count == 1 else {
            return .unknown(
                "Who chairs \(committee.name) is not recorded for certain.",
                committee.facts,
                [secretary(.committeeChair(committee.forum))]
            )
        }
        let kinds: [DesignationKind] = [.viceChair, .seniorIndependentDirector]
        let all = kinds.map { (kind: $0, holders: designated($0, in: body)) }
        let facts = committee.facts.union(all.union(\.holders.facts))
        let held = all.filter { $0.holders.sure.contains(chair) }.map(\.kind.inWords)
        if !held.isEmpty {
            return .notMet("\(name(chair)), who chairs \(committee.name), is also \(held.inWords).", facts)
        }
        let open = all.filter { $0.holders.possible.contains(chair) }.map(\.kind)
        let missing = open.map { secretary(.designated($0)) } + missingWhole(.designations)
        guard missing.isEmpty, let whole = whole(.designations) else {
            return .unknown(
                "Whether \(name(chair)), who chairs \(committee.name), is also vice-chair or senior independent director is "
                    + "open.",
                facts,
                missing
            )
        }
        return .met(
            "\(name(chair)) chairs \(committee.name), and is neither vice-chair nor senior independent director.",
            facts.union([whole.fact.id])
        )
    }
}
