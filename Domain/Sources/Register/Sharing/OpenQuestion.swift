/// What the facts about a body leave open on the day.
public enum OpenQuestion: Hashable, Sendable {
    /// The two bases give different answers to whether it shares a chair or chief executive.
    case basesDiffer(BodyID, Office, arrangements: Coverage, appointments: Coverage)
    /// A row says that one holder serves these bodies; different people are certainly in the posts.
    case differentHolders(BodyID, Office, row: FactID, holders: [FactID])

    public var body: BodyID {
        switch self {
        case .basesDiffer(let body, _, _, _), .differentHolders(let body, _, _, _): body
        }
    }
}

extension Snapshot {
    /// The open questions of all open bodies, by body.
    public var openQuestions: [OpenQuestion] {
        let open = openBodies(.certainly)
        let rows = links(.arrangements)
        let posts = links(.appointments)
        var questions: [OpenQuestion] = []
        for office in [Office.chair, .chiefExecutive] {
            let stated = Snapshot.coverage(rows, office, open)
            let held = Snapshot.coverage(posts, office, open)
            for body in open where stated[body] != held[body] {
                questions.append(
                    .basesDiffer(
                        body,
                        office,
                        arrangements: stated[body] ?? .not,
                        appointments: held[body] ?? .not
                    )
                )
            }
            questions += rows.filter { $0.office == office }.flatMap { differentHolders($0, Set(open)) }
        }
        return questions.sorted { $0.body < $1.body }
    }

    private func differentHolders(_ link: SharingLink, _ open: Set<BodyID>) -> [OpenQuestion] {
        let bodies = link.bodies(.certain, open: open)
        let holders = bodies.flatMap { body in
            self.holders(of: link.office, in: body).filter { $0.coverage == .certainly }
        }
        let byBody = Dictionary(grouping: holders) { $0.seat.payload.body }
        guard byBody.count >= 2, let row = link.facts.first else { return [] }
        let sets = byBody.values.map { Set($0.map(\.person)) }
        let common = sets.dropFirst().reduce(sets[0]) { $0.intersection($1) }
        guard common.isEmpty else { return [] }
        return byBody.keys.map {
            .differentHolders($0, link.office, row: row, holders: holders.map(\.appointment.fact.id).sorted())
        }
    }

    private static func coverage(_ links: [SharingLink], _ office: Office, _ open: [BodyID]) -> [BodyID: Coverage] {
        let openSet = Set(open)
        var coverage: [BodyID: Coverage] = [:]
        for link in links where link.office == office {
            for body in link.bodies(.possible, open: openSet) {
                coverage[body] = max(coverage[body] ?? .not, .possibly)
            }
            for body in link.bodies(.certain, open: openSet) { coverage[body] = .certainly }
        }
        return coverage
    }
}
