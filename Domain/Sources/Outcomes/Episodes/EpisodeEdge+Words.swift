extension EpisodeStart {
    /// `in April 2016`, `some time from January to December 2016`, `in July 2021 or earlier`.
    public var inWords: String {
        switch self {
        case .within(let bounds): bounds.inWordsOfTime
        case .by(let month): "in \(month.inWords) or earlier"
        case .notBefore(let month): "in \(month.inWords) or later, if at all"
        case .notRecorded: "in a month that nobody recorded"
        }
    }
}

extension EpisodeEnd {
    /// `in September 2021`, `not ended as far as is recorded`.
    public var inWords: String {
        switch self {
        case .within(let bounds): bounds.inWordsOfTime
        case .by(let month): "in \(month.inWords) or earlier"
        case .open: "not ended as far as is recorded"
        case .unknown(let month?): "in \(month.inWords) or later, if at all"
        case .unknown(nil): "in a month that nobody recorded"
        }
    }
}

extension MonthBounds {
    /// `in April 2016`, or `some time from January to December 2016`.
    var inWordsOfTime: String { isExact ? "in \(inWords)" : "some time from \(inWords)" }
}
