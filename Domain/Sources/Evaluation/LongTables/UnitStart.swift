/// When the treatment of a unit begins, as a column of a long table says it.
public enum UnitStart: Sendable, Hashable {
    /// The column is 0, empty or `NA`.
    case never
    /// The place of the first time that is not before the start.
    case at(Int)
    /// All times come before the start, which is given as it is written.
    case afterLast(String)

    /// A place among the times; nil where the unit is not treated at any of them.
    public var place: Int? { if case .at(let place) = self { place } else { nil } }
}

/// How all times of a table are written, which starts have to follow.
public enum TimeForm: Sendable, Hashable {
    /// Whole numbers: a start is a number.
    case number
    /// Days such as `2019-04-01`.
    case day
    /// Months such as `2019-04`.
    case month
    /// Other texts, of which only the order of letters is known: a start is one of them.
    case text

    init(_ times: [String]) {
        if times.allSatisfy({ Int($0) != nil }) {
            self = .number
        } else if times.allSatisfy(DayText.isDay) {
            self = .day
        } else if times.allSatisfy(DayText.isMonth) {
            self = .month
        } else {
            self = .text
        }
    }
}

/// Days and months in the form of ISO 8601, whose order is that of their letters.
enum DayText {
    static func isDay(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[7] == dash, let (year, month) = month(bytes) else { return false }
        guard let day = number(bytes[8...]) else { return false }
        return (1...length(of: month, in: year)).contains(day)
    }

    static func isMonth(_ text: String) -> Bool { text.utf8.count == 7 && month(Array(text.utf8)) != nil }

    private static let dash = UInt8(ascii: "-")

    private static func month(_ bytes: [UInt8]) -> (year: Int, month: Int)? {
        guard bytes[4] == dash, let year = number(bytes[..<4]), let month = number(bytes[5..<7]) else { return nil }
        return (1...12).contains(month) ? (year, month) : nil
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
