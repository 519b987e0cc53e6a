public import Register

/// What one rule gives for a body over a span of days.
public struct Timeline: Hashable, Sendable {
    public let rule: RuleID
    public let body: BodyID
    /// In order, without a gap; two that follow each other differ.
    public let intervals: [Interval]

    /// Days on which the answer, what is missing and what makes it doubtful stay the same.
    public struct Interval: Hashable, Sendable {
        public let from: CalendarDay
        /// The first day after it.
        public let until: CalendarDay
        /// As at its first day; people and facts may change within it.
        public let finding: Finding

        public var lastDay: CalendarDay { until.advanced(by: -1) }
    }

    /// What it gives on a day; nil outside the span.
    public func finding(on day: CalendarDay) -> Finding? {
        intervals.last { $0.from <= day && day < $0.until }?.finding
    }
}

extension Evaluator {
    /// What every rule that can be asked gives for a body from a day until another, from the days on which anything
    /// that is read can change; the day of the evaluator's own snapshot does not matter.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - until: The first day after the last; after `from`.
    ///   - rules: All that can be asked if nil.
    public func timelines(
        for body: BodyID,
        from: CalendarDay,
        until: CalendarDay,
        of rules: Set<RuleID>? = nil
    ) -> [Timeline] {
        precondition(from < until, "a span has a day")
        let asked = rulebook.rules.filter { rule in
            rule.check.waits == nil && (rules?.contains(rule.id) ?? (rule.check.measure != nil))
        }
        // Service is counted up to the last day, so that every start within the span is seen.
        let whole = snapshot.on(until.advanced(by: -1))
        let points = ChangePoints(whole, body, rulebook)
        var due: [CalendarDay: [Int]] = [from: Array(asked.indices)]
        for (index, rule) in asked.enumerated() {
            for day in points.days(for: rule, after: from, before: until) { due[day, default: []].append(index) }
        }
        var found: [[Timeline.Interval]] = Array(repeating: [], count: asked.count)
        for start in due.keys.sorted() {
            let day = at(start)
            let asks = Evaluator.Asked(day.snapshot, body)
            for index in due[start] ?? [] {
                guard let finding = day.finding(asked[index], asks) else { continue }
                found[index].take(finding, from: start, until: until)
            }
        }
        return zip(asked, found).filter { !$1.isEmpty }.map { rule, intervals in
            Timeline(rule: rule.id, body: body, intervals: intervals)
        }
    }
}

extension [Timeline.Interval] {
    /// What is given from a day on, until something else is.
    fileprivate mutating func take(_ finding: Finding, from start: CalendarDay, until end: CalendarDay) {
        if let last {
            if last.finding.isAlike(finding) { return }
            self[count - 1] = Timeline.Interval(from: last.from, until: start, finding: last.finding)
        }
        append(Timeline.Interval(from: start, until: end, finding: finding))
    }
}

extension Finding {
    /// Whether a reader would be told the same, but for the people and facts.
    func isAlike(_ other: Finding) -> Bool {
        outcome == other.outcome && doubts == other.doubts && notes.isEmpty == other.notes.isEmpty
            && Set(missing.map(\.what.code)) == Set(other.missing.map(\.what.code))
    }
}
