import Register

extension Samples {
    private static var dates: Period { period("2019-04", "2024-07-01", lastSeen: "2024-06") }

    static func halfDays(_ text: String) -> HalfDays {
        guard let days = HalfDays(text: text) else { preconditionFailure("'\(text)' is no number of days") }
        return days
    }

    /// With every field that may stand beside the others.
    static var fullAboutGovernance: [Statement] {
        [
            .independence(
                IndependenceJudgement(
                    person: ashRowe,
                    body: northmere,
                    judgement: .notIndependent,
                    indicators: [.employee, .business],
                    reason: "A reason (invented)",
                    resolution: "A resolution (invented)",
                    on: bounds("2024-06-30")
                )
            ),
            .registration(
                ProfessionalRegistration(
                    person: ashRowe,
                    register: .pharmacy,
                    profession: .other,
                    number: "A number (invented)",
                    dated: dates
                )
            ),
            .membership(
                ConstituencyMembership(
                    person: ashRowe,
                    body: northmere,
                    constituency: .staff,
                    name: "A class (invented)",
                    dated: dates
                )
            ),
            .employment(
                Employment(person: ashRowe, body: northmere, employment: .office, isFullTime: true, dated: dates)
            ),
            .secondment(
                Secondment(
                    person: ashRowe,
                    employerBody: eastholt,
                    body: northmere,
                    agreement: "A agreement (invented)",
                    dated: dates
                )
            ),
            .appointmentAct(
                AppointmentAct(
                    person: ashRowe,
                    seat: chairSeat,
                    act: .letter,
                    by: .other,
                    authority: "A authority (invented)",
                    isGeneralMeeting: true,
                    lastDay: bounds("2024-06-30"),
                    resolution: "A resolution (invented)",
                    on: bounds("2024-06-30")
                )
            ),
            .accountingOfficer(
                AccountingOfficer(person: ashRowe, body: northmere, officer: .accountable, dated: dates)
            ),
            .suspension(Suspension(person: ashRowe, seat: chairSeat, body: northmere, dated: dates)),
            .delegation(
                Delegation(
                    body: northmere,
                    basis: .other,
                    functions: ["One of the functions (invented)", "Another (invented)"],
                    toForum: id("northmere.quality"),
                    toBody: eastholt,
                    toSeat: chairSeat,
                    toOther: "A to-other (invented)",
                    limits: "A limits (invented)",
                    mayBePassedOn: true,
                    instrument: id("delegation-1"),
                    resolvedOn: bounds("2024-06-30"),
                    agreedOn: bounds("2024-06-30"),
                    dated: dates
                )
            ),
            .reservedMatter(
                ReservedMatter(
                    body: northmere,
                    matter: "A matter (invented)",
                    reference: "A reference (invented)",
                    dated: dates
                )
            ),
            .committeeTerms(
                CommitteeTerms(
                    forum: id("northmere.quality"),
                    purpose: .other,
                    functions: ["One of the functions (invented)", "Another (invented)"],
                    quorum: "A quorum (invented)",
                    voting: "A voting (invented)",
                    agreedBy: [northmere, eastholt],
                    agreedOn: bounds("2024-06-30"),
                    firstMet: bounds("2024-06-30"),
                    dated: dates
                )
            ),
            .interest(
                Interest(
                    person: ashRowe,
                    body: northmere,
                    subject: eastholt,
                    interest: .indirect,
                    declaredOn: bounds("2024-06-30"),
                    isPublished: true,
                    publishedUntil: bounds("2024-06-30"),
                    keptUntil: bounds("2024-06-30"),
                    dated: dates
                )
            ),
            .dualOffice(
                DualOffice(
                    person: ashRowe,
                    body: northmere,
                    other: eastholt,
                    decision: .refused,
                    reason: "A reason (invented)",
                    resolution: "A resolution (invented)",
                    decidedOn: bounds("2024-06-30"),
                    dated: dates
                )
            ),
            .declaration(
                Declaration(person: ashRowe, body: northmere, declaration: .commitments, on: bounds("2024-06-30"))
            ),
            .fitAndProperTest(
                FitAndProperTest(
                    person: ashRowe,
                    body: northmere,
                    outcome: .notFit,
                    leadEmployer: eastholt,
                    signedBy: .other,
                    nextDue: bounds("2024-06-30"),
                    on: bounds("2024-06-30")
                )
            ),
            .fitAndProperLetter(
                FitAndProperLetter(person: ashRowe, body: northmere, leadEmployer: eastholt, on: bounds("2024-06-30"))
            ),
            .nobodyDisqualified(
                NobodyDisqualified(body: northmere, resolution: "A resolution (invented)", on: bounds("2024-06-30"))
            ),
            .appraisal(
                Appraisal(person: ashRowe, body: northmere, on: bounds("2024-06-30"), sentOn: bounds("2024-06-30"))
            ),
            .timeCommitment(
                TimeCommitment(person: ashRowe, body: northmere, days: halfDays("2.5"), per: .year, dated: dates)
            ),
            .remuneration(
                Remuneration(
                    person: ashRowe,
                    body: northmere,
                    kind: .other,
                    pounds: 12,
                    reason: "A reason (invented)",
                    isPublished: true,
                    dated: dates
                )
            ),
            .governor(
                Governor(
                    person: ashRowe,
                    body: northmere,
                    constituency: .partner,
                    name: "A class (invented)",
                    isLead: true,
                    dated: dates
                )
            ),
            .establishmentOrder(
                EstablishmentOrder(
                    body: northmere,
                    number: "A number (invented)",
                    executives: 12,
                    nonExecutives: 12,
                    hasUniversitySeat: true,
                    special: .neither,
                    dated: dates
                )
            ),
            .constitutionClause(
                ConstitutionClause(
                    body: northmere,
                    subject: .internalDelegation,
                    position: .hasNone,
                    clause: "A clause (invented)",
                    text: "A text (invented)",
                    dated: dates
                )
            ),
            .oversightSegment(
                OversightSegment(body: northmere, segment: .five, quarter: "A quarter (invented)", dated: dates)
            ),
            .rating(Rating(body: northmere, scope: .resources, rating: .inadequate, dated: dates)),
            .review(
                Review(
                    body: northmere,
                    review: .interests,
                    person: ashRowe,
                    reviewer: "A reviewer (invented)",
                    connection: "A connection (invented)",
                    resolution: "A resolution (invented)",
                    on: bounds("2024-06-30")
                )
            ),
            .ruleEvidence(
                RuleEvidence(
                    body: northmere,
                    rule: "A rule (invented)",
                    form: .opinion,
                    shows: .notApplicable,
                    title: "A title (invented)",
                    author: "A author (invented)",
                    resolution: "A resolution (invented)",
                    expires: bounds("2024-06-30"),
                    on: bounds("2024-06-30")
                )
            ),
            .explanation(
                Explanation(
                    body: northmere,
                    rule: "A rule (invented)",
                    text: "A text (invented)",
                    author: "A author (invented)",
                    resolution: "A resolution (invented)",
                    adopts: "A adopts (invented)",
                    givenFrom: bounds("2024-06-30"),
                    expires: bounds("2024-06-30"),
                    on: bounds("2024-06-30")
                )
            ),
        ]
    }

    /// With nothing that may be left out.
    static var leastAboutGovernance: [Statement] {
        [
            .independence(
                IndependenceJudgement(
                    person: ashRowe,
                    body: northmere,
                    judgement: .independent,
                    on: bounds("2024-06-30")
                )
            ),
            .registration(ProfessionalRegistration(person: ashRowe, register: .medical, dated: .notRecorded)),
            .membership(
                ConstituencyMembership(
                    person: ashRowe,
                    body: northmere,
                    constituency: .publicMembers,
                    dated: .notRecorded
                )
            ),
            .employment(Employment(person: ashRowe, body: northmere, employment: .employee, dated: .notRecorded)),
            .secondment(Secondment(person: ashRowe, employerBody: eastholt, body: northmere, dated: .notRecorded)),
            .appointmentAct(
                AppointmentAct(
                    person: ashRowe,
                    seat: chairSeat,
                    act: .appointed,
                    by: .council,
                    on: bounds("2024-06-30")
                )
            ),
            .accountingOfficer(
                AccountingOfficer(person: ashRowe, body: northmere, officer: .accounting, dated: .notRecorded)
            ),
            .suspension(Suspension(person: ashRowe, seat: chairSeat, body: northmere, dated: .notRecorded)),
            .delegation(Delegation(body: northmere, basis: .withinBody, dated: .notRecorded)),
            .reservedMatter(ReservedMatter(body: northmere, matter: "A matter (invented)", dated: .notRecorded)),
            .committeeTerms(CommitteeTerms(forum: id("northmere.quality"), purpose: .audit, dated: .notRecorded)),
            .interest(
                Interest(person: ashRowe, body: northmere, subject: eastholt, interest: .financial, dated: .notRecorded)
            ),
            .dualOffice(
                DualOffice(
                    person: ashRowe,
                    body: northmere,
                    other: eastholt,
                    decision: .authorised,
                    dated: .notRecorded
                )
            ),
            .declaration(
                Declaration(person: ashRowe, body: northmere, declaration: .interests, on: bounds("2024-06-30"))
            ),
            .fitAndProperTest(
                FitAndProperTest(person: ashRowe, body: northmere, outcome: .fit, on: bounds("2024-06-30"))
            ),
            .fitAndProperLetter(
                FitAndProperLetter(person: ashRowe, body: northmere, leadEmployer: eastholt, on: bounds("2024-06-30"))
            ),
            .nobodyDisqualified(NobodyDisqualified(body: northmere, on: bounds("2024-06-30"))),
            .appraisal(Appraisal(person: ashRowe, body: northmere, on: bounds("2024-06-30"))),
            .timeCommitment(
                TimeCommitment(person: ashRowe, body: northmere, days: halfDays("2.5"), per: .week, dated: .notRecorded)
            ),
            .remuneration(Remuneration(person: ashRowe, body: northmere, kind: .fee, pounds: 12, dated: .notRecorded)),
            .governor(Governor(person: ashRowe, body: northmere, constituency: .publicMembers, dated: .notRecorded)),
            .establishmentOrder(EstablishmentOrder(body: northmere, dated: .notRecorded)),
            .constitutionClause(
                ConstitutionClause(
                    body: northmere,
                    subject: .directorsElsewhere,
                    position: .allows,
                    dated: .notRecorded
                )
            ),
            .oversightSegment(OversightSegment(body: northmere, segment: .one, dated: .notRecorded)),
            .rating(Rating(body: northmere, scope: .overall, rating: .outstanding, dated: .notRecorded)),
            .review(Review(body: northmere, review: .skills, on: bounds("2024-06-30"))),
            .ruleEvidence(
                RuleEvidence(
                    body: northmere,
                    rule: "A rule (invented)",
                    form: .item,
                    shows: .met,
                    title: "A title (invented)",
                    author: "A author (invented)",
                    on: bounds("2024-06-30")
                )
            ),
            .explanation(
                Explanation(
                    body: northmere,
                    rule: "A rule (invented)",
                    text: "A text (invented)",
                    author: "A author (invented)",
                    on: bounds("2024-06-30")
                )
            ),
        ]
    }
}
