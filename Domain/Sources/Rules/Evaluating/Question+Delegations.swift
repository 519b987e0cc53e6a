import Register

extension Measure {
    static let delegations: [Measure] = [
        Measure("delegated-within-board") { $0.delegatedWithinBoard },
        Measure("delegated-to-committees") { $0.delegatedToCommittees },
        Measure("delegated-to-bodies") { $0.delegatedToBodies },
        Measure("reserved-matters-kept") { $0.reservedMattersKept },
    ]
}

extension Question {
    /// Schedule 7, paragraph 15(3): where the constitution of a foundation trust allows it, powers are exercised by a
    /// committee of its directors or by an executive director, and by nobody else.
    ///
    /// A rule for groups repeats it for every body; one that is no foundation trust it does not concern.
    var delegatedWithinBoard: Answer {
        let kinds = snapshot.legalKindsStated(of: body)
        if !kinds.areSurely(.foundationTrust, on: day) {
            return kinds.areSurely(.nhsTrust, on: day)
                ? .notApplicable("\(bodyName) is no foundation trust: people from elsewhere may sit on its committees.")
                : .unknown(
                    "Whether \(bodyName) is a foundation trust is not recorded for certain.",
                    kinds.facts,
                    [secretary(.legalKind)]
                )
        }
        let allowed = constitutionAllows
        let answer = eachDelegation([.withinBody], "within \(bodyName)") { .every([recipientOnBoard($0), allowed]) }
        return answer.resting(on: kinds.facts)
    }

    /// Regulations 15 and 16: an NHS trust delegates to committees that it appoints, whoever sits on them, with whatever
    /// restrictions it sets. Delegation to a single officer rests on other powers. Whether there are any for one director who
    /// is no officer is in no text that was read.
    var delegatedToCommittees: Answer {
        eachDelegation([.withinBody], "within \(bodyName)") { said in
            let (delegation, fact) = (said.payload, said.fact.id)
            if let seat = delegation.toSeat { return oneHolder(said, seat) }
            if let other = delegation.toBody {
                return other == body
                    ? self.open(said, "to whom it is made")
                    : .notMet("A power is delegated within the body to \(snapshot.shortName(of: other)).", [fact])
            }
            guard let forum = delegation.toForum else { return self.open(said, "to which committee it is made") }
            let committee = committee(forum)
            let stated = snapshot.statements(of: forum).filter { $0.covers(day) != .not }
            let facts = stated.facts
            guard committee.isSure, Set(stated.map({ $0.payload.kind })).isSubset(of: committeeKinds) else {
                return isOfOthers(forum)
                    ? .notMet(
                        "\(committee.name), to which a power is delegated, is no committee of \(bodyName).",
                        facts
                    )
                    : .unknown(
                        "Whether \(committee.name), to which a power is delegated, is a committee of \(bodyName) is open.",
                        facts,
                        [secretary(.committeeTerms(forum))]
                    )
            }
            guard stated.allSatisfy({ Set($0.payload.parents) == [body] }) else {
                return .unknown(
                    "\(committee.name) has other parents too; whether \(bodyName) appointed it is open.",
                    facts,
                    [secretary(.committeeTerms(forum))]
                )
            }
            guard let limits = delegation.limits else { return self.open(said, "the restrictions") }
            return .met("\(committee.name) may decide, with these restrictions: \(limits).", facts)
        }
    }

    /// Section 65Z5: functions are exercised by or with another body of the kinds it names, or a joint committee with
    /// it, on terms agreed and resolved before, and passed on only where the terms allow that.
    var delegatedToBodies: Answer {
        eachDelegation([.section65Z5], "under section 65Z5") { said in
            .every([
                said.payload.functions.isEmpty ? self.open(said, "the functions") : .notApplicable(""),
                recipientBody(said),
                before(said, said.payload.agreedOn, "agreed by both sides", "when both sides agreed the terms"),
                before(said, said.payload.resolvedOn, "resolved by the board", "when the board resolved it"),
                passedOn(said),
            ])
        }
    }

    /// No delegation covers a matter of the board’s own reserved schedule, by the names that both are recorded under.
    var reservedMattersKept: Answer {
        let reserved = Reserved(snapshot, body)
        let answer = eachDelegation(nil, "by \(bodyName)") { said in
            guard !said.payload.functions.isEmpty else { return self.open(said, "the functions") }
            return kept(said.payload.functions, reserved)
        }
        guard answer.result == .met else { return answer }
        guard let whole = whole(.reservedMatters) else {
            return .unknown(answer.explanation, answer.facts, missingWhole(.reservedMatters))
        }
        return .met(answer.explanation, answer.facts.union(reserved.facts).union([whole.fact.id]))
    }

    /// Whether none of these functions is reserved to a board.
    func kept(_ functions: [String], _ reserved: Reserved) -> Answer {
        let board = snapshot.shortName(of: reserved.body)
        let sure = reserved.matters(of: functions, .certainly)
        if !sure.isEmpty {
            return .notMet(
                "\(sure.map { "“\($0.payload.matter)”" }.inWords) is reserved to the board of \(board), and delegated.",
                sure.facts
            )
        }
        let open = reserved.matters(of: functions, .possibly)
        guard open.isEmpty else {
            return .unknown(
                "Whether \(open.map { "“\($0.payload.matter)”" }.inWords) is reserved to the board of \(board) on the day is open.",
                open.facts,
                [Missing(.reservedMatters, from: .secretary(reserved.body))]
            )
        }
        return .met(
            "\(functions.map { "“\($0)”" }.inWords) is not recorded as reserved to the board of \(board).",
            reserved.facts
        )
    }

    /// Asks of everything that the body delegates; what is said of all needs the list of delegations to be whole.
    private func eachDelegation(
        _ bases: Set<DelegationBasis>?,
        _ noun: String,
        _ ask: (Stated<Delegation>) -> Answer
    ) -> Answer {
        let every = snapshot.delegations(of: body).filter { bases?.contains($0.payload.basis) != false }
        let found = every.filter { $0.covers(day) != .not }
        let answers = found.map { said -> Answer in
            var answer = ask(said)
            answer.facts.insert(said.fact.id)
            guard answer.result == .notMet, !isSure(said, every) else { return answer }
            return .unknown(
                answer.explanation + " Whether it still was delegated on the day is open.",
                answer.facts,
                [secretary(.delegationTerms(said.fact.id, "the dates"))]
            )
        }
        let all = Answer.every(answers)
        if all.result == .notMet { return all }
        if all.result == .unknown { return all.adding(missingWhole(.delegations)) }
        guard let whole = whole(.delegations) else {
            let said = found.isEmpty ? "Nothing is recorded as delegated \(noun)." : all.explanation
            return .unknown(said, all.facts, missingWhole(.delegations))
        }
        guard all.result == .met else {
            return .notApplicable(found.isEmpty ? "Nothing is delegated \(noun)." : all.explanation)
        }
        return .met(all.explanation, all.facts.union([whole.fact.id]))
    }

    /// Whether a delegation certainly holds, and no source says that it ended.
    func isSure(_ said: Stated<Delegation>, _ every: [Stated<Delegation>]) -> Bool {
        said.covers(day) == .certainly
            && !every.contains { other in
                other.covers(day) != .certainly && other.payload.isOfSame(as: said.payload)
                    && other.payload.dated.isRival(of: said.payload.dated)
            }
    }

    func open(_ said: Stated<Delegation>, _ what: String) -> Answer {
        .unknown(
            "Not recorded of a delegation: \(what).",
            [said.fact.id],
            [secretary(.delegationTerms(said.fact.id, what))]
        )
    }
}

extension Answer {
    /// The same answer, which rests on more facts.
    func resting(on facts: FactSet) -> Answer {
        var answer = self
        answer.facts.formUnion(facts)
        return answer
    }
}

extension Delegation {
    /// Whether both are of one power to one recipient.
    fileprivate func isOfSame(as other: Delegation) -> Bool {
        basis == other.basis && functions == other.functions && toForum == other.toForum && toBody == other.toBody
            && toSeat == other.toSeat && toOther == other.toOther
    }
}
