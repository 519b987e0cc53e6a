public import Register
public import Rules

/// Something that a group chooses, with the standard and the reason for it.
public struct Choice: Hashable, Sendable {
    public let id: ChoiceID
    public let title: String
    public let unit: ChoiceUnit
    /// Only where one of several ways is chosen.
    public let choices: [String]
    public let standard: ChosenValue
    public let least: Int?
    public let most: Int?
    public let reason: String
    /// Numbers of the rulebook, of the same unit, beyond which a rule would be broken.
    public let limits: [ChoiceLimit]

    public init(
        id: ChoiceID,
        title: String,
        unit: ChoiceUnit,
        choices: [String],
        standard: ChosenValue,
        least: Int?,
        most: Int?,
        reason: String,
        limits: [ChoiceLimit] = []
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.choices = choices
        self.standard = standard
        self.least = least
        self.most = most
        self.reason = reason
        self.limits = limits
    }

    /// What may be chosen, in words.
    public var expected: String {
        guard unit != .choice else { return "one of \(choices.joined(separator: ", "))" }
        switch (least, most) {
        case (let least?, let most?): return "a whole number from \(least) to \(most)"
        case (let least?, nil): return "a whole number of at least \(least)"
        case (nil, let most?): return "a whole number of at most \(most)"
        case (nil, nil): return "a whole number"
        }
    }

    /// Nil where it may not be chosen.
    public func value(_ text: String) -> ChosenValue? {
        if unit == .choice { return choices.contains(text) ? .word(text) : nil }
        guard let number = Int(text), String(number) == text, number >= least ?? 0, number <= most ?? .max else {
            return nil
        }
        return .number(number)
    }

    public func inWords(_ value: ChosenValue) -> String {
        switch value {
        case .word(let word): word.split(separator: "-").joined(separator: " ")
        case .number(let number): unit.inWords(number)
        }
    }
}

/// A number of the rulebook above or below which a choice may not go.
public struct ChoiceLimit: Hashable, Sendable {
    public enum Side: String, Hashable, Sendable {
        case most = "at-most"
        case least = "at-least"
    }

    public let side: Side
    public let parameter: ParameterID

    /// Reads `at-most group.review`; nil for anything else.
    public init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, let side = Side(rawValue: String(words[0])),
            let parameter = ParameterID(String(words[1]))
        else { return nil }
        (self.side, self.parameter) = (side, parameter)
    }

    public func holds(_ value: Int, _ limit: Int) -> Bool { side == .most ? value <= limit : value >= limit }
}

public enum ChoiceUnit: String, CaseIterable, Sendable {
    case months, days, pounds, people, choice
    case workingDays = "working-days"
    case daysAWeek = "days-a-week"
    case daysAMonth = "days-a-month"

    /// The same unit in the rulebook; nil where it has none.
    public var inRulebook: ParameterUnit? { ParameterUnit(rawValue: rawValue) }

    func inWords(_ number: Int) -> String {
        let days = number == 1 ? "day" : "days"
        return switch self {
        case .months: "\(number) \(number == 1 ? "month" : "months")"
        case .days: "\(number) \(days)"
        case .workingDays: "\(number) working \(days)"
        case .daysAWeek: "\(number) \(days) a week"
        case .daysAMonth: "\(number) \(days) a month"
        case .pounds: "£\(ChoiceUnit.grouped(number))"
        case .people, .choice: String(number)
        }
    }

    /// `250,000`
    /// `1,000,000`
    public static func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: place)
            place -= 3
        }
        return String(digits)
    }
}

public enum ChosenValue: Hashable, Sendable {
    case number(Int)
    case word(String)

    public var text: String {
        switch self {
        case .number(let number): String(number)
        case .word(let word): word
        }
    }
}
