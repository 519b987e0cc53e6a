extension Deciding {
    /// Sharing of one office: by person from rows and appointments, and by rows that do not name the holder.
    func offices(_ office: Office) -> [Draft] {
        Deciding.offices(office, (held + rows).filter { $0.office == office && $0.decides })
    }

    static func offices(_ office: Office, _ supports: [Support]) -> [Draft] {
        let named = Dictionary(grouping: supports.filter { $0.person != nil }) { $0.person }
        var people = named.values.map { Array($0) }
        var holding: [BodyID: [Int]] = [:]
        for (number, supports) in people.enumerated() {
            for body in certain(supports) { holding[body, default: []].append(number) }
        }
        var unnamed: [[Support]] = []
        for (_, row) in Dictionary(grouping: supports.filter({ $0.person == nil }), by: \.fact) {
            // A person who certainly holds the office in all bodies of the row is the holder it does not name.
            var holders = holding[row[0].body] ?? []
            for support in row.dropFirst() where !holders.isEmpty {
                let others = holding[support.body] ?? []
                holders.removeAll { !others.contains($0) }
            }
            for holder in holders { people[holder] += row }
            if holders.isEmpty { unnamed.append(row) }
        }
        return (people + unnamed).flatMap { spans($0, kind: kind(of: office)) }
    }

    /// The same non-executive on two or more boards; a chair is counted as chair only.
    var nonExecutives: [Draft] {
        Dictionary(grouping: held.filter { $0.office == nil }) { $0.person }.values
            .flatMap { Deciding.spans($0, kind: .sharedNonExecutives) }
    }

    /// The same people as chief executive and as one, two or three of finance, medical and nursing director.
    var executives: [Draft] {
        let sets = [Office.chiefExecutive, .finance, .medical, .nursing].map { offices($0) }
        return [Coverage.certainly, .possibly].flatMap { level in
            executives(sets.map { $0.filter { $0.coverage >= level } }, level)
        }
    }

    private func executives(_ sets: [[Draft]], _ level: Coverage) -> [Draft] {
        var candidates = Set(sets[0].map(\.bodies))
        for office in sets.dropFirst() {
            // One holder of each office at the most: intersections among holders of one office decide nothing.
            let before = Touching(Array(candidates)) { $0 }
            for other in office {
                for bodies in before.touching(other.bodies) {
                    let common = bodies.intersection(other.bodies)
                    if common.count >= 2 { candidates.insert(common) }
                }
            }
        }
        let drafts = sets.map { Touching($0, \.bodies) }
        let found = candidates.map { bodies in
            (bodies: bodies, shared: drafts.map { $0.covering(bodies) })
        }
        let wider = Touching(found, \.bodies)
        return found.compactMap { bodies, shared in
            let count = shared.count { !$0.isEmpty }
            let isWithinWider = wider.covering(bodies).contains { other in
                other.bodies.count > bodies.count && zip(shared, other.shared).allSatisfy { $0.isEmpty || !$1.isEmpty }
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

    private static func spans(_ supports: [Support], kind: DecidedModel.Kind) -> [Draft] {
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
