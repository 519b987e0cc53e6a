/// The facts that rules need beside the register of boards, whatever the day.
extension Snapshot {
    public func independenceJudgements(of body: BodyID) -> [Stated<IndependenceJudgement>] {
        Array(read(named.governance.independenceJudgementsByBody, body))
    }
    public func independenceJudgements(of person: PersonID) -> [Stated<IndependenceJudgement>] {
        Array(read(named.governance.independenceJudgementsByPerson, people[person]))
    }
    public func registrations(of person: PersonID) -> [Stated<ProfessionalRegistration>] {
        Array(read(named.governance.registrationsByPerson, people[person]))
    }
    public func constituencyMemberships(of body: BodyID) -> [Stated<ConstituencyMembership>] {
        Array(read(named.governance.constituencyMembershipsByBody, body))
    }
    public func constituencyMemberships(of person: PersonID) -> [Stated<ConstituencyMembership>] {
        Array(read(named.governance.constituencyMembershipsByPerson, people[person]))
    }
    public func employments(of person: PersonID) -> [Stated<Employment>] {
        Array(read(named.governance.employmentsByPerson, people[person]))
    }
    public func employments(of body: BodyID) -> [Stated<Employment>] {
        Array(read(named.governance.employmentsByBody, body))
    }
    public func secondments(of person: PersonID) -> [Stated<Secondment>] {
        Array(read(named.governance.secondmentsByPerson, people[person]))
    }
    public func secondments(of body: BodyID) -> [Stated<Secondment>] {
        Array(read(named.governance.secondmentsByBody, body))
    }
    public func appointmentActs(to seat: SeatID) -> [Stated<AppointmentAct>] {
        Array(read(named.governance.appointmentActsBySeat, seat))
    }
    public func appointmentActs(of person: PersonID) -> [Stated<AppointmentAct>] {
        Array(read(named.governance.appointmentActsByPerson, people[person]))
    }
    public func accountingOfficers(of body: BodyID) -> [Stated<AccountingOfficer>] {
        Array(read(named.governance.accountingOfficersByBody, body))
    }
    public func accountingOfficers(of person: PersonID) -> [Stated<AccountingOfficer>] {
        Array(read(named.governance.accountingOfficersByPerson, people[person]))
    }
    public func suspensions(of body: BodyID) -> [Stated<Suspension>] {
        Array(read(named.governance.suspensionsByBody, body))
    }
    public func delegations(of body: BodyID) -> [Stated<Delegation>] {
        Array(read(named.governance.delegationsByBody, body))
    }
    public func delegations(of forum: ForumID) -> [Stated<Delegation>] {
        Array(read(named.governance.delegationsByToForum, forum))
    }
    public func reservedMatters(of body: BodyID) -> [Stated<ReservedMatter>] {
        Array(read(named.governance.reservedMattersByBody, body))
    }
    public func committeeTerms(of forum: ForumID) -> [Stated<CommitteeTerms>] {
        Array(read(named.governance.committeeTermsByForum, forum))
    }
    public func interests(of body: BodyID) -> [Stated<Interest>] { Array(read(named.governance.interestsByBody, body)) }
    public func interests(of person: PersonID) -> [Stated<Interest>] {
        Array(read(named.governance.interestsByPerson, people[person]))
    }
    public func dualOffices(of body: BodyID) -> [Stated<DualOffice>] {
        Array(read(named.governance.dualOfficesByBody, body))
    }
    public func dualOffices(of person: PersonID) -> [Stated<DualOffice>] {
        Array(read(named.governance.dualOfficesByPerson, people[person]))
    }
    public func declarations(of body: BodyID) -> [Stated<Declaration>] {
        Array(read(named.governance.declarationsByBody, body))
    }
    public func declarations(of person: PersonID) -> [Stated<Declaration>] {
        Array(read(named.governance.declarationsByPerson, people[person]))
    }
    public func fitAndProperTests(of body: BodyID) -> [Stated<FitAndProperTest>] {
        Array(read(named.governance.fitAndProperTestsByBody, body))
    }
    public func fitAndProperTests(of person: PersonID) -> [Stated<FitAndProperTest>] {
        Array(read(named.governance.fitAndProperTestsByPerson, people[person]))
    }
    public func fitAndProperLetters(of body: BodyID) -> [Stated<FitAndProperLetter>] {
        Array(read(named.governance.fitAndProperLettersByBody, body))
    }
    public func fitAndProperLetters(of person: PersonID) -> [Stated<FitAndProperLetter>] {
        Array(read(named.governance.fitAndProperLettersByPerson, people[person]))
    }
    public func nobodyDisqualified(of body: BodyID) -> [Stated<NobodyDisqualified>] {
        Array(read(named.governance.nobodyDisqualifiedByBody, body))
    }
    public func appraisals(of body: BodyID) -> [Stated<Appraisal>] {
        Array(read(named.governance.appraisalsByBody, body))
    }
    public func appraisals(of person: PersonID) -> [Stated<Appraisal>] {
        Array(read(named.governance.appraisalsByPerson, people[person]))
    }
    public func timeCommitments(of person: PersonID) -> [Stated<TimeCommitment>] {
        Array(read(named.governance.timeCommitmentsByPerson, people[person]))
    }
    public func timeCommitments(of body: BodyID) -> [Stated<TimeCommitment>] {
        Array(read(named.governance.timeCommitmentsByBody, body))
    }
    public func remunerations(of body: BodyID) -> [Stated<Remuneration>] {
        Array(read(named.governance.remunerationsByBody, body))
    }
    public func remunerations(of person: PersonID) -> [Stated<Remuneration>] {
        Array(read(named.governance.remunerationsByPerson, people[person]))
    }
    public func governors(of body: BodyID) -> [Stated<Governor>] { Array(read(named.governance.governorsByBody, body)) }
    public func governors(of person: PersonID) -> [Stated<Governor>] {
        Array(read(named.governance.governorsByPerson, people[person]))
    }
    public func establishmentOrders(of body: BodyID) -> [Stated<EstablishmentOrder>] {
        Array(read(named.governance.establishmentOrdersByBody, body))
    }
    public func constitutionClauses(of body: BodyID) -> [Stated<ConstitutionClause>] {
        Array(read(named.governance.constitutionClausesByBody, body))
    }
    public func oversightSegments(of body: BodyID) -> [Stated<OversightSegment>] {
        Array(read(named.governance.oversightSegmentsByBody, body))
    }
    public func ratings(of body: BodyID) -> [Stated<Rating>] { Array(read(named.governance.ratingsByBody, body)) }
    public func reviews(of body: BodyID) -> [Stated<Review>] { Array(read(named.governance.reviewsByBody, body)) }
    public func ruleEvidence(of body: BodyID) -> [Stated<RuleEvidence>] {
        Array(read(named.governance.ruleEvidenceByBody, body))
    }
    public func explanations(of body: BodyID) -> [Stated<Explanation>] {
        Array(read(named.governance.explanationsByBody, body))
    }
}
