/// Until which day everything that was read of a snapshot stays as it was read.
///
/// It watches one question at a time, asked on one thread: `start`, ask with a snapshot that it watches, read `until`.
public final class Horizon: Sendable {
    private let spans: CountedSpans
    /// In order.
    private let own: [CalendarDay]
    nonisolated(unsafe) private var day = CalendarDay(number: 0)
    nonisolated(unsafe) private var found = CalendarDay(number: .max)
    nonisolated(unsafe) private var collected: [[ChangeDays]] = []

    /// - Parameters:
    ///   - spans: What the question counts from the days that it reads.
    ///   - own: The days on which its answer can change by itself, in order.
    public init(_ spans: CountedSpans, own: [CalendarDay]) {
        self.spans = spans
        self.own = own
    }

    /// Forgets what was read, for a question about a day.
    public func start(on day: CalendarDay) {
        self.day = day
        found = own.next(after: day) ?? CalendarDay(number: .max)
    }

    /// The first day after the day asked about on which the answer can be another.
    public var until: CalendarDay { found }

    /// Says that the answer can be another from a day.
    public func note(_ day: CalendarDay) { note(ChangeDays(CollectionOfOne(day))) }

    /// Says that the answer can be another so many months or days after some days.
    public func note(after counted: some Sequence<CalendarDay>, months: Int? = nil, days: Int? = nil) {
        note(
            ChangeDays(
                counted.flatMap { day -> [CalendarDay] in
                    let due = [months.flatMap { day.advanced(byMonths: $0) }, days.map { day.advanced(by: $0) }]
                    return due.compactMap(\.self).flatMap { $0.andAfter(counting: day) }
                }
            )
        )
    }

    public func note(_ days: ChangeDays) {
        if let next = next(days), next < found { found = next }
        if !collected.isEmpty { collected[collected.count - 1].append(days) }
    }

    private func next(_ days: ChangeDays) -> CalendarDay? {
        guard let next = days.next(after: day) else { return days.next(after: day, spans) }
        return days.next(after: day, spans).map { min(next, $0) } ?? next
    }

    /// Does work that reads, and gives what it read with it, so that the result can be kept as long as that stays.
    public func collecting<Value>(_ work: () -> Value) -> (value: Value, days: ChangeDays) {
        collected.append([])
        let value = work()
        let days = ChangeDays(merging: collected.removeLast())
        if !collected.isEmpty { collected[collected.count - 1].append(days) }
        return (value, days)
    }

    /// The first day on which the answer of work that read what can change on such days can be another.
    public func end(of days: ChangeDays) -> CalendarDay {
        let own = own.next(after: day) ?? CalendarDay(number: .max)
        return next(days).map { min($0, own) } ?? own
    }
}

extension Snapshot {
    /// Tells the horizon of statements that were read earlier.
    public func watching<Payload>(_ stated: [Stated<Payload>]) -> [Stated<Payload>] {
        if let horizon, !stated.isEmpty { horizon.note(ChangeDays(stated.lazy.map(\.payload))) }
        return stated
    }
}
