import Register

/// A body found by a name or a code.
struct APIFoundBody: Described {
    let id, name: String
    let otherNames: [String]
    let open: APICertainty
    let isSimilar: Bool
    let facts: [String]

    static let schema = Schema.object(
        "A body found by a name or a code.",
        [
            .always("id", .identifier, "Its code."),
            .always("name", .text, "Its name on the day, or the one closest to it."),
            .always("otherNames", .list(.text), "Its other names, former ones too."),
            .always("open", .of(APICertainty.self), "Whether it was open on the day."),
            .always("isSimilar", .flag, "Whether the name only differs by small slips from the words."),
            .always("facts", .facts, "The facts that name it."),
        ]
    )
}

/// A group found by a name or an identifier.
struct APIFoundGroup: Described {
    let id, name: String
    let isSimilar: Bool
    let facts: [String]

    static let schema = Schema.object(
        "A group found by a name or an identifier.",
        [
            .always("id", .identifier, "Its identifier."), .always("name", .text, "Its name on the day."),
            .always("isSimilar", .flag, "Whether the name only differs by small slips from the words."),
            .always("facts", .facts, "The facts that name it."),
        ]
    )
}

/// Bodies and groups whose name or code holds the words.
struct APISearch: DescribedAnswer {
    let basis: APIBasis
    let bodies: [APIFoundBody]
    let groups: [APIFoundGroup]
    let facts: [String]

    init(_ question: Question, _ index: SearchIndex) {
        let matches = index.matches(question.fields[.words] ?? "")
        let found = matches.exact.map { ($0.subject, false) } + matches.near.map { ($0.subject, true) }
        basis = question.basis
        bodies = found.compactMap { subject, isSimilar in
            guard case .body(let body) = subject else { return nil }
            return APIFoundBody(body, isSimilar, question.snapshot)
        }
        groups = found.compactMap { subject, isSimilar in
            guard case .group(let group) = subject else { return nil }
            return APIFoundGroup(group, isSimilar, question.snapshot)
        }
        facts = Cited.once([bodies.flatMap(\.facts), groups.flatMap(\.facts)])
    }

    static let schema = Schema.answer(
        "Bodies and groups whose name or code holds every word, the best first, and then those of similar names.",
        [
            .always("bodies", .list(of: APIFoundBody.self), "Bodies, by their present and former names and codes."),
            .always("groups", .list(of: APIFoundGroup.self), "Groups, by name and identifier."),
        ]
    )
}

extension APIFoundBody {
    fileprivate init(_ body: BodyID, _ isSimilar: Bool, _ snapshot: Snapshot) {
        let names = snapshot.names(of: body)
        self.init(
            id: body.raw,
            name: snapshot.name(of: body),
            otherNames: Set(names.map(\.payload.name)).subtracting([snapshot.name(of: body)]).sorted(),
            open: APICertainty(snapshot.isOpen(body)),
            isSimilar: isSimilar,
            facts: names.map(\.fact.id.raw).sorted()
        )
    }
}

extension APIFoundGroup {
    fileprivate init(_ group: GroupID, _ isSimilar: Bool, _ snapshot: Snapshot) {
        self.init(
            id: group.raw,
            name: snapshot.group(group)?.payload.name ?? group.raw,
            isSimilar: isSimilar,
            facts: snapshot.index.groups.filter { $0.payload.group == group }.map(\.fact.id.raw).sorted()
        )
    }
}

extension Parameter {
    static let words = query(
        "q",
        .words(most: 100),
        "Words of a name, or a code, in capitals or not.",
        isRequired: true
    )
}

extension Operation {
    static let search = Operation(
        id: "search",
        path: "/search",
        summary: "Bodies and groups by name or code",
        says:
            "What the search page finds: bodies by present and former names and codes, and groups, forgiving small slips. For people see /people.",
        parameters: .basis + [.words],
        answer: APISearch.self,
        links: [
            Link(operation: "readBody", pointer: "/bodies/0/id"), Link(operation: "readGroup", pointer: "/groups/0/id"),
        ],
        isWorkedOut: false
    ) { APISearch($0, try await $0.view.desk.searches.index($0.view)) }
}
