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

    private var appointmentLinks: [SharingLink] {
        [Office.chair, .chiefExecutive].flatMap { links(byHoldersOf: $0) }
    }

    /// One link for each person who holds the office in two or more bodies; who only acts as chair does not hold it.
    func links(byHoldersOf office: Office) -> [SharingLink] {
        var held: [PersonID: [SeatHolding]] = [:]
        for seat in index.seats where seat.payload.office == office {
            for holding in holders(of: seat.payload.seat) where office.isHeld(holding.appointment.payload.capacity) {
                held[holding.person, default: []].append(holding)
            }
        }
        return held.keys.sorted().compactMap { link(office, $0, held[$0] ?? []) }
    }

    private func link(_ office: Office, _ person: PersonID, _ holdings: [SeatHolding]) -> SharingLink? {
        let byBody = Dictionary(grouping: holdings) { $0.seat.payload.body }
        guard byBody.count >= 2 else { return nil }
        let members = byBody.keys.sorted().map { body in
            let held = byBody[body] ?? []
            let coverage = held.map(\.coverage).max() ?? .not
            return SharingLink.Member(
                body: body,
                coverage: coverage,
                isRecent: held.contains { $0.coverage == coverage && isRecent($0.appointment.fact) }
            )
        }
        return SharingLink(
            office: office,
            person: person,
            members: members,
            facts: holdings.map(\.appointment.fact.id).sorted()
        )
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
