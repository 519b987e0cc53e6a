/// The board of one body on a day: a line for each holder, vacancy or seat of which nothing is recorded.
public struct Board: Hashable, Sendable {
    public let body: BodyID
    /// In the order of `Snapshot.boardSeats`.
    public let lines: [BoardLine]
    /// The latest statement that the list of members is whole; nil where nobody made one.
    public let whole: Stated<Completeness>?
    public let day: CalendarDay

    /// The latest day as at which the list is whole, not after the day asked about.
    public var wholeAsAt: DayBounds? { whole?.payload.asAt(by: day) }

    public var counts: BoardCounts { BoardCounts(lines, on: day) }
}

/// One line of a board list.
public struct BoardLine: Hashable, Sendable {
    public enum Occupancy: Hashable, Sendable {
        case held(SeatHolding)
        case vacant(Stated<Vacancy>)
        case notRecorded
    }

    public let seat: Stated<Seat>
    public let occupancy: Occupancy
    /// Whether it is the first line of its seat.
    public let isFirstOfSeat: Bool

    /// The fact that says who holds the seat or that nobody does; failing that the one that says that the seat is there.
    public var fact: Fact {
        switch occupancy {
        case .held(let holding): holding.appointment.fact
        case .vacant(let vacancy): vacancy.fact
        case .notRecorded: seat.fact
        }
    }

    public var holding: SeatHolding? {
        if case .held(let holding) = occupancy { return holding }
        return nil
    }

    /// When the holding or the vacancy holds; nil where neither is recorded.
    public var period: Period? {
        switch occupancy {
        case .held(let holding): holding.appointment.payload.dated
        case .vacant(let vacancy): vacancy.payload.dated
        case .notRecorded: nil
        }
    }
}

extension Snapshot {
    /// The seats of a body on the day, chair first; each once, and none that certainly is no seat then.
    public func boardSeats(of body: BodyID) -> [Stated<Seat>] {
        Set(seats(of: body).map(\.payload.seat)).compactMap { seat($0) }
            .filter { $0.payload.body == body && $0.covers(day) != .not }
            .sorted { BoardOrder($0.payload) < BoardOrder($1.payload) }
    }

    public func board(of body: BodyID) -> Board {
        Board(
            body: body,
            lines: boardSeats(of: body).flatMap(boardLines),
            whole: completeness(of: .boardMembers, in: body),
            day: day
        )
    }

    private func boardLines(_ seat: Stated<Seat>) -> [BoardLine] {
        let occupancies: [BoardLine.Occupancy] =
            switch state(of: seat.payload.seat) {
            case .notRecorded: [.notRecorded]
            case .held(let holders): holders.map { .held($0) }
            case .vacant(let vacancy, let holders): [.vacant(vacancy)] + holders.map { .held($0) }
            }
        return occupancies.enumerated().map { index, occupancy in
            BoardLine(seat: seat, occupancy: occupancy, isFirstOfSeat: index == 0)
        }
    }
}
