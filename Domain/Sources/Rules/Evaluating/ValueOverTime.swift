import Register

/// What was worked out from a snapshot, kept for the days on which all that was read for it is the same.
final class ValueOverTime<Value> {
    private struct Kept {
        let from: CalendarDay
        let until: CalendarDay
        let value: Value
        let days: ChangeDays
    }

    /// In order.
    private var kept: [Kept] = []

    init() {}

    /// The value on the day of a snapshot, worked out where it is not kept.
    ///
    /// - Parameter isOfRule: Whether it depends on what the rule that is asked counts, and on the days of that rule; such a
    ///   value is of no use to another rule.
    func value(on snapshot: Snapshot, isOfRule: Bool = false, _ find: () -> Value) -> Value {
        let day = snapshot.day
        let index = firstIndex(endingAfter: day)
        if index < kept.count, kept[index].from <= day {
            snapshot.horizon?.note(kept[index].days)
            return kept[index].value
        }
        guard let horizon = snapshot.horizon else {
            let value = find()
            kept.insert(Kept(from: day, until: day.advanced(by: 1), value: value, days: ChangeDays()), at: index)
            return value
        }
        let (value, days) = horizon.collecting(find)
        let from = isOfRule ? day : days.last(upTo: day) ?? CalendarDay(number: .min)
        let until = isOfRule ? horizon.end(of: days) : days.next(after: day) ?? CalendarDay(number: .max)
        kept.insert(Kept(from: from, until: until, value: value, days: days), at: firstIndex(endingAfter: day))
        return value
    }

    private func firstIndex(endingAfter day: CalendarDay) -> Int {
        // Days are asked about in order, so that the one that is looked for mostly is the last.
        if let last = kept.last, last.until <= day { return kept.count }
        var (low, high) = (0, kept.count)
        while low < high {
            let middle = (low + high) / 2
            if kept[middle].until <= day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
