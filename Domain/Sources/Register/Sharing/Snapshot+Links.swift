extension Snapshot {
    /// All links on the day, certain or possible, in the order of the log.
    public func links(_ basis: SharingBasis) -> [SharingLink] {
        switch basis {
        case .arrangements: arrangementLinks
        case .appointments: appointmentLinks
        case .all: arrangementLinks + appointmentLinks
        }
    }

    private var arrangementLinks: [SharingLink] {
        index.arrangements.flatMap { row -> [SharingLink] in
            let coverage = row.payload.coverage(on: day)
            guard coverage != .not else { return [] }
            let members = row.payload.bodies.map {
                SharingLink.Member(body: $0, coverage: coverage, isRecent: isRecent(row.fact))
            }
            return row.payload.model.offices.map {
                SharingLink(
                    office: $0,
                    person: row.payload.sharedHolder.map { people[$0] },
                    members: members,
                    facts: [row.fact.id]
                )
            }
        }
    }

    /// One link for each person who holds the office in two or more bodies; who only acts as chair does not hold it.
    private var appointmentLinks: [SharingLink] {
        named.chairsOfSeveral.holders.compactMap { link(.chair, $0.person, $0.posts) }
            + named.chiefExecutivesOfSeveral.holders.compactMap { link(.chiefExecutive, $0.person, $0.posts) }
    }

    private func link(_ office: Office, _ person: PersonID, _ posts: [PostsOfSeveral.Post]) -> SharingLink? {
        var held: [(body: BodyID, coverage: Coverage, fact: Fact)] = []
        for post in posts {
            let appointment = index.appointments[Int(post.appointment)]
            let coverage = appointment.payload.dated.covers(day)
            guard coverage != .not, let seat = closest(named.seats[number: post.seat]) else { continue }
            for _ in 0..<post.statements { held.append((seat.payload.body, coverage, appointment.fact)) }
        }
        guard held.count >= 2 else { return nil }
        held.sort { $0.body < $1.body }
        var members: [SharingLink.Member] = []
        for holding in held.indices where holding == 0 || held[holding].body != held[holding - 1].body {
            let body = held[holding].body
            let here = held[holding...].prefix { $0.body == body }
            let coverage = here.map(\.coverage).max() ?? .not
            members.append(
                SharingLink.Member(
                    body: body,
                    coverage: coverage,
                    isRecent: here.contains { $0.coverage == coverage && isRecent($0.fact) }
                )
            )
        }
        guard members.count >= 2 else { return nil }
        return SharingLink(office: office, person: person, members: members, facts: held.map(\.fact.id).sorted())
    }

    func isRecent(_ fact: Fact) -> Bool {
        guard let evidence = fact.evidence else { return false }
        return evidence.earliest.year >= day.year - 1
    }
}

extension Office {
    /// Whether a holder in this capacity holds the office: a vice-chair who acts as chair does not.
    func isHeld(_ capacity: Capacity) -> Bool {
        switch (self, capacity) {
        case (.chair, .acting): false
        case (.chair, .substantive), (.chair, .interim), (.chair, .notStated): true
        case (.chiefExecutive, _), (.finance, _), (.medical, _), (.nursing, _): true
        }
    }
}
