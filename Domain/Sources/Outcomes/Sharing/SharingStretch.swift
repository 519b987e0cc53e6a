public import Register

/// Days on which one office had one holder in the same bodies, as surely on each of them.
public struct SharingStretch: Hashable, Sendable {
    /// What says so: an arrangement, or the posts of a named person.
    public enum Origin: Hashable, Sendable {
        case arrangement(FactID)
        case posts(PersonID)
    }

    /// A fact that says so, and the body of which it speaks; nil where it speaks of all.
    struct Ground: Hashable, Sendable {
        let fact: FactID
        let body: BodyID?
    }

    public let office: Office
    public let origin: Origin
    public let days: DaySpan
    /// The bodies in which the holder is certain, in order.
    public let certain: [BodyID]
    /// Those in which the holder is possible, the certain ones included, in order: two or more.
    public let possible: [BodyID]
    let grounds: [Ground]

    /// In order.
    public var facts: [FactID] { Set(grounds.map(\.fact)).sorted() }

    /// Certain where two bodies at least are certain.
    public var coverage: Coverage { certain.count >= 2 ? .certainly : .possibly }

    var isArrangement: Bool {
        switch origin {
        case .arrangement: true
        case .posts: false
        }
    }

    /// What it says of some bodies alone; nil where it joins no two of them.
    func among(_ bodies: Set<BodyID>) -> SharingStretch? {
        let joined = possible.filter { bodies.contains($0) }
        guard joined.count >= 2 else { return nil }
        return SharingStretch(
            office: office,
            origin: origin,
            days: days,
            certain: certain.filter { bodies.contains($0) },
            possible: joined,
            grounds: grounds.filter { ground in ground.body.map { bodies.contains($0) } ?? true }
        )
    }

    func during(_ days: DaySpan) -> SharingStretch {
        SharingStretch(
            office: office,
            origin: origin,
            days: days,
            certain: certain,
            possible: possible,
            grounds: grounds
        )
    }
}

extension SharingStretch {
    /// By beginning, then end, office, bodies and facts.
    static func precedes(_ left: SharingStretch, _ right: SharingStretch) -> Bool {
        if left.days != right.days { return left.days.precedes(right.days) }
        if left.office != right.office { return left.office.rawValue < right.office.rawValue }
        if left.possible != right.possible { return left.possible.lexicographicallyPrecedes(right.possible) }
        return left.facts.lexicographicallyPrecedes(right.facts)
    }
}
