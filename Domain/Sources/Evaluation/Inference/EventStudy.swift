extension DifferenceInDifferences {
    /// Events that every timing has: from -1, the last period before, back, and from 0, the first after, on.
    public func commonEvents(_ assignment: Assignment) -> ClosedRange<Int>? {
        let timings = assignment.placements.map(\.timing)
        guard let before = timings.map(\.before.count).min(), let after = timings.map(\.after.count).min() else {
            return nil
        }
        return -before...after - 1
    }

    /// The effect at each event: the difference from comparators, less its mean before treatment.
    ///
    /// Nil where a timing does not have an event, or no comparator is left.
    public func eventStudy(_ assignment: Assignment, events: ClosedRange<Int>) -> [Double]? {
        let taken = assignment.units.filter(isComparator)
        let others = comparators.filter { !taken.contains($0) }
        guard !others.isEmpty, let common = commonEvents(assignment), common.contains(events.lowerBound),
            common.contains(events.upperBound),
            assignment.placements.allSatisfy({ changes[$0.timing] != nil && panel.units.indices.contains($0.unit) })
        else { return nil }
        var sums = [Double](repeating: 0, count: events.count)
        for placement in assignment.placements {
            let timing = placement.timing
            let level = panel.mean(placement.unit, timing.before) - others.map { panel.mean($0, timing.before) }.mean
            for (place, event) in events.enumerated() {
                let period = event < 0 ? timing.before.upperBound + event : timing.after.lowerBound + event
                let gap = panel[placement.unit, period] - others.map { panel[$0, period] }.mean
                sums[place] += (gap - level) / Double(assignment.placements.count)
            }
        }
        return sums
    }
}
