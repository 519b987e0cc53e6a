import Register

extension Question {
    /// Bodies that share a chair have different vice-chairs, and that of one is no non-executive director of the other:
    /// somebody must preside when the chair has an interest on both sides.
    var viceChairsApart: Answer {
        apart(.viceChair) { other, person in
            let theirs = BoardRoll(snapshot, other)
            let seats = theirs.places.filter { $0.kinds.contains(.nonExecutive) }.flatMap(\.holders)
                .filter { $0.person == person }
            let body = snapshot.shortName(of: other)
            if seats.contains(where: { $0.coverage == .certainly }) {
                return .notMet(
                    "\(name(person)), the vice-chair of \(bodyName), is also a non-executive director of \(body).",
                    seats.map(\.appointment.fact.id)
                )
            }
            guard theirs.whole != nil, seats.isEmpty else {
                return .unknown(
                    "Whether \(name(person)), the vice-chair of \(bodyName), is also on the board of \(body) is not known.",
                    seats.map(\.appointment.fact.id),
                    [Missing(.wholeBoard, from: .secretary(other))]
                )
            }
            return nil
        }
    }

    /// Bodies that share a chair have different senior independent directors.
    var seniorIndependentDirectorsApart: Answer { apart(.seniorIndependentDirector) { _, _ in nil } }

    private func apart(
        _ kind: DesignationKind,
        _ also: (_ other: BodyID, _ person: PersonID) -> Answer?
    ) -> Answer {
        let chair = roll.held(Office.chair)
        guard !chair.sure.isEmpty else { return noChair(chair) }
        let others = Set(
            chair.sure.flatMap { snapshot.holdings(of: $0) }
                .filter { $0.seat.payload.kind == .chair && $0.coverage == .certainly && $0.seat.payload.body != body }
                .map(\.seat.payload.body)
        ).sorted()
        guard !others.isEmpty else { return .notApplicable("No other body is recorded with the same chair.") }
        let here = designated(kind).filter { $0.covers(day) == .certainly }
        guard let mine = here.first else {
            return .unknown(
                "No \(kind.inWords) of \(bodyName) is recorded.",
                chair.facts,
                [secretary(.designated(kind))]
            )
        }
        var (facts, missing, said): (Set<FactID>, [Missing], [String]) = (chair.facts.union([mine.fact.id]), [], [])
        let person = snapshot.person(mine.payload.person)
        for other in others {
            let name = snapshot.shortName(of: other)
            let theirs = snapshot.designations(in: other)
                .filter { $0.payload.designation == kind && $0.covers(day) == .certainly }
            guard let first = theirs.first else {
                said.append("No \(kind.inWords) of \(name) is recorded.")
                missing.append(Missing(.designated(kind), from: .secretary(other)))
                continue
            }
            facts.insert(first.fact.id)
            if snapshot.person(first.payload.person) == person {
                return .notMet(
                    "\(self.name(person)) is \(kind.inWords) of both \(bodyName) and \(name), which share a chair.",
                    facts
                )
            }
            said.append("\(bodyName) and \(name) have different people as \(kind.inWords).")
            guard let more = also(other, person) else { continue }
            facts.formUnion(more.facts)
            if more.result == .notMet { return .notMet(more.explanation, facts) }
            said.append(more.explanation)
            missing += more.missing
        }
        let all = said.joined(separator: " ")
        return missing.isEmpty ? .met(all, facts) : .unknown(all, facts, missing)
    }
}
