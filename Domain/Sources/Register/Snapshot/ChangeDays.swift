/// The days on which what some statements say can become another, and those from which a rule may count others.
public struct ChangeDays: Sendable {
    /// In order, each once.
    public private(set) var days: [CalendarDay] = []
    /// In order, each once.
    public private(set) var counted: [CalendarDay] = []

    public init() {}

    init(_ days: some Sequence<CalendarDay>) {
        self.days = Array(days)
        sort()
    }

    init(_ payload: some StatementPayload) { self.init(CollectionOfOne(payload)) }

    init(_ payloads: some Sequence<some StatementPayload>) {
        for payload in payloads {
            if let period = payload.period { add(period) }
            for bounds in payload.days { add(bounds) }
        }
        sort()
    }

    /// The days of all of them.
    init(merging all: [ChangeDays]) {
        if all.count == 1 {
            self = all[0]
            return
        }
        for one in all {
            days += one.days
            counted += one.counted
        }
        sort()
    }

    /// Where `Period.covers` changes its answer.
    static func each(of period: Period, _ tell: (CalendarDay) -> Void) {
        switch period.from {
        case .within(let bounds):
            tell(bounds.earliest)
            tell(bounds.latest)
        case .seen(let bounds): tell(bounds.latest)
        case .open, .unknown, .notRecorded: break
        }
        switch period.until {
        case .within(let bounds):
            tell(bounds.earliest)
            tell(bounds.latest)
        case .seen(let bounds): tell(bounds.earliest.advanced(by: 1))
        case .open, .unknown, .notRecorded: break
        }
        if let seen = period.lastSeen {
            tell(seen.latest)
            tell(seen.earliest.advanced(by: 1))
        }
    }

    private mutating func add(_ period: Period) {
        ChangeDays.each(of: period) { days.append($0) }
        if case .within(let bounds) = period.until {
            counted += [bounds.earliest.advanced(by: -1), bounds.latest.advanced(by: -1)]
        }
        for bounds in [period.from.bounds, period.until.bounds].compactMap(\.self) {
            counted += [bounds.earliest, bounds.latest]
        }
    }

    /// A day that a statement names matters on it and after it.
    static func each(of bounds: DayBounds, _ tell: (CalendarDay) -> Void) {
        for day in [bounds.earliest, bounds.latest] {
            tell(day)
            tell(day.advanced(by: 1))
        }
    }

    private mutating func add(_ bounds: DayBounds) {
        ChangeDays.each(of: bounds) { days.append($0) }
        counted += [bounds.earliest, bounds.latest]
    }

    private mutating func sort() {
        days.sortOnce()
        counted.sortOnce()
    }

    /// The first of them after a day.
    public func next(after day: CalendarDay) -> CalendarDay? { days.next(after: day) }

    /// The last of them up to a day.
    public func last(upTo day: CalendarDay) -> CalendarDay? {
        let index = days.firstIndex(after: day)
        return index > 0 ? days[index - 1] : nil
    }

    /// The first day after a day that one of the spans leads to from a day that can be counted from.
    func next(after day: CalendarDay, _ spans: CountedSpans) -> CalendarDay? {
        var first: CalendarDay?
        for span in spans.months {
            guard let earliest = day.advanced(byMonths: -span) else { continue }
            take(&first, from: earliest.advanced(by: -4), after: day) { $0.advanced(byMonths: span) ?? $0 }
        }
        for span in spans.days {
            take(&first, from: day.advanced(by: -span - 4), after: day) { $0.advanced(by: span) }
        }
        return first
    }

    private func take(
        _ first: inout CalendarDay?,
        from earliest: CalendarDay,
        after day: CalendarDay,
        _ due: (CalendarDay) -> CalendarDay
    ) {
        for counted in counted[counted.firstIndex(after: earliest)...] {
            let due = due(counted)
            if let found = due.andAfter(counting: counted).first(where: { $0 > day }) {
                first = min(first ?? found, found)
            }
            if due > day { return }
        }
    }
}

/// How many months and days a rule counts from what is stated; a year is twelve months.
public struct CountedSpans: Hashable, Sendable {
    public let months: [Int]
    public let days: [Int]

    var isEmpty: Bool { months.isEmpty && days.isEmpty }

    public init(months: some Sequence<Int>, days: some Sequence<Int>) {
        self.months = Set(months).sorted()
        self.days = Set(days).sorted()
    }
}

extension CalendarDay {
    /// This day, to which counting from another led, and the days after it on which an answer may change instead: a month
    /// that is too short, and a comparison that includes the day itself, move it.
    func andAfter(counting from: CalendarDay) -> some Sequence<CalendarDay> {
        (0...(from.day < 28 ? 1 : 3)).lazy.map { advanced(by: $0) }
    }
}

extension [CalendarDay] {
    fileprivate mutating func sortOnce() {
        sort()
        var kept = 0
        for index in indices where kept == 0 || self[index] != self[kept - 1] {
            self[kept] = self[index]
            kept += 1
        }
        removeLast(count - kept)
    }

    /// The first one after a day, of days in order.
    func next(after day: CalendarDay) -> CalendarDay? {
        let index = firstIndex(after: day)
        return index < count ? self[index] : nil
    }

    /// The index of the first one after a day, of days in order; the number of them where there is none.
    fileprivate func firstIndex(after day: CalendarDay) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] <= day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
