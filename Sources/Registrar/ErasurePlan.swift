public import Register

/// Which entries name a person, and what has to be said again without them.
public struct ErasurePlan: Hashable, Sendable {
    public static let mark = "[erased]"

    /// The person and every identifier that is said to be the same person; a merge that was undone does not count.
    public let people: [PersonID]
    public let names: [String]
    public let positions: [Int]
    /// Facts about others that stood, now without the person.
    public let restated: [Fact]
    /// Others recorded under one of the names. Equal names are never identity: facts about them alone stay whole.
    public let namesakes: [PersonID]
    /// What the namesakes are called; it is not refused later.
    let sharedForms: Set<[String]>

    init(_ person: PersonID, _ standing: Standing) throws(Refusal) {
        let entries = standing.ledger.entries
        let people = ErasurePlan.identifiers(of: person, standing.facts)
        let names = ErasurePlan.names(of: people, entries)
        let redaction = Redaction(people: people, names: names)
        let others = Namesakes(of: names, besides: people, entries)
        namesakes = others.people.sorted()
        sharedForms = others.forms
        let facts = Set(
            entries.filter { redaction.isAbout($0) && $0.fact != nil }.compactMap(\.fact)
        )
        let touched = entries.filter { entry in
            guard let fact = entry.fact else { return false }
            return facts.contains(fact) || (redaction.mentions(entry) && !others.facts.contains(fact))
        }
        let open = touched.filter { !$0.isErased }
        guard !open.isEmpty else { throw .personNotNamed(person) }
        self.people = people.sorted()
        self.names = names.sorted()
        positions = open.map(\.position)
        let destroyed = Set(open.compactMap(\.fact))
        restated = standing.facts.all.filter { destroyed.contains($0.id) }.compactMap(redaction.redacted)
    }

    /// The erasure's own entry stays for ever, so it must not say the name.
    func check(reason: String, power: String) throws(Refusal) {
        let redaction = Redaction(people: Set(people), names: Set(names))
        if redaction.mentions(reason) || redaction.mentions(power) { throw .reasonNamesPerson }
    }

    static func check(reason: String, power: String) throws(Refusal) {
        if reason.isBlank { throw .reasonMissing }
        if power.isBlank { throw .powerMissing }
    }

    static func check(_ position: Int, _ ledger: Ledger) throws(Refusal) {
        guard position >= 1, position <= ledger.head else { throw .noSuchPosition(position, head: ledger.head) }
        switch ledger.entries[position - 1].content {
        case .erased: throw .alreadyErased(position)
        case .change(.erase): throw .erasureStays(position)
        case .change: return
        }
    }

    private static func identifiers(of person: PersonID, _ facts: Facts) -> Set<PersonID> {
        var people: Set<PersonID> = [person]
        let pairs = facts.all.compactMap { fact -> SamePerson? in
            if case .samePerson(let same) = fact.statement { return same }
            return nil
        }
        var before = 0
        while before < people.count {
            before = people.count
            for pair in pairs where people.contains(pair.person) || people.contains(pair.other) {
                people.formUnion([pair.person, pair.other])
            }
        }
        return people
    }

    private static func names(of people: Set<PersonID>, _ entries: [Entry]) -> Set<String> {
        var names: Set<String> = []
        for claim in entries.compactMap(\.claim) where claim.statement.people.contains(where: people.contains) {
            names.formUnion(claim.statement.names)
        }
        return names
    }
}

extension String {
    /// Whether nothing is there to read; spaces alone say nothing.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Entry {
    var claim: Claim? {
        switch content {
        case .change(.assert(_, let claim)), .change(.correct(_, let claim, _)): claim
        case .change, .erased: nil
        }
    }

    var isErased: Bool {
        switch content {
        case .change: false
        case .erased: true
        }
    }
}
