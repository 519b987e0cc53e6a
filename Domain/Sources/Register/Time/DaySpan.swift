/// A run of days, from a day until the first day that is no longer in it; nil where it has no beginning or no end.
public struct DaySpan: Hashable, Sendable {
    public let from: CalendarDay?
    public let until: CalendarDay?

    /// Nil where no day is in it.
    public init?(from: CalendarDay?, until: CalendarDay?) {
        if let from, let until, from >= until { return nil }
        self.from = from
        self.until = until
    }

    /// How many days it has; nil where it has no beginning or no end.
    public var days: Int? {
        guard let from, let until else { return nil }
        return Int(until.number - from.number)
    }

    public func contains(_ day: CalendarDay) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
    }

    /// The part of it before a day; nil where there is none.
    func before(_ end: CalendarDay?) -> DaySpan? {
        guard let end else { return self }
        return DaySpan(from: from, until: min(until ?? end, end))
    }

    /// The days that both have; nil where there is none.
    func common(_ other: DaySpan) -> DaySpan? {
        let firsts = [from, other.from].compactMap { $0 }
        return DaySpan(from: firsts.max(), until: until)?.before(other.until)
    }

    /// The same days as runs that neither touch nor overlap, in order.
    static func merged(_ spans: [DaySpan]) -> [DaySpan] {
        var merged: [DaySpan] = []
        for span in spans.sorted(by: { ($0.from?.number ?? .min) < ($1.from?.number ?? .min) }) {
            guard let last = merged.last, touches(last, span) else {
                merged.append(span)
                continue
            }
            let until = last.until.flatMap { one in span.until.map { max(one, $0) } }
            merged[merged.count - 1] = DaySpan(from: last.from, until: until) ?? last
        }
        return merged
    }

    private static func touches(_ first: DaySpan, _ second: DaySpan) -> Bool {
        guard let end = first.until, let start = second.from else { return true }
        return start <= end
    }
}

extension Period {
    /// The days that `covers` says it holds, at least as surely as asked; nil where there is none.
    ///
    /// - Parameter least: *certainly* or *possibly*.
    public func span(_ least: Coverage) -> DaySpan? {
        least == .certainly ? certainSpan : possibleSpan
    }

    private var certainSpan: DaySpan? {
        let first: CalendarDay?
        switch from {
        case .within(let bounds), .seen(let bounds): first = bounds.latest
        case .open, .unknown, .notRecorded: first = lastSeen?.latest
        }
        guard let first else { return nil }
        switch until {
        case .within(let bounds): return DaySpan(from: first, until: bounds.earliest)
        case .seen(let bounds): return DaySpan(from: first, until: bounds.earliest.advanced(by: 1))
        case .open: return DaySpan(from: first, until: nil)
        case .unknown, .notRecorded:
            return lastSeen.flatMap { DaySpan(from: first, until: $0.earliest.advanced(by: 1)) }
        }
    }

    private var possibleSpan: DaySpan? {
        var (first, end): (CalendarDay?, CalendarDay?)
        if case .within(let bounds) = from { first = bounds.earliest }
        if case .within(let bounds) = until { end = bounds.latest }
        return DaySpan(from: first, until: end)
    }
}
