/// That a person is chair or chief executive of a body on the day.
public struct Led: Hashable, Sendable {
    public let body: BodyID
    public let office: Office
    /// Nil where only an arrangement row says it.
    public let capacity: Capacity?
    public let coverage: Coverage
    public let facts: [FactID]
}

/// A chair or chief executive of a body on the day, and what else that person leads.
public struct Leader: Hashable, Sendable {
    public let office: Office
    /// Nil where a row says that the office is shared and does not name the holder.
    public let person: PersonID?
    /// Nil where only an arrangement row says it.
    public let capacity: Capacity?
    public let coverage: Coverage
    public let facts: [FactID]
    /// Other posts of the same person; where nobody is named, the other bodies that the row says the holder serves.
    public let also: [Led]
}

extension Snapshot {
    /// The bodies that a person leads on the day, by body, chair before chief executive.
    public func coLed(by person: PersonID) -> [Led] {
        let person = self.person(person)
        let supports = Leading(self).supports.filter { $0.person == person }
        return Leading.led(supports)
    }

    /// The chairs and chief executives of a body on the day, chairs first and surer ones before others.
    ///
    /// There are several of one office where sources disagree or dates are partial. A row that names no holder gives
    /// a leader without a name, unless the posts of a named one already account for it.
    public func leaders(of body: BodyID) -> [Leader] {
        let leading = Leading(self)
        return [Office.chair, .chiefExecutive].flatMap { office -> [Leader] in
            let here = leading.supports.filter { $0.office == office && $0.body == body }
            let people = Set(here.compactMap(\.person))
            let named = people.flatMap { leading.named($0, office, body) }
                .sorted {
                    ($1.coverage, $0.person?.raw ?? "", $0.capacity?.rawValue ?? "")
                        < ($0.coverage, $1.person?.raw ?? "", $1.capacity?.rawValue ?? "")
                }
            let unnamed = here.filter { $0.person == nil }
                .compactMap { leading.unnamed($0, accounted: named) }
            return named + unnamed
        }
    }
}

/// Chairs and chief executives of all open bodies, those who act included.
struct Leading {
    let supports: [Support]

    init(_ snapshot: Snapshot) {
        let deciding = Deciding(snapshot)
        supports = (deciding.held + deciding.rows).filter { $0.office == .chair || $0.office == .chiefExecutive }
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

    func unnamed(_ support: Support, accounted named: [Leader]) -> Leader? {
        let others = supports.filter {
            $0.fact == support.fact && $0.office == support.office && $0.body != support.body
        }
        let isAccounted = named.contains { leader in
            others.allSatisfy { other in
                leader.also.contains {
                    $0.body == other.body && $0.office == other.office && $0.coverage >= other.coverage
                }
            }
        }
        guard let office = support.office, !others.isEmpty, !isAccounted else { return nil }
        return Leader(
            office: office,
            person: nil,
            capacity: nil,
            coverage: support.coverage,
            facts: [support.fact],
            also: Leading.led(others)
        )
    }
}
