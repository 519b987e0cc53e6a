import Register

extension SharingHistory {
    /// The first episode of a unit that certainly lasts twelve months; failing that, the first that possibly does.
    public func treatment(of unit: SharingUnit, _ breaks: CodeBreaks) -> TreatmentAnswer {
        let found = episodes(of: unit)
        let lasting = found.episodes.first { $0.twelveMonths == .certainly }
        guard let episode = lasting ?? found.episodes.first(where: { $0.twelveMonths == .possibly }) else {
            return .none(noTwelveMonths(found.episodes))
        }
        guard case .within(let start) = episode.start, !episode.founders.isEmpty else {
            return .none(.startNotKnown(episode.start, facts: episode.startFacts))
        }
        return read(found, episode, start, breaks)
    }

    private func noTwelveMonths(_ episodes: [SharingEpisode]) -> NoTreatment {
        guard let last = episodes.last else { return .noSharing }
        return last.isRunning ? .notYetTwelveMonths(last.start) : .noTwelveMonths(episodes: episodes.count)
    }

    private func read(
        _ found: SharingEpisodes,
        _ episode: SharingEpisode,
        _ start: MonthBounds,
        _ breaks: CodeBreaks
    ) -> TreatmentAnswer {
        let treated = episode.founders
        let changes = treated.flatMap { breaks.of($0) }
        var before = MonthWindow(first: nil, last: start.earliest.previous)
        var after = MonthWindow(first: start.latest.next, last: episode.lastCertainMonth)
        if after == nil { return .none(.noMonthAfter(start)) }
        for change in changes {
            guard let lastBefore = change.lastBefore, let firstAfter = change.firstAfter else { continue }
            if firstAfter <= start.earliest.previous {
                before = before?.from(firstAfter)
            } else {
                after = after?.through(lastBefore)
            }
        }
        guard let before, let after else { return .none(.codesChanged(changes)) }
        return .treatment(
            Treatment(
                unit: found.unit,
                episode: episode,
                treated: treated,
                start: start,
                before: before,
                after: after,
                lasting: episode.twelveMonths,
                limitations: limitations(found, episode) + changes.map { .codeChanges($0) }
            )
        )
    }

    private func limitations(_ found: SharingEpisodes, _ episode: SharingEpisode) -> [Limitation] {
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
        return limitations + outside(found, episode)
    }

    private func isFirstSeen(_ fact: FactID) -> Bool {
        guard case .arrangement(let row) = snapshot.facts[fact]?.statement, case .seen = row.dated.from
        else { return false }
        return true
    }

    private func outside(_ found: SharingEpisodes, _ episode: SharingEpisode) -> [Limitation] {
        let own = Set(found.bodies)
        return episode.founders.compactMap { body in
            let stretches = stretches.filter { $0.possible.contains(body) && !own.isSuperset(of: $0.possible) }
            guard !stretches.isEmpty else { return nil }
            let isCertain = stretches.contains { $0.certain.contains(body) && !own.isSuperset(of: $0.certain) }
            return .sharedOutside(
                body,
                with: Set(stretches.flatMap(\.possible)).subtracting(own).sorted(),
                isCertain ? .certainly : .possibly,
                facts: Set(stretches.flatMap(\.facts)).sorted()
            )
        }
    }
}

extension SharingEpisode {
    /// The last month that is wholly shared, for certain; nil where no end was found.
    var lastCertainMonth: Month? {
        switch end {
        case .open: nil
        case .within(let bounds): certainMonths?.last ?? bounds.earliest.previous
        case .by(let month): certainMonths?.last ?? month.previous
        case .unknown: certainMonths?.last ?? start.latest
        }
    }
}
