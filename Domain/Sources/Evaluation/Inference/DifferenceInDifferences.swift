/// The change of treated units from their mean before to their mean after, less that of comparators.
///
/// Each unit is compared over its own timing, months between left out; the effect is the mean over treated units.
public struct DifferenceInDifferences: Sendable {
    let panel: OutcomePanel
    let comparators: [Int]
    let changes: [Timing: [Double]]
    private let totals: [Timing: Double]

    /// - Throws: ``InferenceProblem`` where a timing leaves the panel or a comparator is unknown or stands twice.
    public init(_ panel: OutcomePanel, comparators: [Int], timings: [Timing]) throws(InferenceProblem) {
        if let unit = comparators.first(where: { !panel.units.indices.contains($0) }) {
            throw .unitOutside(unit, units: panel.units.count)
        }
        if let unit = comparators.firstRepeated { throw .repeatedUnit(unit) }
        guard !comparators.isEmpty else { throw .tooFewInPool(found: 0, needed: 1) }
        var changes: [Timing: [Double]] = [:]
        for timing in timings where changes[timing] == nil {
            guard timing.before.lowerBound >= 0, timing.after.upperBound <= panel.periods.count else {
                throw .timingOutside(timing, periods: panel.periods.count)
            }
            changes[timing] = panel.units.indices.map { unit in
                panel.mean(unit, timing.after) - panel.mean(unit, timing.before)
            }
        }
        self.panel = panel
        self.comparators = comparators.sorted()
        self.changes = changes
        totals = changes.mapValues { changes in comparators.sorted().map { changes[$0] }.sum }
    }

    /// Nil where a timing was not prepared, a unit is unknown, or no comparator is left.
    public func estimate(_ assignment: Assignment) -> Double? {
        let taken = assignment.units.filter(isComparator)
        guard !assignment.placements.isEmpty else { return nil }
        var sum = 0.0
        for placement in assignment.placements {
            guard let effect = effect(placement, without: taken) else { return nil }
            sum += effect
        }
        return sum / Double(assignment.placements.count)
    }

    /// The estimate of each cohort, in order of time; their mean weighted by units is ``estimate(_:)``.
    public func cohorts(_ assignment: Assignment) -> [CohortEstimate]? {
        let taken = assignment.units.filter(isComparator)
        var found: [CohortEstimate] = []
        let cohorts = Dictionary(grouping: assignment.placements, by: \.timing)
        for (timing, placements) in cohorts.sorted(by: { $0.key.precedes($1.key) }) {
            let effects = placements.compactMap { effect($0, without: taken) }
            guard effects.count == placements.count else { return nil }
            found.append(CohortEstimate(timing: timing, treated: placements.count, estimate: effects.mean))
        }
        return found
    }

    private func effect(_ placement: Placement, without taken: [Int]) -> Double? {
        let left = comparators.count - taken.count
        guard left > 0, let own = changes[placement.timing], let total = totals[placement.timing],
            own.indices.contains(placement.unit)
        else { return nil }
        var others = total
        for unit in taken { others -= own[unit] }
        return own[placement.unit] - others / Double(left)
    }

    func isComparator(_ unit: Int) -> Bool {
        var low = 0
        var high = comparators.count
        while low < high {
            let middle = (low + high) / 2
            if comparators[middle] < unit { low = middle + 1 } else { high = middle }
        }
        return low < comparators.count && comparators[low] == unit
    }
}

/// The effect on the units with one timing.
public struct CohortEstimate: Sendable, Equatable {
    public let timing: Timing
    public let treated: Int
    public let estimate: Double
}

extension OutcomePanel {
    /// The mean outcome of a unit over periods that the panel has, of which there is at least one.
    func mean(_ unit: Int, _ periods: Range<Int>) -> Double {
        self[unit: unit][
            unit * self.periods.count + periods.lowerBound..<unit * self.periods.count + periods.upperBound
        ]
        .mean
    }
}
