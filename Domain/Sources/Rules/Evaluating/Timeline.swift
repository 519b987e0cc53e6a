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
    /// What every rule that can be asked gives for a body from a day until another; the day of the evaluator's own
    /// snapshot does not matter.
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
        let shared = Asked(snapshot, body)
        return asked(rules).compactMap { timeline(of: $0, shared, from: from, until: until) }
    }

    /// The same of several bodies, in their order, as many at once as the machine has processors.
    public func timelines(
        for bodies: [BodyID],
        from: CalendarDay,
        until: CalendarDay,
        of rules: Set<RuleID>? = nil
    ) async -> [(body: BodyID, timelines: [Timeline])] {
        await bodies.eachAtOnce { ($0, timelines(for: $0, from: from, until: until, of: rules)) }
    }

    /// The rules that can be asked over a span; all that are computed if nil.
    func asked(_ rules: Set<RuleID>?) -> [Rule] {
        rulebook.rules.filter { rule in
            rule.check.waits == nil && (rules?.contains(rule.id) ?? (rule.check.measure != nil))
        }
    }

    private func timeline(of rule: Rule, _ asked: Asked, from: CalendarDay, until: CalendarDay) -> Timeline? {
        let intervals = stretches(of: rule, asked, from: from, until: until, isTold: true).compactMap { stretch in
            (stretch.finding ?? at(stretch.from).finding(rule, asked)).map {
                Timeline.Interval(from: stretch.from, until: stretch.until, finding: $0)
            }
        }
        return intervals.isEmpty ? nil : Timeline(rule: rule.id, body: asked.body, intervals: intervals)
    }

    /// Asks the rule on the first day, and then each time on the first day on which what it read can be another.
    ///
    /// - Parameter isTold: Whether the first finding will be read, so that it had better be worked out at once.
    /// - Returns: In order, without a gap; two that follow each other differ. Empty for a rule that cannot be asked.
    func stretches(
        of rule: Rule,
        _ asked: Asked,
        from: CalendarDay,
        until: CalendarDay,
        isTold: Bool
    ) -> [Stretch] {
        let own = rulebook.ownDays(of: rule, from: from, until: until)
        let horizon = Horizon(rulebook.spans(of: rule), own: own)
        asked.memory.forgetAnswers()
        // Whether the body confirmed the facts matters to statute; and what else is recorded of a rule is noted unless its
        // answer rests on it.
        let needsFacts = rulebook.grade(of: rule) == .statute || asked.recorded.hasEvidence(for: rule.id)
        let reading: Reading = needsFacts ? .facts : .result
        var stretches: [Stretch] = []
        var day = from
        var watched = at(day, horizon)
        while day < until {
            horizon.start(on: day)
            watched.move(to: day)
            // Nothing of an answer is kept yet that would be without words.
            let isWhole = isTold && day == from
            let draft = Reading.$now.withValue(isWhole ? .words : reading) { watched.draft(rule, asked) }
            let next = min(horizon.until, until)
            if let draft, stretches.last?.draft.isAlike(draft) != true {
                let finding = isWhole ? watched.finding(draft) : nil
                stretches.append(Stretch(from: day, until: next, draft: draft, finding: finding))
            } else if !stretches.isEmpty {
                stretches[stretches.count - 1].until = next
            }
            day = next
        }
        return stretches
    }
}

/// Days on which a reader would be told the same of a rule.
struct Stretch {
    let from: CalendarDay
    /// The first day after them.
    var until: CalendarDay
    let draft: Draft
    /// As at the first day, where it was worked out.
    let finding: Finding?
}
