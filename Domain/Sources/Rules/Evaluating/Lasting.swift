import Register

/// What is stated of one thing that lasts: what of it holds on a day for certain, and what may.
///
/// Where one statement denies another, neither is certain.
struct Lasting<Payload: Dated> {
    let sure: [Stated<Payload>]
    /// Those that hold or may hold, the sure ones among them.
    let possible: [Stated<Payload>]

    /// - Parameter isOne: Whether two statements are of one thing, so that one can deny the other.
    init(
        _ all: [Stated<Payload>],
        on day: CalendarDay,
        isOne: (Payload, Payload) -> Bool = { _, _ in true }
    ) {
        possible = all.filter { $0.covers(day) != .not }
        sure = possible.filter { one in
            one.covers(day) == .certainly
                && !all.contains { other in
                    other.covers(day) != .certainly && isOne(one.payload, other.payload)
                        && other.payload.dated.isRival(of: one.payload.dated)
                }
        }
    }

    /// Whether any is recorded as holding; *no* says only that none is recorded.
    var isRecorded: Known { sure.isEmpty ? (possible.isEmpty ? .no : .unknown) : .yes }

    var facts: FactSet { possible.facts }

    /// The one value on which all agree, where it is certain.
    func only<Value: Hashable>(_ value: (Payload) -> Value?) -> Value? {
        let said = Set(possible.map { value($0.payload) })
        guard sure.count == possible.count, said.count == 1, let one = said.first else { return nil }
        return one
    }
}
