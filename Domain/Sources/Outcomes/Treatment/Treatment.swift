public import Register

/// The first lasting sharing of a unit, as a causal comparison takes it.
public struct Treatment: Hashable, Sendable {
    /// How a month stands to the treatment.
    public enum Phase: String, Sendable {
        case before
        /// Between the earliest and the latest month in which the sharing can have begun, both included.
        case leftOut = "left-out"
        case after
        /// Before the codes of the unit had their meaning, after they changed it, or after the sharing may have ended.
        case outside
    }

    public let unit: SharingUnit
    public let episode: SharingEpisode
    /// The bodies that are treated: those that take part from the start, in order.
    public let treated: [BodyID]
    /// The first month in which they shared leaders.
    public let start: MonthBounds
    /// The months that are certainly before, as long as the codes mean the same.
    public let before: MonthWindow
    /// The months that are certainly after, until the sharing may have ended or a code changes its meaning.
    public let after: MonthWindow
    /// Whether the episode lasts twelve months: *possibly* where partial dates leave it open.
    public let lasting: Coverage
    public let limitations: [Limitation]

    public func phase(of month: Month) -> Phase {
        if before.contains(month) { return .before }
        if after.contains(month) { return .after }
        return start.earliest <= month && month <= start.latest ? .leftOut : .outside
    }
}

/// What a reader must know beside a treatment.
public enum Limitation: Hashable, Sendable {
    /// Twelve months are possible, not certain.
    case lastsOnlyPossibly
    /// A body that began to share later: the result is not of it.
    case joinedLater(BodyID, EpisodeStart)
    /// A treated body that left while others went on.
    case leftEarlier(BodyID, EpisodeEnd)
    /// Members shared before, for less than twelve months or only possibly.
    case sharedEarlier(EpisodeStart, EpisodeEnd, facts: [FactID])
    /// In these months the sharing is possible and not certain.
    case doubtfulMonths(MonthWindow)
    /// Something shared later in the episode was first seen then, so it may have begun before the start given here.
    case firstSeenLater(facts: [FactID])
    /// Posts without dates leave it open that members shared at another time too.
    case undatedPosts(facts: [FactID])
    /// A treated body shared leaders with a body outside the unit, before or after; with the months from the first to
    /// the last in which it may have.
    case sharedOutside(BodyID, with: BodyID, MonthWindow, Coverage, facts: [FactID])
    /// A code changes its meaning, which bounds the months.
    case codeChanges(CodeBreak)
}

/// The treatment of a unit, or why it has none.
public enum TreatmentAnswer: Hashable, Sendable {
    case treatment(Treatment)
    case none(NoTreatment)
}

/// Why a unit cannot be compared.
public enum NoTreatment: Hashable, Sendable {
    /// No chair or chief executive of two members is recorded by the day asked about.
    case noSharing
    /// None of so many episodes lasted twelve months.
    case noTwelveMonths(episodes: Int)
    /// The only episode that can still last twelve months goes on, and has not lasted so long on the day asked about.
    case notYetTwelveMonths(EpisodeStart)
    /// Nobody recorded since when: no month is certainly before.
    case startNotKnown(EpisodeStart, facts: [FactID])
    /// A code of a treated body changed its meaning before any month was certainly after, or left none before.
    case codesChanged([CodeBreak])
    /// No month is certainly after the start and before the end.
    case noMonthAfter(MonthBounds)
    /// The same bodies are treated from the same month in a smaller unit.
    case sameAs(SharingUnit)
}
