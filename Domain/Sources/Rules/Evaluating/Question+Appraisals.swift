import Register

extension Measure {
    static let appraisals: [Measure] = [
        Measure("appraised-lately", [.months], tellsDays: true) { $0.appraisedLately },
        Measure("chair-appraisal-sent", [.dayOfYear, .dayOfYear]) { $0.appraisalsSent([.chair], "chair") },
        Measure("non-executive-appraisals-sent", [.dayOfYear, .dayOfYear]) {
            $0.appraisalsSent([.nonExecutive], "non-executive director")
        },
    ]
}

extension Question {
    /// Everybody on the board is appraised there within so many months.
    var appraisedLately: Answer {
        eachPerson(.every, "member of the board") { holder in
            lately(
                "appraisal",
                snapshot.appraisals(of: holder.person).filter { $0.payload.body == body }
                    .map { Event(on: $0.payload.on, fact: $0.fact.id) },
                holder,
                months: number(0),
                whole(.appraisals),
                secretary(.appraisal(holder.person))
            )
        }
    }

    /// The appraisals of an NHS trust are sent to NHS England by a day of the year, for the financial year that ended before
    /// it. Asked is the last such day that has passed, of whoever was on the board when that year ended.
    func appraisalsSent(_ kinds: Set<SeatKind>, _ noun: String) -> Answer {
        guard case .dayOfYear(let month, let number) = values[0], case .dayOfYear(let endMonth, let endDay) = values[1]
        else { preconditionFailure("\(rule.id): no days of the year") }
        /// The last such day before another.
        func last(_ month: Int, _ number: Int, before day: CalendarDay) -> CalendarDay? {
            [day.year, day.year - 1].compactMap { CalendarDay(year: $0, month: month, day: number) }.first { $0 < day }
        }
        guard let due = last(month, number, before: day), let before = last(month, number, before: due),
            let end = last(endMonth, endDay, before: due), due >= rule.force.from
        else {
            return .notApplicable(
                "The first day by which it had to be done, \(number) \(CalendarDay.monthName(month)), has not passed yet."
            )
        }
        return eachPerson(kinds, noun) { sent($0, after: end, by: due, before) }
    }

    private func sent(
        _ holder: BoardHolder,
        after end: CalendarDay,
        by due: CalendarDay,
        _ dueBefore: CalendarDay
    ) -> Answer {
        let person = holder.person
        let all = snapshot.appraisals(of: person).filter { $0.payload.body == body }
        if let one = all.first(where: { $0.payload.sentOn?.isWithin(end, due) == .yes }),
            let on = one.payload.sentOn
        {
            return .met(
                "The appraisal of \(name(person)) was sent on \(on.inWords), by \(due.inWords).",
                holder.facts.union([one.fact.id])
            )
        }
        // One sent before the year ended may be that of the year before, and one without a day may have been sent in time.
        let open = all.filter { one in
            (one.payload.sentOn ?? one.payload.on).isWithin(dueBefore, due) != .no
        }
        let late = all.filter { $0.payload.on.isWithin(end, due) == .yes && ($0.payload.sentOn?.earliest ?? due) > due }
        let facts = holder.facts.union((open + late).facts)
        let missing = secretary(.appraisal(person))
        let told = "That the appraisal of \(name(person)) was sent by \(due.inWords)"
        guard open.isEmpty else { return .unknown(told + " is not recorded for certain.", facts, [missing]) }
        if let on = late.compactMap({ $0.payload.sentOn }).first {
            return .notMet(
                "The appraisal of \(name(person)) was sent on \(on.inWords), after \(due.inWords).",
                facts
            )
        }
        switch wasHere(person, on: end) {
        case .no: return .notApplicable("\(name(person)) was not on the board yet on \(end.inWords).")
        case .unknown:
            let start = secretary(.start(holder.holding.appointment.fact.id))
            return .unknown(told + " is not recorded.", facts, [missing, start])
        case .yes:
            guard let whole = whole(.appraisals) else { return .unknown(told + " is not recorded.", facts, [missing]) }
            return .notMet(
                told + " is not recorded, and the list of appraisals is stated to be whole.",
                facts.union([whole.fact.id])
            )
        }
    }
}

extension DayBounds {
    /// Whether it is after a day and not after another.
    fileprivate func isWithin(_ first: CalendarDay, _ last: CalendarDay) -> Known {
        if earliest > first, latest <= last { return .yes }
        return latest <= first || earliest > last ? .no : .unknown
    }
}
