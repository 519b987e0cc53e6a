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
