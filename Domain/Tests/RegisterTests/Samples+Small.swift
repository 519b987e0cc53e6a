import Register

/// Short ways to say what many tests say.
extension Samples {
    static func body(_ body: BodyID, _ dated: Period, successors: [BodyID] = []) -> Statement {
        .bodyExistence(BodyExistence(body: body, successors: successors, dated: dated))
    }

    static func bodyName(_ body: BodyID, _ name: String, _ dated: Period) -> Statement {
        .bodyName(BodyName(body: body, name: name, dated: dated))
    }

    static func seat(_ seat: SeatID, in body: BodyID, _ office: Office, votes: Bool? = nil) -> Statement {
        .seat(
            Seat(
                seat: seat,
                body: body,
                kind: office == .chair ? .chair : .executive,
                office: office,
                title: nil,
                votes: votes,
                dated: .notRecorded
            )
        )
    }

    static func personName(_ person: PersonID, _ name: String, _ dated: Period = .notRecorded) -> Statement {
        .personName(PersonName(person: person, name: name, dated: dated))
    }

    static func same(_ person: PersonID, _ other: PersonID) -> Statement {
        .samePerson(SamePerson(person: person, other: other))
    }

    static func appointment(
        _ person: PersonID,
        to seat: SeatID,
        _ dated: Period,
        namedAs: String? = nil
    ) -> Statement {
        .appointment(
            Appointment(
                person: person,
                namedAs: namedAs,
                seat: seat,
                capacity: .substantive,
                appointedBy: nil,
                approval: nil,
                statedShared: nil,
                dated: dated
            )
        )
    }

    static func arrangement(
        _ row: String,
        _ bodies: [BodyID],
        group: GroupID? = nil,
        _ dated: Period = .notRecorded,
        status: ArrangementStatus = .current
    ) -> Statement {
        .arrangement(
            Arrangement(
                arrangement: id(row),
                group: group,
                model: .sharedChair,
                bodies: bodies,
                holder: nil,
                status: status,
                note: nil,
                dated: dated
            )
        )
    }

    static func group(_ group: GroupID, within: GroupID? = nil, _ dated: Period = .notRecorded) -> Statement {
        .group(
            Group(
                group: group,
                name: "\(group) (invented)",
                statedModel: nil,
                within: within,
                note: nil,
                dated: dated
            )
        )
    }
}
