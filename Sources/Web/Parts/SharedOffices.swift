import Register

/// Which offices each body shares on the day, and with whom, by what the register counts.
struct SharedOffices {
    struct Share: Hashable {
        let office: Office
        let partners: [BodyID]
        let coverage: Coverage
        let facts: [FactID]
    }

    private let shares: [BodyID: [Share]]

    init(_ snapshot: Snapshot) {
        let open = Set(snapshot.openBodies(.certainly))
        var shares: [BodyID: [Share]] = [:]
        for link in snapshot.links(snapshot.index.usualBasis) {
            let members = link.members.filter { open.contains($0.body) && $0.coverage != .not }
            for member in members where members.count >= 2 {
                let others = members.filter { $0.body != member.body }
                shares[member.body, default: []].append(
                    Share(
                        office: link.office,
                        partners: others.map(\.body).sorted(),
                        coverage: min(member.coverage, others.map(\.coverage).max() ?? .not),
                        facts: link.facts
                    )
                )
            }
        }
        self.shares = shares
    }

    subscript(body: BodyID) -> [Share] { shares[body] ?? [] }

    func shares(_ office: Office, _ body: BodyID) -> [Share] { self[body].filter { $0.office == office } }

    func coverage(_ office: Office, _ body: BodyID) -> Coverage {
        shares(office, body).map(\.coverage).max() ?? .not
    }
}
