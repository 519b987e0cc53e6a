/// The facts that rules need beside the register of boards, by what they are about and in the order of the log.
struct GovernanceIndex: Sendable {
    let independenceJudgementsByBody: Grouping<BodyID, IndependenceJudgement>
    let independenceJudgementsByPerson: Grouping<PersonID, IndependenceJudgement>
    let registrationsByPerson: Grouping<PersonID, ProfessionalRegistration>
    let constituencyMembershipsByBody: Grouping<BodyID, ConstituencyMembership>
    let constituencyMembershipsByPerson: Grouping<PersonID, ConstituencyMembership>
    let employmentsByPerson: Grouping<PersonID, Employment>
    let employmentsByBody: Grouping<BodyID, Employment>
    let secondmentsByPerson: Grouping<PersonID, Secondment>
    let secondmentsByBody: Grouping<BodyID, Secondment>
    let appointmentActsBySeat: Grouping<SeatID, AppointmentAct>
    let appointmentActsByPerson: Grouping<PersonID, AppointmentAct>
    let accountingOfficersByBody: Grouping<BodyID, AccountingOfficer>
    let accountingOfficersByPerson: Grouping<PersonID, AccountingOfficer>
    let suspensionsByBody: Grouping<BodyID, Suspension>
    let delegationsByBody: Grouping<BodyID, Delegation>
    let delegationsByToForum: Grouping<ForumID, Delegation>
    let reservedMattersByBody: Grouping<BodyID, ReservedMatter>
    let committeeTermsByForum: Grouping<ForumID, CommitteeTerms>
    let interestsByBody: Grouping<BodyID, Interest>
    let interestsByPerson: Grouping<PersonID, Interest>
    let dualOfficesByBody: Grouping<BodyID, DualOffice>
    let dualOfficesByPerson: Grouping<PersonID, DualOffice>
    let declarationsByBody: Grouping<BodyID, Declaration>
    let declarationsByPerson: Grouping<PersonID, Declaration>
    let fitAndProperTestsByBody: Grouping<BodyID, FitAndProperTest>
    let fitAndProperTestsByPerson: Grouping<PersonID, FitAndProperTest>
    let fitAndProperLettersByBody: Grouping<BodyID, FitAndProperLetter>
    let fitAndProperLettersByPerson: Grouping<PersonID, FitAndProperLetter>
    let nobodyDisqualifiedByBody: Grouping<BodyID, NobodyDisqualified>
    let appraisalsByBody: Grouping<BodyID, Appraisal>
    let appraisalsByPerson: Grouping<PersonID, Appraisal>
    let timeCommitmentsByPerson: Grouping<PersonID, TimeCommitment>
    let timeCommitmentsByBody: Grouping<BodyID, TimeCommitment>
    let remunerationsByBody: Grouping<BodyID, Remuneration>
    let remunerationsByPerson: Grouping<PersonID, Remuneration>
    let governorsByBody: Grouping<BodyID, Governor>
    let governorsByPerson: Grouping<PersonID, Governor>
    let establishmentOrdersByBody: Grouping<BodyID, EstablishmentOrder>
    let constitutionClausesByBody: Grouping<BodyID, ConstitutionClause>
    let oversightSegmentsByBody: Grouping<BodyID, OversightSegment>
    let ratingsByBody: Grouping<BodyID, Rating>
    let reviewsByKind: Grouping<ReviewsOfKind, Review>
    let ruleEvidenceByBody: Grouping<BodyID, RuleEvidence>
    let explanationsByBody: Grouping<BodyID, Explanation>

    init(_ index: FactIndex, _ people: People) {
        independenceJudgementsByBody = Grouping(index.independenceJudgements) { $0.body }
        independenceJudgementsByPerson = Grouping(index.independenceJudgements) { people[$0.person] }
        registrationsByPerson = Grouping(index.registrations) { people[$0.person] }
        constituencyMembershipsByBody = Grouping(index.constituencyMemberships) { $0.body }
        constituencyMembershipsByPerson = Grouping(index.constituencyMemberships) { people[$0.person] }
        employmentsByPerson = Grouping(index.employments) { people[$0.person] }
        employmentsByBody = Grouping(index.employments) { $0.body }
        secondmentsByPerson = Grouping(index.secondments) { people[$0.person] }
        secondmentsByBody = Grouping(index.secondments) { $0.body }
        appointmentActsBySeat = Grouping(index.appointmentActs) { $0.seat }
        appointmentActsByPerson = Grouping(index.appointmentActs) { people[$0.person] }
        accountingOfficersByBody = Grouping(index.accountingOfficers) { $0.body }
        accountingOfficersByPerson = Grouping(index.accountingOfficers) { people[$0.person] }
        suspensionsByBody = Grouping(index.suspensions) { $0.body }
        delegationsByBody = Grouping(index.delegations) { $0.body }
        delegationsByToForum = Grouping(index.delegations) { $0.toForum }
        reservedMattersByBody = Grouping(index.reservedMatters) { $0.body }
        committeeTermsByForum = Grouping(index.committeeTerms) { $0.forum }
        interestsByBody = Grouping(index.interests) { $0.body }
        interestsByPerson = Grouping(index.interests) { people[$0.person] }
        dualOfficesByBody = Grouping(index.dualOffices) { $0.body }
        dualOfficesByPerson = Grouping(index.dualOffices) { people[$0.person] }
        declarationsByBody = Grouping(index.declarations) { $0.body }
        declarationsByPerson = Grouping(index.declarations) { people[$0.person] }
        fitAndProperTestsByBody = Grouping(index.fitAndProperTests) { $0.body }
        fitAndProperTestsByPerson = Grouping(index.fitAndProperTests) { people[$0.person] }
        fitAndProperLettersByBody = Grouping(index.fitAndProperLetters) { $0.body }
        fitAndProperLettersByPerson = Grouping(index.fitAndProperLetters) { people[$0.person] }
        nobodyDisqualifiedByBody = Grouping(index.nobodyDisqualified) { $0.body }
        appraisalsByBody = Grouping(index.appraisals) { $0.body }
        appraisalsByPerson = Grouping(index.appraisals) { people[$0.person] }
        timeCommitmentsByPerson = Grouping(index.timeCommitments) { people[$0.person] }
        timeCommitmentsByBody = Grouping(index.timeCommitments) { $0.body }
        remunerationsByBody = Grouping(index.remunerations) { $0.body }
        remunerationsByPerson = Grouping(index.remunerations) { people[$0.person] }
        governorsByBody = Grouping(index.governors) { $0.body }
        governorsByPerson = Grouping(index.governors) { people[$0.person] }
        establishmentOrdersByBody = Grouping(index.establishmentOrders) { $0.body }
        constitutionClausesByBody = Grouping(index.constitutionClauses) { $0.body }
        oversightSegmentsByBody = Grouping(index.oversightSegments) { $0.body }
        ratingsByBody = Grouping(index.ratings) { $0.body }
        reviewsByKind = Grouping(index.reviews) { ReviewsOfKind(body: $0.body, kind: $0.review) }
        ruleEvidenceByBody = Grouping(index.ruleEvidence) { $0.body }
        explanationsByBody = Grouping(index.explanations) { $0.body }
    }
}

struct ReviewsOfKind: Hashable {
    let body: BodyID
    let kind: ReviewKind
}
