public import Register

/// That the code of a body means another thing from some month on, so that figures before and after are not of one
/// series.
public struct CodeBreak: Hashable, Sendable {
    public enum What: Hashable, Sendable {
        /// The body closed; with the bodies that took over, in order, none where none is recorded.
        case closed(successors: [BodyID])
        /// A body that closed merged into this one, which was open before.
        case absorbed(BodyID)
        /// This body began when another closed and took over from it.
        case succeeded(BodyID)
    }

    /// The code of which the meaning changes.
    public let body: BodyID
    public let what: What
    /// The first day on which the code means the other thing; nil where no source says it.
    public let day: DayBounds?
    /// *Possibly* where the day may lie after the day asked about, or statements disagree.
    public let coverage: Coverage
    public let facts: [FactID]

    /// The month in which the meaning changes; nil where no source says it.
    public var months: MonthBounds? { day.map { MonthBounds($0) } }

    /// The last month that is wholly before the change, whatever the day was.
    public var lastBefore: Month? { day.map { Month(of: $0.earliest).previous } }

    /// The first month that is wholly after the change, whatever the day was.
    public var firstAfter: Month? {
        day.map { $0.latest.day == 1 ? Month(of: $0.latest) : Month(of: $0.latest).next }
    }

    /// Whether a window may hold months of both meanings.
    public func divides(_ window: MonthWindow) -> Bool {
        guard let lastBefore, let firstAfter else { return true }
        return (window.first.map { $0 < firstAfter } ?? true) && (window.last.map { $0 > lastBefore } ?? true)
    }

    /// `closed`, `absorbed` or `succeeded`
    public var code: String {
        switch what {
        case .closed: "closed"
        case .absorbed: "absorbed"
        case .succeeded: "succeeded"
        }
    }
}
