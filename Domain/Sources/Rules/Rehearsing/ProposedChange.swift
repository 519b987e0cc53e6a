public import Register

/// A change that somebody thinks of making, in the terms in which people think of it.
public enum ProposedChange: Hashable, Sendable {
    /// One person takes an office at several bodies, and whoever holds it there leaves it.
    case jointOffice(Office, Newcomer, at: [BodyID], from: CalendarDay)
    /// A voting executive seat is made for somebody.
    case newExecutive(Newcomer, at: BodyID, from: CalendarDay)
    /// Somebody leaves all seats at some bodies.
    case exit(PersonID, from: [BodyID], on: CalendarDay)
    /// Several bodies begin to share leaders, or to decide together.
    case arrangement(ProposedArrangement)

    /// Somebody who is recorded, or is not.
    public enum Newcomer: Hashable, Sendable {
        case recorded(PersonID)
        case named(String)
    }

    /// The first day on which it would hold.
    public var day: CalendarDay {
        switch self {
        case .jointOffice(_, _, _, let day), .newExecutive(_, _, let day), .exit(_, _, let day): day
        case .arrangement(let arrangement): arrangement.from
        }
    }

    /// The name of whoever is not recorded.
    public var newcomer: String? {
        switch self {
        case .jointOffice(_, .named(let name), _, _), .newExecutive(.named(let name), _, _): name
        case .jointOffice(_, .recorded, _, _), .newExecutive(.recorded, _, _), .exit, .arrangement: nil
        }
    }

    public var bodies: [BodyID] {
        switch self {
        case .jointOffice(_, _, let bodies, _), .exit(_, let bodies, _): bodies
        case .newExecutive(_, let body, _): [body]
        case .arrangement(let arrangement): arrangement.bodies
        }
    }
}

extension Snapshot {
    /// The changes to the register that it would take. They are made up, and are never recorded.
    public func changes(for proposed: ProposedChange) -> [Change] {
        var making = Making(snapshot: self)
        switch proposed {
        case .jointOffice(let office, let newcomer, let bodies, let day):
            guard let person = making.person(newcomer) else { return [] }
            for body in bodies { making.take(office, person, at: body, from: day) }
        case .newExecutive(let newcomer, let body, let day):
            guard let person = making.person(newcomer) else { return [] }
            making.addSeat(of: .executive, nil, person, at: body, from: day)
        case .exit(let person, let bodies, let day):
            for body in bodies {
                for seat in Set(seats(of: body).map(\.payload.seat)).sorted() {
                    making.end(
                        appointments(to: seat).filter { self.person($0.payload.person) == self.person(person) },
                        on: day
                    )
                }
            }
        case .arrangement(let arrangement): making.begin(arrangement)
        }
        return making.changes
    }
}

extension Identifier {
    /// With this begin the identifiers of what is proposed, which no register uses.
    static var rehearsed: String { "rehearsed-" }

    /// Whether it is of something that is only proposed.
    var isRehearsed: Bool { raw.hasPrefix(Identifier.rehearsed) }
}
