/// A profile in few figures, for comparing groups; nothing in it is of one body.
public struct GroupSummary: Hashable, Sendable {
    public let name: String
    public let members: Range
    public let kinds: [DecidedModel.Kind]
    /// Models that are possible only.
    public let possibleKinds: [DecidedModel.Kind]
    /// The start of the earliest spell that certainly goes on on the day; nil where none does.
    public let since: Boundary?
    /// Spells of sharing, whatever the day.
    public let spells: Int
    /// Spells that resume an earlier one.
    public let resumed: Int
    /// Offices of which one person serves two or more of the bodies, by the models decided.
    public let sharedOffices: Set<Office>
    public let peopleOnSeveralBoards: Range
    public let forums: [ForumLegalKind: Int]
    public let instruments: Int
    public let reasons: Int
    public let benefits: Int
    public let label: String?
    public let questions: Int
    /// Lines of what is not known, the open questions apart.
    public let notKnown: Int
    public let startsNotRecorded: Int
    /// The dates of the evidence of the facts shown, each that is dated.
    public let evidence: [DayBounds]
    /// Facts shown whose latest evidence is more than twelve months older than the day.
    public let old: Int

    /// A number that is certain, and one that is possible and includes it.
    public struct Range: Hashable, Sendable {
        public let certain: Int
        public let possible: Int
    }
}

extension Snapshot {
    /// The figures of a profile of this snapshot.
    public func summary(of profile: GroupProfile) -> GroupSummary {
        let bodies = profile.bodies
        let certain = profile.models.filter { $0.coverage == .certainly }
        let kinds = Set(certain.map(\.kind))
        let shown = profile.facts.compactMap { facts[$0] }
        let limit = day.advanced(byMonths: -12) ?? day
        return GroupSummary(
            name: profile.group.payload.name,
            members: .init(certain: bodies.filter { $0.membership == .certainly }.count, possible: bodies.count),
            kinds: DecidedModel.Kind.allCases.filter { kinds.contains($0) },
            possibleKinds: DecidedModel.Kind.allCases.filter { kind in
                !kinds.contains(kind) && profile.models.contains { $0.kind == kind }
            },
            since: since(profile.spells),
            spells: profile.spells.count,
            resumed: profile.spells.filter { $0.resumes != nil }.count,
            sharedOffices: sharedOffices(certain),
            peopleOnSeveralBoards: peopleOnSeveral(bodies.map(\.body)),
            forums: Dictionary(grouping: Set(bodies.flatMap(\.forums))) { $0.payload.kind }
                .mapValues { Set($0.map(\.payload.forum)).count },
            instruments: Set(bodies.flatMap(\.instruments).map(\.payload.instrument)).count,
            reasons: profile.reasons.count,
            benefits: profile.benefits.count,
            label: profile.group.covers(day) == .not ? nil : profile.group.payload.statedModel,
            questions: profile.notKnown.filter(\.isQuestion).count,
            notKnown: profile.notKnown.filter { !$0.isQuestion }.count,
            startsNotRecorded: profile.notKnown.map(\.startsNotRecorded).reduce(0, +),
            evidence: shown.compactMap(\.evidence),
            old: shown.filter { $0.evidence.map { $0.latest < limit } ?? false }.count
        )
    }

    private func since(_ spells: [Spell]) -> Boundary? {
        spells.first { spell in
            spell.rows.contains { $0.payload.coverage(on: day) == .certainly }
        }?.from
    }

    private func sharedOffices(_ models: [DecidedModel]) -> Set<Office> {
        var offices: Set<Office> = []
        for model in models {
            offices.formUnion(model.kind.offices)
            for implied in model.kind.implies { offices.formUnion(implied.offices) }
        }
        return offices
    }

    private func peopleOnSeveral(_ bodies: [BodyID]) -> GroupSummary.Range {
        var boards: [PersonID: [BodyID: Coverage]] = [:]
        for body in bodies {
            for seat in Set(seats(of: body).filter { $0.covers(day) != .not }.map(\.payload.seat)) {
                for holding in holders(of: seat) {
                    let old = boards[holding.person]?[body] ?? .not
                    boards[holding.person, default: [:]][body] = max(old, holding.coverage)
                }
            }
        }
        return .init(
            certain: boards.values.filter { $0.values.filter { $0 == .certainly }.count > 1 }.count,
            possible: boards.values.filter { $0.count > 1 }.count
        )
    }
}

extension NotKnown {
    var isQuestion: Bool {
        if case .question = self { return true }
        return false
    }

    fileprivate var startsNotRecorded: Int {
        if case .startNotRecorded(let facts) = self { return facts.count }
        return 0
    }
}
