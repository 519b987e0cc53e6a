import Register

/// A run of months, both ends included; an end that is nil has no limit.
public struct MonthWindow: Hashable, Sendable {
    public let first: Month?
    public let last: Month?

    /// Nil where no month is in it.
    public init?(first: Month?, last: Month?) {
        if let first, let last, first > last { return nil }
        self.first = first
        self.last = last
    }

    public func contains(_ month: Month) -> Bool {
        (first.map { $0 <= month } ?? true) && (last.map { month <= $0 } ?? true)
    }

    /// How many months it has; nil where it has no beginning or no end.
    public var count: Int? {
        guard let first, let last else { return nil }
        return first.distance(to: last) + 1
    }

    /// The months from one on; nil where there is none.
    public func from(_ month: Month) -> MonthWindow? {
        MonthWindow(first: max(first ?? month, month), last: last)
    }

    /// The months up to one; nil where there is none.
    public func through(_ month: Month) -> MonthWindow? {
        MonthWindow(first: first, last: min(last ?? month, month))
    }

    /// `April 2013 to March 2016`, or with `up to` and `from` where an end has no limit.
    public var inWords: String {
        switch (first, last) {
        case (let first?, let last?): first == last ? first.inWords : "\(first.inWords) to \(last.inWords)"
        case (let first?, nil): "from \(first.inWords) on"
        case (nil, let last?): "up to \(last.inWords)"
        case (nil, nil): "all months"
        }
    }
}

extension MonthWindow {
    /// Its days; no limit where the calendar has none.
    var days: DaySpan? { DaySpan(from: first?.firstDay, until: last?.next.firstDay) }
}
