import Register

extension Question {
    /// Regulation 4: a chief officer and a chief finance officer and, but for ambulance trusts and those that serve no
    /// patients directly, a doctor or dentist and a nurse or midwife among the executive directors.
    ///
    /// Who is employed elsewhere and not seconded is none of them. Of whom no employment is recorded it is not known.
    var chiefAndFinanceOfficers: Answer {
        let chief = executives(.chiefExecutive, inLaw: true)
        let finance = executives(.finance, inLaw: true)
        let officers = chief.isAtLeast(1) && finance.isAtLeast(1)
        let said = offices([(.chiefExecutive, chief), (.finance, finance)])
        let law = inLaw(roll.places.filter { $0.isOfOffice(.chiefExecutive) != .no || $0.isOfOffice(.finance) != .no })
        guard officers == .yes else { return answer(officers, said, [chief, finance]).adding(law) }
        let facts = chief.sureFacts.union(finance.sureFacts).union(law.facts)
        let sectors = snapshot.sectors(of: body)
        let ambulance = sectors.filter { $0.payload.sector == .ambulance && $0.covers(day) == .certainly }
        if !ambulance.isEmpty, sectors.count == ambulance.count {
            return metWithWhole(
                said + " An ambulance trust needs no doctor and no nurse among them.",
                facts.union(ambulance.facts)
            )
        }
        let directors = executives(nil, inLaw: true)
        let doctors = among(directors, .doctorOrDentist, inLaw: true)
        let nurses = among(directors, .nurseOrMidwife, inLaw: true)
        guard let doctor = doctors.sure.min(), let nurse = nurses.sure.min() else {
            return .unknown(
                said
                    + " Whether a doctor or dentist and a nurse or midwife are among the executive directors is not recorded.",
                facts.union(doctors.facts).union(nurses.facts),
                missing(doctors) + missing(nurses)
            )
        }
        return metWithWhole(
            said + " \(name(doctor)) is registered as a doctor or dentist, \(name(nurse)) as a nurse or midwife.",
            facts.union(directors.sureFacts).union(doctors.facts).union(nurses.facts)
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
        var facts = chief.sureFacts.union(finance.sureFacts)
        let (chiefs, finances) = (people(chief), people(finance))
        let everybody = (chief.sure + chief.open + finance.sure + finance.open).flatMap(\.holders).people
        if chiefs == finances, chiefs.count == 1 {
            let both = "\(names(chiefs)) is recorded as both chief executive and finance director."
            let open = missing([chief, finance])
            return open.isEmpty && everybody == chiefs
                ? .notMet(both, chief.allFacts.union(finance.allFacts)) : .unknown(both, facts, open)
        }
        let officer = accountingOfficer(.accounting)
        facts.formUnion(officer.facts)
        guard let person = officer.only else {
            return .unknown(
                said + " " + officer.openWords(.accounting),
                facts,
                [secretary(.accountingOfficer)]
            )
        }
        if chiefs.contains(person), !finances.subtracting([person]).isEmpty {
            return metWithWhole("\(said) \(name(person)) is accounting officer.", facts)
        }
        let told = "\(said) \(name(person)), who is accounting officer, is not recorded as chief executive."
        let open = missing([chief])
        let isPossible = (chief.sure + chief.open).flatMap(\.holders).people.contains(person)
        guard open.isEmpty, !isPossible else {
            return .unknown(told, facts, open.isEmpty ? [secretary(.accountingOfficer)] : open)
        }
        return .notMet(told, facts.union(chief.allFacts))
    }

    /// Met where the list of the board is whole: that nothing else is recorded of those in office, such as a suspension or
    /// a post elsewhere, argues from absence.
    func metWithWhole(_ said: String, _ facts: FactSet) -> Answer {
        roll.whole.map { .met(said, facts.union([$0.fact.id])) } ?? .unknown(said, facts, roll.missingWhole)
    }

    /// Voting seats of executives, of one office where it is named.
    ///
    /// - Parameter inLaw: Whether a holder has to be an executive director in law, as at an NHS trust.
    func executives(_ office: Office?, inLaw: Bool = false) -> SeatCount {
        roll.count { place in
            let known =
                (office.map { place.isOfOffice($0) } ?? .yes) && place.isOfKind(.executive) && place.isThere
                && place.votes && place.isInOffice
            return known == .no || !inLaw ? known : known && isInLaw(place)
        }
    }

    /// Whether a holder of the seat is an executive director in law.
    private func isInLaw(_ place: BoardPlace) -> Known {
        let all = place.holders.map { ($0, acceptance(of: $0.person)) }
        if all.contains(where: { $0.0.coverage == .certainly && $0.1 == .yes }) || all.isEmpty { return .yes }
        return !place.sure.isEmpty && all.allSatisfy { $0.1 == .no } ? .no : .unknown
    }

    func acceptance(of person: PersonID) -> Known { standing(of: person).isExecutive }

    /// What is told of the employment of whoever holds some seats, where it is not taken as recorded.
    private func inLaw(_ places: [BoardPlace]) -> Answer {
        let people = Set(places.flatMap(\.holders).map(\.person)).sorted()
        let doubted = people.map { standing(of: $0) }.filter { $0.isExecutive != .yes }
        let sure = people.map { standing(of: $0) }.filter { $0.isExecutive == .yes }
        return .unknown(
            doubted.map(\.explanation).joined(separator: " "),
            (doubted + sure).union { $0.facts },
            doubted.filter { $0.isExecutive == .unknown }.flatMap(\.missing)
        )
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
}

extension Answer {
    /// The same with what else it rests on.
    fileprivate func adding(_ more: Answer) -> Answer {
        var answer = self
        if !more.explanation.isEmpty { answer.explanation += " " + more.explanation }
        answer.facts.formUnion(more.facts)
        if result == .unknown { answer.missing += more.missing }
        return answer
    }
}
