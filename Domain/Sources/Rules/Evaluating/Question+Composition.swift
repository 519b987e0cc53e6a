import Register

extension Measure {
    static let composition: [Measure] = [
        Measure("board-is-there") { $0.boardIsThere },
        Measure("most-directors-with-chair", [.people]) { $0.mostDirectorsWithChair },
        Measure("chair-and-non-executive") { $0.chairAndNonExecutive },
    ]
}

extension Question {
    /// Schedule 7, paragraph 15(1)-(2): a foundation trust has a board of directors.
    var boardIsThere: Answer {
        let board = directors
        switch board.isAtLeast(1) {
        case .yes:
            return .met(
                "\(Counted.noun(board.least, "voting director is", "voting directors are")) recorded.",
                board.sureFacts
            )
        case .no: return denied("The list of board members is whole and holds no voting director.", [board])
        case .unknown: return .unknown("No voting director is recorded for certain.", board.facts, missing([board]))
        }
    }

    /// Regulation 2 as made: so many directors, the chair included. A seat held jointly counts once (regulation 6).
    var mostDirectorsWithChair: Answer {
        let limit = number(0)
        let directors = roll.count { place in
            place.isOfKind(.executive) == .yes ? isDirector(place) && isExecutive(place) : isDirector(place)
        }
        let said = "\(Counted.words(directors)) voting directors, the chair included; the most allowed is \(limit)."
        let known = directors.isAtMost(limit)
        return answer(known, said, [directors]).adding(openExecutives(known, directors)).resting(on: employmentFacts)
    }

    /// Schedule 7, paragraph 16(1)(b): one chair and at least one other non-executive director.
    var chairAndNonExecutive: Answer {
        let (chairs, others) = (roll.filled(SeatKind.chair), roll.votingInOffice(.nonExecutive))
        let said =
            "\(Counted.words(chairs)) in the seat of the chair and \(Counted.words(others)) other voting non-executive "
            + "directors; one chair and at least one other are asked for."
        return answer([chairs.isAtLeast(1), chairs.isAtMost(1), others.isAtLeast(1)].all, said, [chairs, others])
    }

    /// Every voting director, the chair included.
    private var directors: SeatCount { roll.count { isDirector($0) } }

    private func isDirector(_ place: BoardPlace) -> Known {
        (place.isOfKind(.associate) == .yes ? .no : .yes) && place.isThere && place.votes && place.isFilled
    }

    func missing(_ counts: [SeatCount]) -> [Missing] {
        roll.missing(counts.flatMap(\.doubtful).uniqued) + roll.missingWhole
    }

    /// Not met because there are too few: that rests on every seat, and on the list being whole.
    func denied(_ said: String, _ counts: [SeatCount]) -> Answer {
        let isVacant = roll.places.contains { $0.isStatedVacant }
        return .notMet(said, counts.union(\.allFacts)).noting(
            isVacant
                ? "A seat is recorded as vacant. A vacancy by itself does not make invalid what the board does." : nil
        )
    }

    /// An answer that rests on counts alone.
    func answer(_ known: Known, _ said: String, _ counts: [SeatCount]) -> Answer {
        switch known {
        case .yes: return .met(said, counts.union(\.allFacts))
        case .no: return denied(said, counts)
        case .unknown:
            return .unknown(said, counts.union { $0.facts }, missing(counts))
        }
    }
}

extension Snapshot {
    /// Whether a body may be an approved mental health trust or a care trust, by the sectors that are recorded.
    func mayHaveSpecialStatus(_ body: BodyID) -> Bool {
        let sectors = sectors(of: body)
        return sectors.isEmpty || !sectors.allSatisfy { $0.excludesSpecialStatus && $0.covers(day) == .certainly }
    }
}

extension Stated<BodySector> {
    /// Approved mental health trusts and care trusts are found among the others.
    fileprivate var excludesSpecialStatus: Bool {
        switch payload.sector {
        case .acute, .ambulance, .specialist: true
        case .community, .combined, .mentalHealth: false
        }
    }
}
