public import Models
public import Register
public import Rules

/// The documents of an arrangement, filled in from the register as known at one position, for its first day.
///
/// The same plan, models, rulebook and facts give the same pack.
public struct Pack: Sendable {
    public let plan: Plan
    public let library: ModelLibrary
    public let evaluator: Evaluator
    public let documents: [PackDocument]

    public var snapshot: Snapshot { evaluator.snapshot }
    public var rulebook: Rulebook { evaluator.rulebook }

    /// Why a plan has no pack.
    public enum Problem: Error, Hashable, Sendable {
        case bodyNotRecorded(BodyID)
        case personNotRecorded(PersonID)
        case groupNotRecorded(GroupID)

        public var sentence: String {
            switch self {
            case .bodyNotRecorded(let body): "The body '\(body)' is not recorded in the register."
            case .personNotRecorded(let person): "The person '\(person)' is not recorded in the register."
            case .groupNotRecorded(let group): "The group '\(group)' is not recorded in the register."
            }
        }
    }

    /// - Parameters:
    ///   - plan: Checked against the models when it was read.
    ///   - evaluator: Of the register; its day does not matter.
    public init(_ plan: Plan, _ library: ModelLibrary, _ evaluator: Evaluator) throws(Problem) {
        let evaluator = Evaluator(evaluator.rulebook, evaluator.snapshot.on(plan.from))
        let snapshot = evaluator.snapshot
        for body in plan.bodies where snapshot.existence(of: body) == nil { throw .bodyNotRecorded(body) }
        for holder in plan.holders {
            if case .recorded(let person) = holder.who, !snapshot.isRecorded(person) {
                throw .personNotRecorded(person)
            }
        }
        if let group = plan.group, snapshot.group(group) == nil { throw .groupNotRecorded(group) }
        self.plan = plan
        self.library = library
        self.evaluator = evaluator
        let arranged = Arranged(plan, library, evaluator)
        let outline = PackOutline(arranged)
        documents = outline.documents.map { Filling(arranged, outline, $0).document }
    }

    public subscript(name: String) -> PackDocument? { documents.first { $0.name == name } }

    public var title: String { plan.title.capitalisedFirst }

    /// What the documents leave open, each once, with the clauses where it stands.
    public var blanks: [(blank: Blank, places: [ClauseAnchor])] {
        var order: [Blank] = []
        var places: [Blank: [ClauseAnchor]] = [:]
        for document in documents {
            for clause in document.clauses {
                let anchor = ClauseAnchor(document: document.name, identity: clause.identity)
                for blank in clause.runs.blanks.uniqued {
                    if places[blank] == nil { order.append(blank) }
                    places[blank, default: []].append(anchor)
                }
            }
        }
        return order.map { ($0, places[$0] ?? []) }
    }

    /// `Adoption resolutions (Northmere Hospitals) 3.2`
    public func place(_ anchor: ClauseAnchor) -> String {
        guard let document = self[anchor.document],
            let clause = document.clauses.first(where: { $0.identity == anchor.identity })
        else { return anchor.identity }
        return "\(shortTitle(of: document)) \(clause.number)"
    }

    /// `Adoption resolutions (Northmere Hospitals)`
    public func shortTitle(of document: PackDocument) -> String {
        document.id.inWords.capitalisedFirst + (document.body.map { " (\(snapshot.shortName(of: $0)))" } ?? "")
    }
}
