import Register

extension Form {
    /// The facts that rules need beside the register of boards, in the order of `Statement.tags`.
    static let governance: [Form] = [
        undated(
            IndependenceJudgement.tag,
            .required("person", .identifier(.person)),
            .required("body", .identifier(.body)),
            .required("judgement", .choice(of: Independence.self)),
            .optional("indicators", .choices(of: IndependenceIndicator.self)),
            .optional("reason", .text),
            .optional("resolution", .text),
            .required("on", .day)
        ),
        dated(
            ProfessionalRegistration.tag,
            .required("person", .identifier(.person)),
            .required("register", .choice(of: ProfessionalRegister.self)),
            .optional("profession", .choice(of: RegisteredProfession.self)),
            .optional("number", .text)
        ),
        dated(
            ConstituencyMembership.tag,
            .required("person", .identifier(.person)),
            .required("body", .identifier(.body)),
            .required("constituency", .choice(of: Constituency.self)),
            .optional("class", .text)
        ),
        dated(
            Employment.tag,
            .required("person", .identifier(.person)),
            .optional("body", .identifier(.body)),
            .optional("employer", .text),
            .required("employment", .choice(of: EmploymentKind.self)),
            .optional("full-time", .yesNo)
        ),
        dated(
            Secondment.tag,
            .required("person", .identifier(.person)),
            .optional("seconded-by", .identifier(.body)),
            .optional("employer", .text),
            .required("body", .identifier(.body)),
            .optional("agreement", .text)
        ),
        undated(
            AppointmentAct.tag,
            .required("person", .identifier(.person)),
            .required("seat", .identifier(.seat)),
            .required("act", .choice(of: AppointmentStep.self)),
            .required("by", .choice(of: AppointingForum.self)),
            .optional("authority", .text),
            .optional("general-meeting", .yesNo),
            .optional("term-to", .day),
            .optional("resolution", .text),
            .required("on", .day)
        ),
        dated(
            AccountingOfficer.tag,
            .required("person", .identifier(.person)),
            .required("body", .identifier(.body)),
            .required("officer", .choice(of: AccountingOfficerKind.self))
        ),
        dated(
            Suspension.tag,
            .required("person", .identifier(.person)),
            .required("seat", .identifier(.seat)),
            .required("body", .identifier(.body))
        ),
        dated(
            Delegation.tag,
            .required("body", .identifier(.body)),
            .required("basis", .choice(of: DelegationBasis.self)),
            .optional("functions", .texts),
            .optional("to-forum", .identifier(.forum)),
            .optional("to-body", .identifier(.body)),
            .optional("to-seat", .identifier(.seat)),
            .optional("to-other", .text),
            .optional("limits", .text),
            .optional("sub-delegation", .yesNo),
            .optional("instrument", .identifier(.instrument)),
            .optional("resolved-on", .day),
            .optional("agreed-on", .day)
        ),
        dated(
            ReservedMatter.tag,
            .required("body", .identifier(.body)),
            .required("matter", .text),
            .optional("reference", .text)
        ),
        dated(
            CommitteeTerms.tag,
            .required("forum", .identifier(.forum)),
            .required("purpose", .choice(of: CommitteePurpose.self)),
            .optional("functions", .texts),
            .optional("quorum", .text),
            .optional("voting", .text),
            .optional("agreed-by", .identifiers(.body)),
            .optional("agreed-on", .day),
            .optional("first-met", .day)
        ),
        dated(
            Interest.tag,
            .required("person", .identifier(.person)),
            .required("body", .identifier(.body)),
            .optional("in", .identifier(.body)),
            .optional("about", .text),
            .required("interest", .choice(of: InterestKind.self)),
            .optional("declared-on", .day),
            .optional("published", .yesNo),
            .optional("published-until", .day),
            .optional("kept-until", .day)
        ),
        dated(
            DualOffice.tag,
            .required("person", .identifier(.person)),
            .required("body", .identifier(.body)),
            .required("other-body", .identifier(.body)),
            .required("decision", .choice(of: DualOfficeDecision.self)),
            .optional("reason", .text),
            .optional("resolution", .text),
            .optional("decided-on", .day)
        ),
        undated(
            Declaration.tag,
            .required("person", .identifier(.person)),
            .required("body", .identifier(.body)),
            .required("declaration", .choice(of: DeclarationKind.self)),
            .required("on", .day)
        ),
        undated(
            FitAndProperTest.tag,
            .required("person", .identifier(.person)),
            .required("body", .identifier(.body)),
            .required("outcome", .choice(of: FitAndProperOutcome.self)),
            .optional("lead-employer", .identifier(.body)),
            .optional("signed-by", .choice(of: FitAndProperSigner.self)),
            .optional("next-due", .day),
            .required("on", .day)
        ),
        undated(
            FitAndProperLetter.tag,
            .required("person", .identifier(.person)),
            .required("body", .identifier(.body)),
            .required("lead-employer", .identifier(.body)),
            .required("on", .day)
        ),
        undated(
            NobodyDisqualified.tag,
            .required("body", .identifier(.body)),
            .optional("resolution", .text),
            .required("on", .day)
        ),
        undated(
            Appraisal.tag,
            .required("person", .identifier(.person)),
            .required("body", .identifier(.body)),
            .required("on", .day),
            .optional("sent-on", .day)
        ),
        dated(
            TimeCommitment.tag,
            .required("person", .identifier(.person)),
            .optional("body", .identifier(.body)),
            .optional("commitment", .text),
            .required("days", .number),
            .required("per", .choice(of: TimeUnit.self))
        ),
        dated(
            Remuneration.tag,
            .required("person", .identifier(.person)),
            .required("body", .identifier(.body)),
            .required("pay", .choice(of: PayKind.self)),
            .required("pounds", .number),
            .optional("reason", .text),
            .optional("published", .yesNo)
        ),
        dated(
            Governor.tag,
            .required("person", .identifier(.person)),
            .required("body", .identifier(.body)),
            .required("constituency", .choice(of: GovernorConstituency.self)),
            .optional("class", .text),
            .optional("lead", .yesNo)
        ),
        dated(
            EstablishmentOrder.tag,
            .required("body", .identifier(.body)),
            .optional("number", .text),
            .optional("executives", .number),
            .optional("non-executives", .number),
            .optional("university", .yesNo),
            .optional("special", .choice(of: SpecialTrust.self))
        ),
        dated(
            ConstitutionClause.tag,
            .required("body", .identifier(.body)),
            .required("subject", .choice(of: ConstitutionSubject.self)),
            .required("says", .choice(of: ConstitutionPosition.self)),
            .optional("clause", .text),
            .optional("text", .text)
        ),
        dated(
            OversightSegment.tag,
            .required("body", .identifier(.body)),
            .required("segment", .choice(of: Segment.self)),
            .optional("quarter", .text)
        ),
        dated(
            Rating.tag,
            .required("body", .identifier(.body)),
            .required("scope", .choice(of: RatingScope.self)),
            .required("rating", .choice(of: RatingValue.self))
        ),
        undated(
            Review.tag,
            .required("body", .identifier(.body)),
            .required("review", .choice(of: ReviewKind.self)),
            .optional("person", .identifier(.person)),
            .optional("reviewer", .text),
            .optional("connection", .text),
            .optional("resolution", .text),
            .required("on", .day)
        ),
        undated(
            RuleEvidence.tag,
            .required("body", .identifier(.body)),
            .required("rule", .text),
            .required("form", .choice(of: EvidenceForm.self)),
            .required("shows", .choice(of: EvidenceResult.self)),
            .required("title", .text),
            .required("author", .text),
            .optional("resolution", .text),
            .optional("expires", .day),
            .required("on", .day)
        ),
        undated(
            Explanation.tag,
            .required("body", .identifier(.body)),
            .required("rule", .text),
            .required("text", .text),
            .required("author", .text),
            .optional("resolution", .text),
            .optional("adopts", .text),
            .optional("given-from", .day),
            .optional("expires", .day),
            .required("on", .day)
        ),
    ]
}
