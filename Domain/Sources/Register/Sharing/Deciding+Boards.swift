/// The voting members of a board on the day, as far as they are recorded.
struct BoardList {
    let body: BodyID
    /// Certainly there, in a seat that votes.
    let sure: Set<PersonID>
    /// These and those who may be there or may vote.
    let possible: Set<PersonID>
    let facts: [FactID]
    let completeness: Stated<Completeness>?
    let hasUnrecordedVotes: Bool

    var isWhole: Bool { completeness != nil && sure == possible && !hasUnrecordedVotes }

    func mayEqual(_ other: BoardList) -> Bool { sure.isSubset(of: other.possible) && other.sure.isSubset(of: possible) }

    func notes(on day: CalendarDay) -> [DecidedModel.Note] {
        var notes: [DecidedModel.Note] = []
        if let completeness {
            let asAt = completeness.payload.asAt(by: day)
            if let asAt, asAt != DayBounds(day) { notes.append(.boardListWholeAsAt(body, asAt)) }
        } else {
            notes.append(.boardListNotStatedWhole(body))
        }
        if hasUnrecordedVotes { notes.append(.votesNotRecorded(body)) }
        return notes
    }
}

extension Snapshot {
    /// The latest statement, as at the day or before it, that a list of a body is whole.
    public func completeness(of list: ListKind, in body: BodyID) -> Stated<Completeness>? {
        let said = named.completenesses[body].filter { $0.payload.list == list }
        return said.compactMap { one in one.payload.asAt(by: day).map { (asAt: $0.latest, one: one) } }
            .max { ($0.asAt, $0.one.fact.id) < ($1.asAt, $1.one.fact.id) }?.one
    }

    /// Nil where fewer than a chair, an executive and a non-executive are recorded: that is no board, but its leaders.
    func boardList(of body: BodyID) -> BoardList? {
        let holdings = seats(of: body).filter { $0.payload.votes ?? ($0.payload.kind != .associate) }
            .flatMap { holders(of: $0.payload.seat) }
        let kinds = Set(holdings.map(\.seat.payload.kind))
        guard kinds.isSuperset(of: [.chair, .executive, .nonExecutive]) else { return nil }
        let voting = holdings.filter { $0.seat.payload.votes == true }
        let whole = completeness(of: .boardMembers, in: body)
        return BoardList(
            body: body,
            sure: Set(voting.filter { $0.coverage == .certainly }.map(\.person)),
            possible: Set(holdings.map(\.person)),
            facts: (holdings.map(\.appointment.fact.id) + (whole.map { [$0.fact.id] } ?? [])).sorted(),
            completeness: whole,
            hasUnrecordedVotes: voting.count < holdings.count
        )
    }
}

extension Deciding {
    /// Boards with the same voting members: certain only where each list is stated to be whole.
    var singleBoards: [Draft] {
        let boards = snapshot.openBodies(.possibly).compactMap { snapshot.boardList(of: $0) }
        let whole = boards.filter { $0.isWhole && snapshot.isOpen($0.body) == .certainly }
        let certain = Dictionary(grouping: whole) { $0.sure }.values.filter { $0.count >= 2 }
            .sorted { $0[0].body < $1[0].body }
        let sets = Touching(certain.map { Set($0.map(\.body)) }) { $0 }
        let possible = matching(boards).filter { boards in
            boards.count >= 2 && sets.covering(Set(boards.map(\.body))).isEmpty
        }
        return certain.map { draft($0, .certainly) } + possible.map { draft($0, .possibly) }
    }

    /// Sets of boards each of which may equal every other of its set, a board being of the first set that it fits.
    private func matching(_ boards: [BoardList]) -> [[BoardList]] {
        var sets: [[BoardList]] = []
        // A board can only fit a set whose first board has, or may have, somebody of its own sure members; one without
        // sure members, a set whose first has none either or has only those that it may have too.
        var possibly: [PersonID: [Int]] = [:]
        var surely: [PersonID: [Int]] = [:]
        var withoutSure: [Int] = []
        for board in boards {
            let near: [Int]
            if let rarest = board.sure.min(by: { possibly[$0]?.count ?? 0 < possibly[$1]?.count ?? 0 }) {
                near = possibly[rarest] ?? []
            } else {
                near = Set(withoutSure + board.possible.flatMap { surely[$0] ?? [] }).sorted()
            }
            if let fitting = near.first(where: { sets[$0].allSatisfy { $0.mayEqual(board) } }) {
                sets[fitting].append(board)
                continue
            }
            for person in board.possible { possibly[person, default: []].append(sets.count) }
            for person in board.sure { surely[person, default: []].append(sets.count) }
            if board.sure.isEmpty { withoutSure.append(sets.count) }
            sets.append([board])
        }
        return sets
    }

    private func draft(_ boards: [BoardList], _ coverage: Coverage) -> Draft {
        Draft(
            .singleBoard,
            Set(boards.map(\.body)),
            coverage,
            supports: [],
            facts: boards.flatMap(\.facts),
            notes: boards.flatMap { $0.notes(on: snapshot.day) }
        )
    }
}
