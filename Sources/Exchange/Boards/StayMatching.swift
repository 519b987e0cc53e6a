import Register

/// Which row of a seat is which of the facts that stand.
///
/// A row is the fact of the same holder and first day; failing that the only one left of the same holder, whose dates
/// were corrected; failing that the only one left of the same first day, whose holder was corrected. Else it is new.
struct StayMatching {
    private(set) var matched: [(row: BoardRow, fact: String)] = []
    private var rows: [BoardRow]
    private var stays: [Stay]

    init(_ seat: BoardSeat, _ facts: Facts, _ used: Set<FactID>) {
        // New facts are numbered by their first day, whatever the order of the rows.
        rows = seat.stays.sorted { $0.inOrder < $1.inOrder }
        let prefix = "board.\(seat.key)."
        stays = facts.all.filter { $0.id.raw.hasPrefix(prefix) }.compactMap { Stay($0) }
        takeAll { $1.isHeld(by: $0) && $1.from == $0.from }
        takeOnly { $1.isHeld(by: $0) }
        takeOnly { $0.from == $1.from && $0.from.bounds != nil && ($0.name == nil) == ($1.name == nil) }
        number(prefix, used)
    }

    static func person(_ row: BoardRow, _ fact: String) -> String {
        // With an underscore, which no identifier of these facts has: they outlive an erasure and must not name people.
        row.mark.map { "holder_\($0)" } ?? "holder_\(fact.dropFirst("board.".count))"
    }

    private mutating func takeAll(_ suits: (BoardRow, Stay) -> Bool) {
        for row in rows {
            if let stay = stays.first(where: { suits(row, $0) }) { take(row, stay) }
        }
    }

    /// Takes a row and a fact that suit each other and no other that is left.
    private mutating func takeOnly(_ suits: (BoardRow, Stay) -> Bool) {
        for row in rows {
            let fitting = stays.filter { suits(row, $0) }
            guard fitting.count == 1, let stay = fitting.first, rows.filter({ suits($0, stay) }).count == 1
            else { continue }
            take(row, stay)
        }
    }

    private mutating func take(_ row: BoardRow, _ stay: Stay) {
        matched.append((row, stay.id.raw))
        rows.removeAll { $0 == row }
        stays.removeAll { $0.id == stay.id }
    }

    private mutating func number(_ prefix: String, _ used: Set<FactID>) {
        for isVacancy in [false, true] {
            let prefix = isVacancy ? prefix + "vacancy-" : prefix
            let numbers = used.filter { $0.raw.hasPrefix(prefix) }.compactMap { Int($0.raw.dropFirst(prefix.count)) }
            var last = numbers.max() ?? 0
            for row in rows where (row.name == nil) == isVacancy {
                last += 1
                matched.append((row, prefix + String(last)))
            }
        }
    }
}

/// A fact that says who holds a seat, or that nobody does.
private struct Stay {
    let id: FactID
    let from: Boundary
    /// Nil for a vacancy.
    let name: String?
    let mark: String?

    init?(_ fact: Fact) {
        id = fact.id
        if case .appointment(let appointment) = fact.statement {
            let person = appointment.person.raw
            let isOwn = person == "holder_\(fact.id.raw.dropFirst("board.".count))"
            from = appointment.dated.from
            name = SheetCell.folded(appointment.namedAs ?? "")
            mark = isOwn || !person.hasPrefix("holder_") ? nil : String(person.dropFirst("holder_".count))
        } else if case .vacancy(let vacancy) = fact.statement {
            from = vacancy.dated.from
            (name, mark) = (nil, nil)
        } else {
            return nil
        }
    }

    /// Marks decide where both have one, names otherwise.
    func isHeld(by row: BoardRow) -> Bool {
        guard (name == nil) == (row.name == nil) else { return false }
        if let mark, let given = row.mark { return mark == given }
        return name == row.name.map(SheetCell.folded)
    }
}

extension BoardRow {
    fileprivate var inOrder: (Int32, String, String, String) {
        (from.bounds?.earliest.number ?? .max, from.text, name ?? "", mark ?? "")
    }
}
