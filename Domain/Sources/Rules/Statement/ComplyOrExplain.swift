public import Register

/// Comply or explain: every provision of the Code that was in force in a year, for one body.
///
/// A provision that is computed is asked of every day of the year; one that needs evidence or an opinion is asked of what
/// may be relied on at the end of the year. A reason for departing counts once the body adopted it by a resolution, also
/// after the year has ended, and not past the day for which it was given. Nothing is answered by silence.
public struct ComplyOrExplain: Sendable {
    public let body: BodyID
    public let year: ReportYear
    /// In the order of the Code.
    public let answers: [ProvisionAnswer]

    /// - Parameter evaluator: Its day is the day as at which evidence and reasons are looked for.
    public init(_ evaluator: Evaluator, _ body: BodyID, _ year: ReportYear) {
        self.body = body
        self.year = year
        let provisions = evaluator.rulebook.rules.filter { rule in
            rule.status == .code && rule.force.overlaps(year.force)
        }
        let computed = Set(provisions.filter(\.check.isComputed).map(\.id))
        let timelines = evaluator.leavingOutReasons.timelines(
            for: body,
            from: year.first,
            until: year.until,
            of: computed
        )
        let asking = Asking(
            evaluator: evaluator,
            body: body,
            year: year,
            timelines: Dictionary(uniqueKeysWithValues: timelines.map { ($0.rule, $0) })
        )
        answers = provisions.map(asking.answer)
    }

    public func count(_ status: ProvisionAnswer.Status) -> Int { answers.count { $0.status == status } }

    /// What is still open, by who could answer it, each with the provisions that wait for it.
    public var openSheet: [(who: Confirmer, items: [OpenItem])] {
        var order: [Confirmer] = []
        var items: [Confirmer: [OpenItem]] = [:]
        for answer in answers {
            for missing in answer.open {
                if items[missing.who] == nil { order.append(missing.who) }
                var mine = items[missing.who, default: []]
                if let index = mine.firstIndex(where: { $0.what == missing.what }) {
                    mine[index].rules.append(answer.rule)
                } else {
                    mine.append(OpenItem(what: missing.what, rules: [answer.rule]))
                }
                items[missing.who] = mine
            }
        }
        return order.map { ($0, items[$0] ?? []) }
    }

    /// One thing that is not recorded, and the provisions that wait for it.
    public struct OpenItem: Hashable, Sendable {
        public let what: Missing.What
        public fileprivate(set) var rules: [RuleID]
    }
}

extension ReportYear {
    fileprivate var force: Force {
        guard let force = Force(from: first, until: until) else { preconditionFailure("a year has days") }
        return force
    }
}

/// Asks one provision after the other.
private struct Asking {
    let evaluator: Evaluator
    let body: BodyID
    let year: ReportYear
    let timelines: [RuleID: Timeline]

    private var snapshot: Snapshot { evaluator.snapshot }
    private var day: CalendarDay { snapshot.day }

    func answer(_ rule: Rule) -> ProvisionAnswer {
        let evidence = snapshot.ruleEvidence(of: body).filter {
            $0.payload.rule == rule.id.raw && counts($0.payload.on)
        }
        .sorted { $0.fact.id < $1.fact.id }
        let reason = reason(for: rule)
        if rule.check.waits != nil { return waiting(rule, evidence, reason) }
        if let timeline = timelines[rule.id] { return answer(rule, timeline, evidence, reason) }
        let atEnd = evaluator.leavingOutReasons.at(year.last).findingForYear(rule, body, asAt: day)
        return answer(rule, atEnd, evidence, reason)
    }

    private func answer(
        _ rule: Rule,
        _ timeline: Timeline,
        _ evidence: [Stated<RuleEvidence>],
        _ reason: Stated<Explanation>?
    ) -> ProvisionAnswer {
        let days = timeline.intervals.filter { $0.finding.outcome != .notApplicable }
        let not = days.filter { $0.finding.outcome == .notMet }
        let unknown = days.filter { $0.finding.outcome == .unknown }
        let facts = Set(timeline.intervals.flatMap(\.finding.facts))
        func made(_ status: ProvisionAnswer.Status, _ said: [String], open: [Missing] = []) -> ProvisionAnswer {
            ProvisionAnswer(
                rule: rule.id,
                status: status,
                explanation: said.joined(separator: " "),
                open: open.uniqued,
                departures: not,
                evidence: evidence,
                reason: reason,
                facts: facts.union(reason.map { [$0.fact.id] } ?? []).sorted()
            )
        }
        if days.isEmpty { return made(.notApplicable, timeline.intervals.prefix(1).map(\.finding.explanation)) }
        if !not.isEmpty {
            let said = not.map { "\(inWords($0)): \($0.finding.explanation)" }
            if let reason { return made(.explain, [snapshot.inWords(reason.payload)] + said) }
            return made(.notAnswered, said + ["No reason for departing is recorded."], open: [wanted(rule)])
        }
        if !unknown.isEmpty {
            let said = unknown.prefix(3).map { "\(inWords($0)): \($0.finding.explanation)" }
            if let reason { return made(.explain, [snapshot.inWords(reason.payload)] + said) }
            return made(.notAnswered, said, open: unknown.flatMap(\.finding.missing))
        }
        return made(.comply, days.suffix(1).map(\.finding.explanation))
    }

    private func answer(
        _ rule: Rule,
        _ finding: Finding?,
        _ evidence: [Stated<RuleEvidence>],
        _ reason: Stated<Explanation>?
    ) -> ProvisionAnswer {
        let facts = Set(finding?.facts ?? []).union(reason.map { [$0.fact.id] } ?? [])
        func made(_ status: ProvisionAnswer.Status, _ said: String, open: [Missing] = []) -> ProvisionAnswer {
            ProvisionAnswer(
                rule: rule.id,
                status: status,
                explanation: said,
                open: open,
                departures: [],
                evidence: evidence,
                reason: reason,
                facts: facts.sorted()
            )
        }
        guard let finding else { return made(.notAnswered, "It is not asked yet.", open: [wanted(rule)]) }
        switch finding.outcome {
        case .met: return made(.comply, finding.explanation)
        case .notApplicable: return made(.notApplicable, finding.explanation)
        case .notMet, .unknown, .explained:
            if let reason {
                return made(.explain, "\(snapshot.inWords(reason.payload)) \(finding.explanation)")
            }
            return made(
                .notAnswered,
                finding.explanation,
                open: finding.outcome == .notMet ? [wanted(rule)] : finding.missing
            )
        }
    }

    /// A rule about sittings can be answered by its evidence or by a reason, until sittings are recorded.
    private func waiting(
        _ rule: Rule,
        _ evidence: [Stated<RuleEvidence>],
        _ reason: Stated<Explanation>?
    ) -> ProvisionAnswer {
        let finding = evaluator.leavingOutReasons.at(year.last).findingForYear(rule, body, asAt: day)
        return answer(rule, finding, evidence, reason)
    }

    private func wanted(_ rule: Rule) -> Missing { Missing(.explanation(rule.id), from: .secretary(body)) }

    /// The reason adopted last by the day asked about, which is given for the whole year or from within it.
    private func reason(for rule: Rule) -> Stated<Explanation>? {
        snapshot.explanations(of: body).filter { stated in
            let reason = stated.payload
            return reason.rule == rule.id.raw && reason.resolution != nil && counts(reason.on)
                && (reason.expires.map { year.last <= $0.earliest } ?? true)
        }
        .max { ($0.payload.on.latest, $0.fact.id) < ($1.payload.on.latest, $1.fact.id) }
    }

    private func counts(_ on: DayBounds) -> Bool { on.latest <= day }

    private func inWords(_ interval: Timeline.Interval) -> String {
        if interval.from == year.first, interval.until == year.until { return "The whole year" }
        if interval.from == interval.lastDay { return "On \(interval.from.inWords)" }
        return "From \(interval.from.inWords) to \(interval.lastDay.inWords)"
    }
}
