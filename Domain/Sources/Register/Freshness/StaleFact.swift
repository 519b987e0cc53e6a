/// A fact that is recorded as holding on the day, and whose latest evidence is old.
public struct StaleFact: Hashable, Sendable {
    public let fact: Fact
    /// The bodies that it is about.
    public let bodies: [BodyID]
    /// The date of its latest evidence; nil where none is dated.
    public let evidence: DayBounds?
    /// Whether the evidence is older than asked: *possibly* where it is dated only in part, or not at all.
    public let isOld: Coverage
    /// Whether it holds on the day.
    public let holds: Coverage
    /// Whole months from the evidence to the day, at least; nil where no evidence is dated.
    public let months: Int?
    public let confirmers: [Confirmer]
}

extension Snapshot {
    /// The facts that hold or may hold on the day on evidence older than some months, the oldest first and those of
    /// which no evidence is dated before all.
    ///
    /// What is only about bodies that have closed needs nobody. Names of people and what is only said once, such as a
    /// reason or a published count, do not age; a seat is as fresh as its holder.
    public func staleFacts(months: Int) -> [StaleFact] {
        let limit = day.advanced(byMonths: -months) ?? day
        return facts.all.compactMap { staleFact($0, olderThan: limit) }.sorted { left, right in
            let (mine, theirs) = (left.evidence?.earliest, right.evidence?.earliest)
            if mine != theirs { return mine.map { mine in theirs.map { mine < $0 } ?? false } ?? true }
            return left.fact.id < right.fact.id
        }
    }

    /// Whether another statement holds more surely, or is nearer to the day: a former name, kind, sector or region.
    private func isFormer(_ fact: Fact) -> Bool {
        if case .bodyName(let payload) = fact.statement {
            return closest(named.bodyNames[payload.body])?.fact != fact
        }
        if case .bodyLegalKind(let payload) = fact.statement {
            return !legalKinds(of: payload.body).contains { $0.fact == fact }
        }
        if case .bodySector(let payload) = fact.statement {
            return !sectors(of: payload.body).contains { $0.fact == fact }
        }
        if case .bodyRegion(let payload) = fact.statement {
            return !regions(of: payload.body).contains { $0.fact == fact }
        }
        return false
    }

    private func staleFact(_ fact: Fact, olderThan limit: CalendarDay) -> StaleFact? {
        guard fact.statement.ages, fact.statement.coverage(on: day) != .not, !isFormer(fact) else { return nil }
        let evidence = fact.datedEvidence
        let isOld: Coverage
        if let evidence {
            isOld = evidence.latest < limit ? .certainly : evidence.earliest < limit ? .possibly : .not
        } else {
            isOld = .possibly
        }
        let bodies = bodies(concernedBy: fact.statement)
        guard isOld != .not, bodies.isEmpty || bodies.contains(where: { isOpen($0) != .not }) else { return nil }
        return StaleFact(
            fact: fact,
            bodies: bodies,
            evidence: evidence,
            isOld: isOld,
            holds: fact.statement.coverage(on: day),
            months: evidence.map { $0.latest.wholeMonths(to: day) },
            confirmers: confirmers(of: fact)
        )
    }
}

extension Fact {
    /// The date of the latest evidence, where the fact itself is a statement as at a day that day.
    fileprivate var datedEvidence: DayBounds? {
        if case .completeness(let payload) = statement, case .asAt(let day) = payload.when { return day }
        return evidence
    }
}

extension Statement {
    /// Whether what it says may stop being so without anybody recording it.
    fileprivate var ages: Bool {
        switch self {
        case .bodyExistence, .bodyName, .bodyLegalKind, .bodySector, .bodyRegion, .authorisation, .forum, .forumMember,
            .vacancy, .designation, .appointment, .absence, .group, .groupMember, .arrangement, .instrument,
            .completeness, .registration, .membership, .employment, .secondment, .accountingOfficer, .suspension,
            .delegation, .reservedMatter, .committeeTerms, .interest, .dualOffice, .timeCommitment, .remuneration,
            .governor, .establishmentOrder, .constitutionClause, .oversightSegment, .rating:
            true
        case .registerNotice, .compilation, .seat, .personName, .samePerson, .intent, .reason, .expectedBenefit,
            .publishedCount, .independence, .appointmentAct, .declaration, .fitAndProperTest, .fitAndProperLetter,
            .nobodyDisqualified, .appraisal, .review, .ruleEvidence, .explanation:
            false
        }
    }
}

extension CalendarDay {
    /// How many whole months lie between this day and a later one; 0 where it is not later.
    func wholeMonths(to later: CalendarDay) -> Int {
        guard self < later else { return 0 }
        let months = (later.year - year) * 12 + later.month - month
        guard let reached = advanced(byMonths: months), reached > later else { return months }
        return months - 1
    }
}
