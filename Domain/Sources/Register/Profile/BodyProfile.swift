/// One body of a group on the day: its own column of the profile.
public struct BodyProfile: Hashable, Sendable {
    public let body: BodyID
    /// Whether it is a member on the day.
    public let membership: Coverage
    /// Several of each where sources disagree.
    public let legalKinds: [Stated<BodyLegalKind>]
    public let regions: [Stated<BodyRegion>]
    public let sectors: [Stated<BodySector>]
    /// Chairs and chief executives, surer ones first; several of one office where sources disagree.
    public let leaders: [LeaderProfile]
    public let designations: [Stated<Designation>]
    /// Executives other than the chief executive who are executives of another body too.
    public let sharedExecutives: [SharedDirector]
    /// Non-executives who are non-executives of another body too.
    public let sharedNonExecutives: [SharedDirector]
    public let seats: SeatFigures
    /// The boards and committees in which it decides or meets with other bodies.
    public let forums: [Stated<Forum>]
    /// What it has adopted.
    public let instruments: [Stated<Instrument>]
    /// The latest statement, as at the day or before, that each list is whole.
    public let wholeLists: [Stated<Completeness>]

    public func leaders(_ office: Office) -> [LeaderProfile] { leaders.filter { $0.leader.office == office } }

    public func designations(_ kind: DesignationKind) -> [Stated<Designation>] {
        designations.filter { $0.payload.designation == kind }
    }

    public func forums(_ kind: ForumLegalKind) -> [Stated<Forum>] { forums.filter { $0.payload.kind == kind } }

    public func whole(_ list: ListKind) -> Stated<Completeness>? { wholeLists.first { $0.payload.list == list } }

    var facts: [FactID] {
        var facts = leaders.flatMap(\.leader.facts) + designations.map(\.fact.id)
        facts += (sharedExecutives + sharedNonExecutives).map(\.appointment.fact.id)
        facts += legalKinds.map(\.fact.id) + regions.map(\.fact.id) + sectors.map(\.fact.id)
        facts += forums.map(\.fact.id) + instruments.map(\.fact.id) + wholeLists.map(\.fact.id)
        return facts
    }
}

/// A chair or chief executive, with how long and on how many boards.
public struct LeaderProfile: Hashable, Sendable {
    public let leader: Leader
    /// The clock on the board of this body; nil where no appointment to it is recorded.
    public let service: Service?
    /// The bodies on whose boards the person sits on the day, this one included, by arrangements too.
    public let boards: [BodyID: Coverage]

    /// How many boards that certainly are, and how many at most.
    public var span: (certain: Int, possible: Int) {
        (boards.values.filter { $0 == .certainly }.count, boards.count)
    }
}

/// A director of a body who sits in a seat of the same kind elsewhere.
public struct SharedDirector: Hashable, Sendable {
    public let person: PersonID
    public let seat: Stated<Seat>
    public let appointment: Stated<Appointment>
    /// Whether the person holds both on the day.
    public let coverage: Coverage
    /// The other bodies.
    public let elsewhere: [BodyID]
}

/// The seats of a board on the day, vacant ones included.
public struct SeatFigures: Hashable, Sendable {
    public let recorded: Int
    public let voting: Int
    public let notVoting: Int
    /// Stated to be vacant; an empty seat without that statement is one whose holder is not recorded.
    public let vacant: Int
    public let holderNotRecorded: Int
    public let interim: Int
    public let acting: Int
    /// Whether seats other than those of chair and chief executive are recorded.
    public let hasOthers: Bool

    public var voteNotRecorded: Int { recorded - voting - notVoting }
}
