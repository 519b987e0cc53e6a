/// A person who sits, or may sit, on several boards on a day.
public struct SharedMember: Hashable, Sendable {
    public let person: PersonID
    /// The seats held on each board, certain ones first.
    public let seats: [BodyID: [SeatHolding]]

    /// How many boards the person certainly sits on.
    public var certain: Int {
        seats.values.filter { $0.contains { $0.coverage == .certainly } }.count
    }

    /// How many boards the person possibly sits on, the certain ones included.
    public var possible: Int { seats.count }
}

extension Snapshot {
    /// Who sits on two or more of these boards on the day; those certainly on most boards first, then by name.
    ///
    /// One person is one identifier, or several that a fact joins: equal names are never taken for one person.
    public func membersOfSeveral(among bodies: [BodyID]) -> [SharedMember] {
        var held: [PersonID: [BodyID: [SeatHolding]]] = [:]
        for body in bodies {
            for holding in board(of: body).lines.compactMap(\.holding) {
                held[holding.person, default: [:]][body, default: []].append(holding)
            }
        }
        return held.filter { $0.value.count >= 2 }.map { SharedMember(person: $0.key, seats: $0.value) }
            .sorted {
                ($1.certain, $1.possible, name(of: $0.person), $0.person)
                    < ($0.certain, $0.possible, name(of: $1.person), $1.person)
            }
    }
}
