/// Something said in advance whose day has passed, and of which nothing recorded says whether it came about.
public struct Announcement: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// An arrangement that is recorded as announced.
        case arrangement
        /// What bodies said they would do.
        case intent
        /// A reason or benefit that was to be reviewed.
        case review
        /// Something recorded as holding, on evidence older than its start.
        case start
        /// A post that was to end, on evidence older than its end, in a seat that nobody certainly holds since.
        case end
    }

    public let kind: Kind
    public let fact: Fact
    public let bodies: [BodyID]
    /// The day for which it was said.
    public let plannedFor: DayBounds
    /// Whether that day has passed: *possibly* where it is known only in part.
    public let hasPassed: Coverage
    public let confirmers: [Confirmer]
}

extension Snapshot {
    /// What was announced for a day that has passed or may have passed, the longest passed first.
    public var passedAnnouncements: [Announcement] {
        facts.all.compactMap(announcement).sorted {
            ($0.plannedFor.latest, $0.fact.id) < ($1.plannedFor.latest, $1.fact.id)
        }
    }

    private func announcement(_ fact: Fact) -> Announcement? {
        guard let (kind, planned) = planned(fact) else { return nil }
        let hasPassed: Coverage =
            planned.latest <= day ? .certainly : planned.earliest <= day ? .possibly : .not
        let bodies = bodies(concernedBy: fact.statement)
        guard hasPassed != .not, bodies.isEmpty || bodies.contains(where: { isOpen($0) != .not }) else { return nil }
        return Announcement(
            kind: kind,
            fact: fact,
            bodies: bodies,
            plannedFor: planned,
            hasPassed: hasPassed,
            confirmers: confirmers(of: fact)
        )
    }

    private func planned(_ fact: Fact) -> (Announcement.Kind, DayBounds)? {
        switch fact.statement {
        case .arrangement(let payload) where payload.status == .announced:
            payload.dated.from.bounds.map { (.arrangement, $0) }
        case .intent(let payload): payload.plannedFor.map { (.intent, $0) }
        case .reason(let payload): review(payload.purpose)
        case .expectedBenefit(let payload): review(payload.purpose)
        case .appointment(let payload): start(fact) ?? end(fact, of: payload)
        case .bodyExistence, .authorisation, .forum, .forumMember, .designation, .group, .groupMember, .arrangement,
            .instrument:
            start(fact)
        case .registerNotice, .compilation, .bodyName, .bodyLegalKind, .bodySector, .bodyRegion, .seat, .vacancy,
            .personName, .samePerson, .absence, .completeness, .publishedCount, .independence, .registration,
            .membership, .employment, .secondment, .appointmentAct, .accountingOfficer, .suspension, .delegation,
            .reservedMatter, .committeeTerms, .interest, .dualOffice, .declaration, .fitAndProperTest,
            .fitAndProperLetter, .nobodyDisqualified, .appraisal, .timeCommitment, .remuneration, .governor,
            .establishmentOrder, .constitutionClause, .oversightSegment, .rating, .review, .ruleEvidence, .explanation:
            nil
        }
    }

    private func review(_ purpose: Purpose) -> (Announcement.Kind, DayBounds)? {
        guard purpose.dated.covers(day) != .not else { return nil }
        return purpose.reviewOn.map { (.review, $0) }
    }

    private func start(_ fact: Fact) -> (Announcement.Kind, DayBounds)? {
        guard case .within(let from)? = fact.statement.period?.from, let evidence = fact.evidence,
            evidence.latest < from.earliest, fact.statement.coverage(on: day) != .not
        else { return nil }
        return (.start, from)
    }

    private func end(_ fact: Fact, of appointment: Appointment) -> (Announcement.Kind, DayBounds)? {
        guard case .within(let until) = appointment.dated.until, let evidence = fact.evidence,
            evidence.latest < until.earliest, appointment.coverage(on: day) != .certainly,
            let body = seat(appointment.seat)?.payload.body, isOpen(body) != .not,
            case .notRecorded = state(of: appointment.seat).withoutPossible
        else { return nil }
        return (.end, until.advanced(by: -1))
    }
}

extension Announcement.Kind {
    /// `announced`, and what is not known of it.
    public var inWords: String {
        switch self {
        case .arrangement: "announced; that it began is not recorded"
        case .intent: "intended; what came of it is not recorded with it"
        case .review: "to be reviewed; no review is recorded"
        case .start: "stated before it was to begin; no later evidence is recorded"
        case .end: "stated before it was to end; who holds the seat since is not recorded"
        }
    }
}

extension SeatState {
    /// The same without holders who are only possibly in it.
    fileprivate var withoutPossible: SeatState {
        guard case .held(let holders) = self, !holders.contains(where: { $0.coverage == .certainly }) else {
            return self
        }
        return .notRecorded
    }
}
