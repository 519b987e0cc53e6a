/// Something that began, stopped or was announced in the world, whenever it was recorded here.
public struct ChangeInWorld: Hashable, Sendable {
    public enum What: Hashable, Sendable {
        case began(Post)
        case stopped(Post)
        /// The same person went on in the same office, in another capacity than before.
        case changedCapacity(Post, from: Capacity)
        case fellVacant(SeatID, of: BodyID)
        /// The vacancy stopped; who holds the seat is another thing.
        case vacancyEnded(SeatID, of: BodyID)
        case arrangement(Sharing)
        case opened(BodyID)
        case closed(BodyID, successors: [BodyID])
        case renamed(BodyID, from: String, to: String)
        case changedKind(BodyID, from: LegalKind, to: LegalKind)
        case authorised(BodyID)
        case groupFormed(GroupID)
        case groupEnded(GroupID)
        case joined(GroupID, BodyID)
        case left(GroupID, BodyID)
        case intentionStated(GroupID, plannedFor: DayBounds?)
    }

    /// A chair or chief executive of one body.
    public struct Post: Hashable, Sendable {
        public let person: PersonID
        public let office: Office
        public let body: BodyID
        public let capacity: Capacity
    }

    /// What became of a sharing.
    public struct Sharing: Hashable, Sendable {
        public enum Turn: Hashable, Sendable {
            case began, ended, endedByMerger
            /// It began again, after the spell that ended so.
            case resumed(after: Boundary)
            case joined([BodyID])
            case left([BodyID])
            /// Announced, and planned to begin then.
            case announced(planned: Boundary)
        }

        public let turn: Turn
        public let model: SharingModel
        public let bodies: [BodyID]
        public let group: GroupID?
    }

    public let what: What
    /// The day on which it began, the last day on which it held, or the day on which it was stated.
    public let when: DayBounds
    /// *Possibly* where the day may lie outside the days asked about, or where another statement has it otherwise.
    public let certainty: Coverage
    /// Whether another statement has it otherwise.
    public let isDisputed: Bool
    public let facts: [Fact]
}

extension ChangeInWorld {
    /// Whether all evidence for it is older than its day: it was said in advance, and nothing newer says that it came
    /// about.
    public var isStatedInAdvance: Bool {
        facts.allSatisfy { fact in fact.evidence.map { $0.latest < when.earliest } ?? false }
    }

    /// The bodies that it is about.
    public var bodies: [BodyID] {
        switch what {
        case .began(let post), .stopped(let post), .changedCapacity(let post, _): [post.body]
        case .fellVacant(_, let body), .vacancyEnded(_, let body), .opened(let body), .closed(let body, _),
            .renamed(let body, _, _),
            .changedKind(let body, _, _), .authorised(let body), .joined(_, let body), .left(_, let body):
            [body]
        case .arrangement(let sharing): sharing.bodies
        case .groupFormed, .groupEnded, .intentionStated: []
        }
    }

    /// The group that it is about.
    public var group: GroupID? {
        switch what {
        case .arrangement(let sharing): sharing.group
        case .groupFormed(let group), .groupEnded(let group), .joined(let group, _), .left(let group, _),
            .intentionStated(let group, _):
            group
        case .began, .stopped, .changedCapacity, .fellVacant, .vacancyEnded, .opened, .closed, .renamed, .changedKind,
            .authorised:
            nil
        }
    }
}
