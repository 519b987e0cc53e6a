extension Period {
    /// The first day as a board list has it: `1 April 2023`, `2023`, `first seen 2024`, `unknown` or `not recorded`.
    public var firstDayInWords: String {
        switch from {
        case .within(let bounds): bounds.inWords
        case .seen(let bounds): "first seen \(bounds.inWords)"
        case .open: "before records begin"
        case .unknown: "unknown"
        case .notRecorded: "not recorded"
        }
    }

    /// The last day as a board list has it, or `continuing`, `unknown` or `not recorded`.
    public var lastDayInWords: String {
        switch until {
        case .within(let until):
            guard let last = lastDay else { return "not recorded" }
            // Only the first day after it is stated in part: the last day has no short name.
            if last.precision == .range, until.precision != .range { return "until some day of \(until.inWords)" }
            return last.inWords
        case .seen(let bounds): return "still seen \(bounds.inWords), end not recorded"
        case .open: return "continuing"
        case .unknown: return "unknown"
        case .notRecorded: return lastSeen.map { "not recorded (last seen \($0.inWords))" } ?? "not recorded"
        }
    }
}

extension BoardLine {
    /// `Non-executive 2`: the title used locally, failing that the office or kind.
    public var seatInWords: String { seat.payload.title ?? seat.payload.inWords }

    /// `executive, finance director`: the kind of seat, and its office where it has another name.
    public var kindInWords: String {
        let kind = seat.payload.kind.inWords
        guard let office = seat.payload.office?.inWords, office != kind else { return kind }
        return "\(kind), \(office)"
    }

    public var votesInWords: String {
        seat.payload.votes.map { $0 ? "yes" : "no" } ?? "not recorded"
    }

    public var capacityInWords: String {
        guard let capacity = holding?.appointment.payload.capacity else { return "–" }
        return capacity == .notStated ? "not stated" : capacity.rawValue
    }

    public var appointedByInWords: String {
        holding.map { $0.appointment.payload.appointedBy ?? "not recorded" } ?? "–"
    }

    public var firstDayInWords: String { period?.firstDayInWords ?? "not recorded" }
    public var lastDayInWords: String { period?.lastDayInWords ?? "not recorded" }
}

extension Snapshot {
    /// The holder of a line, with what is not certain said; `vacant`; or `not recorded`.
    public func holderInWords(_ line: BoardLine) -> String {
        switch line.occupancy {
        case .held(let holding): name(of: holding.person) + (holding.coverage == .possibly ? " (possibly)" : "")
        case .vacant(let vacancy): vacancy.covers(day) == .certainly ? "vacant" : "vacant (possibly)"
        case .notRecorded: "not recorded"
        }
    }
}

extension SeatHolding {
    /// `Chair`, `Chair (interim)`, `Non-executive 2 (possibly)`: the seat, and what is special of the holding.
    public var inWords: String {
        let title = seat.payload.title ?? seat.payload.inWords
        var notes: [String] = []
        switch appointment.payload.capacity {
        case .interim, .acting: notes.append(appointment.payload.capacity.rawValue)
        case .substantive, .notStated: break
        }
        if coverage == .possibly { notes.append("possibly") }
        return notes.isEmpty ? title : "\(title) (\(notes.joined(separator: ", ")))"
    }
}

extension Snapshot {
    /// `3 people are recorded on two or more of these boards on 6 November 2024.`
    public func membersOfSeveralInWords(_ members: [SharedMember]) -> String {
        let certain = members.filter { $0.certain >= 2 }.count
        guard !members.isEmpty else {
            return "Nobody is recorded on two or more of these boards on \(day.inWords)."
        }
        var sentence =
            certain == 1
            ? "1 person is recorded on two or more of these boards on \(day.inWords)"
            : "\(certain) people are recorded on two or more of these boards on \(day.inWords)"
        if members.count > certain { sentence += "; up to \(members.count) if dates known only in part fall that way" }
        return sentence + "."
    }

    /// `41 things are not recorded of 3 boards as at 6 November 2024.`
    public func missingInWords(_ missing: [[MissingFact]]) -> String {
        let count = missing.map(\.count).reduce(0, +)
        let boards = "\(missing.count) board\(missing.count == 1 ? "" : "s")"
        guard count > 0 else { return "Nothing that a board list holds is missing of \(boards) as at \(day.inWords)." }
        return "\(count) thing\(count == 1 ? " is" : "s are") not recorded of \(boards) as at \(day.inWords)."
    }
}
