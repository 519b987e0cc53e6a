public import Models
public import Register
public import Rules

/// All standard models for some bodies on a day, side by side, with staying as they are and with merging.
public struct ModelComparison: Sendable {
    public let bodies: [BodyID]
    public let day: CalendarDay
    public let snapshot: Snapshot
    public let rulebook: Rulebook
    /// Staying as they are first, then the models in their order, then merging.
    public let compared: [ComparedModel]
    /// Groups of which all the bodies are members on the day, with the reasons that are recorded.
    public let reasons: [(group: GroupID, purposes: [Purpose])]
    /// What the rules give for each body now, by outcome.
    public let now: [(body: BodyID, counts: [Finding.Outcome: Int])]

    /// Why nothing can be compared.
    public enum Problem: Error, Hashable, Sendable {
        case tooFew
        case tooMany
        case twice(BodyID)
        case notRecorded(BodyID)
        case personNotRecorded(PersonID)

        public var sentence: String {
            switch self {
            case .tooFew: "Two or more bodies are needed to compare models for them."
            case .tooMany: "At most \(ModelComparison.most) bodies can be compared at once."
            case .twice(let body): "The body '\(body)' is named twice."
            case .notRecorded(let body): "The body '\(body)' is not recorded in the register."
            case .personNotRecorded(let person): "The person '\(person)' is not recorded in the register."
            }
        }
    }

    public static let most = 12

    /// - Parameters:
    ///   - bodies: Two to twelve.
    ///   - evaluator: Of the register, on the day on which an arrangement would begin.
    ///   - holders: Who is to hold a shared office, where that is settled.
    ///   - chosen: All if nil.
    public init(
        _ bodies: [BodyID],
        _ library: ModelLibrary,
        _ evaluator: Evaluator,
        holders: [Office: PersonID] = [:],
        of chosen: Set<ModelID>? = nil
    ) throws(Problem) {
        let snapshot = evaluator.snapshot
        var seen: Set<BodyID> = []
        for body in bodies {
            guard seen.insert(body).inserted else { throw .twice(body) }
            guard snapshot.existence(of: body) != nil else { throw .notRecorded(body) }
        }
        if bodies.count < 2 { throw .tooFew }
        if bodies.count > ModelComparison.most { throw .tooMany }
        for person in holders.values.sorted() where !snapshot.isRecorded(person) { throw .personNotRecorded(person) }
        self.bodies = bodies
        self.snapshot = snapshot
        day = snapshot.day
        rulebook = evaluator.rulebook
        let arranged = Arranged(comparing: bodies, library, evaluator)
        let alternatives = library.alternatives
        let order =
            alternatives.prefix(1).map { ($0, true) } + library.models.map { ($0, false) }
            + alternatives.dropFirst().map { ($0, true) }
        compared = order.filter { chosen?.contains($0.0.id) ?? true }.map {
            ComparedModel($0.0, arranged, holders: holders, isAlternative: $0.1)
        }
        reasons = ModelComparison.reasons(bodies, snapshot)
        now = bodies.map { body in
            (body, Dictionary(arranged.findings(body).map { ($0.outcome, 1) }, uniquingKeysWith: +))
        }
    }

    private static func reasons(_ bodies: [BodyID], _ snapshot: Snapshot) -> [(group: GroupID, purposes: [Purpose])] {
        let groups = snapshot.groups.filter { group in
            let members = snapshot.members(of: group)
            return bodies.allSatisfy { members[$0] != nil }
        }
        return groups.map { group in
            let stated = snapshot.index.reasons.filter {
                $0.payload.purpose.group == group && $0.covers(snapshot.day) != .not
            }
            return (group, stated.map { $0.payload.purpose })
        }
    }
}
