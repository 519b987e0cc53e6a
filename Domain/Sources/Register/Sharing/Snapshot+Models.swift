extension Snapshot {
    /// Every model that the facts decide on the day, in the order of the table of models.
    ///
    /// ```swift
    /// snapshot.decidedModels.filter { $0.kind == .sharedChair && $0.coverage == .certainly }
    /// ```
    public var decidedModels: [DecidedModel] { Deciding(self).models }

    /// The models of which a body is part.
    public func decidedModels(of body: BodyID) -> [DecidedModel] {
        decidedModels.filter { $0.bodies.contains(body) }
    }

    /// The models of which a member of the group, or of a group within it, is part.
    ///
    /// A body outside the group that comes in, for instance because it has the substantive post of a chair who is
    /// interim here, is part of its model and noted. Mergers are those of bodies that were ever members.
    public func decidedModels(of group: GroupID) -> [DecidedModel] {
        decidedModels(of: group, among: decidedModels)
    }

    /// The same from models that were decided already.
    public func decidedModels(of group: GroupID, among models: [DecidedModel]) -> [DecidedModel] {
        let members = Set(allMembers(of: group).keys)
        let ever = Set(groupsWithin(group).flatMap { everMembers(of: $0) })
        return models.filter { model in
            if model.kind == .merger { return !closing(model).isDisjoint(with: ever) }
            return !members.isDisjoint(with: model.bodies)
        }
        .map { $0.seen(from: $0.kind == .merger ? ever : members) }
    }

    /// The bodies of a group and of the groups within it on the day.
    public func allMembers(of group: GroupID) -> [BodyID: Coverage] {
        groupsWithin(group).reduce(into: [:]) { members, group in
            members.merge(self.members(of: group)) { max($0, $1) }
        }
    }

    /// The group and, however deep, the groups that are within it on the day.
    func groupsWithin(_ group: GroupID) -> [GroupID] {
        var found = [group]
        var next = 0
        while next < found.count {
            let inner = groups(within: found[next]).filter { $0.covers(day) != .not }.map(\.payload.group)
            for group in inner where !found.contains(group) { found.append(group) }
            next += 1
        }
        return found
    }

    /// The bodies whose ends make a merger.
    func closing(_ merger: DecidedModel) -> Set<BodyID> {
        Set(
            merger.facts.compactMap { fact in
                guard case .bodyExistence(let existence) = facts[fact]?.statement else { return nil }
                return existence.body
            }
        )
    }
}

extension DecidedModel {
    /// With a note for each body that is not one of these.
    func seen(from members: Set<BodyID>) -> DecidedModel {
        DecidedModel(
            kind: kind,
            bodies: bodies,
            coverage: coverage,
            holders: holders,
            facts: facts,
            notes: notes + bodies.filter { !members.contains($0) }.map { .outsideGroup($0) }
        )
    }
}
