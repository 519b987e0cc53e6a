import Register

extension Measure {
    static let appointing: [Measure] = [
        Measure("council-appoints-non-executives") { $0.councilAppoints },
        Measure("non-executives-appoint-chief-executive") { $0.nonExecutivesAppointChief },
        Measure("council-approves-chief-executive") { $0.councilApprovesChief },
        Measure("chief-executive-appointed-and-approved") {
            .every([$0.nonExecutivesAppointChief, $0.councilApprovesChief])
        },
        Measure("committee-appoints-executives") { $0.committeeAppoints },
        Measure("lawful-appointer-of-nhs-trust") { $0.lawfulAppointer },
        Measure("one-appointment-per-trust") { $0.oneAppointmentPerTrust },
    ]
}

extension Question {
    /// Schedule 7, paragraph 17(1): the council of governors appoints the chair and the other non-executive directors, at
    /// a general meeting, before they begin.
    var councilAppoints: Answer {
        each([.chair, .nonExecutive], "chair or non-executive director") { holder in
            outside(holder) ?? sinceAuthorised(holder, decided(.council, holder, at: body))
        }
    }

    /// Schedule 7, paragraph 17(3): the non-executive directors appoint the chief executive.
    var nonExecutivesAppointChief: Answer {
        eachChief { sinceAuthorised($0, decided(.nonExecutives, $0, at: body)) }
    }

    /// Schedule 7, paragraph 17(5): the council of governors approves that appointment.
    var councilApprovesChief: Answer {
        eachChief { sinceAuthorised($0, decided(.approval, $0, at: body)) }
    }

    /// Schedule 7, paragraph 17(4): a committee of the chair, the chief executive and the other non-executive directors
    /// appoints the other executive directors.
    var committeeAppoints: Answer {
        each([.executive], "executive director besides the chief executive") { holder in
            guard isChief(holder) != .yes else { return nil }
            return outside(holder) ?? decided(.committee, holder, at: body)
        }
    }

    /// Regulation 3: whoever holds that power appoints the non-executive directors, and the committees of regulations 17
    /// and 18 the executive ones.
    var lawfulAppointer: Answer {
        each([.nonExecutive, .executive], "non-executive or executive director") { holder in
            outside(holder) ?? lawfullyAppointed(holder, at: body, .nhsTrust)
        }
    }

    /// Derived: who has the same post at several bodies is appointed at each, by the route of that body.
    var oneAppointmentPerTrust: Answer {
        var answers: [Answer] = []
        for holder in roll.holders([.chair, .nonExecutive, .executive]) {
            guard let place = roll.places.first(where: { $0.seat == holder.seat }) else { continue }
            let shared = elsewhere([holder.person], place.kinds).filter { other, theirs in
                let there = BoardRoll(snapshot, other).places.first { $0.seat == theirs.seat }
                return there?.kinds == place.kinds && there?.offices == place.offices
                    && (place.kinds != [.executive] || !place.offices.isEmpty)
            }
            if !shared.isEmpty { answers.append(route(holder, at: body)) }
            answers += shared.map { route($0.holder, at: $0.body) }
        }
        return answers.isEmpty
            ? .notApplicable("Nobody is recorded with the same post here and at another body.")
            : .every(answers)
    }

    private func route(_ holder: BoardHolder, at body: BodyID) -> Answer {
        let stated = snapshot.legalKindsStated(of: body)
        guard let kind = stated.first?.payload.kind, stated.areSurely(kind, on: day) else {
            let name = snapshot.shortName(of: body)
            let said = "Whether \(name) is an NHS trust or a foundation trust is not recorded for certain."
            return .unknown(said, holder.facts.union(stated.map(\.fact.id)), [secretary(.legalKind, body)])
        }
        var answer = lawfullyAppointed(holder, at: body, kind)
        if holder.coverage != .certainly {
            let said = "\(answer.explanation) Whether \(name(holder.person)) holds it on the day is not certain."
            answer = .unknown(said, answer.facts, answer.missing + [secretary(.holderOnDay(holder.seat), body)])
        }
        answer.facts.formUnion(stated.map(\.fact.id))
        return answer
    }

    /// Whether every act was done that the seat needs at a body of this kind.
    private func lawfullyAppointed(_ holder: BoardHolder, at body: BodyID, _ legal: LegalKind) -> Answer {
        let roll = body == self.body ? self.roll : BoardRoll(snapshot, body)
        guard let place = roll.places.first(where: { $0.seat == holder.seat }), place.kinds.count == 1,
            let seatKind = place.kinds.first, place.isOfOffice(.chiefExecutive) != .unknown
        else {
            let said = "Of which kind the seat of \(name(holder.person)) is, sources disagree."
            return .unknown(said, holder.facts, [secretary(.seatKind(holder.seat), body)])
        }
        let kind: SeatKind = place.isOfKind(.chair) == .yes ? .chair : seatKind
        let routes = AppointingRoute.all(kind, isChief: place.isOfOffice(.chiefExecutive) == .yes, at: legal)
        return .every(
            routes.map { route in
                route == .power ? empowered(holder, kind, at: body) : decided(route, holder, at: body)
            }
        )
    }

    /// Whether whoever is named as appointing held the power on the day of the act; failing an act, at the start.
    private func empowered(_ holder: BoardHolder, _ kind: SeatKind, at body: BodyID) -> Answer {
        let holders = powers.filter {
            $0.id.raw == (kind == .chair ? "nhs-trust.appoint-chair" : "nhs-trust.appoint-non-executives")
        }
        .flatMap(\.holders)
        let fact = holder.holding.appointment.fact.id
        var answer = decided(.power, holder, at: body)
        let acts = snapshot.acts(.power, for: holder.holding.appointment)
        guard answer.result == .met || (answer.result == .unknown && acts.isEmpty) else { return answer }
        let act = acts.sure.first
        guard let authority = act?.payload.authority ?? holder.appointment.appointedBy else {
            let said = "Who appointed \(name(holder.person)) is not recorded."
            return .unknown(said, answer.facts, [secretary(.appointedBy(act?.fact.id ?? fact), body)])
        }
        var days: DayBounds?
        if case .within(let start) = holder.appointment.dated.from { days = start }
        if let act { days = act.payload.on }
        let named = holders.filter { $0.name.lowercased() == authority.lowercased() }
        guard let days, named.contains(where: { $0.force.contains(days.earliest) && $0.force.contains(days.latest) })
        else {
            let said = "\(name(holder.person)) is recorded as appointed by \(authority)."
            return .unknown(
                said,
                answer.facts,
                [Missing(.power(act?.fact.id ?? fact, authority), from: .appointer(authority))]
            )
        }
        answer = .met("\(name(holder.person)) is recorded as appointed by \(authority).", answer.facts)
        return named.contains(where: \.isConfirmed)
            ? answer : answer.noting("That \(authority) held the power rests on what we could not confirm.")
    }

    /// Nil where the appointment began while the rule was in force.
    private func outside(_ holder: BoardHolder) -> Answer? {
        let (name, fact) = (name(holder.person), holder.holding.appointment.fact.id)
        guard case .within(let start) = holder.appointment.dated.from else {
            return .unknown("The first day of \(name) is not recorded.", holder.facts, [secretary(.start(fact))])
        }
        if start.latest < rule.force.from {
            return .notApplicable("\(name) was appointed before the rule was in force.")
        }
        guard start.earliest < rule.force.from else { return nil }
        let said = "Whether \(name) was appointed before the rule was in force is open."
        return .unknown(said, holder.facts, [secretary(.start(fact))])
    }

    /// Who was in office when an NHS trust became a foundation trust stays by paragraph 19, without an act.
    private func sinceAuthorised(_ holder: BoardHolder, _ answer: Answer) -> Answer {
        guard answer.result != .met, case .within(let start) = holder.appointment.dated.from else { return answer }
        let name = name(holder.person)
        switch snapshot.was(body, .foundationTrust, on: start) {
        case .yes: return answer
        case .no: return .notApplicable("\(name) was appointed before \(bodyName) became a foundation trust.")
        case .unknown:
            return .unknown(
                "\(answer.explanation) Whether \(bodyName) was a foundation trust \(start.onDay) is not recorded for certain.",
                answer.facts,
                answer.missing + [secretary(.legalKind)]
            )
        }
    }

    private func isChief(_ holder: BoardHolder) -> Known {
        roll.places.first { $0.seat == holder.seat }?.isOfOffice(.chiefExecutive) ?? .unknown
    }

    /// Asks of whoever is or may be chief executive.
    private func eachChief(_ ask: (BoardHolder) -> Answer) -> Answer {
        let chief = held(.chiefExecutive)
        if chief.isVacant { return .notApplicable("The seat of the chief executive is vacant.") }
        var answers = chief.holders.map { holder in
            let answer = outside(holder) ?? ask(holder)
            guard answer.result == .notMet, holder.coverage != .certainly else { return answer }
            return .unknown(answer.explanation, answer.facts, [secretary(.holderOnDay(holder.seat))])
        }
        let missing = chief.missing(roll) + (chief.holders.isEmpty ? [secretary(.officeHolder(.chiefExecutive))] : [])
        if !missing.isEmpty {
            answers.append(.unknown("The chief executive is not recorded for certain.", chief.facts, missing))
        }
        return .every(answers)
    }
}

extension ActsFound {
    fileprivate var isEmpty: Bool {
        sure.isEmpty && open.isEmpty && late.isEmpty && wrong.isEmpty && near.isEmpty
    }
}
