/// Where a period begins or stops, with what is and is not known of it kept apart.
public enum Boundary: Hashable, Sendable {
    /// On some day within the bounds.
    case within(DayBounds)
    /// For a start: first seen then, so it began on or before it.
    /// For an end: last seen then, so it stopped later, if at all.
    case seen(DayBounds)
    /// No end was found and the source shows it continuing.
    case open
    /// A source says that it is not known.
    case unknown
    /// The source says nothing.
    case notRecorded

    /// Reads the form that `text` writes; nil for anything else.
    public init?(text: String) {
        switch text {
        case "open": self = .open
        case "unknown": self = .unknown
        case "not recorded": self = .notRecorded
        default:
            if text.hasPrefix("seen ") {
                guard let bounds = DayBounds(text: text.dropFirst(5)) else { return nil }
                self = .seen(bounds)
            } else {
                guard let bounds = DayBounds(text: text) else { return nil }
                self = .within(bounds)
            }
        }
    }

    public var text: String {
        switch self {
        case .within(let bounds): bounds.text
        case .seen(let bounds): "seen \(bounds.text)"
        case .open: "open"
        case .unknown: "unknown"
        case .notRecorded: "not recorded"
        }
    }

    /// The bounds where there are any.
    public var bounds: DayBounds? {
        switch self {
        case .within(let bounds), .seen(let bounds): bounds
        case .open, .unknown, .notRecorded: nil
        }
    }
}
