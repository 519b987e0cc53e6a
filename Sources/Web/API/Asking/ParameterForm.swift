import Register
import Registrar

/// What may be given for a parameter: one place decides what is read and what the document says.
enum ParameterForm: Hashable, Sendable {
    case day
    case known
    case month
    case identifier
    case tag
    case number(ClosedRange<Int>, usual: Int)
    case choice([String], usual: String?)
    /// Words of so many characters at most.
    case words(most: Int)
    /// Words of which one has three letters in a row.
    case name(most: Int)

    static let mostPosition = 999_999_999
}

extension ParameterForm {
    func accepts(_ text: String) -> Bool {
        switch self {
        case .day: CalendarDay(iso: text) != nil
        case .known: CalendarDay(iso: text) != nil || isNumber(text, 1...ParameterForm.mostPosition)
        case .month: Month(text: text) != nil
        case .identifier: FactID(text) != nil
        case .tag: true
        case .number(let range, _): isNumber(text, range)
        case .choice(let values, _): values.contains(text)
        case .words(let most): (1...most).contains(text.unicodeScalars.count)
        case .name(let most): (1...most).contains(text.unicodeScalars.count) && ParameterForm.hasThreeLetters(text)
        }
    }

    private func isNumber(_ text: String, _ range: ClosedRange<Int>) -> Bool {
        guard let number = Int(text), String(number) == text else { return false }
        return range.contains(number)
    }

    private static func hasThreeLetters(_ text: String) -> Bool {
        var run = 0
        for scalar in text.unicodeScalars {
            run = isLetter(scalar) ? run + 1 : 0
            if run == 3 { return true }
        }
        return false
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5a, 0x61...0x7a, 0xc0...0x24f: true
        default: false
        }
    }

    /// After "expected".
    var expected: String {
        switch self {
        case .day: "a day such as 2024-11-06"
        case .known: "a day such as 2026-01-31, or a position such as 12"
        case .month: "a month such as 2024-11"
        case .identifier: "an identifier such as RTR"
        case .tag: "an entity tag"
        case .number(let range, _): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let values, _): "one of \(values.joined(separator: ", "))"
        case .words(let most): "1 to \(most) characters"
        case .name(let most): "at most \(most) characters, with three letters in a row"
        }
    }
}
