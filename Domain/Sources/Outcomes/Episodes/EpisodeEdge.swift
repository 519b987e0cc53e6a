/// The first month in which a sharing held, as far as it is known.
public enum EpisodeStart: Hashable, Sendable {
    case within(MonthBounds)
    /// In this month or earlier: it was first seen then, or a post in it has no recorded start.
    case by(Month)
    /// In this month or later, but no later month is certain.
    case notBefore(Month)
    /// It may have held in any month and is certain in none.
    case notRecorded

    /// Nil where no month is too early.
    public var earliest: Month? {
        switch self {
        case .within(let bounds): bounds.earliest
        case .notBefore(let month): month
        case .by, .notRecorded: nil
        }
    }

    /// Nil where no month is too late.
    public var latest: Month? {
        switch self {
        case .within(let bounds): bounds.latest
        case .by(let month): month
        case .notBefore, .notRecorded: nil
        }
    }
}

/// The last month in which a sharing held, as far as it is known.
public enum EpisodeEnd: Hashable, Sendable {
    case within(MonthBounds)
    /// In this month or earlier.
    case by(Month)
    /// No end was found.
    case open
    /// It stopped in this month or later, if at all; nil where it is certain in no month.
    case unknown(since: Month?)
}
