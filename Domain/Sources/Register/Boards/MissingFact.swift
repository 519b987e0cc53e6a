/// Something that a board list would hold and that is not recorded.
public struct MissingFact: Hashable, Sendable {
    /// The seat it is missing of; nil where it is missing of the body.
    public let seat: Stated<Seat>?
    /// Who holds that seat, where it is missing of the holding.
    public let person: PersonID?
    public let what: What
    /// The fact that would say it; nil where there is none yet.
    public let fact: FactID?

    public enum What: String, CaseIterable, Hashable, Sendable {
        case bodyName = "the name in full"
        case legalKind = "the legal kind"
        case chairSeat = "a seat of the chair"
        case chiefExecutiveSeat = "a seat of the chief executive"
        case wholeList = "that the list is whole"
        case votes = "whether the seat votes"
        case holder = "who holds the seat, or that it is vacant"
        case start = "the first day"
        case exactStart = "the exact first day"
        case end = "the last day, or that it continues"
        case exactEnd = "the exact last day"
        case capacity = "substantive, interim or acting"
        case appointingAuthority = "who appointed"
        case source = "a source besides the list itself"
        case sourceDate = "the date of the source"

        public var inWords: String { rawValue }
    }
}

extension Snapshot {
    /// What is not recorded of the board of a body on the day: first of the body, then seat by seat.
    public func missing(in body: BodyID) -> [MissingFact] {
        let board = board(of: body)
        let own = missingOfBody(body, board).map {
            MissingFact(seat: nil, person: nil, what: $0, fact: nil)
        }
        return own + board.lines.flatMap(missing)
    }

    private func missingOfBody(_ body: BodyID, _ board: Board) -> [MissingFact.What] {
        let seats = board.lines.map(\.seat.payload)
        var missing: [MissingFact.What] = []
        if names(of: body).isEmpty { missing.append(.bodyName) }
        if legalKind(of: body) == nil { missing.append(.legalKind) }
        if !seats.contains(where: { $0.kind == .chair || $0.office == .chair }) { missing.append(.chairSeat) }
        if !seats.contains(where: { $0.office == .chiefExecutive }) { missing.append(.chiefExecutiveSeat) }
        if board.whole == nil { missing.append(.wholeList) }
        return missing
    }

    private func missing(_ line: BoardLine) -> [MissingFact] {
        var found: [MissingFact] = []
        func add(_ what: MissingFact.What, _ fact: Fact) {
            found.append(MissingFact(seat: line.seat, person: line.holding?.person, what: what, fact: fact.id))
        }
        if line.isFirstOfSeat, line.seat.payload.votes == nil { add(.votes, line.seat.fact) }
        guard let period = line.period else {
            add(.holder, line.seat.fact)
            return found
        }
        if let what = MissingFact.What(start: period.from) { add(what, line.fact) }
        if let what = MissingFact.What(end: period.until) { add(what, line.fact) }
        if let appointment = line.holding?.appointment.payload {
            if appointment.capacity == .notStated { add(.capacity, line.fact) }
            if appointment.appointedBy == nil { add(.appointingAuthority, line.fact) }
        }
        if line.fact.sources.allSatisfy(\.isOwnList) {
            add(.source, line.fact)
        } else if line.fact.sources.allSatisfy({ $0.date == nil }) {
            add(.sourceDate, line.fact)
        }
        return found
    }
}

extension MissingFact.What {
    fileprivate init?(start: Boundary) {
        switch start {
        case .within(let bounds) where bounds.precision == .day: return nil
        case .within: self = .exactStart
        case .seen, .open, .unknown, .notRecorded: self = .start
        }
    }

    fileprivate init?(end: Boundary) {
        switch end {
        case .open: return nil
        case .within(let bounds) where bounds.precision == .day: return nil
        case .within: self = .exactEnd
        case .seen, .unknown, .notRecorded: self = .end
        }
    }
}

extension Source {
    /// What stands for a source where a board list names none.
    public static let ownList: Source? = Source(
        kind: .officersNote,
        title: "The board list itself",
        address: "",
        publisher: "",
        date: nil
    )

    public var isOwnList: Bool { self == Source.ownList }
}
