/// Erasing: what is about a person goes, and what only mentions them is said again without the name.
extension Model {
    mutating func erase(positions: [Int], reason: String, power: String, clock: Int64) -> String? {
        if isBlank(reason) { return "reason-missing" }
        if isBlank(power) { return "power-missing" }
        if positions.isEmpty { return "nothing-to-erase" }
        for position in positions {
            guard position >= 1, position <= lines.count else { return "no-such-position" }
            if erased[position] != nil { return "already-erased" }
            if lines[position - 1].deal == .erase { return "erasure-stays" }
        }
        if forgotten.contains(where: { reason.contains($0) || power.contains($0) }) { return "reason-names-person" }
        erase(positions, restating: [], clock: clock)
        return nil
    }

    mutating func erase(person: String, reason: String, power: String, clock: Int64) -> String? {
        if isBlank(reason) { return "reason-missing" }
        if isBlank(power) { return "power-missing" }
        let state = now
        let people = identifiers(of: person, state)
        let left = lines.indices.filter { erased[$0 + 1] == nil && lines[$0].deal.fact != nil }
        let claims = left.compactMap { place in lines[place].deal.said.map { (lines[place].deal.fact ?? "", $0) } }
        let about = claims.filter { !people.isDisjoint(with: $0.1.people) }
        let names = Set(about.flatMap(\.1.names))
        let sharing = claims.filter { people.isDisjoint(with: $0.1.people) && !names.isDisjoint(with: $0.1.names) }
        let namesakes = Set(sharing.flatMap(\.1.people))
        let spared = claims.filter {
            $0.1.kind == "body-name" || !$0.1.people.isEmpty && namesakes.isSuperset(of: $0.1.people)
        }
        let (aboutFacts, sparedFacts) = (Set(about.map(\.0)), Set(spared.map(\.0)))
        let lost = left.filter { place in
            guard let fact = lines[place].deal.fact else { return false }
            let isMentioned = names.contains { lines[place].deal.mentions($0) }
            return aboutFacts.contains(fact) || isMentioned && !sparedFacts.contains(fact)
        }
        if lost.isEmpty { return "person-not-named" }
        if names.contains(where: { reason.contains($0) || power.contains($0) }) { return "reason-names-person" }
        let lostFacts = Set(lost.compactMap { lines[$0].deal.fact })
        let restated = state.inOrder.filter { lostFacts.contains($0.fact) }.compactMap { stands in
            stands.said.without(people, names).map { (stands, $0) }
        }
        erase(lost.map { $0 + 1 }, restating: restated, clock: clock)
        forgotten.formUnion(people.union(names.subtracting(sharing.flatMap(\.1.names))))
        return nil
    }

    private mutating func erase(_ positions: [Int], restating: [(Stands, Said)], clock: Int64) {
        let at = max(clock, lines.last?.at ?? clock)
        for position in positions { erased[position] = lines.count + 1 }
        lines.append(Line(author: "erase", at: at, deal: .erase))
        for (stands, said) in restating {
            lines.append(Line(author: stands.author, at: at, deal: .assert(stands.fact, said)))
        }
    }

    private func identifiers(of person: String, _ state: State) -> Set<String> {
        var people: Set<String> = [person]
        for _ in 0...state.standing.count {
            for stands in state.standing.values where stands.said.kind == "same-person" {
                if !people.isDisjoint(with: stands.said.people) { people.formUnion(stands.said.people) }
            }
        }
        return people
    }
}

extension Deal {
    var isEnd: Bool {
        if case .end = self { true } else { false }
    }

    /// Whether a name or an identifier of a person is in any of its words.
    func mentions(_ name: String) -> Bool {
        switch self {
        case .assert(_, let said): said.mentions(name)
        case .correct(_, let said, let reason): said.mentions(name) || reason.contains(name)
        case .end(_, _, _, let sources): sources.contains { $0.mentions(name) }
        case .retract(_, let reason): reason.contains(name)
        case .erase: false
        }
    }
}

extension Said {
    func mentions(_ name: String) -> Bool {
        fields.values.contains { $0.contains { $0.contains(name) } } || sources.contains { $0.mentions(name) }
    }

    /// Nil where nothing is left to say.
    func without(_ people: Set<String>, _ names: Set<String>) -> Said? {
        var said = self
        if !people.isDisjoint(with: self.people) {
            guard kind == "arrangement" else { return nil }
            said.fields["holder"] = nil
        }
        for name in names {
            said.fields = said.fields.mapValues { $0.map { $0.replacing(name, with: "[erased]") } }
            for (index, source) in said.sources.enumerated() {
                let address = source.address.contains(Origin.inAddress(name)) ? "" : source.address
                let title = source.title.replacing(name, with: "[erased]")
                said.sources[index] = Origin(title: title + address == "" ? "[erased]" : title, address: address)
            }
        }
        return said
    }
}

extension Origin {
    func mentions(_ name: String) -> Bool {
        title.contains(name) || address.contains(Origin.inAddress(name))
    }

    /// How an address would write a name.
    static func inAddress(_ name: String) -> String { name.lowercased().replacing(" ", with: "-") }
}
