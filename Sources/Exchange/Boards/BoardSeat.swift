import Register

/// A seat of a board list, put together from all its rows.
struct BoardSeat {
    let rows: [BoardRow]
    let title: String
    let kind: SeatKind?
    let office: Office?
    let votes: Bool?
    /// From the day after the last without it, until the first without it.
    let dated: Period

    var first: BoardRow { rows[0] }
    var key: String { first.seatKey }

    /// The rows that say who holds it or that nobody does.
    var stays: [BoardRow] { rows.filter { $0.holder != .noSeat && $0.holder != .notRecorded } }

    static func all(_ rows: [BoardRow]) -> [BoardSeat] {
        Dictionary(grouping: rows, by: \.seatKey).values.map { BoardSeat($0) }
            .sorted { $0.first.place < $1.first.place }
    }

    private init(_ rows: [BoardRow]) {
        self.rows = rows
        // The same whatever the order of the rows.
        title = rows.map(\.seatTitle).min() ?? ""
        kind = rows.compactMap(\.kind).first
        office = rows.compactMap(\.office).first ?? (kind == .chair ? .chair : nil)
        votes = rows.compactMap(\.votes).first
        let without = rows.filter { $0.holder == .noSeat }
        let from = without.compactMap { $0.until.bounds }.first.map { Boundary.within($0) } ?? .notRecorded
        let until = without.compactMap { $0.from.bounds }.first.map { Boundary.within($0) } ?? .notRecorded
        dated = Period(from: from, until: until, lastSeen: nil) ?? .notRecorded
    }
}
