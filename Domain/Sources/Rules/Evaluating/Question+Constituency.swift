import Register

extension Measure {
    static let constituency: [Measure] = [
        Measure("non-executives-are-members") { $0.nonExecutivesAreMembers },
        Measure("shared-chair-eligible") { $0.sharedChairEligible },
    ]
}

extension Question {
    /// Schedule 7, paragraph 16(4): the chair and each non-executive director of a foundation trust is a member of a
    /// public constituency or of the patients', or works for a university whose school is in its hospital.
    var nonExecutivesAreMembers: Answer {
        each([.chair, .nonExecutive], "chair or non-executive director") { holder in kept(holder) { member(holder) } }
    }

    /// A chair of several trusts is eligible at each: at a foundation trust by paragraph 16(4) of Schedule 7, at an NHS
    /// trust by regulation 11(4).
    var sharedChairEligible: Answer {
        let chair = held(.chair)
        guard !chair.sure.isEmpty else { return noChair(chair) }
        let others = elsewhere(chair.sure, [.chair])
        guard !others.isEmpty else { return .notApplicable("No other body is recorded with the same chair.") }
        let all = [self] + Set(others.map(\.body)).sorted().map { asked(of: $0) }
        var answer = Answer.every(all.map { $0.eligible(chair.sure) })
        answer.facts.formUnion(chair.facts.union(others.map(\.holder).facts))
        return answer
    }

    /// Whether people who hold or may hold the chair here are eligible.
    private func eligible(_ people: Set<PersonID>) -> Answer {
        let kinds = snapshot.legalKindsStated(of: body)
        let chair = held(.chair)
        var answer: Answer
        if !chair.sure.isSubset(of: people) {
            answer = .unknown(
                "Who is chair is not recorded for certain.",
                chair.facts,
                [secretary(.officeHolder(.chair))]
            )
        } else if chair.sure.isEmpty {
            answer = noChair(chair)
        } else if kinds.areSurely(.nhsTrust, on: day) {
            answer = chairHoldsNoPostElsewhere
        } else if !kinds.areSurely(.foundationTrust, on: day) {
            answer = .unknown(
                "Whether \(bodyName) was an NHS trust or a foundation trust is not recorded for certain.",
                [],
                [secretary(.legalKind)]
            )
        } else {
            answer = .every(chair.holders.sure.map { member($0) })
        }
        answer.explanation = "At \(bodyName): \(answer.explanation)"
        answer.facts.formUnion(kinds.facts)
        return answer
    }

    /// The same question of another body.
    private func asked(of other: BodyID) -> Question {
        Question(
            snapshot: snapshot,
            body: other,
            memory: memory,
            rule: rule,
            values: values,
            powers: powers
        )
    }

    private func member(_ holder: BoardHolder) -> Answer {
        let person = holder.person
        let name = name(person)
        func members(_ constituencies: Set<Constituency>) -> Lasting<ConstituencyMembership> {
            Lasting(
                snapshot.constituencyMemberships(of: person).filter {
                    $0.payload.body == body && constituencies.contains($0.payload.constituency)
                },
                on: day
            ) { $0.constituency == $1.constituency && $0.name == $1.name }
        }
        let (members, staff) = (members([.publicMembers, .patients]), members([.staff]))
        let university = Employments(person, at: body, snapshot).university.now
        let clauses = Lasting(
            snapshot.constitutionClauses(of: body).filter { $0.payload.subject == .schoolGovernor },
            on: day
        )
        let school = clauses.only { $0.position }
        let facts = [members.facts, staff.facts, university.facts, holder.facts].reduce(into: FactSet()) {
            $0.formUnion($1)
        }
        .union(snapshot.samePersons(of: person).facts)
        if members.isRecorded == .yes, staff.isRecorded == .no, let membership = members.sure.first?.payload {
            return .met("\(name) is a member of the \(membership.constituency.inWords) of \(bodyName).", facts)
        }
        if university.isRecorded == .yes, school == .has {
            return .met(
                "\(name) works for a university whose medical or dental school is in the hospital of \(bodyName).",
                facts.union(clauses.facts)
            )
        }
        // Who is a member of one constituency may not be a member of another.
        let posts = whole(.postsElsewhere, person: person)
        let isNoUniversity = university.isRecorded == .no && (school == .hasNone || posts != nil)
        if staff.isRecorded == .yes, members.isRecorded == .no, isNoUniversity {
            let rests = school == .hasNone ? clauses.facts : FactSet([posts?.fact.id].compactMap(\.self))
            return .notMet("\(name) is a member of the staff constituency of \(bodyName).", facts.union(rests))
        }
        let isOpen = members.isRecorded != .no || staff.isRecorded != .no
        return .unknown(
            isOpen
                ? "Of which constituency of \(bodyName) \(name) is a member is not recorded for certain."
                : "Whether \(name) is a member of a constituency of \(bodyName) is not recorded.",
            facts.union(clauses.facts),
            [secretary(.membership(person))]
                + (university.isRecorded == .no ? [] : [secretary(.constitution(.schoolGovernor))])
        )
    }
}
