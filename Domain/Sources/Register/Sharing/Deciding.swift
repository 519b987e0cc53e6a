/// What decides sharing on one day, gathered once from a snapshot.
struct Deciding {
    let snapshot: Snapshot
    /// Appointments that hold an office or a non-executive seat of an open body.
    let held: [Support]
    /// Rows in force that say that one holder serves several bodies.
    let rows: [Support]

    init(_ snapshot: Snapshot) {
        self.snapshot = snapshot
        held = snapshot.index.seats.flatMap { Deciding.supports($0, snapshot) }
        rows = snapshot.index.arrangements.flatMap { Deciding.supports($0, snapshot) }
    }

    static func supports(_ seat: Stated<Seat>, _ snapshot: Snapshot) -> [Support] {
        let body = seat.payload.body
        guard seat.payload.office != nil || seat.payload.kind == .nonExecutive else { return [] }
        return snapshot.holders(of: seat.payload.seat).compactMap { holding in
            let coverage = min(holding.coverage, snapshot.isOpen(body))
            guard coverage != .not else { return nil }
            return Support(
                office: seat.payload.office,
                person: holding.person,
                body: body,
                fact: holding.appointment.fact.id,
                coverage: coverage,
                capacity: holding.appointment.payload.capacity
            )
        }
    }

    static func supports(_ row: Stated<Arrangement>, _ snapshot: Snapshot) -> [Support] {
        let held = row.payload.coverage(on: snapshot.day)
        guard held != .not else { return [] }
        return row.payload.model.offices.flatMap { office in
            row.payload.bodies.compactMap { body in
                let coverage = min(held, snapshot.isOpen(body))
                guard coverage != .not else { return nil }
                return Support(
                    office: office,
                    person: row.payload.sharedHolder.map { snapshot.person($0) },
                    body: body,
                    fact: row.fact.id,
                    coverage: coverage,
                    capacity: nil
                )
            }
        }
    }
}

/// That a fact puts a person, perhaps unnamed, in an office or non-executive seat of a body.
struct Support: Hashable {
    let office: Office?
    let person: PersonID?
    let body: BodyID
    let fact: FactID
    let coverage: Coverage
    /// Nil where an arrangement row says it.
    let capacity: Capacity?

    var isRow: Bool { capacity == nil }

    /// Whether it can decide that the office is shared.
    var decides: Bool {
        guard let office, let capacity else { return true }
        return office.isHeld(capacity)
    }
}

/// A model before those of the same kind and bodies become one.
struct Draft: Hashable {
    let kind: DecidedModel.Kind
    let bodies: Set<BodyID>
    let coverage: Coverage
    let supports: [Support]
    let facts: [FactID]
    let notes: [DecidedModel.Note]

    init(
        _ kind: DecidedModel.Kind,
        _ bodies: Set<BodyID>,
        _ coverage: Coverage,
        supports: [Support],
        facts: [FactID],
        notes: [DecidedModel.Note]
    ) {
        self.kind = kind
        self.bodies = bodies
        self.coverage = coverage
        self.supports = supports.filter { bodies.contains($0.body) }
        self.facts = facts
        self.notes = notes
    }
}

/// The bodies of a set at a level of certainty: those certain and, where they are more, those possible.
func levels(_ members: [BodyID: Coverage]) -> [(bodies: Set<BodyID>, coverage: Coverage)] {
    let certain = Set(members.filter { $0.value == .certainly }.keys)
    let possible = Set(members.filter { $0.value != .not }.keys)
    var levels: [(bodies: Set<BodyID>, coverage: Coverage)] = []
    if certain.count >= 2 { levels.append((certain, .certainly)) }
    if possible.count >= 2, possible != certain { levels.append((possible, .possibly)) }
    return levels
}
