import Register

extension Measure {
    static let jointCommittees: [Measure] = [
        Measure("joint-committee-has-agreement") { $0.jointCommitteeHasAgreement },
        Measure("joint-committee-has-basis") { $0.jointCommitteeHasBasis },
    ]
}

extension Question {
    /// Section 65Z6: a joint committee exercises what its parents may exercise jointly, on terms that each agreed before
    /// it first met, which give quorum and voting.
    var jointCommitteeHasAgreement: Answer { eachJointCommittee { agreed($0) } }

    /// The same, and nothing that the board of a parent reserved to itself is among it.
    var jointCommitteeHasBasis: Answer {
        eachJointCommittee { joint in
            .every([agreed(joint)] + joint.parents.map { nothingReserved(to: $0, joint) })
        }
    }

    private func eachJointCommittee(_ ask: (JointCommittee) -> Answer) -> Answer {
        let kinds = committeeKinds
        let stated = snapshot.forums(of: body).filter { forum in
            forum.covers(day) != .not && kinds.contains(forum.payload.kind)
                && (forum.payload.kind == .jointCommittee || Set(forum.payload.parents).count > 1)
        }
        let forums = Set(stated.map { $0.payload.forum }).sorted()
        let answers = forums.map { forum -> Answer in
            let joint = JointCommittee(self, forum)
            return settled(ask(joint), joint.committee)
        }
        let all = Answer.every(answers)
        if all.result == .notMet { return all }
        if all.result == .unknown { return all.adding(missingWhole(.committees)) }
        guard let whole = whole(.committees) else {
            let said = forums.isEmpty ? "No joint committee of \(bodyName) is recorded." : all.explanation
            return .unknown(said, all.facts, missingWhole(.committees))
        }
        return forums.isEmpty
            ? .notApplicable("\(bodyName) has no joint committee with other bodies.")
            : .met(all.explanation, all.facts.union([whole.fact.id]))
    }

    private func agreed(_ joint: JointCommittee) -> Answer {
        guard joint.parents.count > 1 else {
            return .unknown(
                "The parents of \(joint.name) besides \(bodyName) are not recorded.",
                [],
                [secretary(.jointAgreement(joint.committee.forum))]
            )
        }
        return .every([adopted(joint), terms(joint)] + joint.parents.map { delegated($0, joint) })
    }

    /// An agreement or delegation instrument counts for the parents that adopted it. That one is not recorded as adopting it
    /// shows nothing: no list of adoptions can be stated to be whole.
    private func adopted(_ joint: JointCommittee) -> Answer {
        let facts = joint.agreements.facts
        func covers(_ parent: BodyID) -> Coverage {
            joint.agreements.filter { $0.payload.adoptedBy.contains(parent) }.map { $0.covers(day) }.max() ?? .not
        }
        let missing = joint.parents.filter { covers($0) != .certainly }
        if missing.isEmpty { return .met("Each of its parents adopted the agreement on \(joint.name).", facts) }
        let none = missing.filter { covers($0) == .not }.map { snapshot.shortName(of: $0) }
        let isRecorded = joint.parents.contains { covers($0) == .certainly }
        return .unknown(
            isRecorded && !none.isEmpty
                ? "The agreement on \(joint.name) is not recorded as adopted by \(none.inWords)."
                : "No agreement on \(joint.name) that each of its parents adopted is recorded for certain.",
            facts,
            missing.map { Missing(.jointAgreement(joint.committee.forum), from: .secretary($0)) }
        )
    }

    private func terms(_ joint: JointCommittee) -> Answer {
        let missing = [secretary(.committeeTerms(joint.committee.forum))]
        guard let said = joint.terms, let agreedOn = said.payload.agreedOn, let firstMet = said.payload.firstMet,
            said.payload.quorum != nil, said.payload.voting != nil, !said.payload.functions.isEmpty,
            !said.payload.agreedBy.isEmpty
        else {
            return .unknown(
                "The terms of \(joint.name) are not recorded for certain with its functions, quorum and voting, with who agreed "
                    + "them and when, and with the day on which it first met.",
                joint.termsFacts,
                missing
            )
        }
        let without = joint.parents.filter { !said.payload.agreedBy.contains($0) }.map { snapshot.shortName(of: $0) }
        if !without.isEmpty {
            return .notMet("The terms of \(joint.name) are not agreed by \(without.inWords).", joint.termsFacts)
        }
        if agreedOn.earliest > firstMet.latest {
            return .notMet(
                "\(joint.name) first met on \(firstMet.inWords), before its terms were agreed on \(agreedOn.inWords).",
                joint.termsFacts
            )
        }
        guard agreedOn.latest <= firstMet.earliest else {
            return .unknown(
                "Whether the terms of \(joint.name) were agreed before it first met is open.",
                joint.termsFacts,
                missing
            )
        }
        return .met(
            "Its terms were agreed by each parent by the day on which \(joint.name) first met.",
            joint.termsFacts
        )
    }

    /// Whether a parent arranged for each function to be exercised jointly.
    private func delegated(_ parent: BodyID, _ joint: JointCommittee) -> Answer {
        let name = snapshot.shortName(of: parent)
        let found = joint.delegations.filter { $0.payload.body == parent && $0.payload.basis != .withinBody }
        let facts = found.facts
        let sure = found.filter { $0.covers(day) == .certainly }
        let functions = joint.terms?.payload.functions ?? []
        let given = Set(sure.flatMap { $0.payload.functions }.map(\.asCompared))
        let without = functions.filter { !given.contains($0.asCompared) }
        let missing = [Missing(.delegationTo(joint.committee.forum), from: .secretary(parent))]
        let whole = snapshot.completenesses(of: parent).last {
            $0.payload.list == .delegations && $0.payload.holds(on: day)
        }
        if !without.isEmpty || sure.isEmpty {
            let what = without.isEmpty ? "anything" : without.map { "“\($0)”" }.inWords
            let said = "\(name) is not recorded as letting \(joint.name) exercise \(what)."
            let isOpen = found.count > sure.count || sure.contains { $0.payload.functions.isEmpty }
            guard let whole, !isOpen else { return .unknown(said, facts, missing) }
            return .notMet(said, facts.union([whole.fact.id]).union(joint.termsFacts))
        }
        guard let firstMet = joint.terms?.payload.firstMet else {
            return .met("\(name) lets \(joint.name) exercise its functions.", facts)
        }
        for said in sure {
            guard let on = said.payload.resolvedOn else {
                let what = "when the board resolved it"
                return .unknown(
                    "When the board of \(name) resolved on \(joint.name) is not recorded.",
                    facts,
                    [Missing(.delegationTerms(said.fact.id, what), from: .secretary(parent))]
                )
            }
            if on.earliest > firstMet.latest {
                return .notMet(
                    "The board of \(name) resolved on \(joint.name) on \(on.inWords), after it first met on \(firstMet.inWords).",
                    facts.union(joint.termsFacts)
                )
            }
            guard on.latest <= firstMet.earliest else {
                return .unknown(
                    "Whether the board of \(name) resolved on \(joint.name) before it first met is open.",
                    facts,
                    [Missing(.delegationTerms(said.fact.id, "the day of the resolution"), from: .secretary(parent))]
                )
            }
        }
        return .met("\(name) lets \(joint.name) exercise its functions.", facts)
    }

    private func nothingReserved(to parent: BodyID, _ joint: JointCommittee) -> Answer {
        guard let functions = joint.terms?.payload.functions, !functions.isEmpty else {
            return .unknown(
                "What \(joint.name) may decide is not recorded.",
                joint.termsFacts,
                [secretary(.committeeTerms(joint.committee.forum))]
            )
        }
        let answer = kept(functions, Reserved(snapshot, parent)).resting(on: joint.termsFacts)
        guard answer.result == .met else { return answer }
        let wholes = snapshot.completenesses(of: parent).filter {
            $0.payload.list == .reservedMatters && $0.payload.holds(on: day)
        }
        guard let whole = wholes.last else {
            return .unknown(
                answer.explanation,
                answer.facts,
                [Missing(.wholeList(.reservedMatters, nil, nil), from: .secretary(parent))]
            )
        }
        return answer.resting(on: [whole.fact.id])
    }
}
