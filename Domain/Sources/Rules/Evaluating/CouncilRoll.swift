import Register

/// The council of governors of a foundation trust on a day: by people, each once.
struct CouncilRoll {
    let places: [CouncilPlace]
    /// The statement that the list is whole on the day.
    let whole: Stated<Completeness>?
    let facts: FactSet

    init(_ question: Question) {
        let (snapshot, day) = (question.snapshot, question.day)
        let all = snapshot.governors(of: question.body)
        places = Dictionary(grouping: all) { snapshot.person($0.payload.person) }.compactMap { person, all in
            let holding = all.filter { $0.covers(day) != .not }
            return holding.isEmpty ? nil : CouncilPlace(person, holding, all, day)
        }.sorted { $0.person < $1.person }
        whole = question.whole(.governors)
        facts = places.union { $0.facts }.union(whole.map { [$0.fact.id] } ?? [])
    }

    var sure: [CouncilPlace] { places.filter(\.isSure) }

    /// How many governors were elected or appointed in one of these ways: for certain, and possibly.
    func count(_ kinds: Set<GovernorConstituency>) -> (least: Int, most: Int) {
        (
            places.count { $0.isSure && $0.constituencies.isSubset(of: kinds) },
            places.count { !$0.constituencies.isDisjoint(with: kinds) }
        )
    }
}

/// Somebody who was a governor on the day or may have been.
struct CouncilPlace: Hashable {
    let person: PersonID
    let terms: [Stated<Governor>]
    /// Several where sources disagree.
    let constituencies: Set<GovernorConstituency>
    let isSure: Bool

    var facts: FactSet { terms.facts }
    var isElected: Known { Known(all: constituencies.map { Known($0.isElected) }) }

    fileprivate init(
        _ person: PersonID,
        _ terms: [Stated<Governor>],
        _ all: [Stated<Governor>],
        _ day: CalendarDay
    ) {
        self.person = person
        self.terms = terms
        constituencies = Set(terms.map { $0.payload.constituency })
        isSure = terms.contains { one in
            one.covers(day) == .certainly
                && !all.contains { $0.covers(day) != .certainly && $0.payload.dated.isRival(of: one.payload.dated) }
        }
    }
}

extension GovernorConstituency {
    /// Elected by members; the others are appointed.
    var isElected: Bool {
        switch self {
        case .publicMembers, .patients, .staff: true
        case .localAuthority, .university, .partner: false
        }
    }
}
