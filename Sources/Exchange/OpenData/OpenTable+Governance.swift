import Register

extension OpenTable {
    /// The facts that rules need beside the register of boards, in the order of `Statement.tags`.
    static let governanceKinds: [OpenTable] = [
        undated(
            IndependenceJudgement.tag,
            .person("person", "Who."),
            .body("body", "Whose board judged."),
            .choice("judgement", of: Independence.self, "What it judged."),
            .list("indicators", "The circumstances of the Code that the board saw."),
            .optionalText("reason", "Why it judged so."),
            .optionalText("resolution", "Reference of the resolution, minute or letter."),
            .init(bounds: "on", "The day of the judgement.", isRequired: true)
        ).table(
            "independence_judgements",
            "Judgements of independence",
            "One row for each judgement of a board on the independence of a director."
        ),
        dated(
            ProfessionalRegistration.tag,
            .person("person", "Who."),
            .choice("register", of: ProfessionalRegister.self, "Which register."),
            .choice("profession", of: RegisteredProfession.self, "As what.", isRequired: false),
            .optionalText("number", "The number there.")
        ).table(
            "registrations",
            "Professional registrations",
            "One row for each statement that a person is on the register of a profession."
        ),
        dated(
            ConstituencyMembership.tag,
            .person("person", "Who."),
            .body("body", "The body."),
            .choice("constituency", of: Constituency.self, "Of which constituency."),
            .optionalText("class", "The class or area.")
        ).table(
            "constituency_memberships",
            "Members of constituencies",
            "One row for each statement that a person is a member of a constituency of a foundation trust."
        ),
        dated(
            Employment.tag,
            .person("person", "Who."),
            .optionalNamed("body", .bodies, "The employer where it is a body of the register."),
            .optionalText("employer", "The employer where it is no body of the register."),
            .choice("employment", of: EmploymentKind.self, "What kind of employment."),
            .flag("full-time", "Whether it is full-time.")
        ).table("employments", "Employments", "One row for each statement that a person is employed."),
        dated(
            Secondment.tag,
            .person("person", "Who."),
            .optionalNamed("seconded-by", .bodies, "The employer where it is a body of the register."),
            .optionalText("employer", "The employer where it is no body of the register."),
            .body("body", "The body to which the person is seconded."),
            .optionalText("agreement", "The agreement of secondment.")
        ).table("secondments", "Secondments", "One row for each statement that a person is seconded to a body."),
        undated(
            AppointmentAct.tag,
            .person("person", "Who."),
            .named("seat", .seats, "To which seat."),
            .choice("act", of: AppointmentStep.self, "What was done."),
            .choice("by", of: AppointingForum.self, "Who did it."),
            .optionalText("authority", "The name of whoever did it."),
            .flag("general-meeting", "Whether it was done at a general meeting."),
            .init(bounds: "term-to", "The last day of the term that it gives."),
            .optionalText("resolution", "Reference of the resolution, minute or letter."),
            .init(bounds: "on", "The day on which it was done.", isRequired: true)
        ).table(
            "appointment_acts",
            "Acts of appointment",
            "One row for each resolution or letter by which somebody is appointed, approved, extended or removed."
        ),
        dated(
            AccountingOfficer.tag,
            .person("person", "Who."),
            .body("body", "The body."),
            .choice("officer", of: AccountingOfficerKind.self, "As which of the two.")
        ).table(
            "accounting_officers",
            "Accounting and accountable officers",
            "One row for each statement of who is accounting or accountable officer of a body."
        ),
        dated(
            Suspension.tag,
            .person("person", "Who."),
            .named("seat", .seats, "From which seat."),
            .body("body", "The body.")
        ).table(
            "suspensions",
            "Suspensions",
            "One row for each statement that the holder of a seat is suspended. Private to the body: the table is empty unless the register is invented. There is no column for a cause."
        ),
        dated(
            Delegation.tag,
            .body("body", "Whose functions they are."),
            .choice("basis", of: DelegationBasis.self, "On which power it rests."),
            .list("functions", "What may be decided."),
            .optionalNamed("to-forum", .forums, "The committee that may."),
            .optionalNamed("to-body", .bodies, "The body that may."),
            .optionalNamed("to-seat", .seats, "The seat whose holder may."),
            .optionalText("to-other", "Who may, where it is none of these."),
            .optionalText("limits", "Its limits."),
            .flag("sub-delegation", "Whether it may be delegated further."),
            .optionalNamed("instrument", .instruments, "The instrument."),
            .init(bounds: "resolved-on", "When the board of the body resolved it."),
            .init(bounds: "agreed-on", "When both sides agreed the terms.")
        ).table(
            "delegations",
            "Delegations",
            "One row for each statement that a body lets somebody exercise functions of its own."
        ),
        dated(
            ReservedMatter.tag,
            .body("body", "The body."),
            .text("matter", "The matter."),
            .optionalText("reference", "Where the schedule says so.")
        ).table(
            "reserved_matters",
            "Reserved matters",
            "One row for each statement that only the board may decide a matter."
        ),
        dated(
            CommitteeTerms.tag,
            .named("forum", .forums, "The committee."),
            .choice("purpose", of: CommitteePurpose.self, "What it is for."),
            .list("functions", "What it may decide."),
            .optionalText("quorum", "The quorum as the terms say it."),
            .optionalText("voting", "How it votes, as the terms say it."),
            .list("agreed-by", "The bodies whose boards agreed the terms."),
            .init(bounds: "agreed-on", "When the last of them did."),
            .init(bounds: "first-met", "When the committee first met.")
        ).table(
            "committee_terms",
            "Terms of committees",
            "One row for each statement of the terms of reference of a committee."
        ),
        dated(
            Interest.tag,
            .person("person", "Who."),
            .body("body", "The body that it concerns."),
            .optionalNamed("in", .bodies, "The body in which it is."),
            .optionalText("about", "What it is in."),
            .choice("interest", of: InterestKind.self, "What kind of interest."),
            .init(bounds: "declared-on", "When it was declared to the body."),
            .flag("published", "Whether the published register of interests holds it."),
            .init(bounds: "published-until", "The last day on which it was published."),
            .init(bounds: "kept-until", "The day until which the private record is kept.")
        ).table(
            "interests",
            "Interests",
            "One row for each interest. What is not recorded as published, or no longer is, is private to the body: it is here only where the register is invented."
        ),
        dated(
            DualOffice.tag,
            .person("person", "Who."),
            .body("body", "The body."),
            .body("other-body", "The other body."),
            .choice("decision", of: DualOfficeDecision.self, "What was decided."),
            .optionalText("reason", "The reason recorded."),
            .optionalText("resolution", "Reference of the resolution, minute or letter."),
            .init(bounds: "decided-on", "When it was decided.")
        ).table(
            "dual_offices",
            "Dual offices",
            "One row for each decision of a body on a director’s office or employment at another."
        ),
        undated(
            Declaration.tag,
            .person("person", "Who."),
            .body("body", "The body."),
            .choice("declaration", of: DeclarationKind.self, "What was declared."),
            .init(bounds: "on", "The day of the declaration.", isRequired: true)
        ).table("declarations", "Declarations", "One row for each declaration that somebody made to a body."),
        undated(
            FitAndProperTest.tag,
            .person("person", "Who."),
            .body("body", "Which body tested."),
            .choice("outcome", of: FitAndProperOutcome.self, "The outcome."),
            .optionalNamed("lead-employer", .bodies, "The employer that leads the test."),
            .choice("signed-by", of: FitAndProperSigner.self, "Who signed it.", isRequired: false),
            .init(bounds: "next-due", "When the next is due."),
            .init(bounds: "on", "The day on which it was complete.", isRequired: true)
        ).table(
            "fit_and_proper_tests",
            "Fit and proper person tests",
            "One row for each test. Private to the body: the table is empty unless the register is invented. There is no column for grounds."
        ),
        undated(
            FitAndProperLetter.tag,
            .person("person", "Who."),
            .body("body", "The body that received it."),
            .body("lead-employer", "The lead employer."),
            .init(bounds: "on", "The date of the letter.", isRequired: true)
        ).table(
            "fit_and_proper_letters",
            "Letters of confirmation",
            "One row for each letter of a lead employer. Private to the body: the table is empty unless the register is invented."
        ),
        undated(
            NobodyDisqualified.tag,
            .body("body", "The body."),
            .optionalText("resolution", "Reference of the resolution, minute or letter."),
            .init(bounds: "on", "The day of the confirmation.", isRequired: true)
        ).table(
            "nobody_disqualified",
            "Confirmations that nobody is disqualified",
            "One row for each confirmation of a board that none of its members is disqualified."
        ),
        undated(
            Appraisal.tag,
            .person("person", "Who."),
            .body("body", "The body."),
            .init(bounds: "on", "The day on which it was held.", isRequired: true),
            .init(bounds: "sent-on", "When it was sent to NHS England.")
        ).table(
            "appraisals",
            "Appraisals",
            "One row for each appraisal. Private to the body: the table is empty unless the register is invented."
        ),
        dated(
            TimeCommitment.tag,
            .person("person", "Who."),
            .optionalNamed("body", .bodies, "The body of the post."),
            .optionalText("commitment", "What takes the time, where it is no post of the register."),
            .text("days", "How many days."),
            .choice("per", of: TimeUnit.self, "In which time.")
        ).table(
            "time_commitments",
            "Time commitments",
            "One row for each statement of how much time a post or commitment takes."
        ),
        dated(
            Remuneration.tag,
            .person("person", "Who."),
            .body("body", "The body."),
            .choice("pay", of: PayKind.self, "What kind of pay."),
            .text("pounds", "Whole pounds a year."),
            .optionalText("reason", "The reason recorded."),
            .flag("published", "Whether the body published it.")
        ).table(
            "remunerations",
            "Pay",
            "One row for each payment to a member of a board. What is not recorded as published is private to the body: it is here only where the register is invented."
        ),
        dated(
            Governor.tag,
            .person("person", "Who."),
            .body("body", "The body."),
            .choice("constituency", of: GovernorConstituency.self, "Who elected or appointed."),
            .optionalText("class", "The class, area or appointing organisation."),
            .flag("lead", "Whether this governor is the lead governor.")
        ).table("governors", "Governors", "One row for each term of a governor of a foundation trust."),
        dated(
            EstablishmentOrder.tag,
            .body("body", "The body."),
            .optionalText("number", "The number of the order."),
            .optionalText("executives", "The executive directors that it allows."),
            .optionalText("non-executives", "The non-executive directors besides the chair that it allows."),
            .flag("university", "Whether a university nominates a non-executive director."),
            .choice(
                "special",
                of: SpecialTrust.self,
                "Whether it is a care trust or an approved mental health trust.",
                isRequired: false
            )
        ).table(
            "establishment_orders",
            "Establishment orders",
            "One row for each statement of what the establishment order of an NHS trust fixes."
        ),
        dated(
            ConstitutionClause.tag,
            .body("body", "The body."),
            .choice("subject", of: ConstitutionSubject.self, "Of what it speaks."),
            .choice("says", of: ConstitutionPosition.self, "What it says."),
            .optionalText("clause", "Its number."),
            .optionalText("text", "What it says, in short.")
        ).table(
            "constitution_clauses",
            "Clauses of constitutions",
            "One row for each statement of what a clause of a constitution says."
        ),
        dated(
            OversightSegment.tag,
            .body("body", "The body."),
            .choice("segment", of: Segment.self, "The segment."),
            .optionalText("quarter", "For which quarter it was published.")
        ).table("oversight_segments", "Segments of oversight", "One row for each statement of the segment of a body."),
        dated(
            Rating.tag,
            .body("body", "The body."),
            .choice("scope", of: RatingScope.self, "What was rated."),
            .choice("rating", of: RatingValue.self, "The rating.")
        ).table("ratings", "Ratings", "One row for each rating of a body."),
        undated(
            Review.tag,
            .body("body", "The body."),
            .choice("review", of: ReviewKind.self, "What was reviewed."),
            .optionalNamed("person", .people, "Whose service was reviewed."),
            .optionalText("reviewer", "Who reviewed."),
            .optionalText("connection", "The reviewer’s connection with the body, or that there is none."),
            .optionalText("resolution", "Reference of the resolution, minute or letter."),
            .init(bounds: "on", "The day on which it was complete.", isRequired: true)
        ).table("reviews", "Reviews", "One row for each review that a body had."),
        undated(
            RuleEvidence.tag,
            .body("body", "The body."),
            .text("rule", "The rule."),
            .choice("form", of: EvidenceForm.self, "Whether it is an item or an opinion."),
            .choice("shows", of: EvidenceResult.self, "What it shows."),
            .text("title", "What the item is, or the opinion in short."),
            .text("author", "The office of whoever made or gave it."),
            .optionalText("resolution", "The resolution by which the body adopted it."),
            .init(bounds: "expires", "The last day on which it may be relied on."),
            .init(bounds: "on", "The day of the item or opinion.", isRequired: true)
        ).table(
            "rule_evidence",
            "Evidence and opinions",
            "One row for each item or opinion that shows whether a body meets a rule."
        ),
        undated(
            Explanation.tag,
            .body("body", "The body."),
            .text("rule", "The rule."),
            .text("text", "The explanation."),
            .text("author", "The office of whoever wrote it."),
            .optionalText("resolution", "The resolution by which the body adopted it."),
            .optionalText("adopts", "The fact of another body’s explanation that it takes over."),
            .init(bounds: "given-from", "The first day for which it is given."),
            .init(bounds: "expires", "The last day for which it is given."),
            .init(bounds: "on", "The day on which the body adopted it.", isRequired: true)
        ).table(
            "explanations",
            "Explanations",
            "One row for each reason that a body gives for departing from a provision."
        ),
    ]
}
