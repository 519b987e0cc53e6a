/// The links that concern some bodies, such as those of a region or group, with the bodies outside that they reach.
public struct LinkSection: Hashable, Sendable {
    /// Bodies that belong together because links join them, directly or through others, and the links among them.
    public struct Component: Hashable, Sendable {
        public let bodies: [BodyID]
        public let links: [LeaderLink]
    }

    /// The bodies of the section, linked or not.
    public let bodies: [BodyID]
    /// The bodies that a link joins to one of these.
    public let outside: Set<BodyID>
    /// In the order of their first bodies.
    public let components: [Component]

    public var links: [LeaderLink] { components.flatMap(\.links) }

    /// The bodies of the section of which a link at least as sure as asked joins another.
    public func linked(_ least: Coverage) -> Set<BodyID> {
        Set(
            links.flatMap { link -> [BodyID] in
                let joined = link.bodies.filter { link.coverage(of: $0) >= least }
                return joined.count >= 2 ? joined : []
            }
        ).intersection(bodies)
    }

    public init(_ bodies: [BodyID], _ all: [LeaderLink]) {
        let inside = Set(bodies)
        let links = all.filter { !inside.isDisjoint(with: $0.bodies) }
        self.bodies = bodies
        outside = Set(links.flatMap(\.bodies)).subtracting(inside)
        components = LinkSection.components(links)
    }

    private static func components(_ links: [LeaderLink]) -> [Component] {
        var touching: [BodyID: [Int]] = [:]
        for (number, link) in links.enumerated() {
            for body in link.bodies { touching[body, default: []].append(number) }
        }
        var seen: Set<Int> = []
        var components: [Component] = []
        for start in links.indices where seen.insert(start).inserted {
            var (run, next) = ([start], 0)
            while next < run.count {
                let near = links[run[next]].bodies.flatMap { touching[$0] ?? [] }
                for number in near where seen.insert(number).inserted { run.append(number) }
                next += 1
            }
            let joined = run.sorted().map { links[$0] }
            components.append(Component(bodies: Set(joined.flatMap(\.bodies)).sorted(), links: joined))
        }
        return components.sorted { $0.bodies.lexicographicallyPrecedes($1.bodies) }
    }
}

extension Snapshot {
    /// The links of a group and of the groups within it.
    public func linkSection(of group: GroupID) -> LinkSection {
        LinkSection(allMembers(of: group).keys.sorted(), leaderLinks)
    }

    /// The links of the whole register, region by region; the bodies of which no region is recorded come last.
    ///
    /// A link across regions stands in each of them.
    public var linkSections: [(region: String?, section: LinkSection)] {
        let links = leaderLinks
        let open = Dictionary(grouping: openBodies(.possibly)) { region(of: $0)?.payload.region }
        let regions = open.keys.compactMap { $0 }.sorted().map { Optional($0) } + (open[nil] == nil ? [] : [nil])
        return regions.map { ($0, LinkSection(open[$0] ?? [], links)) }
    }
}
