/// How long a person has served, in days up to and including a day; each day counts once.
///
/// The dates decide alone: a day covered by another in an absence counts, since causes and spells of absence are not
/// part of tenure.
public struct Service: Hashable, Sendable {
    /// The days on which the person certainly held a seat, as runs in order.
    public let certain: [DaySpan]
    /// The days on which the person may have held one, the certain ones included.
    public let possible: [DaySpan]
    /// When the first of the appointments began; not bounded where one may have begun at any time before the others.
    public let since: Boundary
    /// Where `since` has no bounds, the start that is bounded and latest by which they had begun; nil where there is
    /// none.
    public let sinceAtLatest: DayBounds?
    /// The appointments counted, by the day on which they may have begun.
    public let appointments: [Stated<Appointment>]
    /// The last day counted.
    public let day: CalendarDay

    /// Days certainly served.
    public var least: Int { certain.compactMap(\.days).reduce(0, +) }

    /// Days possibly served; nil where a start is not recorded, so that nothing limits them.
    public var most: Int? {
        var sum = 0
        for span in possible {
            guard let days = span.days else { return nil }
            sum += days
        }
        return sum
    }

    public var facts: [FactID] { appointments.map { $0.fact.id }.sorted() }

    /// Whether the person serves on the day.
    public var isServing: Coverage {
        if certain.contains(where: { $0.contains(day) }) { return .certainly }
        return possible.contains { $0.contains(day) } ? .possibly : .not
    }

    /// The days on which so many whole years have passed since the first appointment; nil where no start is recorded.
    ///
    /// Breaks in service do not stop this clock: it runs from the date of first appointment to the board.
    public func anniversary(_ years: Int) -> DayBounds? {
        guard case .within(let first) = since,
            let earliest = first.earliest.advanced(byYears: years),
            let latest = first.latest.advanced(byYears: years)
        else { return nil }
        return DayBounds(earliest: earliest, latest: latest)
    }
}

/// A number of days in whole years, months and days, counted back from a day.
public struct ServedTime: Hashable, Sendable {
    public let years: Int
    public let months: Int
    public let days: Int

    /// - Parameters:
    ///   - days: How many days, none negative.
    ///   - last: The last of them.
    public init(days: Int, endingOn last: CalendarDay) {
        let end = last.advanced(by: 1)
        let start = end.advanced(by: -days)
        var months = (end.year - start.year) * 12 + end.month - start.month
        if let reached = start.advanced(byMonths: months), reached > end { months -= 1 }
        let reached = start.advanced(byMonths: months) ?? end
        self.years = months / 12
        self.months = months % 12
        self.days = Int(end.number - reached.number)
    }

    /// `6 years and 2 months`, `2 months`, `12 days`; days only where there is no whole month.
    public var inWords: String {
        let parts = [ServedTime.words(years, "year"), ServedTime.words(months, "month")].compactMap { $0 }
        if parts.isEmpty { return ServedTime.words(days, "day") ?? "no days" }
        return parts.joined(separator: " and ")
    }

    private static func words(_ number: Int, _ noun: String) -> String? {
        number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
