import Foundation
public import Register

/// Who has which role on the board of which body as statements of BODS 0.4, from what anybody may see.
///
/// A seat on a public board is a role and no ownership: every interest says so.
public struct BODS: Sendable {
    let snapshot: Snapshot
    private let citation: Citation

    /// - Parameter snapshot: Its day chooses the names; the facts of all days are written.
    public init(_ snapshot: Snapshot, citation: Citation) {
        self.snapshot = snapshot
        self.citation = citation
    }

    /// The same facts on the same day give the same bytes.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(statements)) + [10]
    }

    /// Bodies first, then people, then their roles: what a statement points to stands before it.
    private var statements: [BODSForm.Statement] {
        let roles = said
        var firstBody: [PersonID: BodyID] = [:]
        for role in roles {
            let person = snapshot.person(role.appointment.payload.person)
            if firstBody[person] == nil { firstBody[person] = role.seat.payload.body }
        }
        return snapshot.bodies.compactMap(entity)
            + firstBody.keys.sorted().compactMap { person in firstBody[person].flatMap { self.person(person, $0) } }
            + roles.map(relationship)
    }

    struct Role {
        let appointment: Stated<Appointment>
        let seat: Stated<Seat>
        let interests: [String]
    }

    /// The appointments that can be said.
    var said: [Role] {
        snapshot.index.appointments.compactMap { appointment in
            guard let seat = snapshot.seat(appointment.payload.seat), snapshot.existence(of: seat.payload.body) != nil
            else { return nil }
            let interests = BODS.interests(seat.payload)
            return interests.isEmpty ? nil : Role(appointment: appointment, seat: seat, interests: interests)
        }
    }

    /// The types of interest that a seat gives; none for an associate, who is no member of the board.
    static func interests(_ seat: Seat) -> [String] {
        switch seat.kind {
        case .chair: ["boardChair"]
        case .executive: seat.votes == false ? ["seniorManagingOfficial"] : ["boardMember", "seniorManagingOfficial"]
        case .nonExecutive: ["boardMember"]
        case .associate: []
        }
    }

    private func entity(_ body: BodyID) -> BODSForm.Statement? {
        guard let existence = snapshot.existence(of: body) else { return nil }
        let name = snapshot.name(of: body)
        let others = Set(snapshot.names(of: body).map(\.payload.name)).subtracting([name]).sorted()
        let details = BODSForm.Entity(
            entityType: .init(details: kind(of: body)),
            name: name,
            alternateNames: others.isEmpty ? nil : others,
            identifiers: [identifier(body.raw)],
            foundingDate: PartialDay.exact(PartialDay.start(existence.payload.dated)),
            dissolutionDate: PartialDay.exact(existence.payload.dated.lastDay)
        )
        return statement(
            "body/\(body)",
            of: body,
            "entity",
            existence.fact,
            .entity(details),
            status(existence.payload.dated)
        )
    }

    /// The kind on the day; failing that those of other days, with their days.
    private func kind(of body: BodyID) -> String {
        if let kind = snapshot.legalKind(of: body) { return kind.payload.kind.inWords }
        let others = snapshot.index.legalKinds.filter { $0.payload.body == body }.map { kind in
            "\(kind.payload.kind.inWords) (\(PartialDay.words(kind.payload.dated)))"
        }
        guard !others.isEmpty else { return "kind not recorded" }
        return "kind not recorded for \(snapshot.day.iso); for other days: \(others.joined(separator: "; "))"
    }

    private func person(_ person: PersonID, _ body: BodyID) -> BODSForm.Statement? {
        let names = snapshot.index.personNames.filter { snapshot.person($0.payload.person) == person }
        let appointments = snapshot.appointments(of: person)
        guard let fact = names.last?.fact ?? appointments.last?.fact else { return nil }
        let own = snapshot.name(of: person)
        let others = Set(names.map(\.payload.name) + appointments.compactMap(\.payload.namedAs)).subtracting([own])
        let details = BODSForm.Person(
            names: [.init(fullName: own, type: nil)]
                + others.sorted().map { .init(fullName: $0, type: "alternative") }
        )
        return statement("person/\(person)", of: body, "person", fact, .person(details))
    }

    private func relationship(_ role: Role) -> BODSForm.Statement {
        let (appointment, seat) = (role.appointment.payload, role.seat.payload)
        let period = appointment.dated
        let interests = role.interests.map { type in
            BODSForm.Relationship.Interest(
                type: type,
                details: "\(seat.title ?? seat.office?.inWords ?? seat.kind.inWords); \(BODS.words(appointment))",
                startDate: PartialDay.exact(PartialDay.start(period)),
                endDate: PartialDay.exact(period.lastDay)
            )
        }
        let details = BODSForm.Relationship(
            subject: "body/\(seat.body)",
            interestedParty: "person/\(snapshot.person(appointment.person))",
            interests: interests
        )
        let record = "appointment/\(role.appointment.fact.id)"
        return statement(
            record,
            of: seat.body,
            "relationship",
            role.appointment.fact,
            .relationship(details),
            status(period)
        )
    }

    /// Closed where it has certainly ended by the day asked, whether or not its last day is known exactly.
    private func status(_ period: Period) -> BODSForm.Status {
        PartialDay.hasEnded(period, by: snapshot.day) ? .closed : .new
    }

    private static func words(_ appointment: Appointment) -> String {
        let capacity = appointment.capacity == .notStated ? "capacity not stated" : appointment.capacity.rawValue
        return "\(capacity); \(PartialDay.words(appointment.dated))"
    }

    private func identifier(_ raw: String) -> BODSForm.Identifier {
        BODSForm.Identifier(id: raw, schemeName: "Identifier in: \(citation.register)")
    }

    private func statement(
        _ record: String,
        of body: BodyID,
        _ type: String,
        _ fact: Fact,
        _ details: BODSForm.Details,
        _ status: BODSForm.Status = .new
    ) -> BODSForm.Statement {
        let closed = status == .closed ? "\nclosed" : ""
        return BODSForm.Statement(
            statementId: StableName.of("\(record)\n\(fact.id)\n\(fact.position)\n\(citation.register)\(closed)"),
            declarationSubject: "body/\(body)",
            recordId: record,
            recordType: type,
            statementDate: fact.recordedAt.day.iso,
            recordStatus: status,
            publicationDetails: .init(
                publicationDate: (citation.recordedAt ?? fact.recordedAt).day.iso,
                publisher: .init(name: citation.register)
            ),
            source: fact.sources.first.map { BODSForm.Origin($0) },
            recordDetails: details
        )
    }
}
