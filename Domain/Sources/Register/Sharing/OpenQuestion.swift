/// What the facts about a body leave open on the day.
public enum OpenQuestion: Hashable, Sendable {
    /// The two bases give different answers to whether it shares a chair or chief executive.
    case basesDiffer(BodyID, Office, arrangements: Coverage, appointments: Coverage)
    /// A row says that one holder serves these bodies; different people are certainly in the posts.
    case differentHolders(BodyID, Office, row: FactID, holders: [FactID])
    /// A row or the label of its group states a model, and these facts show something else.
    case statedOtherwise(BodyID, GroupID, stated: FactID, facts: [FactID])

    public var body: BodyID {
        switch self {
        case .basesDiffer(let body, _, _, _), .differentHolders(let body, _, _, _),
            .statedOtherwise(let body, _, _, _):
            body
        }
    }
}

extension Snapshot {
    /// The open questions of all open bodies, by body, and for each body in the order of the cases.
    public var openQuestions: [OpenQuestion] {
        let deciding = Deciding(self)
        return openQuestions(Comparing(deciding, deciding.models))
    }

    func openQuestions(_ comparing: Comparing) -> [OpenQuestion] {
        let open = openBodies(.certainly)
        let said = links(.arrangements)
        let holders = differentHolders(comparing, said, Set(open))
        let rows = Set(holders.values.joined().compactMap(\.statement))
        var questions = differentBases(said, open)
        questions.merge(holders) { $0 + $1 }
        for group in Set(named.arrangementsOfGroup.keys).union(groups).sorted() {
            for stated in statedModels(of: group, comparing) where !rows.contains(stated.fact) {
                guard case .contradicted(let facts) = stated.verdict else { continue }
                for body in stated.bodies {
                    questions[body, default: []] += [
                        .statedOtherwise(body, group, stated: stated.fact, facts: facts)
                    ]
                }
            }
        }
        return open.flatMap { questions[$0] ?? [] }
    }

    /// Where no arrangement is recorded at all, there is nothing that the appointments could differ from.
    private func differentBases(_ rows: [SharingLink], _ open: [BodyID]) -> [BodyID: [OpenQuestion]] {
        guard !index.arrangements.isEmpty else { return [:] }
        let posts = links(.appointments)
        var questions: [BodyID: [OpenQuestion]] = [:]
        for office in [Office.chair, .chiefExecutive] {
            let stated = Snapshot.coverage(rows, office, open)
            let held = Snapshot.coverage(posts, office, open)
            for body in open where stated[body] != held[body] {
                questions[body, default: []] += [
                    .basesDiffer(
                        body,
                        office,
                        arrangements: stated[body] ?? .not,
                        appointments: held[body] ?? .not
                    )
                ]
            }
        }
        return questions
    }

    private func differentHolders(
        _ comparing: Comparing,
        _ rows: [SharingLink],
        _ open: Set<BodyID>
    ) -> [BodyID: [OpenQuestion]] {
        var questions: [BodyID: [OpenQuestion]] = [:]
        for office in [Office.chair, .chiefExecutive] {
            for link in rows where link.office == office {
                let bodies = Set(link.bodies(.certain, open: open))
                let holders = comparing.differing(office, bodies, holder: link.person)
                guard let row = link.facts.first, !holders.isEmpty else { continue }
                for body in Set(holders.map(\.body)) {
                    questions[body, default: []] += [
                        .differentHolders(body, office, row: row, holders: Set(holders.map(\.fact)).sorted())
                    ]
                }
            }
        }
        return questions
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

extension OpenQuestion {
    /// The fact whose statement is in question, where it is one.
    public var statement: FactID? {
        switch self {
        case .basesDiffer: nil
        case .differentHolders(_, _, let row, _): row
        case .statedOtherwise(_, _, let stated, _): stated
        }
    }
}
