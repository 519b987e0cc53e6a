/// The standing facts at one position, sorted by kind; the day does not matter yet.
///
/// Build it once for a position and take as many snapshots of it as there are days to ask about.
public struct FactIndex: Sendable {
    public let facts: Facts
    public private(set) var notices: [Stated<RegisterNotice>] = []
    public private(set) var compilations: [Stated<Compilation>] = []
    public private(set) var existences: [Stated<BodyExistence>] = []
    public private(set) var bodyNames: [Stated<BodyName>] = []
    public private(set) var legalKinds: [Stated<BodyLegalKind>] = []
    public private(set) var sectors: [Stated<BodySector>] = []
    public private(set) var regions: [Stated<BodyRegion>] = []
    public private(set) var authorisations: [Stated<Authorisation>] = []
    public private(set) var forums: [Stated<Forum>] = []
    public private(set) var forumMembers: [Stated<ForumMember>] = []
    public private(set) var seats: [Stated<Seat>] = []
    public private(set) var vacancies: [Stated<Vacancy>] = []
    public private(set) var designations: [Stated<Designation>] = []
    public private(set) var personNames: [Stated<PersonName>] = []
    public private(set) var samePersons: [Stated<SamePerson>] = []
    public private(set) var appointments: [Stated<Appointment>] = []
    public private(set) var absences: [Stated<Absence>] = []
    public private(set) var groups: [Stated<Group>] = []
    public private(set) var groupMembers: [Stated<GroupMember>] = []
    public private(set) var arrangements: [Stated<Arrangement>] = []
    public private(set) var intents: [Stated<Intent>] = []
    public private(set) var reasons: [Stated<Reason>] = []
    public private(set) var expectedBenefits: [Stated<ExpectedBenefit>] = []
    public private(set) var instruments: [Stated<Instrument>] = []
    public private(set) var completenesses: [Stated<Completeness>] = []
    public private(set) var publishedCounts: [Stated<PublishedCount>] = []
    public private(set) var independenceJudgements: [Stated<IndependenceJudgement>] = []
    public private(set) var registrations: [Stated<ProfessionalRegistration>] = []
    public private(set) var constituencyMemberships: [Stated<ConstituencyMembership>] = []
    public private(set) var employments: [Stated<Employment>] = []
    public private(set) var secondments: [Stated<Secondment>] = []
    public private(set) var appointmentActs: [Stated<AppointmentAct>] = []
    public private(set) var accountingOfficers: [Stated<AccountingOfficer>] = []
    public private(set) var suspensions: [Stated<Suspension>] = []
    public private(set) var delegations: [Stated<Delegation>] = []
    public private(set) var reservedMatters: [Stated<ReservedMatter>] = []
    public private(set) var committeeTerms: [Stated<CommitteeTerms>] = []
    public private(set) var interests: [Stated<Interest>] = []
    public private(set) var dualOffices: [Stated<DualOffice>] = []
    public private(set) var declarations: [Stated<Declaration>] = []
    public private(set) var fitAndProperTests: [Stated<FitAndProperTest>] = []
    public private(set) var fitAndProperLetters: [Stated<FitAndProperLetter>] = []
    public private(set) var nobodyDisqualified: [Stated<NobodyDisqualified>] = []
    public private(set) var appraisals: [Stated<Appraisal>] = []
    public private(set) var timeCommitments: [Stated<TimeCommitment>] = []
    public private(set) var remunerations: [Stated<Remuneration>] = []
    public private(set) var governors: [Stated<Governor>] = []
    public private(set) var establishmentOrders: [Stated<EstablishmentOrder>] = []
    public private(set) var constitutionClauses: [Stated<ConstitutionClause>] = []
    public private(set) var oversightSegments: [Stated<OversightSegment>] = []
    public private(set) var ratings: [Stated<Rating>] = []
    public private(set) var reviews: [Stated<Review>] = []
    public private(set) var ruleEvidence: [Stated<RuleEvidence>] = []
    public private(set) var explanations: [Stated<Explanation>] = []

    public init(_ facts: Facts) {
        self.facts = facts
        for fact in facts.all { file(fact) }
    }

    private mutating func file(_ fact: Fact) {
        switch fact.statement {
        case .registerNotice(let payload): notices.append(Stated(payload, fact))
        case .compilation(let payload): compilations.append(Stated(payload, fact))
        case .bodyExistence(let payload): existences.append(Stated(payload, fact))
        case .bodyName(let payload): bodyNames.append(Stated(payload, fact))
        case .bodyLegalKind(let payload): legalKinds.append(Stated(payload, fact))
        case .bodySector(let payload): sectors.append(Stated(payload, fact))
        case .bodyRegion(let payload): regions.append(Stated(payload, fact))
        case .authorisation(let payload): authorisations.append(Stated(payload, fact))
        case .forum(let payload): forums.append(Stated(payload, fact))
        case .forumMember(let payload): forumMembers.append(Stated(payload, fact))
        case .seat(let payload): seats.append(Stated(payload, fact))
        case .vacancy(let payload): vacancies.append(Stated(payload, fact))
        case .designation(let payload): designations.append(Stated(payload, fact))
        case .personName(let payload): personNames.append(Stated(payload, fact))
        case .samePerson(let payload): samePersons.append(Stated(payload, fact))
        case .appointment(let payload): appointments.append(Stated(payload, fact))
        case .absence(let payload): absences.append(Stated(payload, fact))
        case .group(let payload): groups.append(Stated(payload, fact))
        case .groupMember(let payload): groupMembers.append(Stated(payload, fact))
        case .arrangement(let payload): arrangements.append(Stated(payload, fact))
        case .intent(let payload): intents.append(Stated(payload, fact))
        case .reason(let payload): reasons.append(Stated(payload, fact))
        case .expectedBenefit(let payload): expectedBenefits.append(Stated(payload, fact))
        case .instrument(let payload): instruments.append(Stated(payload, fact))
        case .completeness(let payload): completenesses.append(Stated(payload, fact))
        case .publishedCount(let payload): publishedCounts.append(Stated(payload, fact))
        case .independence(let payload): independenceJudgements.append(Stated(payload, fact))
        case .registration(let payload): registrations.append(Stated(payload, fact))
        case .membership(let payload): constituencyMemberships.append(Stated(payload, fact))
        case .employment(let payload): employments.append(Stated(payload, fact))
        case .secondment(let payload): secondments.append(Stated(payload, fact))
        case .appointmentAct(let payload): appointmentActs.append(Stated(payload, fact))
        case .accountingOfficer(let payload): accountingOfficers.append(Stated(payload, fact))
        case .suspension(let payload): suspensions.append(Stated(payload, fact))
        case .delegation(let payload): delegations.append(Stated(payload, fact))
        case .reservedMatter(let payload): reservedMatters.append(Stated(payload, fact))
        case .committeeTerms(let payload): committeeTerms.append(Stated(payload, fact))
        case .interest(let payload): interests.append(Stated(payload, fact))
        case .dualOffice(let payload): dualOffices.append(Stated(payload, fact))
        case .declaration(let payload): declarations.append(Stated(payload, fact))
        case .fitAndProperTest(let payload): fitAndProperTests.append(Stated(payload, fact))
        case .fitAndProperLetter(let payload): fitAndProperLetters.append(Stated(payload, fact))
        case .nobodyDisqualified(let payload): nobodyDisqualified.append(Stated(payload, fact))
        case .appraisal(let payload): appraisals.append(Stated(payload, fact))
        case .timeCommitment(let payload): timeCommitments.append(Stated(payload, fact))
        case .remuneration(let payload): remunerations.append(Stated(payload, fact))
        case .governor(let payload): governors.append(Stated(payload, fact))
        case .establishmentOrder(let payload): establishmentOrders.append(Stated(payload, fact))
        case .constitutionClause(let payload): constitutionClauses.append(Stated(payload, fact))
        case .oversightSegment(let payload): oversightSegments.append(Stated(payload, fact))
        case .rating(let payload): ratings.append(Stated(payload, fact))
        case .review(let payload): reviews.append(Stated(payload, fact))
        case .ruleEvidence(let payload): ruleEvidence.append(Stated(payload, fact))
        case .explanation(let payload): explanations.append(Stated(payload, fact))
        }
    }
}
