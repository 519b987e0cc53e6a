/// Chairs and chief executives of all open bodies, those who act included.
struct Leading {
    let supports: [Support]

    init(_ snapshot: Snapshot) { self.init(Deciding(snapshot)) }

    init(_ deciding: Deciding) {
        supports = (deciding.held + deciding.rows).filter(Leading.isLeader)
    }

    /// Only what concerns the leaders of a body and the arrangements that name it.
    init(_ snapshot: Snapshot, around body: BodyID) {
        let named = snapshot.named
        let (seats, rows) = (Set(named.seatsOfBody[body].rows), Set(named.arrangementsOfBody[body].rows))
        let here = Leading.supports(snapshot, seats: seats, arrangements: rows).filter { $0.body == body }
        self.init(snapshot, of: Set(here.compactMap(\.person)), seats: seats, arrangements: rows)
    }

    /// Only what concerns these people, who are named by the identifiers that remain, and what is given besides.
    init(
        _ snapshot: Snapshot,
        of people: Set<PersonID>,
        seats: Set<Int32> = [],
        arrangements: Set<Int32> = []
    ) {
        let named = snapshot.named
        let held = people.flatMap { named.appointmentsOfPerson[$0] }.flatMap { named.seats[$0.payload.seat].rows }
        let rows = people.flatMap { named.arrangementsHeldBy[$0].rows }
        supports = Leading.supports(snapshot, seats: seats.union(held), arrangements: arrangements.union(rows))
    }

    private static func supports(_ snapshot: Snapshot, seats: Set<Int32>, arrangements: Set<Int32>) -> [Support] {
        let held = seats.sorted().flatMap { Deciding.supports(snapshot.index.seats[Int($0)], snapshot) }
        let rows = arrangements.sorted().flatMap { Deciding.supports(snapshot.index.arrangements[Int($0)], snapshot) }
        return (held + rows).filter(isLeader)
    }

    private static func isLeader(_ support: Support) -> Bool {
        support.office == .chair || support.office == .chiefExecutive
    }

    static func led(_ supports: [Support]) -> [Led] {
        struct Post: Hashable {
            let body: BodyID
            let office: Office
            let capacity: Capacity?
        }
        var posts: [Post: [Support]] = [:]
        for support in supports {
            guard let office = support.office else { continue }
            posts[Post(body: support.body, office: office, capacity: support.capacity), default: []].append(support)
        }
        return posts.map { post, supports in
            Led(
                body: post.body,
                office: post.office,
                capacity: post.capacity,
                coverage: supports.map(\.coverage).max() ?? .not,
                facts: Set(supports.map(\.fact)).sorted()
            )
        }
        .filter { led in
            // A row adds nothing where an appointment shows the same as surely.
            led.capacity != nil
                || !posts.contains { post, held in
                    post.body == led.body && post.office == led.office && post.capacity != nil
                        && held.contains { $0.coverage >= led.coverage }
                }
        }
        .sorted { Leading.before($0, $1) }
    }

    private static func before(_ left: Led, _ right: Led) -> Bool {
        if left.body != right.body { return left.body < right.body }
        if left.office != right.office { return left.office == .chair }
        if left.coverage != right.coverage { return left.coverage > right.coverage }
        return (left.capacity?.rawValue ?? "") < (right.capacity?.rawValue ?? "")
    }

    func named(_ person: PersonID, _ office: Office, _ body: BodyID) -> [Leader] {
        let posts = Leading.led(supports.filter { $0.person == person })
        let also = posts.filter { !($0.body == body && $0.office == office) }
        return posts.filter { $0.body == body && $0.office == office }.map {
            Leader(
                office: office,
                person: person,
                capacity: $0.capacity,
                coverage: $0.coverage,
                facts: $0.facts,
                also: also
            )
        }
    }

    /// What a row says of the other bodies.
    func others(of row: Support) -> [Support] {
        supports.filter { $0.fact == row.fact && $0.office == row.office && $0.body != row.body }
    }
}

extension Leader {
    init(_ office: Office, _ row: Support, _ others: [Support]) {
        self.init(
            office: office,
            person: nil,
            capacity: nil,
            coverage: row.coverage,
            facts: [row.fact],
            also: Leading.led(others)
        )
    }

    func serves(_ others: [Support]) -> Bool {
        others.allSatisfy { other in also.contains { $0.body == other.body && $0.office == other.office } }
    }

    /// With a row that says that the holder, whoever it is, serves those bodies too.
    func joined(by row: Support, _ others: [Support]) -> Leader {
        Leader(
            office: office,
            person: person,
            capacity: capacity,
            coverage: person == nil ? max(coverage, row.coverage) : coverage,
            facts: person == nil ? (facts + [row.fact]).sorted() : facts,
            also: also.map { led in
                let rows = others.filter { $0.body == led.body && $0.office == led.office }
                return Led(
                    body: led.body,
                    office: led.office,
                    capacity: led.capacity,
                    coverage: (rows.map(\.coverage) + [led.coverage]).max() ?? led.coverage,
                    facts: Set(led.facts + rows.map(\.fact)).sorted()
                )
            }
        )
    }
}
