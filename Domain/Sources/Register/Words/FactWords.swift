/// What a fact is about, in a few words, for headings.
public struct FactWords: Sendable {
    public let snapshot: Snapshot

    public init(snapshot: Snapshot) {
        self.snapshot = snapshot
    }

    public func title(_ statement: Statement) -> String {
        switch statement {
        case .registerNotice(let payload): "What this register is: \(payload.title)"
        case .compilation(let payload): "The table \(payload.table), as imported"
        case .bodyExistence(let payload): "\(name(payload.body)): opening and closing"
        case .bodyName(let payload): "A name of a body: \(payload.name)"
        case .bodyLegalKind(let payload): "\(name(payload.body)): legal kind"
        case .bodySector(let payload): "\(name(payload.body)): sector"
        case .bodyRegion(let payload): "\(name(payload.body)): region"
        case .authorisation(let payload): "\(name(payload.body)): authorisation as a foundation trust"
        case .forum(let payload): "A forum: \(payload.name)"
        case .forumMember(let payload): "A member of \(forum(payload.forum)): \(seat(payload.seat))"
        case .seat(let payload): "A seat: \(seat(payload.seat))"
        case .vacancy(let payload): "A vacancy: \(seat(payload.seat))"
        case .designation(let payload):
            "\(payload.designation.inWords) of \(name(payload.body)): \(snapshot.name(of: payload.person))"
        case .personName(let payload): "A name of a person: \(payload.name)"
        case .samePerson(let payload): "Two identifiers of one person: \(payload.person) and \(payload.other)"
        case .appointment(let payload): "An appointment: \(snapshot.name(of: payload.person)), \(seat(payload.seat))"
        case .absence(let payload): "An absence: \(snapshot.name(of: payload.person)), \(seat(payload.seat))"
        case .group(let payload): "A group: \(payload.name)"
        case .groupMember(let payload): "A member of \(group(payload.group)): \(name(payload.body))"
        case .arrangement(let payload):
            "An arrangement: \(payload.model.inWords) of \(payload.bodies.map(snapshot.shortName).inWords)"
        case .intent(let payload): "A stated intention of \(group(payload.group))"
        case .reason(let payload): "A reason of \(group(payload.purpose.group))"
        case .expectedBenefit(let payload): "An expected benefit of \(group(payload.purpose.group))"
        case .instrument(let payload): "An instrument: \(payload.title)"
        case .completeness(let payload): "\(name(payload.body)): that a list is whole"
        case .publishedCount(let payload): "A published count: \(payload.measure)"
        case .independence(let payload): "\(name(payload.body)): independence of \(snapshot.name(of: payload.person))"
        case .registration(let payload): "A professional registration: \(snapshot.name(of: payload.person))"
        case .membership(let payload):
            "\(name(payload.body)): \(snapshot.name(of: payload.person)) as member of a constituency"
        case .employment(let payload): "An employment: \(snapshot.name(of: payload.person))"
        case .secondment(let payload): "\(name(payload.body)): secondment of \(snapshot.name(of: payload.person))"
        case .appointmentAct(let payload):
            "An act of appointment: \(snapshot.name(of: payload.person)), \(seat(payload.seat))"
        case .accountingOfficer(let payload):
            "\(name(payload.body)): accounting or accountable officer \(snapshot.name(of: payload.person))"
        case .suspension(let payload): "A suspension: \(snapshot.name(of: payload.person)), \(seat(payload.seat))"
        case .delegation(let payload): "\(name(payload.body)): a delegation"
        case .reservedMatter(let payload): "\(name(payload.body)): a reserved matter"
        case .committeeTerms(let payload): "Terms of reference of \(forum(payload.forum))"
        case .interest(let payload): "\(name(payload.body)): an interest of \(snapshot.name(of: payload.person))"
        case .dualOffice(let payload): "\(name(payload.body)): dual office of \(snapshot.name(of: payload.person))"
        case .declaration(let payload): "\(name(payload.body)): a declaration of \(snapshot.name(of: payload.person))"
        case .fitAndProperTest(let payload):
            "\(name(payload.body)): fit and proper person test of \(snapshot.name(of: payload.person))"
        case .fitAndProperLetter(let payload):
            "\(name(payload.body)): letter of confirmation for \(snapshot.name(of: payload.person))"
        case .nobodyDisqualified(let payload): "\(name(payload.body)): that nobody on the board is disqualified"
        case .appraisal(let payload): "\(name(payload.body)): an appraisal of \(snapshot.name(of: payload.person))"
        case .timeCommitment(let payload): "A time commitment: \(snapshot.name(of: payload.person))"
        case .remuneration(let payload): "\(name(payload.body)): pay of \(snapshot.name(of: payload.person))"
        case .governor(let payload): "\(name(payload.body)): governor \(snapshot.name(of: payload.person))"
        case .establishmentOrder(let payload): "\(name(payload.body)): establishment order"
        case .constitutionClause(let payload): "\(name(payload.body)): a clause of the constitution"
        case .oversightSegment(let payload): "\(name(payload.body)): segment of oversight"
        case .rating(let payload): "\(name(payload.body)): a rating"
        case .review(let payload): "\(name(payload.body)): a review"
        case .ruleEvidence(let payload): "\(name(payload.body)): evidence for \(payload.rule)"
        case .explanation(let payload): "\(name(payload.body)): an explanation for \(payload.rule)"
        }
    }

    private func name(_ body: BodyID) -> String { snapshot.shortName(of: body) }

    private func group(_ group: GroupID) -> String { snapshot.group(group)?.payload.name ?? group.raw }

    private func forum(_ forum: ForumID) -> String { snapshot.name(of: forum) }

    private func seat(_ seat: SeatID) -> String {
        guard let stated = snapshot.seat(seat) else { return seat.raw }
        return "\(stated.payload.inWords) of \(name(stated.payload.body))"
    }
}
