/// Group-time effects summed up in one of four ways, and each way's overall effect.
struct Aggregation: Sendable {
    let parts: [Combination]
    let overall: Combination?

    /// - Parameter cells: the effects that could be estimated.
    static func make(
        _ kind: AggregateKind,
        _ cells: [(place: GroupTime, effect: Influenced)],
        _ cohorts: Cohorts
    ) -> Aggregation {
        let all = cells.map { (place: $0.place, part: Combination(cell: $0.place, effect: $0.effect)) }
        let after = all.filter { $0.place.period >= $0.place.cohort }
        switch kind {
        case .simple:
            return Aggregation(parts: [], overall: .byShare(after.map(\.part), in: cohorts, label: 0))
        case .dynamic:
            let parts = grouped(all) { $0.period - $0.cohort }.compactMap { label, parts in
                Combination.byShare(parts, in: cohorts, label: label)
            }
            return Aggregation(parts: parts, overall: .mean(parts.filter { $0.label >= 0 }, label: 0))
        case .group:
            let parts = grouped(after, by: \.cohort).compactMap { label, parts in
                Combination.mean(parts, label: label)
            }
            return Aggregation(parts: parts, overall: .byShare(parts, in: cohorts, label: 0))
        case .calendar:
            let parts = grouped(after, by: \.period).compactMap { label, parts in
                Combination.byShare(parts, in: cohorts, label: label)
            }
            return Aggregation(parts: parts, overall: .mean(parts, label: 0))
        }
    }

    private static func grouped(
        _ cells: [(place: GroupTime, part: Combination)],
        by key: (GroupTime) -> Int
    ) -> [(Int, [Combination])] {
        Dictionary(grouping: cells) { key($0.place) }.mapValues { $0.map(\.part) }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }
}

/// How group-time effects are summed up.
public enum AggregateKind: String, Sendable, Equatable, CaseIterable {
    /// The mean over all treated periods, weighted by cohort size.
    case simple
    /// By periods since the start.
    case dynamic
    /// By cohort.
    case group
    /// By period.
    case calendar
}
