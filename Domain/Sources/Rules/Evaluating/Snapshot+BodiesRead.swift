import Register

extension Snapshot {
    /// The bodies of which the rules for a body read something because of its committees and delegations: the other
    /// parents of its committees, those on whose boards their members sit, and those to which it delegates.
    func bodiesRead(for body: BodyID) -> [BodyID] {
        let delegations = delegations(of: body)
        let forums = Set(forums(of: body).map(\.payload.forum) + delegations.compactMap(\.payload.toForum))
        let seats = forums.flatMap { members(of: $0) }.map(\.payload.seat) + delegations.compactMap(\.payload.toSeat)
        return forums.flatMap { statements(of: $0) }.flatMap(\.payload.parents)
            + Set(seats).flatMap { statements(of: $0) }.map(\.payload.body) + delegations.compactMap(\.payload.toBody)
    }
}
