/// Compares what is stated with what the facts decide.
struct Comparing {
    let snapshot: Snapshot
    let evidence: Evidence

    init(_ deciding: Deciding, _ models: [DecidedModel]) {
        snapshot = deciding.snapshot
        evidence = Evidence(deciding, models)
    }

    /// A row against every fact but itself.
    func verdict(on row: Stated<Arrangement>) -> StatedModel.Verdict {
        let open = row.payload.bodies.filter { snapshot.isOpen($0) != .not }
        guard open.count >= 2 else {
            let closed = row.payload.bodies.filter { !open.contains($0) }
            return .contradicted(closed.compactMap { snapshot.existence(of: $0)?.fact.id }.sorted())
        }
        let offices = row.payload.model.offices
        guard offices.isEmpty else {
            let holder = row.payload.sharedHolder.map { snapshot.person($0) }
            return verdict(offices, Set(open), holder: holder, without: row.fact.id)
        }
        return verdict(row.payload.model.kinds, Set(open))
    }

    /// A label against every fact.
    func verdict(on kinds: [DecidedModel.Kind], of group: GroupID) -> StatedModel.Verdict {
        guard let kind = kinds.first else { return .notShown([.labelNamesNoModel]) }
        let members = snapshot.allMembers(of: group)
        let sure = Set(members.filter { $0.value == .certainly }.keys)
        switch kind {
        case .merger:
            let ever = Set(snapshot.groupsWithin(group).flatMap { snapshot.everMembers(of: $0) })
            let merged = evidence.mergers(closing: ever).filter { $0.coverage == .certainly }
            return merged.isEmpty ? .notShown([.nothingRecorded(.merger)]) : .decided(Comparing.facts(merged))
        case .singleTrustGroup:
            if sure.count >= 2 { return .contradicted(snapshot.membershipFacts(of: group)) }
            return verdict(kinds, Set(members.keys))
        case .sharedChair, .sharedChiefExecutive, .sharedChairAndChiefExecutive, .jointExecutiveFull,
            .jointExecutivePartial, .sharedNonExecutives, .committeesInCommonDeciding, .committeesInCommonAdvisory,
            .jointCommittee, .boardsInCommon, .groupBoard, .singleBoard, .providerCollaborative:
            let bodies = sure.count >= 2 ? sure : Set(members.keys)
            guard bodies.count >= 2 else { return .notShown([.membersNotRecorded]) }
            guard kind.offices.isEmpty else { return verdict(kind.offices, bodies, holder: nil, without: nil) }
            return verdict(kinds, bodies)
        }
    }

    /// Models that are not of one office.
    private func verdict(_ kinds: [DecidedModel.Kind], _ bodies: Set<BodyID>) -> StatedModel.Verdict {
        let fitting = evidence.models(covering: bodies).filter { kinds.contains($0.kind) }
        let sure = fitting.filter { $0.coverage == .certainly }
        if !sure.isEmpty { return .decided(Comparing.facts(sure)) }
        let against = kinds.flatMap { disproof(of: $0, over: bodies) }
        if !against.isEmpty { return .contradicted(Set(against).sorted()) }
        guard fitting.isEmpty else { return .notShown(fitting.map { .onlyPossible($0) }) }
        return .notShown(kinds.map { .nothingRecorded($0) })
    }

    static func facts(_ models: [DecidedModel]) -> [FactID] { Set(models.flatMap(\.facts)).sorted() }
}

extension DecidedModel.Kind {
    /// The offices that one person holds in all the bodies.
    var offices: [Office] {
        switch self {
        case .sharedChair: [.chair]
        case .sharedChiefExecutive: [.chiefExecutive]
        case .sharedChairAndChiefExecutive: [.chair, .chiefExecutive]
        case .jointExecutiveFull, .jointExecutivePartial, .sharedNonExecutives, .committeesInCommonDeciding,
            .committeesInCommonAdvisory, .jointCommittee, .boardsInCommon, .groupBoard, .singleBoard,
            .providerCollaborative, .singleTrustGroup, .merger:
            []
        }
    }
}

extension Snapshot {
    /// The facts that put bodies in a group, or in one within it, on the day.
    func membershipFacts(of group: GroupID) -> [FactID] {
        let groups = groupsWithin(group)
        let members = groups.flatMap { named.groupMembers[$0] }.filter { $0.covers(day) != .not }
        let rows = groups.flatMap { arrangements(of: $0) }.filter { $0.payload.coverage(on: day) != .not }
        return Set(members.map(\.fact.id) + rows.map(\.fact.id)).sorted()
    }
}
