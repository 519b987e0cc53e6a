/// A count that others published, beside what this register counts on its day.
public struct PublishedComparison: Hashable, Sendable {
    public let count: Stated<PublishedCount>
    public let reading: PublishedReading
    /// Nil where its words are no number and no share.
    public let value: PublishedValue?
    /// What is counted here on the first and on the last of the days that it may describe; none where this register
    /// does not count it.
    public let ours: [OurCount]
    public let verdict: Verdict
    public let reasons: [DifferenceReason]

    /// What this register counts on one day.
    public struct OurCount: Hashable, Sendable {
        public let day: CalendarDay
        /// The bodies looked at: those certainly open, of the region where it is of one.
        public let open: Int
        /// Certain; for a number of holders the fewest.
        public let least: Int
        /// Possible, the certain ones included; for a number of holders the most.
        public let most: Int
        /// The part of the certain ones that rests on recent evidence; nil for measures without it.
        public let confirmed: Int?
        /// The published value as a number of bodies open here on the day; nil where it is none.
        public let published: Int?
    }

    public enum Verdict: Hashable, Sendable {
        /// Between what is certain and what is possible here.
        case within
        /// Even what is possible here is so many fewer.
        case fewerHere(Int)
        /// What is certain here is so many more.
        case moreHere(Int)
        case cannotBeCompared
    }
}

/// Something recorded that makes a published count and the one here differ, or that may.
public enum DifferenceReason: Hashable, Sendable {
    /// The publisher counts moves that were planned; these arrangements were announced and are never counted here.
    case countsPlans(announced: [FactID])
    /// The words of the publisher do not say which posts are counted.
    case postsNotNamed
    /// It describes some day of a month or year only.
    case dayNotExact(DayBounds)
    /// The publisher looked at so many bodies; here so many are open.
    case otherTotal(published: Int, here: Int)
    /// That these were open on the day is possible only.
    case openNotCertain([BodyID])
    /// Dates known in part leave open whether these share on the day.
    case partialDates([BodyID])
    /// By the appointments recorded these may share too; no arrangement says so.
    case byAppointmentsOnly([BodyID])
    /// No holder is recorded at all for these bodies.
    case holderNotRecorded(Office, [BodyID])
    /// A holder is recorded, and no dates that cover the day.
    case holderNotDated(Office, [BodyID])
    /// These count on the day and rest on sources dated after it alone: the publisher may not have known.
    case evidenceLater([FactID])
    /// How vacant and unnamed posts were counted is not said; here each body is taken to have one holder.
    case oneHolderEach
    /// No fact can say that the list of arrangements is whole, so what is not recorded may have been so.
    case listNotWhole
}

extension SnapshotBase {
    /// The published counts in the order of their days, each compared.
    public func publishedComparisons() -> [PublishedComparison] {
        let regions = Set(index.regions.map(\.payload.region))
        var snapshots: [CalendarDay: Snapshot] = [:]
        func snapshot(_ day: CalendarDay) -> Snapshot {
            if let known = snapshots[day] { return known }
            let made = Snapshot(self, validOn: day)
            snapshots[day] = made
            return made
        }
        return index.publishedCounts
            .sorted { ($0.payload.on.earliest, $0.fact.id) < ($1.payload.on.earliest, $1.fact.id) }
            .map { count in
                let on = count.payload.on
                let days = on.earliest == on.latest ? [on.latest] : [on.earliest, on.latest]
                return PublishedComparison(
                    count,
                    PublishedReading(count.payload.measure, regions: regions),
                    days.map(snapshot)
                )
            }
    }
}
