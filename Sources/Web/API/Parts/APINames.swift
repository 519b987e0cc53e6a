import Register

/// A body and its name on the day.
struct APINamedBody: Described, Hashable {
    let id, name: String

    static let schema = Schema.object(
        "A body and its name on the day.",
        [
            .always("id", .identifier, "Its code."),
            .always("name", .text, "Its name on the day, or the one closest to it."),
        ]
    )
}

/// A person and the name on the day.
struct APINamedPerson: Described, Hashable {
    let id, name: String

    static let schema = Schema.object(
        "A person and the name on the day.",
        [
            .always("id", .identifier, "The identifier that remains after merges."),
            .always("name", .text, "The name in public office, or as a source writes it; failing both the identifier."),
        ]
    )
}

/// A group and its name.
struct APINamedGroup: Described, Hashable {
    let id, name: String

    static let schema = Schema.object(
        "A group and its name.",
        [.always("id", .identifier, "Its identifier."), .always("name", .text, "Its name on the day.")]
    )
}

extension Snapshot {
    func named(_ body: BodyID) -> APINamedBody { APINamedBody(id: body.raw, name: name(of: body)) }

    func named(_ person: PersonID) -> APINamedPerson {
        APINamedPerson(id: self.person(person).raw, name: name(of: person))
    }

    func named(_ group: GroupID) -> APINamedGroup {
        APINamedGroup(id: group.raw, name: self.group(group)?.payload.name ?? group.raw)
    }
}

extension [FactID] {
    var raw: [String] { map(\.raw) }
}

enum Cited {
    /// Each once and in order.
    static func once(_ facts: [[String]]) -> [String] { Set(facts.joined()).sorted() }
}
