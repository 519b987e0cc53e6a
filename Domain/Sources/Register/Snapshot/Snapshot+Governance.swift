/// The facts that rules need beside the register of boards, whatever the day.
extension Snapshot {
    public func independenceJudgements(of body: BodyID) -> [Stated<IndependenceJudgement>] {
        Array(named.governance.independenceJudgementsByBody[body])
    }
    public func independenceJudgements(of person: PersonID) -> [Stated<IndependenceJudgement>] {
        Array(named.governance.independenceJudgementsByPerson[people[person]])
    }
    public func registrations(of person: PersonID) -> [Stated<ProfessionalRegistration>] {
        Array(named.governance.registrationsByPerson[people[person]])
    }
    public func constituencyMemberships(of body: BodyID) -> [Stated<ConstituencyMembership>] {
        Array(named.governance.constituencyMembershipsByBody[body])
    }
    public func constituencyMemberships(of person: PersonID) -> [Stated<ConstituencyMembership>] {
        Array(named.governance.constituencyMembershipsByPerson[people[person]])
    }
    public func employments(of person: PersonID) -> [Stated<Employment>] {
        Array(named.governance.employmentsByPerson[people[person]])
    }
    public func employments(of body: BodyID) -> [Stated<Employment>] { Array(named.governance.employmentsByBody[body]) }
    public func secondments(of person: PersonID) -> [Stated<Secondment>] {
        Array(named.governance.secondmentsByPerson[people[person]])
    }
    public func secondments(of body: BodyID) -> [Stated<Secondment>] { Array(named.governance.secondmentsByBody[body]) }
    public func appointmentActs(to seat: SeatID) -> [Stated<AppointmentAct>] {
        Array(named.governance.appointmentActsBySeat[seat])
    }
    public func appointmentActs(of person: PersonID) -> [Stated<AppointmentAct>] {
        Array(named.governance.appointmentActsByPerson[people[person]])
    }
    public func accountingOfficers(of body: BodyID) -> [Stated<AccountingOfficer>] {
        Array(named.governance.accountingOfficersByBody[body])
    }
    public func accountingOfficers(of person: PersonID) -> [Stated<AccountingOfficer>] {
        Array(named.governance.accountingOfficersByPerson[people[person]])
    }
    public func suspensions(of body: BodyID) -> [Stated<Suspension>] { Array(named.governance.suspensionsByBody[body]) }
    public func delegations(of body: BodyID) -> [Stated<Delegation>] { Array(named.governance.delegationsByBody[body]) }
    public func delegations(of forum: ForumID) -> [Stated<Delegation>] {
        Array(named.governance.delegationsByToForum[forum])
    }
    public func reservedMatters(of body: BodyID) -> [Stated<ReservedMatter>] {
        Array(named.governance.reservedMattersByBody[body])
    }
    public func committeeTerms(of forum: ForumID) -> [Stated<CommitteeTerms>] {
        Array(named.governance.committeeTermsByForum[forum])
    }
    public func interests(of body: BodyID) -> [Stated<Interest>] { Array(named.governance.interestsByBody[body]) }
    public func interests(of person: PersonID) -> [Stated<Interest>] {
        Array(named.governance.interestsByPerson[people[person]])
    }
    public func dualOffices(of body: BodyID) -> [Stated<DualOffice>] { Array(named.governance.dualOfficesByBody[body]) }
    public func dualOffices(of person: PersonID) -> [Stated<DualOffice>] {
        Array(named.governance.dualOfficesByPerson[people[person]])
    }
    public func declarations(of body: BodyID) -> [Stated<Declaration>] {
        Array(named.governance.declarationsByBody[body])
    }
    public func declarations(of person: PersonID) -> [Stated<Declaration>] {
        Array(named.governance.declarationsByPerson[people[person]])
    }
    public func fitAndProperTests(of body: BodyID) -> [Stated<FitAndProperTest>] {
        Array(named.governance.fitAndProperTestsByBody[body])
    }
    public func fitAndProperTests(of person: PersonID) -> [Stated<FitAndProperTest>] {
        Array(named.governance.fitAndProperTestsByPerson[people[person]])
    }
    public func fitAndProperLetters(of body: BodyID) -> [Stated<FitAndProperLetter>] {
        Array(named.governance.fitAndProperLettersByBody[body])
    }
    public func fitAndProperLetters(of person: PersonID) -> [Stated<FitAndProperLetter>] {
        Array(named.governance.fitAndProperLettersByPerson[people[person]])
    }
    public func nobodyDisqualified(of body: BodyID) -> [Stated<NobodyDisqualified>] {
        Array(named.governance.nobodyDisqualifiedByBody[body])
    }
    public func appraisals(of body: BodyID) -> [Stated<Appraisal>] { Array(named.governance.appraisalsByBody[body]) }
    public func appraisals(of person: PersonID) -> [Stated<Appraisal>] {
        Array(named.governance.appraisalsByPerson[people[person]])
    }
    public func timeCommitments(of person: PersonID) -> [Stated<TimeCommitment>] {
        Array(named.governance.timeCommitmentsByPerson[people[person]])
    }
    public func timeCommitments(of body: BodyID) -> [Stated<TimeCommitment>] {
        Array(named.governance.timeCommitmentsByBody[body])
    }
    public func remunerations(of body: BodyID) -> [Stated<Remuneration>] {
        Array(named.governance.remunerationsByBody[body])
    }
    public func remunerations(of person: PersonID) -> [Stated<Remuneration>] {
        Array(named.governance.remunerationsByPerson[people[person]])
    }
    public func governors(of body: BodyID) -> [Stated<Governor>] { Array(named.governance.governorsByBody[body]) }
    public func governors(of person: PersonID) -> [Stated<Governor>] {
        Array(named.governance.governorsByPerson[people[person]])
    }
    public func establishmentOrders(of body: BodyID) -> [Stated<EstablishmentOrder>] {
        Array(named.governance.establishmentOrdersByBody[body])
    }
    public func constitutionClauses(of body: BodyID) -> [Stated<ConstitutionClause>] {
        Array(named.governance.constitutionClausesByBody[body])
    }
    public func oversightSegments(of body: BodyID) -> [Stated<OversightSegment>] {
        Array(named.governance.oversightSegmentsByBody[body])
    }
    public func ratings(of body: BodyID) -> [Stated<Rating>] { Array(named.governance.ratingsByBody[body]) }
    public func reviews(of body: BodyID) -> [Stated<Review>] { Array(named.governance.reviewsByBody[body]) }
    public func ruleEvidence(of body: BodyID) -> [Stated<RuleEvidence>] {
        Array(named.governance.ruleEvidenceByBody[body])
    }
    public func explanations(of body: BodyID) -> [Stated<Explanation>] {
        Array(named.governance.explanationsByBody[body])
    }

    /// All of them that are about a body, for what asks on which days an answer can change.
    public func governance(of body: BodyID) -> [any StatementPayload] {
        var all: [any StatementPayload] = []
        all += independenceJudgements(of: body).map(\.payload)
        all += constituencyMemberships(of: body).map(\.payload)
        all += employments(of: body).map(\.payload)
        all += secondments(of: body).map(\.payload)
        all += accountingOfficers(of: body).map(\.payload)
        all += suspensions(of: body).map(\.payload)
        all += delegations(of: body).map(\.payload)
        all += reservedMatters(of: body).map(\.payload)
        all += interests(of: body).map(\.payload)
        all += dualOffices(of: body).map(\.payload)
        all += declarations(of: body).map(\.payload)
        all += fitAndProperTests(of: body).map(\.payload)
        all += fitAndProperLetters(of: body).map(\.payload)
        all += nobodyDisqualified(of: body).map(\.payload)
        all += appraisals(of: body).map(\.payload)
        all += timeCommitments(of: body).map(\.payload)
        all += remunerations(of: body).map(\.payload)
        all += governors(of: body).map(\.payload)
        all += establishmentOrders(of: body).map(\.payload)
        all += constitutionClauses(of: body).map(\.payload)
        all += oversightSegments(of: body).map(\.payload)
        all += ratings(of: body).map(\.payload)
        all += reviews(of: body).map(\.payload)
        all += ruleEvidence(of: body).map(\.payload)
        all += explanations(of: body).map(\.payload)
        return all
    }

    /// All of them that are about a person, for what asks on which days an answer can change.
    public func governance(of person: PersonID) -> [any StatementPayload] {
        var all: [any StatementPayload] = []
        all += independenceJudgements(of: person).map(\.payload)
        all += registrations(of: person).map(\.payload)
        all += constituencyMemberships(of: person).map(\.payload)
        all += employments(of: person).map(\.payload)
        all += secondments(of: person).map(\.payload)
        all += appointmentActs(of: person).map(\.payload)
        all += accountingOfficers(of: person).map(\.payload)
        all += interests(of: person).map(\.payload)
        all += dualOffices(of: person).map(\.payload)
        all += declarations(of: person).map(\.payload)
        all += fitAndProperTests(of: person).map(\.payload)
        all += fitAndProperLetters(of: person).map(\.payload)
        all += appraisals(of: person).map(\.payload)
        all += timeCommitments(of: person).map(\.payload)
        all += remunerations(of: person).map(\.payload)
        all += governors(of: person).map(\.payload)
        return all
    }

    /// All of them that are about a seat, for what asks on which days an answer can change.
    public func governance(of seat: SeatID) -> [any StatementPayload] {
        var all: [any StatementPayload] = []
        all += appointmentActs(to: seat).map(\.payload)
        return all
    }

    /// All of them that are about a forum, for what asks on which days an answer can change.
    public func governance(of forum: ForumID) -> [any StatementPayload] {
        var all: [any StatementPayload] = []
        all += delegations(of: forum).map(\.payload)
        all += committeeTerms(of: forum).map(\.payload)
        return all
    }
}
