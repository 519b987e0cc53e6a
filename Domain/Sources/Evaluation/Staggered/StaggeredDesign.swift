/// Outcomes of units that begin treatment in different periods, or never.
///
/// Periods are positions in the panel, from 0. A unit that is treated stays treated.
public struct StaggeredDesign: Sendable, Equatable {
    public let panel: OutcomePanel
    /// The first treated period of each unit, nil where it is never treated inside the panel.
    public let starts: [Int?]
    public let covariates: [Covariate]
    /// The cluster of each unit, by which errors hang together; nil where each unit is its own.
    public let clusters: [String]?

    /// - Throws: ``StaggeredProblem`` where the lists do not fit the panel, a start lies outside it, a covariate is not
    ///   finite or stands twice, or no unit is treated.
    public init(
        panel: OutcomePanel,
        starts: [Int?],
        covariates: [Covariate] = [],
        clusters: [String]? = nil
    ) throws(StaggeredProblem) {
        let units = panel.units.count
        guard panel.periods.count >= 2 else { throw .tooFewPeriods(found: panel.periods.count) }
        guard starts.count == units else { throw .wrongCount(of: .starts, expected: units, found: starts.count) }
        if let clusters, clusters.count != units {
            throw .wrongCount(of: .clusters, expected: units, found: clusters.count)
        }
        for (unit, start) in starts.enumerated() {
            guard let start else { continue }
            guard panel.periods.indices.contains(start) else {
                throw .startOutside(unit: panel.units[unit], start: start, periods: panel.periods.count)
            }
        }
        guard starts.contains(where: { $0 != nil }) else { throw .noTreated }
        var names = Set<String>()
        for covariate in covariates {
            guard names.insert(covariate.name).inserted else { throw .repeatedCovariate(covariate.name) }
            try Self.check(covariate, fits: panel)
        }
        self.panel = panel
        self.starts = starts
        self.covariates = covariates
        self.clusters = clusters
    }

    private static func check(_ covariate: Covariate, fits panel: OutcomePanel) throws(StaggeredProblem) {
        switch covariate {
        case .constant(let name, let values):
            guard values.count == panel.units.count else {
                throw .wrongCount(of: .covariate(name), expected: panel.units.count, found: values.count)
            }
            if let unit = values.firstIndex(where: { !$0.isFinite }) {
                throw .covariateNotFinite(name, unit: panel.units[unit])
            }
        case .varying(let name, let values):
            guard values.units == panel.units, values.periods == panel.periods else {
                throw .covariateOfOtherPanel(name)
            }
        }
    }
}
