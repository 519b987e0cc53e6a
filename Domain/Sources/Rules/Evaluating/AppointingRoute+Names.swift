import Register

extension AppointingRoute {
    /// Whether somebody who is named as appointing to a seat of a kind is who the route asks for, on the day on which the
    /// appointment began. A name that may mean somebody else, or that names another body, is not.
    func isNamed(
        _ name: String,
        to kind: SeatKind,
        at body: BodyID,
        from start: DayBounds,
        _ snapshot: Snapshot
    ) -> Bool {
        var said = name.lowercased()
        let approving = AppointerName.approving.first { said.hasSuffix($0) }
        if isApproval { return approving != nil }
        if let approving { said.removeLast(approving.count) }
        if said.hasPrefix("the ") { said.removeFirst(4) }
        let own = ["the trust", snapshot.shortName(of: body)] + snapshot.names(of: body).map({ $0.payload.name })
        if let ending = own.map({ " of \($0.lowercased())" }).first(where: { said.hasSuffix($0) }) {
            said.removeLast(ending.count)
        }
        switch forum {
        case .council: return AppointerName.council.contains(said)
        case .nonExecutives: return AppointerName.nonExecutives.contains(said)
        case .committee:
            return (self == .chiefCommittee ? AppointerName.chiefCommittee : AppointerName.committee).contains(said)
        case .power:
            return AppointerName.ofPower(kind).contains {
                $0.name.lowercased() == said && $0.force.contains(start.earliest) && $0.force.contains(start.latest)
            }
        case .board, .other: return false
        }
    }
}
