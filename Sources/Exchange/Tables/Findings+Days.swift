import Register

extension Findings {
    /// A full or partial date; nil where it is blank or wrong.
    mutating func bounds(_ row: Row, _ name: String) -> DayBounds? {
        let text = row[name]
        guard !text.isEmpty else { return nil }
        guard text.utf8.count <= 10, let bounds = DayBounds(text: text) else {
            add(row.place(of: name), "'\(text)' in \(name)", "a date such as 2024-07-01, 2024-07 or 2024")
            return nil
        }
        return bounds
    }

    /// The same for an inclusive last day: the day after it has to be one of the calendar.
    mutating func lastBounds(_ row: Row, _ name: String) -> DayBounds? {
        guard let bounds = bounds(row, name) else { return nil }
        guard Boundary(text: Period.until(lastDay: bounds).text) != nil else {
            add(row.place(of: name), "'\(row[name])' in \(name)", "a last day before 9999-12-31")
            return nil
        }
        return bounds
    }

    mutating func neededBounds(_ row: Row, _ name: String) -> DayBounds? {
        if row[name].isEmpty { add(row.place(of: name), "nothing in \(name)", "a date") }
        return bounds(row, name)
    }

    /// The start of a row with `from` and `from_precision`.
    mutating func start(_ row: Row) -> Boundary {
        let bounds = bounds(row, "from")
        if let bounds, row["from_precision"] == "first-seen" { return .seen(bounds) }
        precision(row, "from", bounds)
        return bounds.map { .within($0) } ?? .notRecorded
    }

    /// The inclusive last day of a row with `to` and `to_precision`.
    mutating func lastDay(_ row: Row) -> DayBounds? {
        let bounds = lastBounds(row, "to")
        precision(row, "to", bounds)
        return bounds
    }

    private mutating func precision(_ row: Row, _ name: String, _ bounds: DayBounds?) {
        guard bounds != nil || row[name].isEmpty else { return }
        let column = "\(name)_precision"
        let expected = bounds?.precision.rawValue ?? ""
        guard row[column] != expected else { return }
        add(
            row.place(of: column),
            "'\(row[column])' in \(column)",
            expected.isEmpty ? "nothing, as \(name) is blank" : "\(expected), which fits '\(row[name])'"
        )
    }

    /// A period whose end is an inclusive last day; nil where it stops before it begins.
    mutating func period(
        _ row: Row,
        _ start: String,
        _ end: String,
        from: Boundary,
        lastDay: DayBounds?,
        otherwise: Boundary,
        lastSeen: DayBounds?
    ) -> Period? {
        if let first = from.bounds, let lastDay, first.earliest > lastDay.latest {
            add(row.place(of: end), "'\(row[end])' in \(end)", "a date not before \(start) '\(row[start])'")
            return nil
        }
        return Period(from: from, until: lastDay.map { Period.until(lastDay: $0) } ?? otherwise, lastSeen: lastSeen)
    }
}
