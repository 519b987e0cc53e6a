import Register

extension Measure {
    static let apart: [Measure] = [
        Measure("vice-chairs-apart") { $0.viceChairsApart },
        Measure("senior-independent-directors-apart") { $0.seniorIndependentDirectorsApart },
    ]
}

extension Question {
    /// Bodies that share a chair have different vice-chairs, and that of one is no non-executive director of the other:
    /// somebody must preside when the chair has an interest on both sides.
    var viceChairsApart: Answer {
        apart(.viceChair) { theirs, person in
            let seats = theirs.holders([.nonExecutive]).filter { $0.person == person }
            let body = snapshot.shortName(of: theirs.body)
            if !seats.sure.isEmpty {
                return .notMet(
                    "\(name(person)), the vice-chair of \(bodyName), is also a non-executive director of \(body).",
                    seats.facts
                )
            }
            let missing = theirs.missingHolders([.nonExecutive]) + theirs.missingWhole
            guard missing.isEmpty, seats.isEmpty else {
                return .unknown(
                    "Whether \(name(person)), the vice-chair of \(bodyName), is also on the board of \(body) is not known.",
                    seats.facts,
                    missing + seats.map { Missing(.holderOnDay($0.seat), from: .secretary(theirs.body)) }
                )
            }
            return nil
        }
    }

    /// Bodies that share a chair have different senior independent directors.
    var seniorIndependentDirectorsApart: Answer { apart(.seniorIndependentDirector) { _, _ in nil } }

    private func apart(
        _ kind: DesignationKind,
        _ also: (_ theirs: BoardRoll, _ person: PersonID) -> Answer?
    ) -> Answer {
        let chair = held(.chair)
        guard !chair.sure.isEmpty else { return noChair(chair) }
        let seats = elsewhere(chair.sure, [.chair])
        guard !seats.isEmpty else { return .notApplicable("No other body is recorded with the same chair.") }
        let here = designated(kind, in: body)
        var facts = chair.facts.union(here.facts).union(seats.map(\.holder).facts)
        var (missing, said): ([Missing], [String]) = (roll.missingWhole, [])
        if here.only == nil {
            said.append(here.possible.isEmpty ? "No \(kind.inWords) of \(bodyName) is recorded." : open(kind, bodyName))
            missing.append(secretary(.designated(kind)))
        }
        for other in Set(seats.map(\.body)).sorted() {
            let name = snapshot.shortName(of: other)
            let shares = seats.filter { $0.body == other && $0.holder.coverage == .certainly }
            if shares.isEmpty {
                said.append("Whether \(name) has the same chair is not certain.")
                missing += seats.filter { $0.body == other }.map {
                    Missing(.holderOnDay($0.holder.seat), from: .secretary(other))
                }
            }
            let theirs = designated(kind, in: other)
            facts.formUnion(theirs.facts)
            guard let mine = here.only, let yours = theirs.only else {
                if theirs.only == nil {
                    said.append(
                        theirs.possible.isEmpty ? "No \(kind.inWords) of \(name) is recorded." : open(kind, name)
                    )
                    missing.append(Missing(.designated(kind), from: .secretary(other)))
                }
                continue
            }
            if mine == yours {
                let both = "\(self.name(mine)) is \(kind.inWords) of both \(bodyName) and \(name), which share a chair."
                if !shares.isEmpty { return .notMet(both, facts) }
                continue
            }
            said.append("\(bodyName) and \(name) have different people as \(kind.inWords).")
            let board = self.board(of: other)
            missing += board.missingWhole
            guard let more = also(board, mine) else { continue }
            facts.formUnion(more.facts)
            if more.result == .notMet, !shares.isEmpty { return .notMet(more.explanation, facts) }
            said.append(more.explanation)
            missing += more.missing
        }
        let all = said.joined(separator: " ")
        return missing.isEmpty ? .met(all, facts) : .unknown(all, facts, missing)
    }

    private func open(_ kind: DesignationKind, _ name: String) -> String {
        "Who is \(kind.inWords) of \(name) is recorded more than once, or with dates that leave the day open."
    }
}
