import Register

extension SharingHistory {
    /// What a reader must know beside the treatment that an episode makes.
    func limitations(_ found: SharingEpisodes, _ episode: SharingEpisode, through last: Month?) -> [Limitation] {
        let earlier = found.episodes.prefix { $0 != episode }
        var limitations: [Limitation] = episode.twelveMonths == .certainly ? [] : [.lastsOnlyPossibly]
        limitations += episode.joiners.map { .joinedLater($0.body, $0.start) }
        limitations += episode.members.filter { $0.isFounder && $0.end != episode.end }
            .map { .leftEarlier($0.body, $0.end) }
        limitations += earlier.map { .sharedEarlier($0.start, $0.end, facts: $0.facts) }
        limitations += episode.doubtful.map { .doubtfulMonths($0) }
        let seen = episode.facts.filter { isFirstSeen($0) }
        if !seen.isEmpty { limitations.append(.firstSeenLater(facts: seen)) }
        if !found.undatedPosts.isEmpty { limitations.append(.undatedPosts(facts: found.undatedPosts)) }
        return limitations + outside(found, episode, through: last)
    }

    private func isFirstSeen(_ fact: FactID) -> Bool {
        guard case .arrangement(let row) = snapshot.facts[fact]?.statement, case .seen = row.dated.from
        else { return false }
        return true
    }

    private func outside(
        _ found: SharingEpisodes,
        _ episode: SharingEpisode,
        through last: Month?
    ) -> [Limitation] {
        let own = Set(found.bodies)
        let end = last?.next.firstDay
        return episode.founders.flatMap { body -> [Limitation] in
            let stretches = stretches.filter { stretch in
                stretch.possible.contains(body) && !own.isSuperset(of: stretch.possible)
                    && (end.map { end in stretch.days.from.map { $0 < end } ?? true } ?? true)
            }
            let others = Set(stretches.flatMap(\.possible)).subtracting(own).sorted()
            return others.compactMap { outside(body, $0, stretches) }
        }
    }

    private func outside(_ body: BodyID, _ other: BodyID, _ stretches: [SharingStretch]) -> Limitation? {
        let both = stretches.compactMap { $0.among([body, other]) }
        let days = both.map(\.days)
        let from = days.contains { $0.from == nil } ? nil : days.compactMap(\.from).min()
        let until = days.contains { $0.until == nil } ? nil : days.compactMap(\.until).max()
        let months = MonthWindow(
            first: from.map { Month(of: $0) },
            last: until.map { Month(of: $0.advanced(by: -1)) }
        )
        guard !both.isEmpty, let months else { return nil }
        let coverage = both.map(\.coverage).max() ?? .possibly
        return .sharedOutside(body, with: other, months, coverage, facts: Set(both.flatMap(\.facts)).sorted())
    }
}
