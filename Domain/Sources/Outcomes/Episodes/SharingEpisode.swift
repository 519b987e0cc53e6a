public import Register

/// A time in which at least two bodies of a unit shared a chair or a chief executive, without a gap of a day.
public struct SharingEpisode: Hashable, Sendable {
    /// A body that took part, from and to when.
    public struct Member: Hashable, Sendable {
        public let body: BodyID
        public let start: EpisodeStart
        public let end: EpisodeEnd
        /// Whether it takes part from the start: certainly so by the latest month in which the episode can have begun.
        public let isFounder: Bool
        /// The last month of it that is wholly shared, for certain; nil where no end was found.
        let lastCertainMonth: Month?
    }

    /// The offices shared at any time of it.
    public let offices: SharedOffices
    /// The offices that may have been shared on its first day.
    public let firstOffices: SharedOffices
    public let start: EpisodeStart
    public let end: EpisodeEnd
    /// *Possibly* where no day of it is certain.
    public let coverage: Coverage
    /// Whether it lasted twelve months without a doubtful day, up to the day asked about; *possibly* where it may have.
    public let twelveMonths: Coverage
    /// Whether it goes on, as far as is recorded, on the day asked about.
    public let isRunning: Bool
    /// The months between its first and its last certain day that have a day on which it is only possible.
    public let doubtful: [MonthWindow]
    /// By identifier.
    public let members: [Member]
    /// What it is made of, in the order in which it begins.
    public let stretches: [SharingStretch]

    /// Every fact that says so, in order.
    public var facts: [FactID] { Set(stretches.flatMap(\.facts)).sorted() }
    /// The facts of its first day, in order.
    public var startFacts: [FactID] {
        Set(stretches.filter { $0.days.from == stretches.first?.days.from }.flatMap(\.facts)).sorted()
    }

    public var bodies: [BodyID] { members.map(\.body) }
    public var founders: [BodyID] { members.filter(\.isFounder).map(\.body) }
    public var joiners: [Member] { members.filter { !$0.isFounder } }
}
