public import Register

/// Bodies of which it is asked when they shared leaders.
public enum SharingUnit: Hashable, Sendable {
    case group(GroupID)
    /// Bodies that arrangements filed under no group link, directly or through others; in order.
    case bodies([BodyID])

    /// The identifier of the group, or the codes of the bodies: `R0A+RM3`. Stable, for files and tables.
    public var label: String {
        switch self {
        case .group(let group): group.raw
        case .bodies(let bodies): bodies.map(\.raw).joined(separator: "+")
        }
    }
}

extension Snapshot {
    /// The groups by identifier, then the sets of bodies that arrangements without a group link.
    public var sharingUnits: [SharingUnit] {
        groups.map { .group($0) } + linkedWithoutGroup.map { .bodies($0) }
    }

    /// The bodies that ever belonged to it or to a group within it, in order.
    public func bodies(of unit: SharingUnit) -> [BodyID] {
        switch unit {
        case .bodies(let bodies): return bodies
        case .group(let group):
            var found = [group]
            var next = 0
            while next < found.count {
                let inner = Set(groups(within: found[next]).map(\.payload.group)).sorted()
                found += inner.filter { !found.contains($0) }
                next += 1
            }
            return Set(found.flatMap { everMembers(of: $0) }).sorted()
        }
    }

    private var linkedWithoutGroup: [[BodyID]] {
        let rows = index.arrangements.filter {
            $0.payload.group == nil && $0.payload.status != .announced && !$0.payload.model.offices.isEmpty
        }
        var sets: [Set<BodyID>] = []
        for row in rows {
            let bodies = Set(row.payload.bodies)
            let joined = sets.filter { !$0.isDisjoint(with: bodies) }
            sets.removeAll { !$0.isDisjoint(with: bodies) }
            sets.append(joined.reduce(bodies) { $0.union($1) })
        }
        return sets.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
