extension Deciding {
    /// All models, by kind in the order of the table, then surest first, then by bodies.
    var models: [DecidedModel] {
        Deciding.joined(
            chairAndChief + executives + nonExecutives + forums + singleBoards + collaboratives + singleTrustGroups
                + mergers
        )
    }

    private var chairAndChief: [Draft] {
        let chairs = offices(.chair)
        let chiefs = offices(.chiefExecutive)
        let byBody = Touching(chiefs, \.bodies)
        let both = chairs.flatMap { chair in
            byBody.touching(chair.bodies).compactMap { chief -> Draft? in
                let bodies = chair.bodies.intersection(chief.bodies)
                guard bodies.count >= 2 else { return nil }
                return Draft(
                    .sharedChairAndChiefExecutive,
                    bodies,
                    min(chair.coverage, chief.coverage),
                    supports: chair.supports + chief.supports,
                    facts: [],
                    notes: []
                )
            }
        }
        return chairs + chiefs + both
    }

    /// Makes one model of those of the same kind and bodies.
    static func joined(_ drafts: [Draft]) -> [DecidedModel] {
        struct Key: Hashable {
            let kind: DecidedModel.Kind
            let bodies: [BodyID]
        }
        var groups: [Key: [Draft]] = [:]
        for draft in drafts { groups[Key(kind: draft.kind, bodies: draft.bodies.sorted()), default: []].append(draft) }
        return groups.map { key, drafts in
            DecidedModel(
                kind: key.kind,
                bodies: key.bodies,
                coverage: drafts.map(\.coverage).max() ?? .not,
                holders: Set(drafts.flatMap(\.supports).compactMap(\.person)).sorted(),
                facts: Set(drafts.flatMap { $0.facts + $0.supports.map(\.fact) }).sorted(),
                notes: notes(drafts)
            )
        }
        .sorted { before($0, $1) }
    }

    private static func before(_ left: DecidedModel, _ right: DecidedModel) -> Bool {
        if left.kind != right.kind { return left.kind.order < right.kind.order }
        if left.coverage != right.coverage { return left.coverage > right.coverage }
        return left.bodies.lexicographicallyPrecedes(right.bodies)
    }

    private static func notes(_ drafts: [Draft]) -> [DecidedModel.Note] {
        let supports = drafts.flatMap(\.supports)
            .sorted { ($0.person?.raw ?? "", $0.body, $0.fact) < ($1.person?.raw ?? "", $1.body, $1.fact) }
        var notes: [DecidedModel.Note] = []
        func add(_ note: DecidedModel.Note) {
            if !notes.contains(note) { notes.append(note) }
        }
        for support in supports {
            guard let person = support.person else { continue }
            switch support.capacity {
            case .interim: add(.holderIsInterim(person, support.body))
            case .acting: add(.holderIsActing(person, support.body))
            case .substantive, .notStated, nil: break
            }
        }
        let coverage = drafts.map(\.coverage).max() ?? .not
        let sure = Set(drafts.filter { $0.coverage == coverage }.flatMap(\.supports).compactMap(\.person))
        for person in Set(supports.compactMap(\.person)).subtracting(sure).sorted() {
            add(.holderIsOnlyPossible(person))
        }
        for office in Office.allCases {
            let those = supports.filter { $0.office == office }
            guard !those.isEmpty else { continue }
            if those.allSatisfy({ $0.person == nil }) { add(.holderNotNamed(office)) }
            if those.allSatisfy(\.isRow) { add(.restsOnRowOnly(office)) }
            if office == .chiefExecutive { add(.accountingOfficerNotRecorded) }
        }
        drafts.flatMap(\.notes).forEach(add)
        return notes
    }
}
