import Register

extension Question {
    /// The statement that a list is whole on the day; nil where nobody made one.
    func whole(_ list: ListKind, forum: ForumID? = nil, person: PersonID? = nil) -> Stated<Completeness>? {
        snapshot.completenesses(of: body, list, forum: forum, person: person).last { $0.payload.holds(on: day) }
    }

    func missingWhole(_ list: ListKind, forum: ForumID? = nil, person: PersonID? = nil) -> [Missing] {
        whole(list, forum: forum, person: person) == nil ? [secretary(.wholeList(list, forum, person))] : []
    }

    /// What the body last judged of somebody’s independence, on or before the day.
    ///
    /// Unknown where nothing is recorded, where the day of a judgement that says otherwise leaves open which is the later,
    /// or where two of one day differ.
    func independence(of person: PersonID, on day: CalendarDay? = nil) -> Judged {
        let day = day ?? self.day
        let all = snapshot.independenceJudgements(of: person).filter { $0.payload.body == body }
        let possible = all.filter { $0.payload.on.earliest <= day }
        guard let last = possible.filter({ $0.payload.on.latest <= day }).map({ $0.payload.on.earliest }).max() else {
            return Judged(is: .unknown, judgements: possible)
        }
        let latest = possible.filter { $0.payload.on.latest >= last }
        let said = latest.map { Known($0.payload.judgement == .independent) }
        return Judged(is: Known(all: said), judgements: latest)
    }

    /// Whether an event was on or before the day, or between two days.
    func happened(_ on: DayBounds, after first: CalendarDay? = nil) -> Known {
        let last = day
        if on.earliest > last || first.map({ on.latest <= $0 }) == true { return .no }
        return on.latest <= last && first.map({ on.earliest > $0 }) != false ? .yes : .unknown
    }
}

/// What a board judged of somebody’s independence.
struct Judged {
    let `is`: Known
    let judgements: [Stated<IndependenceJudgement>]

    var facts: FactSet { judgements.facts }
}
