public import Register

/// A number that the law or a code gives, and that changes with it.
public struct Parameter: Hashable, Sendable {
    public let id: ParameterID
    public let title: String
    public let unit: ParameterUnit
    /// In the order of their days; no two hold on one day.
    public let values: [DatedValue]

    public init(id: ParameterID, title: String, unit: ParameterUnit, values: [DatedValue]) {
        self.id = id
        self.title = title
        self.unit = unit
        self.values = values
    }

    /// Nil where the rulebook gives none for the day.
    public func value(on day: CalendarDay) -> ParameterValue? {
        values.first { $0.force.contains(day) }?.value
    }

    /// The first day of a period on which it has no value; nil where it has one on each.
    public func firstGap(in force: Force) -> CalendarDay? {
        var day = force.from
        for value in values where value.force.contains(day) {
            guard let until = value.force.until else { return nil }
            day = until
            if let end = force.until, end <= day { return nil }
        }
        return day
    }
}

public struct DatedValue: Hashable, Sendable {
    public let value: ParameterValue
    public let force: Force
    /// The provision that gives it.
    public let reference: String
    /// Whether the number was read in the original, and not only recalled or set by us.
    public let isConfirmed: Bool

    public init(value: ParameterValue, force: Force, reference: String, isConfirmed: Bool) {
        self.value = value
        self.force = force
        self.reference = reference
        self.isConfirmed = isConfirmed
    }
}

public enum ParameterUnit: String, CaseIterable, Sendable {
    case people, posts, meetings, terms, years, months, days, share
    case clearDays = "clear-days"
    case percentagePoints = "percentage-points"
    case daysAWeek = "days-a-week"
    case pounds = "pounds-a-year"
    case dayOfYear = "day-of-the-year"
}

/// The value of a parameter.
public enum ParameterValue: Hashable, Sendable {
    case number(Int)
    /// Lowest terms are not asked for: the law says which.
    case share(Int, of: Int)
    case dayOfYear(month: Int, day: Int)

    /// Reads `12`, `1/3` or `30 June`, as the unit asks; nil for anything else.
    public init?(_ text: String, unit: ParameterUnit) {
        switch unit {
        case .people, .posts, .meetings, .terms, .years, .months, .days, .clearDays, .percentagePoints, .daysAWeek,
            .pounds:
            guard let number = ParameterValue.number(text) else { return nil }
            self = .number(number)
        case .share:
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2, let part = ParameterValue.number(parts[0]), part > 0,
                let whole = ParameterValue.number(parts[1]), whole >= part
            else { return nil }
            self = .share(part, of: whole)
        case .dayOfYear:
            let parts = text.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 2, let day = ParameterValue.number(parts[0]),
                let month = (1...12).first(where: { CalendarDay.monthName($0) == parts[1] }),
                // A year without 29 February, so that the day is one in every year.
                CalendarDay(year: 2001, month: month, day: day) != nil
            else { return nil }
            self = .dayOfYear(month: month, day: day)
        }
    }

    private static func number(_ text: some StringProtocol) -> Int? {
        guard let number = Int(text), number >= 0, String(number) == text else { return nil }
        return number
    }

    /// The form that `init` reads.
    public var text: String {
        switch self {
        case .number(let number): String(number)
        case .share(let part, let whole): "\(part)/\(whole)"
        case .dayOfYear(let month, let day): "\(day) \(CalendarDay.monthName(month))"
        }
    }
}

extension ParameterUnit {
    /// A value with its unit: `7 people`, `1/3`, `30 June`.
    public func inWords(_ value: ParameterValue) -> String {
        let one = value == .number(1)
        return switch self {
        case .people: "\(value.text) \(one ? "person" : "people")"
        case .posts, .meetings, .terms, .years, .months, .days:
            "\(value.text) \(one ? String(rawValue.dropLast()) : rawValue)"
        case .clearDays: "\(value.text) clear \(one ? "day" : "days")"
        case .percentagePoints: "\(value.text) percentage \(one ? "point" : "points")"
        case .daysAWeek: "\(value.text) \(one ? "day" : "days") a week"
        case .pounds: "£\(value.text) a year"
        case .share, .dayOfYear: value.text
        }
    }
}
