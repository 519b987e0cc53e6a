import Register
import Rules

/// What a timeline tells of a day, beside what the rule gives when it is asked on that day alone.
enum Telling {
    /// In what a reader would be told something else; people and facts may change within an interval.
    static func differences(_ told: Finding?, _ asked: Finding?) -> [String] {
        zip(said(told), said(asked)).filter { $0 != $1 }.map { "told \($0), asked \($1)" }
    }

    /// The first days of intervals whose finding is not, word for word, what the rule gives on that day.
    static func misquoted(_ timeline: Timeline, in world: Evaluator) -> [String] {
        guard let rule = world.rulebook[timeline.rule] else { return ["\(timeline.rule) is no rule"] }
        return timeline.intervals.filter { interval in
            let alone = Evaluator(world.rulebook, world.snapshot.on(interval.from))
            return alone.finding(rule, for: timeline.body) != interval.finding
        }.map(\.from.iso)
    }

    private static func said(_ finding: Finding?) -> [String] {
        [
            finding?.outcome.rawValue ?? "none", "\(finding?.doubts ?? [])", "\(finding?.notes.isEmpty ?? true)",
            Set(finding?.missing.map(\.what.code) ?? []).sorted().joined(separator: " "),
        ]
    }
}
