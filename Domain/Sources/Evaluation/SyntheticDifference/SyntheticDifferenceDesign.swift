/// Treated units of one or several starts, and the never-treated units they are compared with.
public struct SyntheticDifferenceDesign: Sendable, Equatable {
    public let panel: OutcomePanel
    /// In the order given.
    public let treated: [TreatedUnit]
    /// In the panel's order, unless named.
    public let controls: [String]
    let cohorts: [CohortRows]
    let controlRows: [Int]

    public static let leastControls = 2

    /// - Parameter controls: never-treated units; without it, all units of the panel that are not treated.
    public init(
        _ panel: OutcomePanel,
        treated: [TreatedUnit],
        controls: [String]? = nil
    ) throws(SyntheticDifferenceProblem) {
        guard !treated.isEmpty else { throw .noTreated }
        let names = treated.map(\.unit)
        let controls = controls ?? panel.units.filter { !names.contains($0) }
        guard controls.count >= Self.leastControls else {
            throw .tooFewControls(found: controls.count, least: Self.leastControls)
        }
        func rows(_ names: [String]) throws(SyntheticDifferenceProblem) -> [Int] {
            var rows: [Int] = []
            for name in names {
                guard let row = panel.units.firstIndex(of: name) else { throw .unknownUnit(name) }
                guard !rows.contains(row) else { throw .repeatedUnit(name) }
                for (period, outcome) in panel[unit: row].enumerated() where !(abs(outcome) <= Mixture.largest) {
                    throw .outOfRange(unit: name, period: panel.periods[period])
                }
                rows.append(row)
            }
            return rows
        }
        let treatedRows = try rows(names)
        controlRows = try rows(controls)
        if let both = controls.first(where: names.contains) { throw .treatedAmongControls(both) }
        var cohorts: [CohortRows] = []
        for (one, row) in zip(treated, treatedRows) {
            guard one.window.periods == panel.periods.count else {
                throw .wrongWindow(unit: one.unit, expected: panel.periods.count, found: one.window.periods)
            }
            if let place = cohorts.firstIndex(where: { $0.window == one.window }) {
                cohorts[place].rows.append(row)
            } else {
                cohorts.append(CohortRows(window: one.window, rows: [row]))
            }
        }
        self.panel = panel
        self.treated = treated
        self.controls = controls
        self.cohorts = cohorts
    }
}

/// The rows of a panel that are treated from the same period on.
struct CohortRows: Sendable, Equatable {
    let window: StudyWindow
    var rows: [Int]

    var unitPeriods: Int { rows.count * window.post.count }
}
