import Register

extension Question {
    /// Whether what a route asks for was done for an appointment at a body.
    ///
    /// - Parameter acts: What is recorded of its acts, if that was read.
    func decided(
        _ route: AppointingRoute,
        _ holder: BoardHolder,
        at body: BodyID,
        _ acts: ActsFound? = nil
    ) -> Answer {
        let fact = holder.holding.appointment.fact.id
        var name: String { self.name(holder.person) }
        guard case .within(let start) = holder.appointment.dated.from else {
            return .unknown("The first day of \(name) is not recorded.", holder.facts, [secretary(.start(fact), body)])
        }
        let found = acts ?? snapshot.acts(route, for: holder.holding.appointment)
        let missing = [secretary(.appointmentAct(holder.person, route.forum), body)]
        var seat: String { "the seat at \(snapshot.shortName(of: body)) that began \(start.onDay)" }
        let facts = holder.facts.union(found.facts)
        guard let act = found.sure.first else { return undecided(route, holder, found, facts, missing, { seat }) }
        var said: String {
            "\(route.forum.inWords.capitalisedFirst) \(route.verb) \(name) \(act.payload.on.onDay) to \(seat)"
        }
        if !found.wrong.isEmpty || !found.near.isEmpty {
            let others = (found.wrong + found.near).map { $0.payload.by.inWords }.uniqued.inWords
            return .unknown("\(said); another record says that it was \(others).", facts, missing)
        }
        guard found.removed.isEmpty else {
            let removed = found.removed.facts
            return .unknown("\(said), and is recorded as removed since.", facts.union(removed), missing)
        }
        if route.isAtGeneralMeeting {
            switch generalMeeting(found.sure) {
            case .yes: break
            case .no: return .notMet("\(said), not at a general meeting.", facts)
            case .unknown:
                return .unknown("\(said). Whether that was at a general meeting is not recorded.", facts, missing)
            }
        }
        let terms = terms(of: holder, by: route, found)
        if let last = terms.last?.lastDay, last.earliest < day {
            return .unknown(
                "\(said), for a term until \(last.inWords). No later act is recorded.",
                facts.union(terms.map { $0.fact }),
                missing
            )
        }
        return .met(
            "\(said)\(route.isAtGeneralMeeting ? ", at a general meeting" : "").",
            facts.union(terms.map { $0.fact })
        )
        .noting(laterNote(route, found, seat))
    }

    /// That an act is recorded that came after the appointment began.
    private func laterNote(
        _ route: AppointingRoute,
        _ found: ActsFound,
        _ seat: @autoclosure () -> String
    ) -> String? {
        let later = found.late + found.after
        guard !later.isEmpty else { return nil }
        let days = later.map { $0.payload.on.onDay }.uniqued.inWords
        return "Also recorded, after the start of \(seat()): \(route.forum.inWords) \(route.verb) \(days)."
    }

    private func undecided(
        _ route: AppointingRoute,
        _ holder: BoardHolder,
        _ found: ActsFound,
        _ facts: FactSet,
        _ missing: [Missing],
        _ seatInWords: () -> String
    ) -> Answer {
        let (forum, verb) = (route.forum.inWords, route.verb)
        var name: String { self.name(holder.person) }
        var seat: String { seatInWords() }
        if let act = found.open.first {
            return Answer.unknown(
                "Whether \(forum) \(verb) \(name) to \(seat) is open: the act is dated \(act.payload.on.inWords).",
                facts,
                missing
            )
            .noting(laterNote(route, found, seat))
        }
        if let act = found.near.first {
            let by = act.payload.by.inWords
            return Answer.unknown(
                "\(name) is recorded as \(verb) to \(seat) by \(by); whether that was \(forum), and in time, is open.",
                facts,
                missing
            )
            .noting(laterNote(route, found, seat))
        }
        if !found.wrong.isEmpty, found.late.isEmpty {
            let others = found.wrong.map { $0.payload.by.inWords }.uniqued.inWords
            return .notMet(
                "\(name) is recorded as \(verb) to \(seat) by \(others); it is for \(forum) to do it.",
                facts
            )
        }
        if let act = found.late.first {
            var said: String {
                "\(forum.capitalisedFirst) \(verb) \(name) only \(act.payload.on.onDay), after the start of \(seat)."
            }
            return route.isBefore
                ? .notMet(said, facts)
                : .unknown(said + " Whether that decided for the time before is open.", facts, missing)
        }
        return .unknown("No act by which \(forum) \(verb) \(name) to \(seat) is recorded.", facts, missing)
            .noting(laterNote(route, found, seat))
    }

    /// Whether any of the acts was done at a general meeting; unknown where another of the same days denies it.
    private func generalMeeting(_ acts: [Stated<AppointmentAct>]) -> Known {
        let yes = acts.filter { $0.payload.isGeneralMeeting == true }
        let no = acts.filter { $0.payload.isGeneralMeeting == false }
        if yes.isEmpty { return no.count == acts.count ? .no : .unknown }
        let isAlone = yes.contains { one in
            !no.contains {
                $0.payload.on.earliest <= one.payload.on.latest && one.payload.on.earliest <= $0.payload.on.latest
            }
        }
        return isAlone ? .yes : .unknown
    }

    /// The terms that acts of a route give, each from the day after the one before; the last may be without an end.
    func terms(of holder: BoardHolder, by route: AppointingRoute, _ acts: ActsFound? = nil) -> [ActTerm] {
        let appointment = holder.holding.appointment
        let deciding = (acts ?? snapshot.acts(route, for: appointment)).sure
        guard case .within(let start) = appointment.payload.dated.from, !deciding.isEmpty else { return [] }
        if let endless = deciding.first(where: { $0.payload.lastDay == nil }) {
            return [ActTerm(fact: endless.fact.id, from: start, lastDay: nil)]
        }
        var terms = deciding.compactMap { act in
            act.payload.lastDay.map { ActTerm(fact: act.fact.id, from: start, lastDay: $0) }
        }.sorted { $0.end < $1.end }
        let steps = AppointingRoute.appointing.union([.extended])
        let later = snapshot.appointmentActs(to: holder.seat).filter { act in
            snapshot.person(act.payload.person) == holder.person && act.payload.by == route.forum
                && steps.contains(act.payload.act) && act.payload.on.earliest > start.latest
        }
        while let last = terms.last?.lastDay, terms.count <= later.count + deciding.count {
            let next = later.filter { act in
                act.payload.on.latest <= last.earliest.advanced(by: 1)
                    && act.payload.lastDay.map { $0.earliest > last.latest } != false
                    && !terms.contains { $0.fact == act.fact.id }
            }
            guard let act = next.min(by: { ActTerm.end($0) < ActTerm.end($1) }) else { break }
            terms.append(ActTerm(fact: act.fact.id, from: last.advanced(by: 1), lastDay: act.payload.lastDay))
        }
        return terms
    }

    func secretary(_ what: Missing.What, _ body: BodyID) -> Missing { Missing(what, from: .secretary(body)) }
}

/// A term of office that an act gives.
struct ActTerm: Hashable {
    let fact: FactID
    let from: DayBounds
    let lastDay: DayBounds?

    fileprivate var end: CalendarDay { lastDay?.earliest ?? CalendarDay(number: .max) }

    fileprivate static func end(_ act: Stated<AppointmentAct>) -> CalendarDay {
        act.payload.lastDay?.earliest ?? CalendarDay(number: .max)
    }
}

extension DayBounds {
    /// `on 1 April 2024`, `in April 2024`, `between … and …`.
    var onDay: String {
        switch precision {
        case .day: "on \(inWords)"
        case .month, .year: "in \(inWords)"
        case .range: inWords
        }
    }
}
