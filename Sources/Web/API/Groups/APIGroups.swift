import Register

/// One group in a list.
struct APIGroupSummary: Described {
    let id, name: String
    let label: String?
    let within: APINamedGroup?
    let certainty: APICertainty
    let certainMembers, possibleMembers: Int
    let facts: [String]

    init(_ group: GroupID, _ snapshot: Snapshot) {
        let stated = snapshot.group(group)
        let members = snapshot.members(of: group)
        id = group.raw
        name = stated?.payload.name ?? group.raw
        label = stated?.payload.statedModel
        within = stated?.payload.within.map { snapshot.named($0) }
        certainty = APICertainty(stated?.covers(snapshot.day) ?? .not)
        certainMembers = members.values.count { $0 == .certainly }
        possibleMembers = members.count
        facts = Cited.once([stated.map { [$0.fact.id.raw] } ?? [], snapshot.memberFacts(of: group).raw])
    }

    static let schema = Schema.object(
        "One group in a list.",
        [
            .always("id", .identifier, "Its identifier."),
            .always("name", .text, "Its name on the day, or the one closest to it."),
            .maybe("label", .text, "How it describes itself, as written."),
            .maybe("within", .of(APINamedGroup.self), "The wider group of which it is part."),
            .always("certainty", .of(APICertainty.self), "Whether it exists on the day."),
            .always("certainMembers", .count, "How many bodies certainly belong to it on the day."),
            .always("possibleMembers", .count, "How many possibly do, the certain ones included."),
            .always("facts", .facts, "The facts that say so."),
        ]
    )
}

extension Snapshot {
    /// The facts that put bodies in a group on the day.
    func memberFacts(of group: GroupID) -> [FactID] {
        let members = index.groupMembers.filter { $0.payload.group == group && $0.covers(day) != .not }
        let rows = arrangements(of: group).filter { $0.payload.coverage(on: day) != .not }
        return Set(members.map(\.fact.id) + rows.map(\.fact.id)).sorted()
    }
}

/// Groups, by identifier.
struct APIGroups: DescribedAnswer {
    let basis: APIBasis
    let page: APIPage
    let groups: [APIGroupSummary]
    let facts: [String]

    init(_ question: Question) {
        let (rows, page) = question.page(question.snapshot.groups)
        basis = question.basis
        self.page = page
        groups = rows.map { APIGroupSummary($0, question.snapshot) }
        facts = Cited.once(groups.map(\.facts))
    }

    static let schema = Schema.answer(
        "Groups, by identifier.",
        [
            .always("page", .of(APIPage.self), "Which of the groups are here."),
            .always("groups", .list(of: APIGroupSummary.self), "One row a group."),
        ]
    )
}

extension Operation {
    static let groups = Operation(
        id: "listGroups",
        path: "/groups",
        summary: "Groups",
        says: "Every group of the register, whether it exists on the day or not, by identifier, in pages.",
        parameters: .basis + .list,
        answer: APIGroups.self,
        links: [Link(operation: "readGroup", pointer: "/groups/0/id")],
        isWorkedOut: false
    ) { APIGroups($0) }
}
