import Register

/// Other people who are recorded under the name of somebody, and the facts that are about them alone.
struct Namesakes {
    private(set) var people: Set<PersonID> = []
    /// The names that they have in common, as words.
    private(set) var forms: Set<[String]> = []
    /// Facts about them, and names of bodies, which are no names of people.
    private(set) var facts: Set<FactID> = []

    init(of names: Set<String>, besides persons: Set<PersonID>, _ entries: [Entry]) {
        let own = Namesakes.forms(of: names)
        let stated = entries.compactMap { entry -> (fact: FactID, statement: Statement)? in
            guard let fact = entry.fact, let claim = entry.claim else { return nil }
            return (fact, claim.statement)
        }
        for (_, statement) in stated where !statement.people.contains(where: persons.contains) {
            let common = Namesakes.forms(of: Set(statement.names)).intersection(own)
            guard !common.isEmpty else { continue }
            people.formUnion(statement.people)
            forms.formUnion(common)
        }
        for (fact, statement) in stated {
            let isTheirs = !statement.people.isEmpty && people.isSuperset(of: statement.people)
            if case .bodyName = statement { facts.insert(fact) } else if isTheirs { facts.insert(fact) }
        }
    }

    private static func forms(of names: Set<String>) -> Set<[String]> {
        Set(names.flatMap { NameWords.forms(of: $0) + NameWords.looseForms(of: $0) })
    }
}
