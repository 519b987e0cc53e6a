public import Register

/// One row of a board list that can be read: who holds a seat, or that nobody does.
public struct BoardRow: Hashable, Sendable {
    public enum Holder: Hashable, Sendable {
        /// A name, and the mark that tells who it is among people of the same name.
        case person(String, mark: String?)
        case vacant
        /// The seat itself is not there: before a last day, or from a first day on.
        case noSeat
        case notRecorded
    }

    public let place: BoardPlace
    public let body: String
    public let bodyName: String?
    /// The seat within its body, as identifiers have it.
    public let seat: String
    public let seatTitle: String
    public let kind: SeatKind?
    public let office: Office?
    public let votes: Bool?
    public let holder: Holder
    public let capacity: Capacity
    public let from: Boundary
    /// Half-open: the last day of the list is the day before.
    public let until: Boundary
    public let appointedBy: String?
    public let source: Source

    /// The seat with its body.
    var seatKey: String { "\(body).\(seat)" }

    var name: String? {
        if case .person(let name, _) = holder { return name }
        return nil
    }

    var mark: String? {
        if case .person(_, let mark) = holder { return mark }
        return nil
    }

    /// When it holds. A start or an end that is not recorded is bounded by the date of the source.
    var period: Period? {
        Period(from: from, until: until, lastSeen: lastSeen)
    }

    private var lastSeen: DayBounds? {
        guard let date = source.date, until.bounds == nil else { return nil }
        if let first = from.bounds, date.earliest < first.latest { return nil }
        return date
    }
}
