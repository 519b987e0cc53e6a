import Register

extension Snapshot {
    /// The bodies of which the rules for a body read something because of its committees and delegations: the other
    /// parents of its committees, those on whose boards their members sit, and those to which it delegates.
    func bodiesRead(for body: BodyID) -> [BodyID] {
        let delegations = delegations(of: body)
        let forums = Set(forums(of: body).map { $0.payload.forum } + delegations.compactMap { $0.payload.toForum })
        let seats =
            forums.flatMap { members(of: $0) }.map { $0.payload.seat } + delegations.compactMap { $0.payload.toSeat }
        return forums.flatMap { statements(of: $0) }.flatMap { $0.payload.parents }
            + Set(seats).flatMap { statements(of: $0) }.map { $0.payload.body }
            + delegations.compactMap { $0.payload.toBody }
    }
}
