/// That one chair or chief executive leads several bodies on the day: an edge of the picture of who links whom.
public struct LeaderLink: Hashable, Sendable {
    /// An office of a body that the leader holds.
    public struct Post: Hashable, Sendable {
        public let body: BodyID
        public let office: Office
        /// Nil where only an arrangement row says it.
        public let capacity: Capacity?
        public let coverage: Coverage
        public let facts: [FactID]
    }

    /// Somebody who is, or may be, the leader.
    public struct Holder: Hashable, Sendable {
        public let person: PersonID
        public let coverage: Coverage
    }

    /// By identifier; none where an arrangement says that one person serves these bodies and nobody is named, and
    /// several where any of them may be that person.
    public let holders: [Holder]
    /// By body, chair before chief executive.
    public let posts: [Post]

    /// The bodies that it joins: two or more.
    public var bodies: [BodyID] { Set(posts.map(\.body)).sorted() }

    public var offices: [Office] { Office.allCases.filter { office in posts.contains { $0.office == office } } }

    public var facts: [FactID] { Set(posts.flatMap(\.facts)).sorted() }

    /// How surely the leader leads a body, in whatever office.
    public func coverage(of body: BodyID) -> Coverage {
        posts.filter { $0.body == body }.map(\.coverage).max() ?? .not
    }

    /// Certain where two bodies at least are certainly joined.
    public var coverage: Coverage { bodies.count { coverage(of: $0) == .certainly } >= 2 ? .certainly : .possibly }
}

extension Snapshot {
    /// All links on the day, certain or possible, among bodies that are or may be open.
    ///
    /// Both appointments and arrangement rows make them. A row that names nobody joins the links of those who have, or
    /// may have, the office in all its bodies. Who acts as chair does not hold the chair.
    public var leaderLinks: [LeaderLink] { Linking(self).links }
}
