import Register

/// A person found by name.
struct APIFoundPerson: Described {
    let id, name: String
    let facts: [String]

    static let schema = Schema.object(
        "A person found by name. Equal names are not joined: two rows of one name are two identifiers.",
        [
            .always("id", .identifier, "The identifier that remains after merges."),
            .always("name", .text, "The name on the day, or the one closest to it."),
            .always("facts", .facts, "The facts that name the person."),
        ]
    )
}

/// People found by name, and never all of them.
struct APIPeople: DescribedAnswer {
    static let most = 50

    let basis: APIBasis
    let found: Int
    let people: [APIFoundPerson]
    let facts: [String]

    init(_ question: Question, _ index: SearchIndex) {
        let snapshot = question.snapshot
        let facts = FactsNaming(snapshot)
        let found = index.matches(question.fields[.name] ?? "").exact.compactMap { match -> PersonID? in
            if case .person(let person) = match.subject { return person }
            return nil
        }
        basis = question.basis
        self.found = found.count
        people = found.prefix(APIPeople.most).map { person in
            APIFoundPerson(id: person.raw, name: snapshot.name(of: person), facts: facts[person])
        }
        self.facts = Cited.once(people.map(\.facts))
    }

    static let schema = Schema.answer(
        "People whose recorded names hold the words asked for.",
        [
            .always("found", .count, "How many were found; the first \(most) are here."),
            .always("people", .list(of: APIFoundPerson.self), "The best match first."),
        ]
    )
}

/// The facts that give the names of people.
private struct FactsNaming {
    private var facts: [PersonID: [String]] = [:]

    init(_ snapshot: Snapshot) {
        for stated in snapshot.index.personNames { note(snapshot.person(stated.payload.person), stated.fact) }
        for stated in snapshot.index.appointments where stated.payload.namedAs != nil {
            note(snapshot.person(stated.payload.person), stated.fact)
        }
    }

    private mutating func note(_ person: PersonID, _ fact: Fact) {
        facts[person, default: []].append(fact.id.raw)
    }

    subscript(person: PersonID) -> [String] { Set(facts[person] ?? []).sorted() }
}

extension Parameter {
    static let name = query(
        "q",
        .name(most: 100),
        "Words of a name, in capitals or not; one of them has three letters in a row. There is no list of everybody.",
        isRequired: true
    )
}

extension Operation {
    static let people = Operation(
        id: "findPeople",
        path: "/people",
        summary: "People by name",
        says: "People whose recorded names hold every word. Holders of public office only, from published sources.",
        parameters: .basis + [.name],
        answer: APIPeople.self,
        links: [Link(operation: "readPerson", pointer: "/people/0/id")],
        isWorkedOut: false
    ) { APIPeople($0, try await $0.view.desk.searches.index($0.view)) }
}
