import Register

/// A body that may belong to a group on the day.
struct APIMember: Described {
    let body: APINamedBody
    let certainty: APICertainty
    let facts: [String]

    init(_ body: BodyID, of group: GroupID, _ coverage: Coverage, _ snapshot: Snapshot) {
        self.body = snapshot.named(body)
        certainty = APICertainty(coverage)
        let members = snapshot.index.groupMembers.filter {
            $0.payload.group == group && $0.payload.body == body && $0.covers(snapshot.day) != .not
        }
        let rows = snapshot.arrangements(of: group).filter {
            $0.payload.bodies.contains(body) && $0.payload.coverage(on: snapshot.day) != .not
        }
        facts = Cited.once([members.map(\.fact.id.raw), rows.map(\.fact.id.raw)])
    }

    static let schema = Schema.object(
        "A body that may belong to a group on the day, by membership or by an arrangement.",
        [
            .always("body", .of(APINamedBody.self), "The body."),
            .always("certainty", .of(APICertainty.self), "Whether it belongs to the group on the day."),
            .always("facts", .facts, "The facts that put it there."),
        ]
    )
}
