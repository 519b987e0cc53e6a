/// Until which day everything that was read of a snapshot stays as it was read.
///
/// It watches one question at a time, asked on one thread: `start`, ask with a snapshot that it watches, read `until`.
public final class Horizon: Sendable {
    private let spans: CountedSpans
    /// In order.
    private let own: [CalendarDay]
    // Touched by one thread at a time, and too often to be checked each time.
    @exclusivity(unchecked) nonisolated(unsafe) private var day = CalendarDay(number: 0)
    @exclusivity(unchecked) nonisolated(unsafe) private var found = CalendarDay(number: .max)
    @exclusivity(unchecked) nonisolated(unsafe) private var collected: [[ChangeDays]] = []

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
        var all: [CalendarDay] = []
        for day in counted {
            if let due = months.flatMap({ day.advanced(byMonths: $0) }) { note(due, counting: day, &all) }
            if let due = days.map({ day.advanced(by: $0) }) { note(due, counting: day, &all) }
        }
        if isCollecting { collected[collected.count - 1].append(ChangeDays(all)) }
    }

    func note(_ payload: some StatementPayload) {
        if isCollecting || !spans.isEmpty { return note(ChangeDays(payload)) }
        if let period = payload.period { ChangeDays.each(of: period) { note(single: $0) } }
        for bounds in payload.days { ChangeDays.each(of: bounds) { note(single: $0) } }
    }

    private func note(single next: CalendarDay) {
        if next > day, next < found { found = next }
    }

    /// The list is kept for who collects.
    private func note(_ due: CalendarDay, counting from: CalendarDay, _ all: inout [CalendarDay]) {
        for after in due.andAfter(counting: from) {
            note(single: after)
            if isCollecting { all.append(after) }
        }
    }

    /// Whether what is read is collected to be kept.
    public var isCollecting: Bool { !collected.isEmpty }

    public func note(_ days: ChangeDays) {
        if let next = next(days), next < found { found = next }
        if !collected.isEmpty { collected[collected.count - 1].append(days) }
    }

    /// The same of days of which the next is known.
    public func note(_ days: ChangeDays, next: CalendarDay) {
        guard spans.isEmpty, !isCollecting else { return note(days) }
        if next < found { found = next }
    }

    /// Says that a part of the answer stays until a day; who collects needs to be told what it read instead.
    public func stays(until: CalendarDay) {
        precondition(!isCollecting, "until when depends on the question")
        if until < found { found = until }
    }

    private func next(_ days: ChangeDays) -> CalendarDay? {
        if spans.isEmpty { return days.next(after: day) }
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

    /// Does work that is a part of the answer, and gives the first day on which it can be another.
    public func timing<Value>(_ work: () -> Value) -> (value: Value, until: CalendarDay) {
        let before = found
        found = own.next(after: day) ?? CalendarDay(number: .max)
        let value = work()
        let until = found
        found = min(before, until)
        return (value, until)
    }
}

extension Snapshot {
    /// Those of some statements that meet a condition whatever the day; the horizon is told of no others.
    @inlinable
    public func only<Payload>(
        _ read: (Snapshot) -> [Stated<Payload>],
        where isAsked: (Payload) -> Bool
    ) -> [Stated<Payload>] {
        watching(read(watched(by: nil)).filter { isAsked($0.payload) })
    }

    /// Tells the horizon of statements that were read earlier.
    @inlinable
    public func watching<Payload>(_ stated: [Stated<Payload>]) -> [Stated<Payload>] {
        if let horizon {
            for one in stated { one.tell(horizon) }
        }
        return stated
    }
}
