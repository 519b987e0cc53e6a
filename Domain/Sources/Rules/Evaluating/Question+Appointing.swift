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
            kept(holder) { outside(holder) ?? sinceAuthorised(holder, decided(.council, holder, at: body)) }
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
            return kept(holder) {
                outside(holder) ?? sinceAuthorised(holder, decided(.committee, holder, at: body), isOther: true)
            }
        }
    }

    /// Regulation 3: whoever holds that power appoints the non-executive directors, and the committees of regulations 17
    /// and 18 the executive ones.
    var lawfulAppointer: Answer {
        each([.nonExecutive, .executive], "non-executive or executive director") { holder in
            kept(holder) { outside(holder) ?? lawfullyAppointed(holder, at: body, .nhsTrust) }
        }
    }

    /// Derived: who has the same post at several bodies is appointed at each, by the route of that body.
    var oneAppointmentPerTrust: Answer {
        let answers = roll.holders([.chair, .nonExecutive, .executive]).compactMap { holder in
            kept(holder) { appointedAtEach(holder) }
        }
        return answers.isEmpty
            ? .notApplicable("Nobody is recorded with the same post here and at another body.")
            : .every(answers)
    }

    /// Nil for whom no other body has in the same post.
    private func appointedAtEach(_ holder: BoardHolder) -> Answer? {
        guard let place = place(holder.seat) else { return nil }
        let shared = elsewhere([holder.person], place.kinds).filter { other, theirs in
            let there = self.place(theirs.seat, of: other)
            return there?.kinds == place.kinds && there?.offices == place.offices
                && (place.kinds != [.executive] || !place.offices.isEmpty)
        }
        guard !shared.isEmpty else { return nil }
        var here = route(holder, at: body)
        if here.result == .notMet, shared.map(\.holder).sure.isEmpty {
            let missing = shared.map { secretary(.holderOnDay($0.holder.seat), $0.body) }
            here = .unknown(here.explanation, here.facts, missing)
        }
        return .every([here] + shared.map { route($0.holder, at: $0.body) })
    }

    private func route(_ holder: BoardHolder, at body: BodyID) -> Answer {
        let stated = snapshot.legalKindsStated(of: body)
        guard let kind = stated.first?.payload.kind, stated.areSurely(kind, on: day) else {
            let name = snapshot.shortName(of: body)
            let said = "Whether \(name) is an NHS trust or a foundation trust is not recorded for certain."
            return .unknown(said, holder.facts.union(stated.facts), [secretary(.legalKind, body)])
        }
        var answer = lawfullyAppointed(holder, at: body, kind)
        if kind == .foundationTrust {
            let place = place(holder.seat, of: body)
            let isOther = place.map { $0.kinds == [.executive] && $0.isOfOffice(.chiefExecutive) == .no } ?? false
            answer = sinceAuthorised(holder, answer, at: body, isOther: isOther)
        }
        if holder.coverage != .certainly {
            let said = "\(answer.explanation) Whether \(name(holder.person)) holds it on the day is not certain."
            answer = .unknown(said, answer.facts, answer.missing + [secretary(.holderOnDay(holder.seat), body)])
        }
        answer.facts.formUnion(stated.facts)
        return answer
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

    /// The chair, the non-executive directors and the chief executive who were in office when an NHS trust became a
    /// foundation trust stay by paragraph 19, without an act; of the others the Act does not say how they were appointed.
    private func sinceAuthorised(
        _ holder: BoardHolder,
        _ answer: Answer,
        at other: BodyID? = nil,
        isOther: Bool = false
    ) -> Answer {
        let body = other ?? self.body
        guard answer.result != .met, case .within(let start) = holder.appointment.dated.from else { return answer }
        let (name, bodyName) = (name(holder.person), snapshot.shortName(of: body))
        let before = "\(name) was appointed before \(bodyName) became a foundation trust."
        switch snapshot.was(body, .foundationTrust, on: start) {
        case .yes: return answer
        case .no where !isOther: return .notApplicable(before)
        case .no:
            let missing = answer.missing + [secretary(.appointmentAct(holder.person, .committee), body)]
            return .unknown("\(answer.explanation) \(before)", answer.facts, missing)
        case .unknown:
            return .unknown(
                "\(answer.explanation) Whether \(bodyName) was a foundation trust \(start.onDay) is not recorded for certain.",
                answer.facts,
                answer.missing + [secretary(.legalKind, body)]
            )
        }
    }

    private func isChief(_ holder: BoardHolder) -> Known {
        place(holder.seat)?.isOfOffice(.chiefExecutive) ?? .unknown
    }

    /// Asks of whoever is or may be chief executive.
    private func eachChief(
        _ file: StaticString = #fileID,
        _ line: Int = #line,
        _ ask: (BoardHolder) -> Answer
    ) -> Answer {
        let chief = held(.chiefExecutive)
        if chief.isVacant { return .notApplicable("The seat of the chief executive is vacant.") }
        var answers = chief.holders.compactMap { holder -> Answer? in
            guard let answer = kept(holder, 0, file, line, { outside(holder) ?? ask(holder) }) else { return nil }
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
