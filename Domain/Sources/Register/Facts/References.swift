/// A thing of the register that one fact defines and others name.
public enum Reference: Hashable, Sendable {
    case body(BodyID)
    case seat(SeatID)
    case forum(ForumID)
    case group(GroupID)
    case instrument(InstrumentID)

    /// `the body northmere`
    public var inWords: String {
        switch self {
        case .body(let body): "the body \(body)"
        case .seat(let seat): "the seat \(seat)"
        case .forum(let forum): "the forum \(forum)"
        case .group(let group): "the group \(group)"
        case .instrument(let instrument): "the instrument \(instrument)"
        }
    }
}

extension Statement {
    /// What it defines, so that other statements may name it.
    public var defines: Reference? {
        switch self {
        case .bodyExistence(let payload): .body(payload.body)
        case .forum(let payload): .forum(payload.forum)
        case .seat(let payload): .seat(payload.seat)
        case .group(let payload): .group(payload.group)
        case .instrument(let payload): .instrument(payload.instrument)
        case .registerNotice, .compilation, .bodyName, .bodyLegalKind, .bodySector, .bodyRegion, .authorisation,
            .forumMember, .vacancy, .designation, .personName, .samePerson, .appointment, .absence, .groupMember,
            .arrangement, .intent, .reason, .expectedBenefit, .completeness, .publishedCount, .independence,
            .registration, .membership, .employment, .secondment, .appointmentAct, .accountingOfficer, .suspension,
            .delegation, .reservedMatter, .committeeTerms, .interest, .dualOffice, .declaration, .fitAndProperTest,
            .fitAndProperLetter, .nobodyDisqualified, .appraisal, .timeCommitment, .remuneration, .governor,
            .establishmentOrder, .constitutionClause, .oversightSegment, .rating, .review, .ruleEvidence, .explanation:
            nil
        }
    }

    /// What it names that another fact has to define, in the order of its fields.
    public var references: [Reference] {
        switch self {
        case .registerNotice, .compilation, .personName, .samePerson, .publishedCount: []
        case .bodyExistence(let payload): payload.successors.map(Reference.body)
        case .bodyName(let payload): [.body(payload.body)]
        case .bodyLegalKind(let payload): [.body(payload.body)]
        case .bodySector(let payload): [.body(payload.body)]
        case .bodyRegion(let payload): [.body(payload.body)]
        case .authorisation(let payload): [.body(payload.body)]
        case .forum(let payload):
            payload.parents.map(Reference.body) + (payload.instrument.map { [.instrument($0)] } ?? [])
                + payload.meetsWith.map(Reference.forum)
        case .forumMember(let payload): [.forum(payload.forum), .body(payload.parent), .seat(payload.seat)]
        case .seat(let payload): [.body(payload.body)]
        case .vacancy(let payload): [.seat(payload.seat)]
        case .designation(let payload): [.body(payload.body)]
        case .appointment(let payload): [.seat(payload.seat)]
        case .absence(let payload): [.seat(payload.seat), .body(payload.body)]
        case .group(let payload): payload.within.map { [.group($0)] } ?? []
        case .groupMember(let payload): [.group(payload.group), .body(payload.body)]
        case .arrangement(let payload):
            (payload.group.map { [.group($0)] } ?? []) + payload.bodies.map(Reference.body)
        case .intent(let payload): [.group(payload.group)]
        case .reason(let payload): named(by: payload.purpose)
        case .expectedBenefit(let payload): named(by: payload.purpose)
        case .instrument(let payload): payload.adoptedBy.map(Reference.body)
        case .completeness(let payload): [.body(payload.body)] + (payload.forum.map { [.forum($0)] } ?? [])
        case .independence(let payload): [.body(payload.body)]
        case .registration: []
        case .membership(let payload): [.body(payload.body)]
        case .employment(let payload): (payload.body.map { [.body($0)] } ?? [])
        case .secondment(let payload): [.body(payload.body)] + (payload.employerBody.map { [.body($0)] } ?? [])
        case .appointmentAct(let payload): [.seat(payload.seat)]
        case .accountingOfficer(let payload): [.body(payload.body)]
        case .suspension(let payload): [.seat(payload.seat), .body(payload.body)]
        case .delegation(let payload):
            [.body(payload.body)] + (payload.toForum.map { [.forum($0)] } ?? [])
                + (payload.toBody.map { [.body($0)] } ?? []) + (payload.toSeat.map { [.seat($0)] } ?? [])
                + (payload.instrument.map { [.instrument($0)] } ?? [])
        case .reservedMatter(let payload): [.body(payload.body)]
        case .committeeTerms(let payload): [.forum(payload.forum)] + payload.agreedBy.map(Reference.body)
        case .interest(let payload): [.body(payload.body)] + (payload.subject.map { [.body($0)] } ?? [])
        case .dualOffice(let payload): [.body(payload.body), .body(payload.other)]
        case .declaration(let payload): [.body(payload.body)]
        case .fitAndProperTest(let payload): [.body(payload.body)] + (payload.leadEmployer.map { [.body($0)] } ?? [])
        case .fitAndProperLetter(let payload): [.body(payload.body), .body(payload.leadEmployer)]
        case .nobodyDisqualified(let payload): [.body(payload.body)]
        case .appraisal(let payload): [.body(payload.body)]
        case .timeCommitment(let payload): (payload.body.map { [.body($0)] } ?? [])
        case .remuneration(let payload): [.body(payload.body)]
        case .governor(let payload): [.body(payload.body)]
        case .establishmentOrder(let payload): [.body(payload.body)]
        case .constitutionClause(let payload): [.body(payload.body)]
        case .oversightSegment(let payload): [.body(payload.body)]
        case .rating(let payload): [.body(payload.body)]
        case .review(let payload): [.body(payload.body)]
        case .ruleEvidence(let payload): [.body(payload.body)]
        case .explanation(let payload): [.body(payload.body)]
        }
    }
}

extension Statement {
    private func named(by purpose: Purpose) -> [Reference] {
        [.group(purpose.group)] + purpose.agreedBy.map(Reference.body)
    }
}

extension Facts {
    /// Everything that the standing facts define.
    public var definitions: Set<Reference> {
        Set(all.compactMap(\.statement.defines))
    }
}

/// What a statement names that is neither defined already nor by itself, each once and in the order of its fields.
public func dangling(_ statement: Statement, defined: Set<Reference>) -> [Reference] {
    dangling(statement) { defined.contains($0) }
}

/// The same where it is asked, and not listed, whether something is defined.
public func dangling(_ statement: Statement, isDefined: (Reference) -> Bool) -> [Reference] {
    var seen: Set<Reference> = []
    return statement.references.filter { $0 != statement.defines && !isDefined($0) && seen.insert($0).inserted }
}
