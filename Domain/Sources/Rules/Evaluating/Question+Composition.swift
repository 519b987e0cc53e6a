import Register

extension Measure {
    static let composition: [Measure] = [
        Measure("board-is-there") { $0.boardIsThere },
        Measure("most-directors-with-chair", [.people]) { $0.mostDirectorsWithChair },
        Measure("most-directors", [.people, .people, .people]) { $0.mostDirectors },
        Measure("chair-and-non-executive") { $0.chairAndNonExecutive },
        Measure("chief-and-finance-officers") { $0.chiefAndFinanceOfficers },
        Measure("chief-executive-and-finance-director") { $0.chiefAndFinanceDirectors },
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
        let said = "\(Counted.words(directors)) voting directors, the chair included; the most allowed is \(limit)."
        return answer(directors.isAtMost(limit), said, [directors])
    }

    /// Regulation 2(1)-(2): so many directors besides the chair, of them so many non-executives and so many executives.
    ///
    /// Suspended directors may be replaced beyond the limits of non-executives and of all (regulation 9B), and approved
    /// mental health trusts and care trusts have others (regulation 2(3)-(4)).
    var mostDirectors: Answer {
        let (executives, others) = (roll.voting(.executive), roll.voting(.nonExecutive))
        let both = executives + others
        let said =
            "\(Counted.words(others)) voting non-executive directors besides the chair and \(Counted.words(executives)) "
            + "voting executive directors; the most allowed are \(number(1)) and \(number(2)), and \(number(0)) together."
        let limits = [executives.isAtMost(number(2)), others.isAtMost(number(1)), both.isAtMost(number(0))]
        guard limits.all == .no else { return answer(limits.all, said, [both]) }
        var doubts: [Missing] = limits[0] == .no ? [] : [secretary(.suspensions)]
        if snapshot.mayHaveSpecialStatus(body) { doubts.append(secretary(.specialStatus)) }
        let facts = both.sureFacts.union(snapshot.sectors(of: body).map(\.fact.id))
        return doubts.isEmpty ? .notMet(said, facts) : .unknown(said, facts, doubts)
    }

    /// Schedule 7, paragraph 16(1)(b): one chair and at least one other non-executive director.
    var chairAndNonExecutive: Answer {
        let (chairs, others) = (roll.filled(SeatKind.chair), roll.voting(.nonExecutive))
        let said =
            "\(Counted.words(chairs)) in the seat of the chair and \(Counted.words(others)) other voting non-executive "
            + "directors; one chair and at least one other are asked for."
        return answer([chairs.isAtLeast(1), chairs.isAtMost(1), others.isAtLeast(1)].all, said, [chairs, others])
    }

    /// Regulation 4: a chief officer and a chief finance officer and, but for ambulance trusts and those that serve no
    /// patients directly, a doctor or dentist and a nurse or midwife among the executive directors.
    var chiefAndFinanceOfficers: Answer {
        let chief = executives(.chiefExecutive)
        let finance = executives(.finance)
        let officers = chief.isAtLeast(1) && finance.isAtLeast(1)
        let said = offices([(.chiefExecutive, chief), (.finance, finance)])
        guard officers == .yes else { return answer(officers, said, [chief, finance]) }
        let ambulance = snapshot.sectors(of: body).filter {
            $0.payload.sector == .ambulance && $0.covers(day) == .certainly
        }
        if !ambulance.isEmpty, snapshot.sectors(of: body).count == ambulance.count {
            let facts = chief.sureFacts.union(finance.sureFacts).union(ambulance.map(\.fact.id))
            return .met(said + " An ambulance trust needs no doctor and no nurse among them.", facts)
        }
        return .unknown(
            said
                + " Whether a doctor or dentist and a nurse or midwife are among the executive directors is not recorded.",
            chief.sureFacts.union(finance.sureFacts),
            [secretary(.registrations)]
        )
    }

    /// Schedule 7, paragraph 16(1)(a): a chief executive, who is the accounting officer, and a finance director, who is
    /// somebody else, both executive directors.
    var chiefAndFinanceDirectors: Answer {
        let chief = executives(.chiefExecutive)
        let finance = executives(.finance)
        let directors = chief.isAtLeast(1) && finance.isAtLeast(1)
        let said = offices([(.chiefExecutive, chief), (.finance, finance)])
        guard directors == .yes else { return answer(directors, said, [chief, finance]) }
        let facts = chief.sureFacts.union(finance.sureFacts)
        let (chiefs, finances) = (people(chief), people(finance))
        let everybody = (chief.sure + chief.open + finance.sure + finance.open).flatMap(\.holders).people
        if chiefs == finances, chiefs.count == 1 {
            let both = "\(names(chiefs)) is recorded as both chief executive and finance director."
            let open = missing([chief, finance])
            return open.isEmpty && everybody == chiefs
                ? .notMet(both, chief.allFacts.union(finance.allFacts)) : .unknown(both, facts, open)
        }
        return .unknown(said + " Who is accounting officer is not recorded.", facts, [secretary(.accountingOfficer)])
    }

    /// Every voting director, the chair included.
    private var directors: SeatCount {
        roll.count { ($0.isOfKind(.associate) == .yes ? .no : .yes) && $0.isThere && $0.votes && $0.isFilled }
    }

    private func executives(_ office: Office) -> SeatCount {
        roll.count {
            $0.isOfOffice(office) && $0.isOfKind(.executive) && $0.isThere && $0.votes && $0.isFilled
        }
    }

    private func offices(_ held: [(Office, SeatCount)]) -> String {
        let parts = held.map { office, count in
            let people = people(count)
            return people.isEmpty
                ? "No \(office.inWords) with a voting executive seat is recorded for certain."
                : "\(names(people)) is \(office.inWords)."
        }
        return parts.joined(separator: " ")
    }

    private func people(_ count: SeatCount) -> Set<PersonID> { count.sure.flatMap(\.sure).people }

    func missing(_ counts: [SeatCount]) -> [Missing] {
        roll.missing(counts.flatMap(\.open).uniqued) + roll.missingWhole
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
    private func answer(_ known: Known, _ said: String, _ counts: [SeatCount]) -> Answer {
        switch known {
        case .yes: return .met(said, counts.union(\.allFacts))
        case .no: return denied(said, counts)
        case .unknown:
            return .unknown(said, counts.union(\.facts), missing(counts))
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
