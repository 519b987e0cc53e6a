/// Bodies that share: *possible* includes *certain*, and *confirmed* is the part of *certain* on recent evidence.
public struct SharingFigures: Hashable, Sendable {
    public let certain: Set<BodyID>
    public let possible: Set<BodyID>
    public let confirmed: Set<BodyID>
}

/// Sharing of one office, and how many people hold it over all open bodies, if each body has a holder.
public struct OfficeCount: Hashable, Sendable {
    public let sharing: SharingFigures
    /// Should every possible link hold.
    public let leastHolders: Int
    /// Should only the certain ones hold.
    public let mostHolders: Int
}

/// Who shares a chair or chief executive on a day.
public struct SharingCount: Hashable, Sendable {
    public let basis: SharingBasis
    public let open: [BodyID]
    public let sharing: SharingFigures
    public let chairs: OfficeCount
    public let chiefExecutives: OfficeCount
}

extension Snapshot {
    /// Counts the open bodies that have a chair or chief executive in common with another open body.
    public func sharing(_ basis: SharingBasis) -> SharingCount {
        let links = links(basis)
        let open = openBodies(.certainly)
        let chairs = Snapshot.count(links.filter { $0.office == .chair }, open)
        let chiefs = Snapshot.count(links.filter { $0.office == .chiefExecutive }, open)
        return SharingCount(
            basis: basis,
            open: open,
            sharing: SharingFigures(
                certain: chairs.sharing.certain.union(chiefs.sharing.certain),
                possible: chairs.sharing.possible.union(chiefs.sharing.possible),
                confirmed: chairs.sharing.confirmed.union(chiefs.sharing.confirmed)
            ),
            chairs: chairs,
            chiefExecutives: chiefs
        )
    }

    private static func count(_ links: [SharingLink], _ open: [BodyID]) -> OfficeCount {
        let openSet = Set(open)
        func joined(_ reading: Reading) -> Joined {
            var joined = Joined()
            for link in links { joined.join(link.bodies(reading, open: openSet)) }
            return joined
        }
        let (certain, possible) = (joined(.certain), joined(.possible))
        return OfficeCount(
            sharing: SharingFigures(
                certain: certain.members,
                possible: possible.members,
                confirmed: joined(.confirmed).members
            ),
            leastHolders: open.count - possible.saved,
            mostHolders: open.count - certain.saved
        )
    }
}

/// Disjoint sets of bodies.
struct Joined {
    private var up: [BodyID: BodyID] = [:]
    /// How many joins brought two sets together: holders fewer than bodies.
    private(set) var saved = 0

    var members: Set<BodyID> { Set(up.keys) }

    mutating func join(_ bodies: [BodyID]) {
        guard let first = bodies.first else { return }
        for body in bodies where up[body] == nil { up[body] = body }
        for body in bodies.dropFirst() {
            let (one, other) = (up.root(of: first), up.root(of: body))
            if one != other {
                up[other] = one
                saved += 1
            }
        }
    }
}
