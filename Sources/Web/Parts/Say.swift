import Register

/// Whole sentences that more than one page says.
enum Say {
    /// How many people hold the offices, if each body has a holder.
    static func holders(_ count: SharingCount) -> String {
        "If every body has one of each, the number of chairs is \(range(count.chairs)) and of chief executives \(range(count.chiefExecutives))."
    }

    private static func range(_ count: OfficeCount) -> String {
        count.leastHolders == count.mostHolders
            ? String(count.mostHolders) : "\(count.leastHolders) to \(count.mostHolders)"
    }

    static func bodies(_ number: Int) -> String { number == 1 ? "1 body" : "\(number) bodies" }

    /// "from 1 April 2016 to 30 September 2021", with all that is not known said.
    static func period(_ period: Period) -> String {
        "\(from(period.from)), \(until(period))"
    }

    static func from(_ from: Boundary) -> String {
        switch from {
        case .within(let bounds): "from \(bounds.inWords)"
        case .seen(let bounds): "first seen \(bounds.inWords)"
        case .open: "from before records begin"
        case .unknown: "start unknown"
        case .notRecorded: "start not recorded"
        }
    }

    /// The same under a head that says "from".
    static func start(_ from: Boundary) -> String {
        if case .within(let bounds) = from { return bounds.inWords }
        return Say.from(from)
    }

    static func until(_ period: Period) -> String {
        let end =
            switch period.until {
            case .within(let bounds): last(period, bounds)
            case .seen(let bounds): "still seen \(bounds.inWords), end not recorded"
            case .open: "continuing"
            case .unknown: "end unknown"
            case .notRecorded: "end not recorded"
            }
        return end + (period.lastSeen.map { " (last seen \($0.inWords))" } ?? "")
    }

    /// The last day; where only the first day after it is stated in part, that.
    private static func last(_ period: Period, _ until: DayBounds) -> String {
        guard let last = period.lastDay, last.precision != .range || until.precision == .range else {
            return "until some day of \(until.inWords)"
        }
        return last.precision == .range ? "until a day \(until.inWords)" : "to \(last.inWords)"
    }

    /// Whether all that something rests on has low confidence.
    static func isLow(_ facts: [Fact]) -> Bool {
        !facts.isEmpty && facts.allSatisfy { $0.claim.confidence == .low }
    }

    static func certainty(_ coverage: Coverage) -> String {
        switch coverage {
        case .certainly: "certain"
        case .possibly: "possible"
        case .not: "not on this day"
        }
    }

    static func holds(_ coverage: Coverage) -> String {
        switch coverage {
        case .certainly: "holds"
        case .possibly: "may hold"
        case .not: "does not hold"
        }
    }

    /// "finance director", or the title used locally.
    static func seat(_ seat: Seat) -> String { seat.inWords }

    /// ", executive, votes": what a seat is beside its name.
    static func standing(_ seat: Seat) -> String {
        let kind = seat.kind.inWords == Say.seat(seat) ? "" : ", \(seat.kind.inWords)"
        return "\(kind), \(votes(seat.votes) ?? "vote not recorded")"
    }

    static func votes(_ votes: Bool?) -> String? { votes.map { $0 ? "votes" : "does not vote" } }

    /// "a, b and c"; with a comma before the last where a name has an "and" of its own.
    static func list(_ words: [String]) -> String { words.inWords }

    static func capacity(_ capacity: Capacity) -> String {
        switch capacity {
        case .substantive: "substantive"
        case .interim: "interim"
        case .acting: "acting"
        case .notStated: "capacity not stated"
        }
    }
}
