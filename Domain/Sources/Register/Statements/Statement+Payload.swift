/// Something that can be asked of every kind of payload.
private protocol PayloadQuestion {
    associatedtype Answer
    func answer(_ payload: some StatementPayload) -> Answer
}

extension Statement {
    /// Asks the payload where it lies, without making a box of its protocol for it.
    private func ask<Question: PayloadQuestion>(_ question: Question) -> Question.Answer {
        switch self {
        case .registerNotice(let payload): question.answer(payload)
        case .compilation(let payload): question.answer(payload)
        case .bodyExistence(let payload): question.answer(payload)
        case .bodyName(let payload): question.answer(payload)
        case .bodyLegalKind(let payload): question.answer(payload)
        case .bodySector(let payload): question.answer(payload)
        case .bodyRegion(let payload): question.answer(payload)
        case .authorisation(let payload): question.answer(payload)
        case .forum(let payload): question.answer(payload)
        case .forumMember(let payload): question.answer(payload)
        case .seat(let payload): question.answer(payload)
        case .vacancy(let payload): question.answer(payload)
        case .designation(let payload): question.answer(payload)
        case .personName(let payload): question.answer(payload)
        case .samePerson(let payload): question.answer(payload)
        case .appointment(let payload): question.answer(payload)
        case .absence(let payload): question.answer(payload)
        case .group(let payload): question.answer(payload)
        case .groupMember(let payload): question.answer(payload)
        case .arrangement(let payload): question.answer(payload)
        case .intent(let payload): question.answer(payload)
        case .reason(let payload): question.answer(payload)
        case .expectedBenefit(let payload): question.answer(payload)
        case .instrument(let payload): question.answer(payload)
        case .completeness(let payload): question.answer(payload)
        case .publishedCount(let payload): question.answer(payload)
        case .independence(let payload): question.answer(payload)
        case .registration(let payload): question.answer(payload)
        case .membership(let payload): question.answer(payload)
        case .employment(let payload): question.answer(payload)
        case .secondment(let payload): question.answer(payload)
        case .appointmentAct(let payload): question.answer(payload)
        case .accountingOfficer(let payload): question.answer(payload)
        case .suspension(let payload): question.answer(payload)
        case .delegation(let payload): question.answer(payload)
        case .reservedMatter(let payload): question.answer(payload)
        case .committeeTerms(let payload): question.answer(payload)
        case .interest(let payload): question.answer(payload)
        case .dualOffice(let payload): question.answer(payload)
        case .declaration(let payload): question.answer(payload)
        case .fitAndProperTest(let payload): question.answer(payload)
        case .fitAndProperLetter(let payload): question.answer(payload)
        case .nobodyDisqualified(let payload): question.answer(payload)
        case .appraisal(let payload): question.answer(payload)
        case .timeCommitment(let payload): question.answer(payload)
        case .remuneration(let payload): question.answer(payload)
        case .governor(let payload): question.answer(payload)
        case .establishmentOrder(let payload): question.answer(payload)
        case .constitutionClause(let payload): question.answer(payload)
        case .oversightSegment(let payload): question.answer(payload)
        case .rating(let payload): question.answer(payload)
        case .review(let payload): question.answer(payload)
        case .ruleEvidence(let payload): question.answer(payload)
        case .explanation(let payload): question.answer(payload)
        }
    }

    public var payload: any StatementPayload { ask(AskWhole()) }
    public var record: Record { ask(AskRecord()) }
    public var period: Period? { ask(AskPeriod()) }
    public var people: [PersonID] { ask(AskPeople()) }
    public var names: [String] { ask(AskNames()) }
    /// Who may see it while it is published.
    public var visibility: Visibility { ask(AskVisibility()) }
    /// The last day on which everyone may see it; nil where there is none.
    public var lastPublicDay: CalendarDay? { ask(AskLastPublicDay()) }
    /// Who may see it, asked on a day.
    public func visibility(on day: CalendarDay) -> Visibility { ask(AskVisibilityOnDay(day: day)) }
    /// What in it cannot be so, whatever else is recorded.
    public var contradictions: [RecordError] { ask(AskContradictions()) }
    /// Whether it counts on the day; *certainly* for kinds without a period.
    public func coverage(on day: CalendarDay) -> Coverage { ask(AskCoverage(day: day)) }
}

private struct AskWhole: PayloadQuestion {
    func answer(_ payload: some StatementPayload) -> any StatementPayload { payload }
}

private struct AskRecord: PayloadQuestion {
    func answer(_ payload: some StatementPayload) -> Record { payload.record }
}

private struct AskPeriod: PayloadQuestion {
    func answer(_ payload: some StatementPayload) -> Period? { payload.period }
}

private struct AskPeople: PayloadQuestion {
    func answer(_ payload: some StatementPayload) -> [PersonID] { payload.people }
}

private struct AskNames: PayloadQuestion {
    func answer(_ payload: some StatementPayload) -> [String] { payload.names }
}

private struct AskVisibility: PayloadQuestion {
    func answer(_ payload: some StatementPayload) -> Visibility { payload.visibility }
}

private struct AskLastPublicDay: PayloadQuestion {
    func answer(_ payload: some StatementPayload) -> CalendarDay? { payload.lastPublicDay }
}

private struct AskVisibilityOnDay: PayloadQuestion {
    let day: CalendarDay
    func answer(_ payload: some StatementPayload) -> Visibility { payload.visibility(on: day) }
}

private struct AskContradictions: PayloadQuestion {
    func answer(_ payload: some StatementPayload) -> [RecordError] { payload.contradictions }
}

private struct AskCoverage: PayloadQuestion {
    let day: CalendarDay
    func answer(_ payload: some StatementPayload) -> Coverage { payload.coverage(on: day) }
}
