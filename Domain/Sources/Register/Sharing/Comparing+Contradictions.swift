extension Comparing {
    /// Offices stated to have one holder in all these bodies.
    func verdict(
        _ offices: [Office],
        _ bodies: Set<BodyID>,
        holder: PersonID?,
        without row: FactID?
    ) -> StatedModel.Verdict {
        var facts: Set<FactID> = []
        var missing: [StatedModel.Missing] = []
        var against: Set<FactID> = []
        for office in offices {
            let drafts = evidence.offices(office, over: bodies, without: row).filter { $0.coverage == .certainly }
            let others = differing(office, bodies, holder: holder)
            if !others.isEmpty {
                against.formUnion(others.map(\.fact))
            } else if !drafts.isEmpty {
                facts.formUnion(drafts.flatMap(\.supports).filter { bodies.contains($0.body) }.map(\.fact))
            } else {
                let lacking = bodies.sorted().flatMap { self.lacking(office, $0) }
                missing += lacking.isEmpty ? [.nothingRecorded(Deciding.kind(of: office))] : lacking
            }
        }
        if !against.isEmpty { return .contradicted(against.sorted()) }
        return missing.isEmpty ? .decided(facts.sorted()) : .notShown(missing)
    }

    /// The appointments, where they certainly put different people in an office of bodies said to have one holder.
    ///
    /// Who acts stands in for another, so an acting holder contradicts nobody.
    func differing(_ office: Office, _ bodies: Set<BodyID>, holder: PersonID?) -> [Support] {
        let holdings = bodies.flatMap { evidence.held(office, $0) }.filter {
            $0.coverage == .certainly && $0.capacity != .acting
        }
        var sets = Dictionary(grouping: holdings, by: \.body).values.map { Set($0.compactMap(\.person)) }
        if let holder { sets.append([holder]) }
        guard sets.count >= 2, sets.dropFirst().reduce(sets[0], { $0.intersection($1) }).isEmpty else { return [] }
        return holdings
    }

    private func lacking(_ office: Office, _ body: BodyID) -> [StatedModel.Missing] {
        let holdings = evidence.held(office, body)
        if holdings.isEmpty { return [.holderNotRecorded(office, body)] }
        if !holdings.contains(where: \.decides) { return [.holderOnlyActs(office, body)] }
        if !holdings.contains(where: { $0.decides && $0.coverage == .certainly }) {
            return [.holderNotCertain(office, body)]
        }
        return []
    }

    /// The facts that show that there is no such model; absence is proof only where a list is stated to be whole.
    func disproof(of kind: DecidedModel.Kind, over bodies: Set<BodyID>) -> [FactID] {
        switch kind {
        case .jointExecutiveFull, .jointExecutivePartial:
            return differing(.chiefExecutive, bodies, holder: nil).map(\.fact)
        case .singleBoard: return differingBoards(bodies)
        case .sharedNonExecutives:
            let lists = bodies.compactMap { snapshot.completeness(of: .boardMembers, in: $0)?.fact.id }
            let isShared = evidence.models(touching: bodies).contains { $0.kind == .sharedNonExecutives }
            return lists.count == bodies.count && !isShared ? lists : []
        case .committeesInCommonDeciding, .committeesInCommonAdvisory:
            return committees(bodies, are: [.jointCommittee])
        case .jointCommittee:
            return committees(bodies, are: [.committeesInCommonDeciding, .committeesInCommonAdvisory])
        case .sharedChair, .sharedChiefExecutive, .sharedChairAndChiefExecutive, .boardsInCommon, .groupBoard,
            .providerCollaborative, .singleTrustGroup, .merger:
            return []
        }
    }

    /// The lists of two whole boards with different voting members.
    private func differingBoards(_ bodies: Set<BodyID>) -> [FactID] {
        let boards = bodies.sorted().compactMap { snapshot.boardList(of: $0) }.filter(\.isWhole)
        guard let first = boards.first, let other = boards.first(where: { $0.sure != first.sure }) else { return [] }
        return first.facts + other.facts
    }

    /// The committees of another kind, where the list of committees of every body is stated to be whole.
    private func committees(_ bodies: Set<BodyID>, are kinds: [DecidedModel.Kind]) -> [FactID] {
        let lists = bodies.compactMap { snapshot.completeness(of: .committees, in: $0)?.fact.id }
        let others = evidence.models(covering: bodies).filter {
            kinds.contains($0.kind) && $0.coverage == .certainly
        }
        return lists.count == bodies.count && !others.isEmpty ? lists + Comparing.facts(others) : []
    }
}
