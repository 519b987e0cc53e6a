import Register

/// What the standing facts define, and how many of them define it.
struct Definitions {
    private var counts: [Reference: Int] = [:]

    func count(_ reference: Reference) -> Int { counts[reference] ?? 0 }

    /// One fact defines something else than before, or nothing any more.
    mutating func replace(_ old: Reference?, by new: Reference?) {
        guard old != new else { return }
        if let old { change(old, by: -1) }
        if let new { change(new, by: 1) }
    }

    private mutating func change(_ reference: Reference, by difference: Int) {
        let count = count(reference) + difference
        counts[reference] = count == 0 ? nil : count
    }
}
