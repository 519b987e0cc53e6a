import Register

extension Measure {
    static let accounting: [Measure] = [
        Measure("chief-and-finance-officers") { $0.chiefAndFinanceOfficers },
        Measure("chief-executive-and-finance-director") { $0.chiefAndFinanceDirectors },
        Measure("doctor-and-nurse") { $0.doctorAndNurse },
        Measure("accounting-officer-is-chief-executive") { $0.accountingOfficerIsChief },
    ]
}

extension Question {
    /// Each trust has one accounting or accountable officer, who is its chief executive and signs the governance statement.
    ///
    /// Statements are no facts of the register: a recorded item of evidence has to show who signed.
    var accountingOfficerIsChief: Answer {
        let kinds = snapshot.legalKindsStated(of: body)
        let kind: AccountingOfficerKind
        if kinds.areSurely(.foundationTrust, on: day) {
            kind = .accounting
        } else if kinds.areSurely(.nhsTrust, on: day) {
            kind = .accountable
        } else {
            return .unknown(
                "Whether \(bodyName) was an NHS trust or a foundation trust is not recorded for certain.",
                kinds.facts,
                [secretary(.legalKind)]
            )
        }
        let officer = accountingOfficer(kind)
        let chief = held(.chiefExecutive)
        let facts = officer.facts.union(chief.facts).union(kinds.facts)
        guard let person = officer.only else {
            return .unknown(officer.openWords(kind), facts, [secretary(.accountingOfficer)])
        }
        let name = name(person)
        guard chief.sure.contains(person) else {
            let said = "\(name) is \(kind.inWords) of \(bodyName) and is not recorded as its chief executive."
            var missing = chief.missing(roll) + roll.missingWhole
            if chief.places.isEmpty, missing.isEmpty { missing.append(secretary(.officeHolder(.chiefExecutive))) }
            guard missing.isEmpty, let whole = roll.whole, !chief.possible.contains(person) else {
                return .unknown(said, facts, missing.isEmpty ? [secretary(.officeHolder(.chiefExecutive))] : missing)
            }
            return .notMet(said, facts.union(roll.facts).union([whole.fact.id]))
        }
        let said = "\(name), the chief executive, is \(kind.inWords) of \(bodyName)."
        let items = snapshot.ruleEvidence(of: body).filter { item in
            item.payload.rule == rule.id.raw && item.payload.form == .item && item.payload.on.latest <= day
                && item.payload.expires.map { $0.earliest >= day } ?? true
        }
        let shown = Set(items.map { $0.payload.shows })
        guard shown == [.met] else {
            return .unknown(
                said + " Whether the same person signed the governance statement is not shown.",
                facts.union(items.facts),
                [secretary(.evidence("who signed the governance statement"))]
            )
        }
        return metWithWhole(
            said + " A recorded item shows who signed the governance statement.",
            facts.union(items.facts)
        )
    }

    /// Who is accounting officer, or accountable officer, on the day.
    func accountingOfficer(_ kind: AccountingOfficerKind) -> Designated {
        let all = Lasting(snapshot.accountingOfficers(of: body).filter { $0.payload.officer == kind }, on: day) {
            snapshot.person($0.person) == snapshot.person($1.person)
        }
        return Designated(
            sure: Set(all.sure.map { snapshot.person($0.payload.person) }),
            possible: Set(all.possible.map { snapshot.person($0.payload.person) }),
            facts: all.facts
        )
    }

    /// Schedule 7, paragraph 16(2): an executive director who is a doctor or dentist, and another who is a nurse or midwife.
    var doctorAndNurse: Answer {
        let directors = executives(nil)
        let (doctors, nurses) = (among(directors, .doctorOrDentist), among(directors, .nurseOrMidwife))
        let facts = doctors.facts.union(nurses.facts)
        for doctor in doctors.sure.sorted() {
            guard let nurse = nurses.sure.subtracting([doctor]).min() else { continue }
            return metWithWhole(
                "\(name(doctor)), an executive director, is registered as a doctor or dentist, and \(name(nurse)), another, "
                    + "as a nurse or midwife.",
                facts.union(directors.sureFacts)
            )
        }
        let everybody = (directors.sure + directors.open).flatMap(\.holders).people
        if roll.whole != nil, directors.open.isEmpty, everybody.count < 2 {
            let said =
                "\(Counted.noun(everybody.count, "executive director is", "executive directors are")) on the whole list; "
                + "two different people are asked for, a doctor or dentist and a nurse or midwife."
            return denied(said, [directors])
        }
        let known = [(doctors, "a doctor or dentist"), (nurses, "a nurse or midwife")].filter { !$0.0.sure.isEmpty }
            .map { "\(names($0.0.sure)) is registered as \($0.1)." }
        let said =
            "Whether two different executive directors are a doctor or dentist and a nurse or midwife is not recorded."
        let missing = missing(doctors) + missing(nurses)
        return .unknown(
            (known + [said]).joined(separator: " "),
            facts.union(directors.facts),
            (missing.isEmpty ? [secretary(.registrations)] : missing) + roll.missing(directors.open)
        )
    }

    /// Who among the holders of some seats is registered in a profession.
    ///
    /// - Parameter inLaw: Whether a holder has to be an executive director in law, as at an NHS trust.
    func among(_ seats: SeatCount, _ profession: ProfessionOnBoard, inLaw: Bool = false) -> Designated {
        var (sure, possible, facts): (Set<PersonID>, Set<PersonID>, FactSet) = ([], [], [])
        for (place, isSure) in seats.sure.map({ ($0, true) }) + seats.open.map({ ($0, false) }) {
            for holder in place.holders {
                let (registered, rests) = registered(holder.person, profession)
                let known = registered && (inLaw ? acceptance(of: holder.person) : .yes)
                guard known != .no else { continue }
                facts.formUnion(rests.union(holder.facts))
                possible.insert(holder.person)
                if known == .yes, isSure, holder.coverage == .certainly { sure.insert(holder.person) }
            }
        }
        return Designated(sure: sure, possible: possible, facts: facts)
    }

    /// Whether somebody is recorded as registered in a profession; open where the register alone does not tell.
    private func registered(_ person: PersonID, _ profession: ProfessionOnBoard) -> (Known, FactSet) {
        memory.registered(person, profession, snapshot) { found(person, profession) }
    }

    private func found(_ person: PersonID, _ profession: ProfessionOnBoard) -> (Known, FactSet) {
        let registrations = Lasting(
            snapshot.registrations(of: person).filter { profession.registers.contains($0.payload.register) },
            on: day
        ) { $0.register == $1.register }
        if let first = ProfessionOnBoard.firstAssociates { snapshot.horizon?.note(first) }
        let told = registrations.possible.filter { profession.isTold(by: $0.payload, on: day) != .unknown }
        let said = Set(told.map { profession.isTold(by: $0.payload, on: day) })
        let isSure = registrations.sure.contains { profession.isTold(by: $0.payload, on: day) == .yes }
        let known: Known =
            registrations.possible.isEmpty || said == [.no] && told.count == registrations.possible.count
            ? .no : isSure && said == [.yes] ? .yes : .unknown
        return (known, registrations.facts)
    }

    func missing(_ registered: Designated) -> [Missing] {
        guard registered.sure.isEmpty else { return [] }
        return registered.possible.isEmpty
            ? [secretary(.registrations)] : registered.possible.sorted().map { secretary(.registration($0)) }
    }
}

extension Designated {
    /// Why it is not one person for certain.
    func openWords(_ kind: AccountingOfficerKind) -> String {
        possible.isEmpty
            ? "Who is \(kind.inWords) is not recorded."
            : "Who is \(kind.inWords) is recorded more than once, or with dates or sources that leave the day open."
    }
}
