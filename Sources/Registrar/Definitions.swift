import Register

/// What the standing facts define, and how many of them define it.
struct Definitions {
    private var counts: [Reference: Int] = [:]
    private var seats: [SeatOfBody: Int] = [:]

    func count(_ reference: Reference) -> Int { counts[reference] ?? 0 }

    /// One fact says something else than before, or nothing any more.
    mutating func replace(_ old: Statement?, by new: Statement?) {
        replace(old?.defines, by: new?.defines)
        let (before, after) = (old?.definesSeat, new?.definesSeat)
        guard before != after else { return }
        if let before { change(before, by: -1) }
        if let after { change(after, by: 1) }
    }

    private mutating func replace(_ old: Reference?, by new: Reference?) {
        guard old != new else { return }
        if let old { change(old, by: -1) }
        if let new { change(new, by: 1) }
    }

    private mutating func change(_ seat: SeatOfBody, by difference: Int) {
        let count = count(seat) + difference
        seats[seat] = count == 0 ? nil : count
    }

    /// How many facts say that the seat is one of the body.
    func count(_ seat: SeatOfBody) -> Int { seats[seat] ?? 0 }

    private mutating func change(_ reference: Reference, by difference: Int) {
        let count = count(reference) + difference
        counts[reference] = count == 0 ? nil : count
    }
}
