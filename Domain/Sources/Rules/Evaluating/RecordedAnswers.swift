import Register

/// What is recorded for a body as evidence, opinions and explanations, by rule.
struct RecordedAnswers {
    private(set) var snapshot: Snapshot
    let body: BodyID
    private let evidence: [String: [Stated<RuleEvidence>]]
    private let explanations: [String: [Stated<Explanation>]]

    /// The day by which the body has to have taken it up.
    private var adoptedBy: CalendarDay

    /// - Parameter adoptedBy: The day of the snapshot if nil; a later one for a report on a year that has ended.
    init(_ snapshot: Snapshot, _ body: BodyID, adoptedBy: CalendarDay? = nil) {
        self.snapshot = snapshot
        self.adoptedBy = adoptedBy ?? snapshot.day
        self.body = body
        evidence = Dictionary(grouping: snapshot.ruleEvidence(of: body), by: \.payload.rule)
        explanations = Dictionary(grouping: snapshot.explanations(of: body), by: \.payload.rule)
    }

    /// The same as seen on the day of another snapshot of the same facts.
    func on(_ snapshot: Snapshot) -> RecordedAnswers {
        var other = self
        other.snapshot = snapshot
        other.adoptedBy = snapshot.day
        return other
    }

    /// Whether any is recorded, whatever the day.
    func hasEvidence(for rule: RuleID) -> Bool { evidence[rule.raw] != nil }

    private func evidence(for rule: RuleID) -> [Stated<RuleEvidence>] { snapshot.watching(evidence[rule.raw] ?? []) }
    private func explanations(for rule: RuleID) -> [Stated<Explanation>] {
        snapshot.watching(explanations[rule.raw] ?? [])
    }

    /// What is recorded for a rule that is not computed from facts.
    func answer(_ rule: Rule) -> Answer {
        switch rule.check {
        case .evidence(let evidence): answer(rule, .item, .evidence(evidence))
        case .judgement: answer(rule, .opinion, .opinion)
        case .automatic: answer(rule, .item, .evidence("an item that shows whether this is met: “\(rule.title)”"))
        }
    }

    /// What items or opinions give for a rule that is not computed from facts.
    ///
    /// An item counts from its day to the day on which it expires, once the body adopted it by a resolution.
    private func answer(_ rule: Rule, _ form: EvidenceForm, _ asked: Missing.What) -> Answer {
        let said = evidence(for: rule.id).filter { $0.payload.form == form }
        let missing = Missing(asked, from: .secretary(body))
        let live = said.filter { isLive($0.payload) != .no }
        guard !live.isEmpty else { return nothing(said, form, missing) }
        let facts = live.facts
        let words = live.map { snapshot.inWords($0.payload) }.joined(separator: " ")
        guard live.allSatisfy({ isLive($0.payload) == .yes }) else {
            return .unknown("\(words) Its dates leave open whether it may be relied on that day.", facts, [missing])
        }
        guard Set(live.map({ $0.payload.shows })).count == 1, let shows = live.first?.payload.shows else {
            return .unknown("\(words) They do not agree.", facts, [missing])
        }
        guard live.contains(where: { $0.payload.resolution != nil }) else {
            return .unknown("\(words) That the body adopted it is not recorded.", facts, [missing])
        }
        switch shows {
        case .met: return .met(words, facts)
        case .notMet: return .notMet(words, facts)
        case .notApplicable: return .notApplicable(words, facts)
        }
    }

    private func isLive(_ evidence: RuleEvidence) -> Known {
        DayBounds.isLive(from: evidence.on, by: adoptedBy, to: evidence.expires, on: snapshot.day)
    }

    private func nothing(_ said: [Stated<RuleEvidence>], _ form: EvidenceForm, _ missing: Missing) -> Answer {
        let past = said.filter { $0.payload.expires.map { $0.latest < snapshot.day } ?? false }
        guard let last = past.max(by: { $0.payload.on.latest < $1.payload.on.latest }) else {
            let none = form == .item ? "What shows it is not recorded." : "Nobody’s opinion on it is recorded."
            return .unknown(none, [], [missing])
        }
        return .unknown("\(snapshot.inWords(last.payload)) It has expired.", [last.fact.id], [missing])
    }

    /// The reason for departing that counts on the day: adopted by a resolution of the body, and not expired.
    ///
    /// Of several the one adopted last.
    func explanation(for rule: RuleID) -> Stated<Explanation>? {
        explanations(for: rule).filter {
            $0.payload.counts(in: snapshot) && $0.payload.isLive(on: snapshot.day) == .yes
        }
        .max { ($0.payload.on.latest, $0.fact.id) < ($1.payload.on.latest, $1.fact.id) }
    }

    /// What else is recorded for a rule that is computed: what its answer does not rest on decides nothing there.
    func note(on rule: RuleID, beside facts: FactSet) -> String? {
        let live = evidence(for: rule).filter { isLive($0.payload) != .no }
        guard !live.isEmpty else { return nil }
        let used = facts.all
        let rest = live.filter { !used.contains($0.fact.id) }
        guard !rest.isEmpty else { return nil }
        return "Recorded beside it, and not decisive: "
            + rest.map { snapshot.inWords($0.payload) }.joined(separator: " ")
    }
}

extension Explanation {
    /// Whether it was adopted by a resolution, and takes over nothing that is not there.
    func counts(in snapshot: Snapshot) -> Bool {
        guard resolution != nil else { return false }
        guard let adopts else { return true }
        guard let fact = FactID(adopts), case .explanation(let other) = snapshot.facts[fact]?.statement else {
            return false
        }
        return other.rule == rule && other.body != body
    }

    /// Whether it was adopted by the day, and is given for it.
    fileprivate func isLive(on day: CalendarDay) -> Known {
        let first = [on, givenFrom].compactMap(\.self).max { $0.latest < $1.latest } ?? on
        return DayBounds.isLive(from: first, by: day, to: expires, on: day)
    }

    /// Whether it is given for all days of a span, whenever it was adopted.
    func covers(from: CalendarDay, until: CalendarDay) -> Bool {
        (givenFrom ?? on).latest <= from && expires.map { until.advanced(by: -1) <= $0.earliest } != false
    }
}

extension DayBounds {
    /// Whether something that was there by a day may be relied on for another.
    fileprivate static func isLive(
        from: DayBounds,
        by latest: CalendarDay,
        to: DayBounds?,
        on day: CalendarDay
    ) -> Known {
        let begun: Known = from.latest <= latest ? .yes : from.earliest <= latest ? .unknown : .no
        guard let to else { return begun }
        let lasts: Known = day <= to.earliest ? .yes : day <= to.latest ? .unknown : .no
        return begun && lasts
    }
}

extension Snapshot {
    /// `Board paper 12 (item of evidence of the company secretary, 3 May 2024; minute 24/7) shows: met.`
    func inWords(_ evidence: RuleEvidence) -> String {
        let adopted = evidence.resolution.map { "; adopted by \($0)" } ?? ""
        let lasts = evidence.expires.map { "; valid to \($0.inWords)" } ?? ""
        return
            "“\(evidence.title)” (\(evidence.form.inWords), \(evidence.author), \(evidence.on.inWords)\(adopted)\(lasts)) "
            + "shows: \(evidence.shows.inWords)."
    }

    /// `The body explains: “…” (the company secretary, 3 May 2024; adopted by minute 24/7).`
    func inWords(_ explanation: Explanation) -> String {
        let adopted = explanation.resolution.map { "; adopted by \($0)" } ?? ""
        let lasts = explanation.expires.map { "; given to \($0.inWords)" } ?? ""
        let taken = explanation.adopts.map { "; it takes over the explanation in \($0)" } ?? ""
        return "The body explains: “\(explanation.text)” (\(explanation.author), \(explanation.on.inWords)"
            + "\(adopted)\(lasts)\(taken))."
    }
}
