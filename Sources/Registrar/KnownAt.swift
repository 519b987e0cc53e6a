public import Register

/// As known when: a day or a position is resolved to a position once.
public enum KnownAt: Hashable, Sendable {
    case now
    case position(Int)
    /// The end of the day in UTC.
    case day(CalendarDay)

    /// Reads `12` or `2024-11-06`; nil for anything else.
    public init?(text: String) {
        if let day = CalendarDay(iso: text) {
            self = .day(day)
        } else if let position = Int(text), position >= 0, String(position) == text {
            self = .position(position)
        } else {
            return nil
        }
    }

    public var text: String? {
        switch self {
        case .now: nil
        case .position(let position): String(position)
        case .day(let day): day.iso
        }
    }
}

/// The last entry of the log.
public struct Head: Hashable, Sendable {
    /// 0 while nothing is recorded.
    public let position: Int
    public let firstRecordedAt: Instant?
    public let recordedAt: Instant?
    /// What was worked out under another one must be forgotten: something was erased or hidden since.
    public let generation: Int
}
