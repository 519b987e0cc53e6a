extension Snapshot {
    public var groups: [GroupID] { named.groups.keys.sorted() }

    /// The group as stated for the day; failing that as stated for the time closest to it.
    public func group(_ group: GroupID) -> Stated<Group>? {
        closest(read(named.groups, group))
    }

    public func groups(within group: GroupID) -> [Stated<Group>] {
        readAll(named.groupsWithin, group)
    }

    /// The arrangement rows of a group, whatever the day, in the order in which they begin.
    public func arrangements(of group: GroupID) -> [Stated<Arrangement>] {
        read(named.arrangementsOfGroup, group).sorted { $0.startsBefore($1) }
    }

    /// The arrangement rows that name a body, whatever the day.
    public func arrangements(of body: BodyID) -> [Stated<Arrangement>] {
        read(named.arrangementsOfBody, body).sorted { $0.startsBefore($1) }
    }

    /// The bodies that ever belonged to a group, by its memberships and its arrangements.
    public func everMembers(of group: GroupID) -> [BodyID] {
        let stated = read(named.groupMembers, group).map { $0.payload.body }
        return Array(Set(stated + arrangements(of: group).flatMap { $0.payload.bodies })).sorted()
    }

    /// The bodies of a group on the day, by its memberships and by its arrangements that hold then.
    public func members(of group: GroupID) -> [BodyID: Coverage] {
        var members: [BodyID: Coverage] = [:]
        for member in read(named.groupMembers, group) {
            members[member.payload.body] = max(members[member.payload.body] ?? .not, member.covers(day))
        }
        for row in arrangements(of: group) {
            for body in row.payload.bodies {
                members[body] = max(members[body] ?? .not, min(row.payload.coverage(on: day), isOpen(body)))
            }
        }
        return members.filter { $0.value != .not }
    }
}

extension Stated<Arrangement> {
    func startsBefore(_ other: Stated<Arrangement>) -> Bool {
        let (mine, theirs) = (payload.dated.from.bounds?.earliest, other.payload.dated.from.bounds?.earliest)
        if let mine, let theirs, mine != theirs { return mine < theirs }
        if (mine == nil) != (theirs == nil) { return mine == nil }
        return fact.id < other.fact.id
    }
}
