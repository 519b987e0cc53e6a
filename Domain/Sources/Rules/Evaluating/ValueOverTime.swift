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
    /// The last one that was worked out without anybody being told until when it stays.
    private var last: (day: CalendarDay, value: Value)?

    init() {}

    /// The value on the day of a snapshot, worked out where it is not kept.
    ///
    /// - Parameter isInWords: Whether it has words or names in it, which may be those of another day; they are worked out
    ///   anew for who reads them.
    func value(on snapshot: Snapshot, isInWords: Bool = false, _ find: () -> Value) -> Value {
        let day = snapshot.day
        let isRead = isInWords && Reading.now == .words
        let index = firstIndex(endingAfter: day)
        if index < kept.count, kept[index].from <= day, !isRead || snapshot.horizon != nil {
            snapshot.horizon?.note(kept[index].days, next: kept[index].until)
            return isRead ? find() : kept[index].value
        }
        guard let horizon = snapshot.horizon else {
            if let last, last.day == day { return last.value }
            let value = find()
            last = (day, value)
            return value
        }
        let (value, days) = horizon.collecting(find)
        let from = days.last(upTo: day) ?? CalendarDay(number: .min)
        let until = days.next(after: day) ?? CalendarDay(number: .max)
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
