import Register

extension Question {
    /// Schedule 4, paragraph 3(1): an NHS trust has one chair, appointed by whoever holds that power on the day.
    var appointedByPowerHolder: Answer {
        let chairs = roll.filled(SeatKind.chair)
        let sure = chairs.sure.flatMap(\.sure)
        guard !sure.isEmpty else { return noChair(roll.held(Office.chair)) }
        var (missing, said): ([Missing], [String]) = ([], [])
        for holding in sure {
            let fact = holding.appointment.fact.id
            guard let authority = holding.appointment.payload.appointedBy else {
                said.append("Who appointed \(name(holding.person)) is not recorded.")
                missing.append(secretary(.appointedBy(fact)))
                continue
            }
            said.append("\(name(holding.person)) is recorded as appointed by \(authority).")
            guard case .within(let start) = holding.appointment.payload.dated.from else {
                missing.append(secretary(.start(fact)))
                continue
            }
            switch power(of: authority, during: start) {
            case .yes: continue
            case .no: return .notMet("\(said.joined(separator: " ")) The power was not theirs then.", chairs.facts)
            case .unknown: missing.append(Missing(.power(fact, authority), from: .appointer(authority)))
            }
        }
        switch chairs.isAtMost(1) {
        case .no: return .notMet("More than one seat of the chair is filled.", chairs.facts)
        case .unknown: missing += roll.missing(chairs.open) + roll.missingWhole
        case .yes: break
        }
        let all = said.joined(separator: " ")
        return missing.isEmpty ? .met(all, chairs.facts) : .unknown(all, chairs.facts, missing)
    }

    /// Whether an authority that the rulebook knows held the power on all of the possible days.
    private func power(of authority: String, during start: DayBounds) -> Known {
        let holders = powers.flatMap(\.holders).filter { $0.name.lowercased() == authority.lowercased() }
        guard !holders.isEmpty else { return .unknown }
        if holders.contains(where: { $0.force.contains(start.earliest) && $0.force.contains(start.latest) }) {
            return .yes
        }
        let days = Force(from: start.earliest, until: start.latest.advanced(by: 1))
        return holders.contains { holder in days.map { holder.force.overlaps($0) } ?? false } ? .unknown : .no
    }

    /// Regulation 11(4) since 14 April 2014: the chair of an NHS trust is no executive and no employee of another trust;
    /// to be its chair or non-executive director is allowed.
    var chairHoldsNoPostElsewhere: Answer {
        let chair = roll.held(Office.chair)
        guard !chair.sure.isEmpty else { return noChair(chair) }
        let elsewhere = chair.sure.flatMap { snapshot.holdings(of: $0) }
            .filter { $0.seat.payload.body != body && $0.seat.payload.kind == .executive }
        return barred(elsewhere, of: chair, "is recorded as an executive of")
    }

    /// Regulation 11 before 14 April 2014: who is chair or non-executive director holds no office at another NHS trust.
    var officeInTwoTrustsBarred: Answer {
        let here = nonExecutives.filter { $0.coverage == .certainly }
        let people = Set(here.map(\.person))
        let elsewhere = people.flatMap { snapshot.holdings(of: $0) }.filter { $0.seat.payload.body != body }
        let ofTrusts = elsewhere.filter { holding in
            let kinds = snapshot.legalKinds(of: holding.seat.payload.body)
            return !kinds.contains { $0.payload.kind == .foundationTrust && $0.covers(day) == .certainly }
        }
        let holding = OfficeHolding(holdings: here, facts: Set(here.map(\.appointment.fact.id)), isKnown: !here.isEmpty)
        return barred(ofTrusts, of: holding, "is recorded on the board of", needsKind: true)
    }

    private func barred(
        _ elsewhere: [SeatHolding],
        of here: OfficeHolding,
        _ verb: String,
        needsKind: Bool = false
    ) -> Answer {
        let facts = here.facts.union(elsewhere.flatMap { [$0.appointment.fact.id, $0.seat.fact.id] })
        let said = elsewhere.map {
            "\(name($0.person)) \(verb) \(snapshot.shortName(of: $0.seat.payload.body))."
        }
        let sure = elsewhere.filter { holding in
            holding.coverage == .certainly
                && (!needsKind
                    || snapshot.legalKinds(of: holding.seat.payload.body).contains { $0.covers(day) == .certainly })
        }
        if !sure.isEmpty { return .notMet(said.joined(separator: " "), facts) }
        if !elsewhere.isEmpty {
            let missing = elsewhere.map { holding in
                Missing(
                    holding.coverage == .certainly ? .legalKind : .holderOnDay(holding.seat.payload.seat),
                    from: .secretary(holding.seat.payload.body)
                )
            }
            return .unknown(
                said.joined(separator: " ") + " The dates or the kind of that body leave it open.",
                facts,
                missing
            )
        }
        let names = names(here.sure)
        return .unknown(
            names.isEmpty
                ? "No chair or non-executive director is recorded for certain."
                : "No such post of \(names) is recorded, and whether there is one that is not recorded is not known.",
            facts,
            here.sure.sorted().map { secretary(.employment($0)) }
                + (here.sure.isEmpty ? [secretary(.officeHolder(.chair))] : [])
        )
    }
}
