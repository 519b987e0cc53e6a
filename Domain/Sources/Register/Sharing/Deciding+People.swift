extension Deciding {
    /// Sharing of one office: by person from rows and appointments, and by rows that do not name the holder.
    func offices(_ office: Office, without row: FactID?) -> [Draft] {
        let supports = (held + rows).filter { $0.office == office && $0.decides && $0.fact != row }
        let named = Dictionary(grouping: supports.filter { $0.person != nil }) { $0.person }
        var people = named.values.map { Array($0) }
        var unnamed: [[Support]] = []
        for (_, row) in Dictionary(grouping: supports.filter({ $0.person == nil }), by: \.fact) {
            let bodies = Set(row.map(\.body))
            // A person who certainly holds the office in all bodies of the row is the holder it does not name.
            let holders = people.indices.filter { bodies.isSubset(of: Deciding.certain(people[$0])) }
            for holder in holders { people[holder] += row.filter { bodies.contains($0.body) } }
            if holders.isEmpty { unnamed.append(row) }
        }
        return (people + unnamed).flatMap { spans($0, kind: Deciding.kind(of: office)) }
    }

    /// The same non-executive on two or more boards; a chair is counted as chair only.
    var nonExecutives: [Draft] {
        Dictionary(grouping: held.filter { $0.office == nil }) { $0.person }.values
            .flatMap { spans($0, kind: .sharedNonExecutives) }
    }

    /// The same people as chief executive and as one, two or three of finance, medical and nursing director.
    var executives: [Draft] {
        let sets = [Office.chiefExecutive, .finance, .medical, .nursing].map { offices($0, without: nil) }
        return [Coverage.certainly, .possibly].flatMap { level in
            executives(sets.map { $0.filter { $0.coverage >= level } }, level)
        }
    }

    private func executives(_ sets: [[Draft]], _ level: Coverage) -> [Draft] {
        var candidates = Set(sets[0].map(\.bodies))
        for office in sets.dropFirst() {
            // One holder of each office at the most: intersections among holders of one office decide nothing.
            let before = candidates
            for other in office {
                candidates.formUnion(before.map { $0.intersection(other.bodies) }.filter { $0.count >= 2 })
            }
        }
        let found = candidates.map { bodies in
            (bodies: bodies, shared: sets.map { $0.filter { bodies.isSubset(of: $0.bodies) } })
        }
        return found.compactMap { bodies, shared in
            let count = shared.count { !$0.isEmpty }
            let isWithinWider = found.contains { other in
                bodies.isStrictSubset(of: other.bodies)
                    && zip(shared, other.shared).allSatisfy { $0.isEmpty || !$1.isEmpty }
            }
            guard count >= 2, !isWithinWider else { return nil }
            return Draft(
                count == sets.count ? .jointExecutiveFull : .jointExecutivePartial,
                bodies,
                level,
                supports: shared.joined().flatMap(\.supports),
                facts: [],
                notes: []
            )
        }
    }

    private func spans(_ supports: [Support], kind: DecidedModel.Kind) -> [Draft] {
        var members: [BodyID: Coverage] = [:]
        for support in supports { members[support.body] = max(members[support.body] ?? .not, support.coverage) }
        return levels(members).map { bodies, coverage in
            Draft(
                kind,
                bodies,
                coverage,
                supports: supports.filter { $0.coverage >= coverage || $0.isRow },
                facts: [],
                notes: []
            )
        }
    }

    private static func certain(_ supports: [Support]) -> Set<BodyID> {
        Set(supports.filter { $0.coverage == .certainly }.map(\.body))
    }

    /// Finance, medical and nursing directors have no model of their own; their sets only make executive teams.
    static func kind(of office: Office) -> DecidedModel.Kind {
        switch office {
        case .chair: .sharedChair
        case .chiefExecutive: .sharedChiefExecutive
        case .finance, .medical, .nursing: .jointExecutivePartial
        }
    }
}
