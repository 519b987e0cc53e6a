/// When the first of several appointments began, as far as their starts bound it.
struct FirstStart {
    let since: Boundary
    /// The start that is bounded and latest by which they had begun, where `since` is not bounded.
    let atLatest: DayBounds?
    /// The latest evidence, of start or of holding, by which they had begun.
    private let latest: DayBounds?

    /// The start of one holding by the statements of it, one of which is right.
    init(oneOf periods: [Period]) {
        let starts = periods.compactMap(\.from.within)
        if starts.count == periods.count, let whole = FirstStart.bounds(starts, latest: { $0.max() }) {
            self.init(since: .within(whole), atLatest: nil, latest: whole)
            return
        }
        let known = periods.compactMap(\.from.bounds)
        let evidence = periods.compactMap { $0.from.bounds ?? $0.lastSeen }
        let last = evidence.count == periods.count ? evidence.max { $0.latest < $1.latest } : nil
        let since = periods.count == 1 ? periods[0].from : .notRecorded
        self.init(since: since, atLatest: periods.count > 1 && !known.isEmpty ? last : nil, latest: last)
    }

    /// The first start of several holdings, all of which were.
    init(_ starts: [FirstStart]) {
        let within = starts.compactMap(\.since.within)
        if !starts.isEmpty, within.count == starts.count, let whole = FirstStart.bounds(within, latest: { $0.min() }) {
            self.init(since: .within(whole), atLatest: nil, latest: whole)
            return
        }
        let first = starts.filter { $0.latest != nil }.min { $0.latestNumber < $1.latestNumber }
        let isBounded = starts.contains { $0.since.bounds != nil || $0.atLatest != nil }
        let latest = first?.latest
        if let first, case .seen = first.since {
            self.init(since: first.since, atLatest: nil, latest: latest)
        } else if starts.contains(where: { $0.since == .open }) {
            self.init(since: .open, atLatest: nil, latest: latest)
        } else {
            let isUnknown = !starts.isEmpty && starts.allSatisfy { $0.since == .unknown }
            self.init(since: isUnknown ? .unknown : .notRecorded, atLatest: isBounded ? latest : nil, latest: latest)
        }
    }

    private init(since: Boundary, atLatest: DayBounds?, latest: DayBounds?) {
        self.since = since
        self.atLatest = atLatest
        self.latest = latest
    }

    private var latestNumber: Int32 { latest?.latest.number ?? .max }

    private static func bounds(_ all: [DayBounds], latest: ([CalendarDay]) -> CalendarDay?) -> DayBounds? {
        guard let first = all.map(\.earliest).min(), let last = latest(all.map(\.latest)) else { return nil }
        return DayBounds(earliest: first, latest: last)
    }
}

extension Boundary {
    fileprivate var within: DayBounds? {
        if case .within(let bounds) = self { return bounds }
        return nil
    }
}
