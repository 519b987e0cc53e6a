import Register

/// Posts, read beside the arrangements of the same office in the same bodies.
///
/// Most posts have no dates, so by them alone two bodies may have shared at any time. Where arrangements join all the
/// bodies concerned, and the posts are certain on no day outside them, the posts say nothing of other days.
struct SettledPosts {
    private(set) var kept: [SharingStretch] = []
    private(set) var setAside: [SharingStretch] = []

    init(_ stretches: [SharingStretch]) {
        let rows = stretches.filter(\.isArrangement)
        kept = rows
        for stretch in stretches where !stretch.isArrangement {
            guard let rows = SettledPosts.covering(stretch, rows) else {
                kept.append(stretch)
                continue
            }
            let own = stretches.filter {
                $0.origin == stretch.origin && $0.office == stretch.office && $0.coverage == .certainly
                    && Set($0.certain).intersection(rows.bodies).count >= 2
            }
            settle(stretch, within: SettledPosts.limits(rows.days, own.map(\.days)))
        }
    }

    /// The arrangements of the office that join bodies of the posts, where they reach all of these.
    private static func covering(
        _ posts: SharingStretch,
        _ rows: [SharingStretch]
    ) -> (bodies: Set<BodyID>, days: [DaySpan])? {
        let bodies = Set(posts.possible)
        let joining = rows.filter {
            $0.office == posts.office && bodies.intersection($0.possible).count >= 2
        }
        let reached = Set(joining.flatMap(\.possible))
        return bodies.isSubset(of: reached) ? (reached, joining.map(\.days)) : nil
    }

    /// The days outside which the posts say nothing; no limit on a side on which they are certain beyond the rows.
    private static func limits(_ rows: [DaySpan], _ posts: [DaySpan]) -> DaySpan? {
        var from = rows.contains { $0.from == nil } ? nil : rows.compactMap(\.from).min()
        var until = rows.contains { $0.until == nil } ? nil : rows.compactMap(\.until).max()
        if let first = from, posts.contains(where: { $0.from.map { $0 < first } ?? true }) { from = nil }
        if let end = until, posts.contains(where: { $0.until.map { $0 > end } ?? true }) { until = nil }
        return DaySpan(from: from, until: until)
    }

    private mutating func settle(_ stretch: SharingStretch, within limits: DaySpan?) {
        guard let limits else {
            kept.append(stretch)
            return
        }
        let days = stretch.days
        let ends = [days.until, limits.until].compactMap { $0 }.min()
        let begins = [days.from, limits.from].compactMap { $0 }.max()
        if let inside = DaySpan(from: begins, until: ends) { kept.append(stretch.during(inside)) }
        let before = limits.from.flatMap { DaySpan(from: days.from, until: min(days.until ?? $0, $0)) }
        let after = limits.until.flatMap { DaySpan(from: max(days.from ?? $0, $0), until: days.until) }
        setAside += [before, after].compactMap { $0.map { stretch.during($0) } }
    }
}
