extension Snapshot {
    /// A row for each body that was open on the day, certainly or possibly, in the order of their identifiers.
    ///
    /// A body that was only possibly open has a row and shares with nobody, as in ``sharing(_:)``.
    public var panel: [PanelRow] {
        let open = Set(openBodies(.certainly))
        let (chairs, chiefs) = (panelLinks(.chair, open), panelLinks(.chiefExecutive, open))
        let groups = groupsOfBodies
        return openBodies(.possibly).map { body in
            PanelRow(
                body: body,
                name: name(of: body),
                day: day,
                legalKind: legalKind(of: body)?.payload.kind,
                region: region(of: body)?.payload.region,
                sector: sector(of: body)?.payload.sector,
                open: isOpen(body),
                chair: panelOffice(.chair, of: body, chairs[body] ?? []),
                chiefExecutive: panelOffice(.chiefExecutive, of: body, chiefs[body] ?? []),
                groups: (groups[body] ?? []).sorted()
            )
        }
    }

    private struct PanelLink {
        let link: SharingLink
        /// The bodies that it joins, by reading; empty where it does not join this one.
        let joined: [Reading: [BodyID]]
    }

    private func panelLinks(_ office: Office, _ open: Set<BodyID>) -> [BodyID: [PanelLink]] {
        var byBody: [BodyID: [PanelLink]] = [:]
        for link in links(index.usualBasis) where link.office == office {
            let joined = Dictionary(uniqueKeysWithValues: Reading.allCases.map { ($0, link.bodies($0, open: open)) })
            for body in joined[.possible] ?? [] {
                byBody[body, default: []].append(
                    PanelLink(link: link, joined: joined.mapValues { $0.contains(body) ? $0 : [] })
                )
            }
        }
        return byBody
    }

    private func panelOffice(_ office: Office, of body: BodyID, _ links: [PanelLink]) -> PanelOffice {
        func joining(_ reading: Reading) -> [PanelLink] { links.filter { !($0.joined[reading] ?? []).isEmpty } }
        func partners(_ reading: Reading) -> [BodyID] {
            Set(links.flatMap { $0.joined[reading] ?? [] }).subtracting([body]).sorted()
        }
        let certain = joining(.certain)
        let held = holders(of: office, in: body).filter { office.isHeld($0.appointment.payload.capacity) }
        let named = links.filter { $0.link.person != nil }
        return PanelOffice(
            certain: !certain.isEmpty,
            possible: !links.isEmpty,
            confirmed: !joining(.confirmed).isEmpty,
            partnersCertain: partners(.certain),
            partnersPossible: partners(.possible),
            holders: Set(held.map(\.person) + named.compactMap(\.link.person)).sorted(),
            holderFacts: Set(held.map(\.appointment.fact.id) + named.flatMap(\.link.facts)).sorted(),
            evidence: evidence(of: certain.isEmpty ? links : certain),
            facts: Set(links.flatMap(\.link.facts)).sorted()
        )
    }

    private func evidence(of links: [PanelLink]) -> DayBounds? {
        links.flatMap(\.link.facts).compactMap { facts[$0]?.evidence }.max { $0.earliest < $1.earliest }
    }

    /// The groups of every body on the day, as ``members(of:)`` has them, in one pass over the facts.
    var groupsOfBodies: [BodyID: Set<GroupID>] {
        var groups: [BodyID: Set<GroupID>] = [:]
        for member in index.groupMembers where member.covers(day) != .not {
            groups[member.payload.body, default: []].insert(member.payload.group)
        }
        for row in index.arrangements where row.payload.coverage(on: day) != .not {
            guard let group = row.payload.group else { continue }
            for body in row.payload.bodies where isOpen(body) != .not { groups[body, default: []].insert(group) }
        }
        return groups
    }
}
