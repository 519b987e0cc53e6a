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
        var after = MonthWindow(first: start.latest.next, last: episode.lastMonthOfFounders)
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
                limitations: limitations(found, episode, through: after.last) + changes.map { .codeChanges($0) }
            )
        )
    }
}

extension SharingEpisode {
    /// The last month in which all founders certainly took part; nil where no end was found for any.
    var lastMonthOfFounders: Month? { members.filter(\.isFounder).compactMap(\.lastCertainMonth).min() }
}

extension SharingHistory {
    /// The answer for every unit, in their order.
    ///
    /// Where the same bodies are treated from the same month in several units, the smallest of them has the treatment
    /// and the others say so, so that nothing is counted twice.
    public func treatments(_ breaks: CodeBreaks) -> [(unit: SharingUnit, answer: TreatmentAnswer)] {
        struct Key: Hashable {
            let treated: [BodyID]
            let start: MonthBounds
        }
        let answers = snapshot.sharingUnits.map { (unit: $0, answer: treatment(of: $0, breaks)) }
        var smallest: [Key: (unit: SharingUnit, count: Int)] = [:]
        for case (let unit, .treatment(let treatment)) in answers {
            let key = Key(treated: treatment.treated, start: treatment.start)
            let count = snapshot.bodies(of: unit).count
            if smallest[key].map({ count < $0.count }) ?? true { smallest[key] = (unit, count) }
        }
        return answers.map { unit, answer in
            guard case .treatment(let treatment) = answer,
                let kept = smallest[Key(treated: treatment.treated, start: treatment.start)], kept.unit != unit
            else { return (unit, answer) }
            return (unit, .none(.sameAs(kept.unit)))
        }
    }
}
