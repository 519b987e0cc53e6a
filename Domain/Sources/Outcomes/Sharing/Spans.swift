import Register

extension DaySpan {
    static var always: DaySpan? { DaySpan(from: nil, until: nil) }

    func precedes(_ other: DaySpan) -> Bool {
        let (mine, theirs) = (from?.number ?? .min, other.from?.number ?? .min)
        return mine != theirs ? mine < theirs : (until?.number ?? .max) < (other.until?.number ?? .max)
    }

    /// Whether the two have a day in common.
    func overlaps(_ other: DaySpan) -> Bool {
        (until.map { end in other.from.map { $0 < end } ?? true } ?? true)
            && (other.until.map { end in from.map { $0 < end } ?? true } ?? true)
    }

    /// Whether every day of another is in it.
    func contains(_ other: DaySpan) -> Bool {
        let begins = from.map { first in other.from.map { first <= $0 } ?? false } ?? true
        let ends = until.map { end in other.until.map { $0 <= end } ?? false } ?? true
        return begins && ends
    }

    /// The same days as runs that neither touch nor overlap, in order.
    static func runs(_ spans: [DaySpan]) -> [DaySpan] {
        var runs: [DaySpan] = []
        for span in spans.sorted(by: { $0.precedes($1) }) {
            guard let last = runs.last, last.reaches(span) else {
                runs.append(span)
                continue
            }
            let until = last.until.flatMap { one in span.until.map { max(one, $0) } }
            runs[runs.count - 1] = DaySpan(from: last.from, until: until) ?? last
        }
        return runs
    }

    private func reaches(_ later: DaySpan) -> Bool {
        guard let until, let from = later.from else { return true }
        return from <= until
    }

    /// Whether its days up to one asked about make so many months.
    func lasts(months: Int, upTo day: CalendarDay) -> Bool {
        let end = min(until ?? day.advanced(by: 1), day.advanced(by: 1))
        guard let from else { return true }
        guard let due = from.advanced(byMonths: months) else { return false }
        return due <= end
    }
}
