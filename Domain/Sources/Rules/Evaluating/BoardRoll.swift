import Register

/// The board of a body on a day, as rules count it: by seats, each once, however many hold it.
///
/// Where sources disagree each of them may be right: whatever one of them denies is possible and not certain.
final class BoardRoll {
    let body: BodyID
    let places: [BoardPlace]
    /// The statement that the list is whole on this very day; nil where nobody made one.
    let whole: Stated<Completeness>?
    /// Of every seat: on them rests that there are no more.
    let facts: FactSet
    private var holders: [SeatKinds: [BoardHolder]] = [:]
    private var surest: [SeatKinds: [BoardHolder]] = [:]
    /// By the number of the kind.
    private var voting: [SeatCount?] = Array(repeating: nil, count: SeatKind.allCases.count)
    private var unfilled: [SeatKinds: [Missing]] = [:]

    /// - Parameter memory: Keeps what is read of each seat.
    init(_ snapshot: Snapshot, _ body: BodyID, _ memory: BoardMemory = BoardMemory()) {
        self.body = body
        let (day, isOpen) = (snapshot.day, snapshot.isOpen(body))
        let seats = Set(snapshot.seats(of: body).map { $0.payload.seat })
        places =
            isOpen == .not
            ? []
            : seats.compactMap { memory.place($0, of: body, snapshot) }
                .sorted { $0.seat < $1.seat }
        whole = snapshot.completenesses(of: body, .boardMembers).last { $0.payload.holds(on: day) }
        facts = places.union { $0.facts }
    }

    /// How many places meet a condition.
    func count(_ condition: (BoardPlace) -> Known) -> SeatCount {
        let sure = places.filter { condition($0) == .yes }
        let open = places.filter { condition($0) == .unknown }
        return SeatCount(sure: sure, open: open, whole: whole, all: facts)
    }

    /// Voting seats of a kind with at least one holder.
    func voting(_ kind: SeatKind) -> SeatCount {
        if let known = voting[kind.number] { return known }
        let found = count { $0.isOfKind(kind) && $0.isThere && $0.votes && $0.isFilled }
        voting[kind.number] = found
        return found
    }

    /// Voting seats of a kind that somebody holds, though he or she may be suspended.
    func votingInOffice(_ kind: SeatKind) -> SeatCount {
        count { $0.isOfKind(kind) && $0.isThere && $0.votes && $0.isInOffice }
    }

    /// Seats of a kind with at least one holder, whether or not they vote.
    func filled(_ kind: SeatKind) -> SeatCount {
        count { $0.isOfKind(kind) && $0.isThere && $0.isInOffice }
    }

    /// Who holds or may hold seats that are or may be of these kinds.
    func holders(_ kinds: Set<SeatKind>) -> [BoardHolder] {
        let key = SeatKinds(kinds)
        if let known = holders[key] { return known }
        let found = places.flatMap { $0.holders(of: kinds) }
        holders[key] = found
        return found
    }

    /// Of everybody among them what holds most surely.
    func surest(_ kinds: Set<SeatKind>) -> [BoardHolder] {
        let key = SeatKinds(kinds)
        if let known = surest[key] { return known }
        let all = holders(kinds)
        var found: [PersonID: BoardHolder] = [:]
        for holder in all where found[holder.person].map({ $0.coverage < holder.coverage }) != false {
            found[holder.person] = holder
        }
        let surest = all.filter { found[$0.person] == $0 }
        self.surest[key] = surest
        return surest
    }

    /// Who is suspended from seats that are or may be of these kinds.
    func suspended(_ kinds: Set<SeatKind>) -> [BoardHolder] {
        places.filter { place in kinds.contains { place.isOfKind($0) != .no } }.flatMap(\.suspended)
    }

    /// What is missing of seats of which it is not known who holds them, or that nobody does.
    func missingHolders(_ kinds: Set<SeatKind>) -> [Missing] {
        let key = SeatKinds(kinds)
        if let known = unfilled[key] { return known }
        let found = missing(
            places.filter { place in
                place.isFilled == .unknown && kinds.contains { place.isOfKind($0) != .no }
            }
        )
        unfilled[key] = found
        return found
    }

    /// What would have to be recorded to know of a seat whether it counts.
    func missing(_ places: [BoardPlace]) -> [Missing] {
        places.flatMap { place -> [Missing] in
            var what: [Missing.What] = []
            if place.kinds.count != 1 { what.append(.seatKind(place.seat)) }
            if place.isThere == .unknown { what.append(.seatDates(place.seat)) }
            if place.votes == .unknown { what.append(.votes(place.seat)) }
            if let doubt = place.doubt { what.append(doubt) }
            if let doubt = place.headsDoubt { what.append(doubt) }
            if place.isInOffice != place.isFilled { what.append(.opinion) }
            return what.map { Missing($0, from: .secretary(body)) }
        }
    }

    var missingWhole: [Missing] { whole == nil ? [Missing(.wholeBoard, from: .secretary(body))] : [] }
}

/// Somebody in a seat, as surely as all that is stated of seat and holder allows.
final class BoardHolder: Hashable {
    let holding: SeatHolding
    let coverage: Coverage
    let facts: FactSet

    init(holding: SeatHolding, coverage: Coverage, facts: FactSet) {
        self.holding = holding
        self.coverage = coverage
        self.facts = facts
    }

    /// What is stated of one appointment on one day rests on the same facts.
    static func == (left: BoardHolder, right: BoardHolder) -> Bool {
        left === right || (left.holding == right.holding && left.coverage == right.coverage)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(holding.appointment)
        hasher.combine(coverage)
    }

    var person: PersonID { holding.person }
    var appointment: Appointment { holding.appointment.payload }
    var seat: SeatID { appointment.seat }
    var possible: BoardHolder { BoardHolder(holding: holding, coverage: min(coverage, .possibly), facts: facts) }
}

/// How many seats meet a condition: at least the sure ones, at most those and the open ones where the list is whole.
struct SeatCount {
    let sure: [BoardPlace]
    let open: [BoardPlace]
    let whole: Stated<Completeness>?
    /// Of every seat of the board: on them rests that there are no more.
    let all: FactSet

    var least: Int { sure.reduce(0) { $0 + $1.heads.lowerBound } }
    /// Nil where more may be there than are recorded.
    var most: Int? { whole == nil ? nil : (sure + open).reduce(0) { $0 + $1.heads.upperBound } }

    /// Of which something would have to be recorded to know the number.
    var doubtful: [BoardPlace] { open + sure.filter { $0.headsDoubt != nil } }

    var facts: FactSet { withWhole((sure + open).union { $0.facts }) }
    var sureFacts: FactSet { sure.union { $0.facts } }
    var allFacts: FactSet { withWhole(all) }

    private func withWhole(_ facts: FactSet) -> FactSet { whole.map { facts.union([$0.fact.id]) } ?? facts }

    func isAtMost(_ limit: Int) -> Known {
        if least > limit { return .no }
        return most.map { $0 <= limit ? .yes : .unknown } ?? .unknown
    }

    func isAtLeast(_ number: Int) -> Known {
        if least >= number { return .yes }
        return most.map { $0 < number ? .no : .unknown } ?? .unknown
    }

    /// Of one board.
    static func + (left: SeatCount, right: SeatCount) -> SeatCount {
        SeatCount(
            sure: left.sure + right.sure,
            open: left.open + right.open,
            whole: left.whole,
            all: left.all
        )
    }
}

extension Sequence {
    /// What any of them has.
    func union<Value>(_ values: (Element) -> Set<Value>) -> Set<Value> {
        reduce(into: []) { $0.formUnion(values($1)) }
    }
}
