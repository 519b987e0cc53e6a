import Register

/// One rule asked of one body on one day.
final class Question {
    let snapshot: Snapshot
    let body: BodyID
    let memory: BoardMemory
    let rule: Rule
    /// The values of the rule's parameters on the day, in their order.
    let values: [ParameterValue]
    /// Who held the powers that the rule is about.
    let powers: [Power]

    init(
        snapshot: Snapshot,
        body: BodyID,
        memory: BoardMemory,
        rule: Rule,
        values: [ParameterValue],
        powers: [Power]
    ) {
        self.snapshot = snapshot
        self.body = body
        self.memory = memory
        self.rule = rule
        self.values = values
        self.powers = powers
    }

    var day: CalendarDay { snapshot.day }

    /// A whole number that the rule gives; the rulebook was checked to give it when it was read.
    func number(_ index: Int) -> Int {
        guard case .number(let number) = values[index] else { preconditionFailure("\(rule.id): no number at \(index)") }
        return number
    }

    /// The board of the body. It is looked up each time, so that every part of an answer that reads it is known to.
    var roll: BoardRoll { board(of: body) }

    func board(of body: BodyID) -> BoardRoll { memory.board(of: body, snapshot) }

    /// A seat of a body; nil where it is not there. Whoever needs one alone need not be told of the others.
    func place(_ seat: SeatID, of body: BodyID? = nil) -> BoardPlace? {
        memory.place(seat, of: body ?? self.body, snapshot)
    }

    /// Everything that somebody holds or may hold on the board of the body, by seat.
    func holdings(of person: PersonID) -> [BoardHolder] {
        let seats = snapshot.appointments(of: person).filter { $0.covers(day) != .not }.map { $0.payload.seat }
        return Set(seats).sorted().compactMap { place($0) }.flatMap { $0.holders }.filter { $0.person == person }
    }

    /// The council of governors of the body.
    var council: CouncilRoll { memory.council(of: body, snapshot) { CouncilRoll(self) } }

    func name(_ person: PersonID) -> String { snapshot.name(of: person) }
    func names(_ people: some Sequence<PersonID>) -> String { Set(people).sorted().map(name).inWords }
    var bodyName: String { snapshot.shortName(of: body) }

    func secretary(_ what: Missing.What) -> Missing { Missing(what, from: .secretary(body)) }

    /// Everybody who is or may be chair or non-executive director.
    var nonExecutives: [BoardHolder] { roll.holders([.chair, .nonExecutive]) }

    func designated(_ kind: DesignationKind, in body: BodyID) -> Designated { snapshot.designated(kind, in: body) }

    /// Seats of people on the boards of other bodies, by body and seat.
    func elsewhere(_ people: Set<PersonID>, _ kinds: Set<SeatKind>) -> [(body: BodyID, holder: BoardHolder)] {
        var seats: [BodyID: Set<SeatID>] = [:]
        for appointment in people.flatMap({ snapshot.appointments(of: $0) }) where appointment.covers(day) != .not {
            let seat = appointment.payload.seat
            for other in snapshot.statements(of: seat).map({ $0.payload.body }) where other != body {
                seats[other, default: []].insert(seat)
            }
        }
        return seats.sorted { $0.key < $1.key }.flatMap { other, seats -> [(body: BodyID, holder: BoardHolder)] in
            guard snapshot.isOpen(other) != .not else { return [] }
            let places = seats.sorted().compactMap { memory.place($0, of: other, snapshot) }
            return places.flatMap { $0.holders(of: kinds) }.filter { people.contains($0.person) }.map { (other, $0) }
        }
    }

    /// Who holds or may hold an office.
    func held(_ office: Office) -> OfficeHolding {
        OfficeHolding(places: roll.places.filter { $0.isOfOffice(office) != .no })
    }

    /// Nobody is chair for certain: either the seat is vacant, or it is not known who is.
    func noChair(_ chair: OfficeHolding) -> Answer {
        if chair.isSuspended { return .notApplicable("The chair is suspended, and nobody else holds the office.") }
        return chair.isVacant
            ? .notApplicable("The seat of the chair is vacant.")
            : .unknown(
                "The chair is not recorded for certain.",
                chair.facts,
                chair.missing(roll) + (chair.places.isEmpty ? [secretary(.officeHolder(.chair))] : [])
            )
    }
}

extension Snapshot {
    /// Who is designated on the day in a body.
    func designated(_ kind: DesignationKind, in body: BodyID) -> Designated {
        let all = allDesignations(in: body).filter { $0.payload.designation == kind }
        let holding = all.filter { $0.covers(day) != .not }
        let sure = holding.filter { one in
            one.covers(day) == .certainly
                && !all.contains { other in
                    other.covers(day) != .certainly && person(other.payload.person) == person(one.payload.person)
                        && other.payload.dated.isRival(of: one.payload.dated)
                }
        }
        return Designated(
            sure: Set(sure.map { person($0.payload.person) }),
            possible: Set(holding.map { person($0.payload.person) }),
            facts: holding.facts
        )
    }
}

/// Who has a designation: for certain, and possibly.
struct Designated {
    let sure: Set<PersonID>
    let possible: Set<PersonID>
    let facts: FactSet

    /// The one person who has it for certain, where nobody else may.
    var only: PersonID? { sure.count == 1 && possible == sure ? sure.first : nil }
}

/// Who holds one office of a body on the day.
struct OfficeHolding {
    let places: [BoardPlace]

    var holders: [BoardHolder] { places.flatMap(\.holders) }
    var facts: FactSet { places.union { $0.facts } }
    /// Whether it is known of each of its seats who holds it, or that nobody does; false where no seat is recorded.
    var isKnown: Bool { !places.isEmpty && places.allSatisfy { $0.isThere == .yes && $0.isFilled != .unknown } }
    var isVacant: Bool { isKnown && places.allSatisfy { $0.isFilled == .no && $0.suspended.isEmpty } }
    /// Nobody is in office, because who holds it is suspended.
    var isSuspended: Bool { isKnown && !isVacant && places.allSatisfy { $0.isFilled == .no } }

    var sure: Set<PersonID> { holders.sure.people }
    var possible: Set<PersonID> { holders.people }

    func missing(_ roll: BoardRoll) -> [Missing] {
        roll.missing(places.filter { $0.isThere == .unknown || $0.isFilled == .unknown })
            + places.filter { $0.isFilled == .yes && $0.sure.isEmpty }.map {
                Missing(.holderOnDay($0.seat), from: .secretary(roll.body))
            }
    }
}

extension [BoardHolder] {
    var facts: FactSet { union { $0.facts } }
    var people: Set<PersonID> { Set(map(\.person)) }
    var sure: [BoardHolder] { filter { $0.coverage == .certainly } }
}

/// Sentences that several measures build.
enum Counted {
    /// `5`, `at least 5`, or `5 to 7`.
    static func words(_ count: SeatCount) -> String {
        guard let most = count.most else { return "at least \(count.least)" }
        return range(count.least, most)
    }

    /// `5`, or `5 to 7`.
    static func range(_ least: Int, _ most: Int) -> String { most == least ? "\(most)" : "\(least) to \(most)" }

    static func noun(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
