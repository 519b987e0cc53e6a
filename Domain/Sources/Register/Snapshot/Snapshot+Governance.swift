/// The facts that rules need beside the register of boards, whatever the day.
extension Snapshot {
    public func independenceJudgements(of body: BodyID) -> [Stated<IndependenceJudgement>] {
        readAll(named.governance.independenceJudgementsByBody, body)
    }
    public func independenceJudgements(of person: PersonID) -> [Stated<IndependenceJudgement>] {
        readAll(named.governance.independenceJudgementsByPerson, people[person])
    }
    public func registrations(of person: PersonID) -> [Stated<ProfessionalRegistration>] {
        readAll(named.governance.registrationsByPerson, people[person])
    }
    public func constituencyMemberships(of body: BodyID) -> [Stated<ConstituencyMembership>] {
        readAll(named.governance.constituencyMembershipsByBody, body)
    }
    public func constituencyMemberships(of person: PersonID) -> [Stated<ConstituencyMembership>] {
        readAll(named.governance.constituencyMembershipsByPerson, people[person])
    }
    public func employments(of person: PersonID) -> [Stated<Employment>] {
        readAll(named.governance.employmentsByPerson, people[person])
    }
    public func employments(of body: BodyID) -> [Stated<Employment>] {
        readAll(named.governance.employmentsByBody, body)
    }
    public func secondments(of person: PersonID) -> [Stated<Secondment>] {
        readAll(named.governance.secondmentsByPerson, people[person])
    }
    public func secondments(of body: BodyID) -> [Stated<Secondment>] {
        readAll(named.governance.secondmentsByBody, body)
    }
    public func appointmentActs(to seat: SeatID) -> [Stated<AppointmentAct>] {
        readAll(named.governance.appointmentActsBySeat, seat)
    }
    public func appointmentActs(of person: PersonID) -> [Stated<AppointmentAct>] {
        readAll(named.governance.appointmentActsByPerson, people[person])
    }
    public func accountingOfficers(of body: BodyID) -> [Stated<AccountingOfficer>] {
        readAll(named.governance.accountingOfficersByBody, body)
    }
    public func accountingOfficers(of person: PersonID) -> [Stated<AccountingOfficer>] {
        readAll(named.governance.accountingOfficersByPerson, people[person])
    }
    public func suspensions(of body: BodyID) -> [Stated<Suspension>] {
        readAll(named.governance.suspensionsByBody, body)
    }
    public func delegations(of body: BodyID) -> [Stated<Delegation>] {
        readAll(named.governance.delegationsByBody, body)
    }
    public func delegations(of forum: ForumID) -> [Stated<Delegation>] {
        readAll(named.governance.delegationsByToForum, forum)
    }
    public func reservedMatters(of body: BodyID) -> [Stated<ReservedMatter>] {
        readAll(named.governance.reservedMattersByBody, body)
    }
    public func committeeTerms(of forum: ForumID) -> [Stated<CommitteeTerms>] {
        readAll(named.governance.committeeTermsByForum, forum)
    }
    public func interests(of body: BodyID) -> [Stated<Interest>] { readAll(named.governance.interestsByBody, body) }
    public func interests(of person: PersonID) -> [Stated<Interest>] {
        readAll(named.governance.interestsByPerson, people[person])
    }
    public func dualOffices(of body: BodyID) -> [Stated<DualOffice>] {
        readAll(named.governance.dualOfficesByBody, body)
    }
    public func dualOffices(of person: PersonID) -> [Stated<DualOffice>] {
        readAll(named.governance.dualOfficesByPerson, people[person])
    }
    public func declarations(of body: BodyID) -> [Stated<Declaration>] {
        readAll(named.governance.declarationsByBody, body)
    }
    public func declarations(of person: PersonID) -> [Stated<Declaration>] {
        readAll(named.governance.declarationsByPerson, people[person])
    }
    public func fitAndProperTests(of body: BodyID) -> [Stated<FitAndProperTest>] {
        readAll(named.governance.fitAndProperTestsByBody, body)
    }
    public func fitAndProperTests(of person: PersonID) -> [Stated<FitAndProperTest>] {
        readAll(named.governance.fitAndProperTestsByPerson, people[person])
    }
    public func fitAndProperLetters(of body: BodyID) -> [Stated<FitAndProperLetter>] {
        readAll(named.governance.fitAndProperLettersByBody, body)
    }
    public func fitAndProperLetters(of person: PersonID) -> [Stated<FitAndProperLetter>] {
        readAll(named.governance.fitAndProperLettersByPerson, people[person])
    }
    public func nobodyDisqualified(of body: BodyID) -> [Stated<NobodyDisqualified>] {
        readAll(named.governance.nobodyDisqualifiedByBody, body)
    }
    public func appraisals(of body: BodyID) -> [Stated<Appraisal>] {
        readAll(named.governance.appraisalsByBody, body)
    }
    public func appraisals(of person: PersonID) -> [Stated<Appraisal>] {
        readAll(named.governance.appraisalsByPerson, people[person])
    }
    public func timeCommitments(of person: PersonID) -> [Stated<TimeCommitment>] {
        readAll(named.governance.timeCommitmentsByPerson, people[person])
    }
    public func timeCommitments(of body: BodyID) -> [Stated<TimeCommitment>] {
        readAll(named.governance.timeCommitmentsByBody, body)
    }
    public func remunerations(of body: BodyID) -> [Stated<Remuneration>] {
        readAll(named.governance.remunerationsByBody, body)
    }
    public func remunerations(of person: PersonID) -> [Stated<Remuneration>] {
        readAll(named.governance.remunerationsByPerson, people[person])
    }
    public func governors(of body: BodyID) -> [Stated<Governor>] { readAll(named.governance.governorsByBody, body) }
    public func governors(of person: PersonID) -> [Stated<Governor>] {
        readAll(named.governance.governorsByPerson, people[person])
    }
    public func establishmentOrders(of body: BodyID) -> [Stated<EstablishmentOrder>] {
        readAll(named.governance.establishmentOrdersByBody, body)
    }
    public func constitutionClauses(of body: BodyID) -> [Stated<ConstitutionClause>] {
        readAll(named.governance.constitutionClausesByBody, body)
    }
    public func oversightSegments(of body: BodyID) -> [Stated<OversightSegment>] {
        readAll(named.governance.oversightSegmentsByBody, body)
    }
    public func ratings(of body: BodyID) -> [Stated<Rating>] { readAll(named.governance.ratingsByBody, body) }
    public func reviews(of body: BodyID, _ kind: ReviewKind) -> [Stated<Review>] {
        readAll(named.governance.reviewsByKind, ReviewsOfKind(body: body, kind: kind))
    }
    public func ruleEvidence(of body: BodyID) -> [Stated<RuleEvidence>] {
        readAll(named.governance.ruleEvidenceByBody, body)
    }
    public func explanations(of body: BodyID) -> [Stated<Explanation>] {
        readAll(named.governance.explanationsByBody, body)
    }
}
