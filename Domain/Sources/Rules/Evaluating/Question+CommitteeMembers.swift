import Register

extension Measure {
    static let committees: [Measure] = [
        Measure("remuneration-committee-of-non-executives") { $0.remunerationCommitteeOfNonExecutives },
        Measure("audit-committee-of-non-executives") { $0.auditCommitteeOfNonExecutives },
        Measure("audit-committee-is-independent", [.people, .people]) { $0.auditCommitteeIsIndependent },
        Measure("remuneration-committee-is-independent", [.people]) { $0.remunerationCommitteeIsIndependent },
        Measure("chair-not-on-audit-committee") { $0.chairNotOnAuditCommittee },
        Measure("audit-chair-ideally-apart") { $0.auditChairIdeallyApart },
        Measure("audit-committee-led-apart") { $0.auditCommitteeLedApart },
        Measure("chief-officer-appointed-by-committee") { $0.chiefOfficerCommittee },
        Measure("executives-appointed-by-committee") { $0.executivesCommittee },
    ]
}

extension Question {
    /// Schedule 7, paragraph 18(2): a committee of non-executive directors decides the pay of the executive directors.
    ///
    /// One that meets in common with others decides only where that was delegated to it.
    var remunerationCommitteeOfNonExecutives: Answer {
        someCommittee(.remuneration) { committee in
            .every([
                each(committee) { nonExecutive($0, [.chair, .nonExecutive]) }, settled(mayDecide(committee), committee),
            ])
        }
    }

    /// Schedule 7, paragraph 23(6): a committee of non-executive directors is the audit committee.
    var auditCommitteeOfNonExecutives: Answer {
        someCommittee(.audit) { committee in
            each(committee) { nonExecutive($0, [.chair, .nonExecutive]) }.noting(advisoryNote(committee))
        }
    }

    /// Code D.2.1: an audit committee of independent non-executive directors, so many or, at a smaller trust, so many.
    /// Which trusts are smaller the Code does not say: an item of evidence that the board adopted has to show it.
    var auditCommitteeIsIndependent: Answer {
        someCommittee(.audit) { committee in
            independent(committee, [.nonExecutive], least: number(0), small: number(1))
        }
    }

    /// Code E.2.6: a remuneration committee of independent non-executive directors, so many at least.
    var remunerationCommitteeIsIndependent: Answer {
        someCommittee(.remuneration) { committee in
            let answer = independent(committee, [.chair, .nonExecutive], least: number(0), small: nil)
            let chairs = held(.chair).possible
            return answer.noting(
                committee.members.contains { chairs.contains($0.person) }
                    ? "The chair sits on \(committee.name). Whether the Code allows that was not verified." : nil
            )
        }
    }

    /// Regulation 17: the chair and the non-executive directors appoint the chief officer.
    var chiefOfficerCommittee: Answer { appointing(.chiefAppointment, withChief: false) }

    /// Regulation 18: the chair, the non-executive directors and the chief officer appoint the other executives.
    var executivesCommittee: Answer { appointing(.executiveAppointments, withChief: true) }

    /// Whether a member of a committee is a non-executive director of this body. Whoever sits there by the seat of
    /// another board is a member of no committee of this one, unless he or she has a seat here as well.
    private func nonExecutive(_ member: CommitteeMember, _ kinds: Set<SeatKind>) -> Answer {
        let standing = standing(of: member.person, kinds)
        let name = name(member.person)
        let noun = kinds.contains(.chair) ? "chair or non-executive director" : "non-executive director"
        switch standing.is {
        case .yes: return .met("\(name) is \(noun) of \(bodyName).", standing.facts)
        case .unknown:
            return .unknown("Whether \(name) is \(noun) of \(bodyName) is open.", standing.facts, standing.missing)
        case .no:
            let said =
                member.body == body
                ? "\(name) sits there and is not \(noun) with a vote."
                : "\(name) sits there by a seat on the board of \(snapshot.shortName(of: member.body)) and is not recorded "
                    + "as \(noun) of \(bodyName)."
            return .notMet(said, standing.facts)
        }
    }

    private func independent(_ committee: Committee, _ kinds: Set<SeatKind>, least: Int, small: Int?) -> Answer {
        let members = each(committee) { member in
            let standing = nonExecutive(member, kinds)
            guard standing.result == .met else { return standing }
            let judged = independence(of: member.person)
            let facts = standing.facts.union(judged.facts)
            let name = name(member.person)
            switch judged.is {
            case .yes: return .met("\(name) is judged independent.", facts)
            case .no: return .notMet("\(name) is judged not independent.", facts)
            case .unknown:
                return .unknown(
                    "Whether the board judges \(name) independent is not recorded.",
                    facts,
                    [secretary(.independence(member.person))]
                )
            }
        }
        return Answer.every([members, settled(numbers(committee, least: least, small: small), committee)])
            .noting(advisoryNote(committee))
    }

    /// Whether so many sit there, whoever they are.
    private func numbers(_ committee: Committee, least: Int, small: Int?) -> Answer {
        let sure = Set(committee.sure.map(\.person)).count
        let open = Set(committee.members.map(\.person)).count - sure + committee.missing.count
        let said =
            "\(Counted.noun(sure, "member", "members")) of \(committee.name); the Code asks for at least \(least)"
            + (small.map { ", and at a smaller trust for at least \($0)." } ?? ".")
        if sure >= least { return .met(said, committee.facts) }
        let missing = committee.missing + missingWhole(.committeeMembers, forum: committee.forum)
        if committee.whole != nil {
            if sure + open < small ?? least { return .notMet(said, committee.facts) }
            if missing.isEmpty, let small, sure >= small {
                let items = itemsOnSize
                let facts = committee.facts.union(items.facts)
                if Set(items.map({ $0.payload.shows })) == [.met] {
                    return .met("\(said) An item that the board adopted shows that it is one.", facts)
                }
                let smaller = "whether the board counts \(bodyName) as a smaller trust"
                return .unknown(said, facts, [secretary(.evidence(smaller))])
            }
        }
        return .unknown(
            said,
            committee.facts,
            missing.isEmpty ? [secretary(.committeeMember(committee.forum))] : missing
        )
    }

    /// Items on the rule that the body adopted. Where all else is recorded they leave nothing to show but that it is a
    /// smaller trust.
    private var itemsOnSize: [Stated<RuleEvidence>] {
        snapshot.ruleEvidence(of: body).filter { item in
            item.payload.rule == rule.id.raw && item.payload.form == .item && item.payload.resolution != nil
                && item.payload.on.latest <= day && item.payload.expires.map { $0.earliest >= day } ?? true
        }
    }

    private func appointing(_ purpose: CommitteePurpose, withChief: Bool) -> Answer {
        let answer = someCommittee(purpose) { committee in
            .every([
                each(committee) { appointer($0, withChief) },
                settled(allSit(on: committee, withChief), committee),
                settled(mayDecide(committee), committee),
            ])
        }
        guard committees(for: purpose).isEmpty, answer.result == .notMet else { return answer }
        return .notApplicable("The list of committees is whole, and none is there for the \(purpose.inWords).")
    }

    private func appointer(_ member: CommitteeMember, _ withChief: Bool) -> Answer {
        let answer = nonExecutive(member, [.chair, .nonExecutive])
        guard withChief, answer.result != .met else { return answer }
        let chief = held(.chiefExecutive)
        let facts = answer.facts.union(chief.facts)
        if chief.sure.contains(member.person) {
            return .met("\(name(member.person)) is chief executive of \(bodyName).", facts)
        }
        guard chief.possible.contains(member.person) else {
            var answer = answer
            answer.facts = facts
            return answer
        }
        return .unknown(
            "Whether \(name(member.person)) is chief executive of \(bodyName) is open.",
            facts,
            chief.missing(roll) + answer.missing
        )
    }

    /// Whether everybody who has to sit on a committee does.
    private func allSit(on committee: Committee, _ withChief: Bool) -> Answer {
        let chief = held(.chiefExecutive)
        let voting = Set(roll.places.filter { $0.votes != .no || $0.isOfKind(.chair) != .no }.map(\.seat))
        let asked =
            nonExecutives.filter { voting.contains($0.seat) }
            + (withChief ? chief.holders : [])
        let members = Set(committee.members.map(\.person))
        let sure = Set(committee.sure.map(\.person))
        let absent = asked.filter { !members.contains($0.person) }
        let facts = asked.facts.union(committee.facts)
        if committee.whole != nil, committee.missing.isEmpty {
            let out = absent.sure.filter { holder in
                standing(of: holder.person, [.chair, .nonExecutive]).is == .yes || chief.sure.contains(holder.person)
            }
            if !out.isEmpty { return .notMet("\(names(out.people)) should sit on \(committee.name) too.", facts) }
        }
        let open = asked.filter { !sure.contains($0.person) }
        var missing = roll.missingHolders([.chair, .nonExecutive]) + roll.missingWhole
        missing += committee.missing + missingWhole(.committeeMembers, forum: committee.forum)
        missing += open.map {
            secretary($0.coverage == .certainly ? .committeeMember(committee.forum) : .holderOnDay($0.seat))
        }
        if withChief {
            missing += chief.missing(roll)
            if chief.places.isEmpty { missing.append(secretary(.officeHolder(.chiefExecutive))) }
        }
        guard missing.isEmpty, let whole = roll.whole else {
            return .unknown("Whether everybody sits on \(committee.name) who has to is open.", facts, missing)
        }
        return .met(
            "Everybody sits on \(committee.name) who has to.",
            facts.union([whole.fact.id]).union(withChief ? chief.facts : [])
        )
    }
}
