public import Register

/// The times in which bodies of one unit shared a chair or a chief executive, in order.
public struct SharingEpisodes: Hashable, Sendable {
    public let unit: SharingUnit
    /// The bodies that ever belonged to the unit, sharing or not; in order.
    public let bodies: [BodyID]
    /// Those that may have begun by the day asked about.
    public let episodes: [SharingEpisode]
    /// Facts by which posts without dates may show an earlier or later sharing than the arrangements do.
    public let undatedPosts: [FactID]
}

extension SharingHistory {
    /// ```swift
    /// let history = SharingHistory(snapshot)
    /// snapshot.sharingUnits.map { history.episodes(of: $0) }
    /// ```
    public func episodes(of unit: SharingUnit) -> SharingEpisodes {
        let bodies = snapshot.bodies(of: unit)
        let among = Set(bodies)
        let stretches = stretches.compactMap { $0.among(among) }
        let episodes = DaySpan.runs(stretches.map(\.days)).compactMap { run -> SharingEpisode? in
            guard run.from.map({ $0 <= snapshot.day }) ?? true else { return nil }
            let parts = stretches.filter { run.contains($0.days) }
            return EpisodeReading(run, parts, snapshot).episode
        }
        return SharingEpisodes(
            unit: unit,
            bodies: bodies,
            episodes: episodes,
            undatedPosts: Set(setAside.compactMap { $0.among(among) }.flatMap(\.facts)).sorted()
        )
    }
}
