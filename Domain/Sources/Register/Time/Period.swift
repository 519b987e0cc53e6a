/// Whether something held on a day, given what is known of its dates.
public enum Coverage: Int, Comparable, Sendable {
    case not, possibly, certainly

    public static func < (left: Coverage, right: Coverage) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// From a day until a day, half-open: `until` is the first day on which it no longer holds.
///
/// `lastSeen` is the date of the latest evidence that it held.
public struct Period: Hashable, Sendable {
    public let from: Boundary
    public let until: Boundary
    public let lastSeen: DayBounds?

    /// Nil where it would certainly stop before it begins.
    public init?(from: Boundary, until: Boundary, lastSeen: DayBounds?) {
        if case .within(let first) = from, case .within(let last) = until, first.earliest > last.latest { return nil }
        self.from = from
        self.until = until
        self.lastSeen = lastSeen
    }

    private init(nothingRecorded: Void) {
        from = .notRecorded
        until = .notRecorded
        lastSeen = nil
    }

    /// Neither start, end nor evidence is recorded.
    public static let notRecorded = Period(nothingRecorded: ())

    /// The one place where "to 31 March" becomes "until 1 April".
    public static func until(lastDay: DayBounds) -> Boundary {
        .within(lastDay.advanced(by: 1))
    }

    /// The inclusive last day, for writing and showing.
    public var lastDay: DayBounds? {
        guard case .within(let bounds) = until else { return nil }
        return bounds.advanced(by: -1)
    }

    /// Whether it held on the day.
    ///
    /// An end that is not recorded or unknown is certain only up to the latest evidence; an open end is certain.
    public func covers(_ day: CalendarDay) -> Coverage {
        min(begun(by: day), lasting(past: day))
    }

    private func begun(by day: CalendarDay) -> Coverage {
        switch from {
        case .within(let bounds):
            if bounds.latest <= day { return .certainly }
            return bounds.earliest <= day ? .possibly : .not
        case .seen(let bounds): return bounds.latest <= day ? .certainly : .possibly
        case .open, .unknown, .notRecorded:
            guard let lastSeen, lastSeen.latest <= day else { return .possibly }
            return .certainly
        }
    }

    private func lasting(past day: CalendarDay) -> Coverage {
        switch until {
        case .within(let bounds):
            if bounds.earliest > day { return .certainly }
            return bounds.latest > day ? .possibly : .not
        case .seen(let bounds): return bounds.earliest >= day ? .certainly : .possibly
        case .open: return .certainly
        case .unknown, .notRecorded:
            guard let lastSeen, lastSeen.earliest >= day else { return .possibly }
            return .certainly
        }
    }
}
