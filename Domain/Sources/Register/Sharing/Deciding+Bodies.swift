extension Deciding {
    /// An agreement of two or more bodies that creates no forum. Its programme has no kind of fact: possible at most.
    var collaboratives: [Draft] {
        let forums = snapshot.forumsInForce
        let standing = Set(forums.compactMap(\.payload.instrument))
        let names = Set(forums.map(\.payload.forum.raw))
        return snapshot.index.instruments.compactMap { instrument in
            let bodies = Set(instrument.payload.adoptedBy.filter { snapshot.isOpen($0) != .not })
            guard instrument.payload.kind == .partnershipAgreement || instrument.payload.kind == .memorandum,
                bodies.count >= 2, instrument.covers(snapshot.day) != .not,
                !standing.contains(instrument.payload.instrument),
                !(instrument.payload.creates.map { names.contains($0) } ?? false)
            else { return nil }
            return Draft(
                .providerCollaborative,
                bodies,
                .possibly,
                supports: [],
                facts: [instrument.fact.id],
                notes: [.programmeNotRecorded]
            )
        }
    }

    /// A group with one member on the day. That there is no other is nowhere stated: possible at most.
    var singleTrustGroups: [Draft] {
        snapshot.groups.compactMap { id in
            guard let group = snapshot.group(id), group.covers(snapshot.day) != .not else { return nil }
            let members = snapshot.members(of: id)
            let stated = snapshot.named.groupMembers[id].filter { $0.covers(snapshot.day) != .not }
            guard members.count == 1, let body = members.keys.first, snapshot.isOpen(body) != .not,
                stated.contains(where: { $0.payload.body == body })
            else { return nil }
            return Draft(
                .singleTrustGroup,
                [body],
                .possibly,
                supports: [],
                facts: [group.fact.id] + stated.map(\.fact.id),
                notes: [.memberListNotStatedWhole(id)]
            )
        }
    }

    /// Bodies that have ended by the day and named a successor.
    var mergers: [Draft] {
        let ended = snapshot.index.existences.compactMap { existence -> (Stated<BodyExistence>, Coverage)? in
            guard case .within(let end) = existence.payload.dated.until, end.earliest <= snapshot.day else {
                return nil
            }
            let successors = Set(existence.payload.successors).subtracting([existence.payload.body])
            return successors.isEmpty ? nil : (existence, end.latest <= snapshot.day ? .certainly : .possibly)
        }
        struct Key: Hashable {
            let successors: Set<BodyID>
            let until: Boundary
        }
        // Bodies that end together in the same successors make one merger.
        let together = Dictionary(grouping: ended) {
            Key(successors: Set($0.0.payload.successors), until: $0.0.payload.dated.until)
        }
        return together.map { key, ended in
            Draft(
                .merger,
                key.successors.union(ended.map(\.0.payload.body)),
                ended.map(\.1).min() ?? .not,
                supports: [],
                facts: ended.map(\.0.fact.id),
                notes: []
            )
        }
    }
}
