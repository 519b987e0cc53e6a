public import Register

/// Comply or explain: every provision of the Code that was in force in a year, for one body.
///
/// A provision that is computed is asked of every day of the year; one that needs evidence or an opinion is asked of what
/// may be relied on at the end of the year. A reason for departing counts once the body adopted it by a resolution, also
/// after the year has ended, and for the days for which it is given. Nothing is answered by silence.
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
        let reasons = reasons(for: rule)
        let reason = reasons.last { $0.payload.covers(from: year.last, until: year.until) }
        if rule.check.waits != nil { return waiting(rule, evidence, reason) }
        if let timeline = timelines[rule.id] { return answer(rule, timeline, evidence, reasons) }
        let atEnd = evaluator.leavingOutReasons.at(year.last).findingForYear(rule, body, asAt: day)
        return answer(rule, atEnd, evidence, reason)
    }

    private func answer(
        _ rule: Rule,
        _ timeline: Timeline,
        _ evidence: [Stated<RuleEvidence>],
        _ reasons: [Stated<Explanation>]
    ) -> ProvisionAnswer {
        let reason = reasons.last
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
        let open = (not + unknown).sorted { $0.from < $1.from }
        if open.isEmpty { return made(.comply, days.suffix(1).map(\.finding.explanation)) }
        let rest = open.filter { interval in
            !reasons.contains { $0.payload.covers(from: interval.from, until: interval.until) }
        }
        let why = open.prefix(5).map { "\(inWords($0)): \($0.finding.explanation)" }
        if rest.isEmpty, let reason { return made(.explain, [snapshot.inWords(reason.payload)] + why) }
        let told = reason.map { [snapshot.inWords($0.payload)] } ?? []
        let bare = rest.filter { $0.finding.outcome == .notMet }
        if !bare.isEmpty {
            let days = bare.map { inWords($0).lowercasedFirst }.inWords
            return made(
                .notAnswered,
                told + why + ["No reason is recorded that is given for \(days)."],
                open: [wanted(rule)]
            )
        }
        return made(.notAnswered, told + why, open: rest.flatMap(\.finding.missing))
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

    /// The reasons adopted by the day asked about that are given for days of the year, the one adopted last at the end.
    private func reasons(for rule: Rule) -> [Stated<Explanation>] {
        snapshot.explanations(of: body).filter { stated in
            let reason = stated.payload
            return reason.rule == rule.id.raw && reason.counts(in: snapshot) && counts(reason.on)
                && (reason.givenFrom ?? reason.on).latest < year.until
                && reason.expires.map { year.first <= $0.earliest } != false
        }
        .sorted { ($0.payload.on.latest, $0.fact.id) < ($1.payload.on.latest, $1.fact.id) }
    }

    private func counts(_ on: DayBounds) -> Bool { on.latest <= day }

    private func inWords(_ interval: Timeline.Interval) -> String {
        if interval.from == year.first, interval.until == year.until { return "The whole year" }
        if interval.from == interval.lastDay { return "On \(interval.from.inWords)" }
        return "From \(interval.from.inWords) to \(interval.lastDay.inWords)"
    }
}
