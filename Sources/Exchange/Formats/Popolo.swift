import Foundation
public import Register

/// Persons, organizations, posts and memberships as Popolo has them, from what anybody may see.
public struct Popolo: Sendable {
    let snapshot: Snapshot

    /// - Parameter snapshot: Its day chooses the names; its facts are all written, whatever the day.
    public init(_ snapshot: Snapshot) {
        self.snapshot = snapshot
    }

    private var index: FactIndex { snapshot.index }

    /// The same facts on the same day give the same bytes.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let whole = PopoloForm.Whole(
            persons: people.map(person),
            organizations: snapshot.bodies.map(organization) + forums.map(organization),
            posts: seats.map(post),
            memberships: memberships.map(membership)
        )
        return [UInt8](try encoder.encode(whole)) + [10]
    }

    private var people: [PersonID] {
        Set(snapshot.facts.all.flatMap(\.statement.people).map { snapshot.person($0) }).sorted()
    }

    /// Forums of one body, the statement that holds most surely on the day or was recorded last.
    var forums: [Stated<Forum>] {
        var last: [ForumID: Stated<Forum>] = [:]
        for forum in index.forums where forum.payload.parents.count == 1 {
            let old = last[forum.payload.forum]
            if old == nil || forum.covers(snapshot.day) >= old?.covers(snapshot.day) ?? .not {
                last[forum.payload.forum] = forum
            }
        }
        return last.keys.sorted().compactMap { last[$0] }
    }

    var seats: [Stated<Seat>] {
        Set(index.seats.map(\.payload.seat)).sorted().compactMap { snapshot.seat($0) }
    }

    var memberships: [(Stated<Appointment>, Stated<Seat>)] {
        index.appointments.compactMap { appointment in
            snapshot.seat(appointment.payload.seat).map { (appointment, $0) }
        }
    }

    private func person(_ person: PersonID) -> PopoloForm.Person {
        let names = snapshot.index.personNames.filter { snapshot.person($0.payload.person) == person }
        let own = snapshot.name(of: person)
        var written = Set([own] + names.map(\.payload.name))
        let appointments = snapshot.appointments(of: person)
        let asWritten = appointments.compactMap(\.payload.namedAs).filter { written.insert($0).inserted }
        let identifiers = Set(
            (names.map(\.payload.person) + appointments.map(\.payload.person)).filter { $0 != person }
        )
        return PopoloForm.Person(
            id: "person/\(person)",
            name: own,
            otherNames: names.filter { $0.payload.name != own }.map { Popolo.name($0.payload.name, $0.payload.dated) }
                + asWritten.map { .init(name: $0, startDate: nil, endDate: nil, note: "as a source writes it") },
            identifiers: ([person] + identifiers.sorted()).map { .init(identifier: $0.raw, scheme: "severally") },
            sources: PopoloForm.origins(names.map(\.fact) + appointments.map(\.fact)),
            extras: Popolo.periods(own, names.map { ($0.payload.name, $0.payload.dated) }).map { ["name_period": $0] }
        )
    }

    private func organization(_ body: BodyID) -> PopoloForm.Organization {
        let (name, existence) = (snapshot.name(of: body), snapshot.existence(of: body))
        let names = snapshot.names(of: body)
        let kinds = index.legalKinds.filter { $0.payload.body == body }
        let sectors = index.sectors.filter { $0.payload.body == body }
        let regions = index.regions.filter { $0.payload.body == body }
        var extras = existence.map { PopoloForm.extras($0.fact) } ?? [:]
        extras["name_period"] = Popolo.periods(name, names.map { ($0.payload.name, $0.payload.dated) })
        extras["legal_kinds"] = Popolo.periods(kinds.map { ($0.payload.kind.rawValue, $0.payload.dated) })
        extras["sectors"] = Popolo.periods(sectors.map { ($0.payload.sector.rawValue, $0.payload.dated) })
        extras["regions"] = Popolo.periods(regions.map { ($0.payload.region, $0.payload.dated) })
        extras["legal_kind"] = snapshot.legalKind(of: body)?.payload.kind.rawValue
        extras["sector"] = snapshot.sector(of: body)?.payload.sector.rawValue
        extras["region"] = snapshot.region(of: body)?.payload.region
        let successors = existence?.payload.successors ?? []
        if !successors.isEmpty { extras["successors"] = successors.map(\.raw).joined(separator: ";") }
        let facts = (existence.map { [$0.fact] } ?? []) + names.map(\.fact)
        return PopoloForm.Organization(
            id: "body/\(body)",
            name: name,
            classification: "corporation",
            otherNames: names.filter { $0.payload.name != name }.map { Popolo.name($0.payload.name, $0.payload.dated) },
            identifiers: [.init(identifier: body.raw, scheme: "severally")],
            parent: nil,
            founded: PartialDay.popolo(existence.flatMap { PartialDay.start($0.payload.dated) }),
            dissolved: PartialDay.popolo(existence?.payload.dated.lastDay),
            sources: PopoloForm.origins(
                facts + kinds.map(\.fact) + sectors.map(\.fact) + regions.map(\.fact)
            ),
            extras: extras
        )
    }

    private func organization(_ forum: Stated<Forum>) -> PopoloForm.Organization {
        var extras = PopoloForm.extras(forum.fact)
        extras["forum_kind"] = forum.payload.kind.rawValue
        return PopoloForm.Organization(
            id: "forum/\(forum.payload.forum)",
            name: forum.payload.name,
            classification: "committee",
            otherNames: [],
            identifiers: [.init(identifier: forum.payload.forum.raw, scheme: "severally")],
            parent: forum.payload.parents.first.map { "body/\($0)" },
            founded: PartialDay.popolo(PartialDay.start(forum.payload.dated)),
            dissolved: PartialDay.popolo(forum.payload.dated.lastDay),
            sources: PopoloForm.origins([forum.fact]),
            extras: extras
        )
    }

    private func post(_ seat: Stated<Seat>) -> PopoloForm.Post {
        var extras = PopoloForm.extras(seat.fact)
        extras["seat_kind"] = seat.payload.kind.rawValue
        extras["votes"] = seat.payload.votes.map { $0 ? "yes" : "no" }
        return PopoloForm.Post(
            id: "seat/\(seat.payload.seat)",
            label: seat.payload.title ?? Popolo.role(seat.payload),
            role: Popolo.role(seat.payload),
            organization: "body/\(seat.payload.body)",
            start: PartialDay.popolo(PartialDay.start(seat.payload.dated)),
            end: PartialDay.popolo(seat.payload.dated.lastDay),
            sources: PopoloForm.origins([seat.fact]),
            extras: extras
        )
    }

    private func membership(_ appointment: Stated<Appointment>, _ seat: Stated<Seat>) -> PopoloForm.Membership {
        let payload = appointment.payload
        let person = snapshot.person(payload.person)
        var extras = PopoloForm.extras(appointment.fact)
        extras["capacity"] = payload.capacity.rawValue
        extras["appointed_by"] = payload.appointedBy
        extras["approval"] = payload.approval
        return PopoloForm.Membership(
            id: "appointment/\(appointment.fact.id)",
            role: Popolo.role(seat.payload),
            person: "person/\(person)",
            personName: payload.namedAs ?? snapshot.name(of: person),
            organization: "body/\(seat.payload.body)",
            post: "seat/\(seat.payload.seat)",
            start: PartialDay.popolo(PartialDay.start(payload.dated)),
            end: PartialDay.popolo(payload.dated.lastDay),
            sources: PopoloForm.origins([appointment.fact]),
            extras: extras
        )
    }

    private static func role(_ seat: Seat) -> String { seat.office?.inWords ?? seat.kind.inWords }

    private static func name(_ name: String, _ period: Period) -> PopoloForm.Name {
        PopoloForm.Name(
            name: name,
            startDate: PartialDay.popolo(PartialDay.start(period)),
            endDate: PartialDay.popolo(period.lastDay),
            note: PartialDay.words(period)
        )
    }

    /// Each value with its exact period; nil where there is none.
    private static func periods(_ values: [(String, Period)]) -> String? {
        values.isEmpty ? nil : values.map { "\($0.0) (\(PartialDay.words($0.1)))" }.joined(separator: "; ")
    }

    /// The exact periods of one of several names; nil where it is not among them.
    private static func periods(_ name: String, _ names: [(String, Period)]) -> String? {
        let periods = names.filter { $0.0 == name }.map { PartialDay.words($0.1) }
        return periods.isEmpty ? nil : periods.joined(separator: "; ")
    }
}
