import Register

/// Something that happened on a day.
struct Event {
    let on: DayBounds
    let fact: FactID
}

extension Question {
    /// Says that the answer can be another on some days, or so many months or days after them.
    func watch(_ bounds: [DayBounds], months: Int? = nil, days: Int? = nil) {
        guard let horizon = snapshot.horizon else { return }
        let all = bounds.flatMap { [$0.earliest, $0.latest] }
        horizon.note(after: all, months: months, days: months == nil && days == nil ? 0 : days)
    }

    /// The day so many months before the day asked about: what happened on it is outside, what happened the day after is
    /// within.
    func earlier(months: Int) -> CalendarDay { day.advanced(byMonths: -months) ?? day }

    /// Those of events that happened for certain after a day and by the day asked about, and those that may have.
    func since(_ first: CalendarDay, _ events: [Event]) -> (sure: [Event], open: [Event]) {
        (
            events.filter { happened($0.on, after: first) == .yes },
            events.filter { happened($0.on, after: first) == .unknown }
        )
    }

    /// What has to happen to everybody on the board once in so many months. Whoever was not on the board so long ago need
    /// not have had it yet.
    ///
    /// - Parameters:
    ///   - noun: What happens: `appraisal`.
    ///   - whole: The statement that all of it is recorded; without it nothing is known from absence.
    func lately(
        _ noun: String,
        _ events: [Event],
        _ holder: BoardHolder,
        months: Int,
        _ whole: Stated<Completeness>?,
        _ missing: Missing
    ) -> Answer {
        let (person, first) = (holder.person, earlier(months: months))
        watch(events.map(\.on), months: months)
        let (sure, open) = since(first, events)
        if let last = sure.max(by: { $0.on.latest < $1.on.latest }) {
            return .met(
                "The last recorded \(noun) of \(name(person)) was on \(last.on.inWords).",
                holder.facts.union([last.fact])
            )
        }
        let facts = holder.facts.union(open.map { $0.fact })
        var told: String { "No \(noun) of \(name(person)) after \(first.inWords) is recorded" }
        guard open.isEmpty else { return .unknown(told + " with a day that is certain.", facts, [missing]) }
        let before = wasHere(person, on: first)
        watch(daysHere(person), months: months)
        if before == .no {
            return .notApplicable("\(name(person)) was not on the board yet on \(first.inWords).")
        }
        if before == .yes, let whole {
            return .notMet(told + ", and the list of them is stated to be whole.", facts.union([whole.fact.id]))
        }
        let start = before == .unknown ? [secretary(.start(holder.holding.appointment.fact.id))] : []
        return .unknown(told + ".", facts, [missing] + start)
    }
}
