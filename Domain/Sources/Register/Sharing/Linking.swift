/// Makes links from what supports them.
struct Linking {
    private let named: [PersonID: [Support]]
    private let rows: [[Support]]
    private let holding: [Place: Set<PersonID>]

    private struct Place: Hashable {
        let body: BodyID
        let office: Office
    }

    init(_ snapshot: Snapshot) {
        let supports = Leading(snapshot).supports.filter(\.decides)
        named = supports.reduce(into: [:]) { named, support in
            if let person = support.person { named[person, default: []].append(support) }
        }
        rows = Linking.rows(supports.filter { $0.person == nil })
        holding = supports.reduce(into: [:]) { holding, support in
            guard let person = support.person, let office = support.office else { return }
            holding[Place(body: support.body, office: office), default: []].insert(person)
        }
    }

    /// What rows without a name say: those of the same office and bodies together, in the order of their facts.
    private static func rows(_ supports: [Support]) -> [[Support]] {
        struct Claim: Hashable {
            let office: Office?
            let bodies: [BodyID]
        }
        struct Row: Hashable {
            let fact: FactID
            let office: Office?
        }
        let single = Dictionary(grouping: supports) { Row(fact: $0.fact, office: $0.office) }.values
        let joined = Dictionary(grouping: single) { row in
            Claim(office: row[0].office, bodies: Set(row.map(\.body)).sorted())
        }
        return joined.filter { $0.key.bodies.count >= 2 }.values.map { Array($0.joined()) }
            .sorted { Linking.first($0) < Linking.first($1) }
    }

    private static func first(_ supports: [Support]) -> FactID {
        supports.map(\.fact).min() ?? supports[0].fact
    }

    var links: [LeaderLink] {
        var supports = named
        var absorbed: Set<PersonID> = []
        var unnamed: [LeaderLink] = []
        for row in rows {
            let fitting = serving(row)
            if let only = fitting.first, fitting.count == 1 {
                supports[only, default: []] += row
            } else {
                // Any of several may be the holder: what they share among these bodies alone is this link.
                let within = fitting.filter { Set((named[$0] ?? []).map(\.body)).isSubset(of: row.map(\.body)) }
                absorbed.formUnion(within)
                unnamed.append(link(row + within.flatMap { named[$0] ?? [] }, fitting.map { holder($0, row) }))
            }
        }
        let persons = supports.keys.filter { !absorbed.contains($0) }.compactMap { person -> LeaderLink? in
            let held = supports[person] ?? []
            guard Set(held.map(\.body)).count >= 2 else { return nil }
            return link(held, [holder(person, held)])
        }
        return (persons + unnamed).map { (key: Linking.key($0), link: $0) }.sorted { $0.key < $1.key }.map(\.link)
    }

    /// Those who have, or may have, the office in all the bodies.
    private func serving(_ row: [Support]) -> [PersonID] {
        let people = row.compactMap { claim in claim.office.map { holding[Place(body: claim.body, office: $0)] ?? [] } }
        guard let first = people.first else { return [] }
        return people.dropFirst().reduce(first) { $0.intersection($1) }.sorted()
    }

    /// How surely a person is the one of whom the supports speak: not certainly where others say more than their own.
    private func holder(_ person: PersonID, _ supports: [Support]) -> LeaderLink.Holder {
        let own = named[person] ?? []
        let isCertain = supports.allSatisfy { support in
            own.contains { $0.body == support.body && $0.office == support.office && $0.coverage >= support.coverage }
        }
        return LeaderLink.Holder(person: person, coverage: isCertain ? .certainly : .possibly)
    }

    private func link(_ supports: [Support], _ holders: [LeaderLink.Holder]) -> LeaderLink {
        var places: [Place: [Support]] = [:]
        for support in supports {
            guard let office = support.office else { continue }
            places[Place(body: support.body, office: office), default: []].append(support)
        }
        let posts = places.map { place, supports in
            LeaderLink.Post(
                body: place.body,
                office: place.office,
                capacity: Linking.capacity(supports),
                coverage: supports.map(\.coverage).max() ?? .not,
                facts: Set(supports.map(\.fact)).sorted()
            )
        }
        return LeaderLink(
            holders: holders,
            posts: posts.sorted { ($0.body, $0.office.rawValue) < ($1.body, $1.office.rawValue) }
        )
    }

    /// That of the surest appointment; of equally sure ones the first by name.
    private static func capacity(_ supports: [Support]) -> Capacity? {
        supports.filter { $0.capacity != nil }
            .min { ($1.coverage, $0.capacity?.rawValue ?? "") < ($0.coverage, $1.capacity?.rawValue ?? "") }?
            .capacity
    }

    /// By the first body, then chairs first.
    private static func key(_ link: LeaderLink) -> String {
        let first = link.offices.first == .chair ? "1" : "2"
        let words = link.bodies.map(\.raw) + link.offices.map(\.rawValue) + link.holders.map(\.person.raw)
        return ([link.bodies.first?.raw ?? "", first] + words).joined(separator: " ")
    }
}
