extension ChangeReading {
    /// Groups that were formed or ended, bodies that joined or left, and what was said of the time to come.
    var groups: [ChangeInWorld] {
        let formed = ChangeReading.grouped(snapshot.index.groups) { $0.payload.group }.flatMap { group, edges in
            edges.starts.compactMap { change(.groupFormed(group), at: $0) }
                + edges.ends.compactMap { change(.groupEnded(group), at: $0) }
        }
        return formed + memberships + intentions
    }

    private struct Membership: Hashable {
        let group: GroupID
        let body: BodyID
    }

    private var memberships: [ChangeInWorld] {
        let members = ChangeReading.grouped(snapshot.index.groupMembers) {
            Membership(group: $0.payload.group, body: $0.payload.body)
        }
        return members.flatMap { member, edges in
            edges.starts.compactMap { change(.joined(member.group, member.body), at: $0) }
                + edges.ends.compactMap { change(.left(member.group, member.body), at: $0) }
        }
    }

    private var intentions: [ChangeInWorld] {
        snapshot.index.intents.compactMap { stated in
            let dates = stated.fact.sources.compactMap(\.date)
            guard let when = stated.payload.statedOn ?? dates.min(by: { $0.earliest < $1.earliest }) else { return nil }
            let what = ChangeInWorld.What.intentionStated(stated.payload.group, plannedFor: stated.payload.plannedFor)
            return change(what, when, false, [stated.fact])
        }
    }
}
