import Register

/// Days on which something begins, ends or is said to have happened, and those from which a rule may count others.
struct PointSet {
    private(set) var days: Set<CalendarDay> = []
    private(set) var counted: Set<CalendarDay> = []

    /// A day that a statement names matters on it, after it, and so many years, months or days later.
    mutating func add(_ payload: any StatementPayload) {
        if let period = payload.period { addCounted(period) }
        for bounds in payload.days { addCounted(bounds) }
    }

    /// Where `Period.covers` changes its answer.
    mutating func add(_ period: Period) {
        switch period.from {
        case .within(let bounds): days.formUnion([bounds.earliest, bounds.latest])
        case .seen(let bounds): days.insert(bounds.latest)
        case .open, .unknown, .notRecorded: break
        }
        switch period.until {
        case .within(let bounds): days.formUnion([bounds.earliest, bounds.latest])
        case .seen(let bounds): days.insert(bounds.earliest.advanced(by: 1))
        case .open, .unknown, .notRecorded: break
        }
        if let seen = period.lastSeen { days.formUnion([seen.latest, seen.earliest.advanced(by: 1)]) }
    }

    mutating func add(_ bounds: DayBounds) {
        for day in [bounds.earliest, bounds.latest] {
            days.insert(day)
            days.insert(day.advanced(by: 1))
        }
    }

    mutating func addCounted(_ period: Period) {
        add(period)
        for bounds in [period.from.bounds, period.until.bounds, period.lastDay].compactMap(\.self) {
            addCounted(bounds)
        }
    }

    private mutating func addCounted(_ bounds: DayBounds) {
        add(bounds)
        counted.formUnion([bounds.earliest, bounds.latest])
    }
}

/// The numbers that rules are given, by which days count from others.
struct RuleNumbers {
    private(set) var years: Set<Int> = []
    private(set) var months: Set<Int> = []
    private(set) var days: Set<Int> = []
    private(set) var daysOfYear: [(month: Int, day: Int)] = []

    init(_ rules: [Rule], _ rulebook: Rulebook) {
        for parameter in Set(rules.flatMap(\.parameters)).compactMap({ rulebook[$0] }) {
            for value in parameter.values {
                switch (value.value, parameter.unit) {
                case (.number(let number), .years): years.insert(number)
                case (.number(let number), .months): months.insert(number)
                case (.number(let number), .days): days.insert(number)
                case (.dayOfYear(let month, let day), _): daysOfYear.append((month, day))
                case (.number, _), (.share, _): break
                }
            }
        }
    }
}
