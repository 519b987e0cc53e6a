/// A place in the time of a chart.
public enum ChartTime: Sendable, Hashable {
    case period(ReportingPeriod)
    /// A whole number that counts time, such as a month from 1 to 120.
    case number(Int)
    /// A text of which only its place in the order is known.
    case label(String)
}

extension ChartTime: CustomStringConvertible {
    public var description: String {
        switch self {
        case .period(let period): period.description
        case .number(let number): "\(number)"
        case .label(let text): text
        }
    }
}
