import Register

/// What a group is on the day, and that its bodies stay separate, as its pages begin.
struct GroupSentence {
    let snapshot: Snapshot
    let membership: [BodyID: Coverage]

    /// The bodies in the order in which they are named; one or more.
    func text(_ bodies: [BodyID]) -> String {
        let possible = bodies.filter { membership[$0] == .possibly }
        let isSure = possible.count < bodies.count
        let names = Say.list(bodies.map(snapshot.name(of:)))
        let doubt =
            possible.isEmpty
            ? "" : " Not certain on this day, as dates are partial: \(Say.list(possible.map(snapshot.shortName)))."
        return "On \(snapshot.day.inWords) it \(isSure ? "is" : "may be") \(names). Each decides and answers for itself"
            + "\(exception(Set(bodies))).\(doubt)"
    }

    /// A joint committee binds all its parents.
    private func exception(_ bodies: Set<BodyID>) -> String {
        let joint = snapshot.index.forums.filter {
            $0.payload.kind == .jointCommittee && bodies.intersection($0.payload.parents).count >= 2
        }.map { $0.covers(snapshot.day) }.max()
        switch joint {
        case .certainly?: return ", except where a joint committee of theirs decides"
        case .possibly?: return ", except where a joint committee of theirs may decide"
        case .not?, nil: return ""
        }
    }
}
