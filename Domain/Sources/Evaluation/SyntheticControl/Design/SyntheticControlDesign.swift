/// One treated unit, or the average of several as one, its donors, and which periods come before and after treatment.
///
/// Units that the treatment may have touched, such as those that share its leaders, do not belong among the donors.
public struct SyntheticControlDesign: Sendable, Equatable {
    /// The treated unit's name.
    public let treated: String
    /// The treated unit's outcomes, one for each period of `donors`.
    public let outcomes: [Double]
    public let donors: OutcomePanel
    public let window: StudyWindow

    public static let leastDonors = 2
    /// Outcomes beyond this, either way, are refused: their squares could not be summed.
    public static let largestOutcome = Mixture.largest

    public init(
        treated: String,
        outcomes: [Double],
        donors: OutcomePanel,
        window: StudyWindow
    ) throws(SyntheticControlProblem) {
        guard donors.units.count >= Self.leastDonors else {
            throw .tooFewDonors(found: donors.units.count, least: Self.leastDonors)
        }
        guard !donors.units.contains(treated) else { throw .treatedAmongDonors(treated) }
        let count = donors.periods.count
        guard outcomes.count == count else { throw .wrongLength(expected: count, found: outcomes.count) }
        guard window.periods == count else { throw .wrongWindow(expected: count, found: window.periods) }
        for (place, outcome) in outcomes.enumerated() where !(abs(outcome) <= Self.largestOutcome) {
            throw .outOfRange(unit: treated, period: donors.periods[place])
        }
        for (unit, name) in donors.units.enumerated() {
            for (place, outcome) in donors[unit: unit].enumerated() where !(abs(outcome) <= Self.largestOutcome) {
                throw .outOfRange(unit: name, period: donors.periods[place])
            }
        }
        self.treated = treated
        self.outcomes = outcomes
        self.donors = donors
        self.window = window
    }

    /// A treated unit that is a row of the panel; all other units are its donors, or only those named.
    public init(
        _ panel: OutcomePanel,
        treated: String,
        donors: [String]? = nil,
        window: StudyWindow
    ) throws(SyntheticControlProblem) {
        guard let place = panel.units.firstIndex(of: treated) else { throw .unknownUnit(treated) }
        let names = donors ?? panel.units.filter { $0 != treated }
        guard !names.contains(treated) else { throw .treatedAmongDonors(treated) }
        var rows: [Double] = []
        for name in names {
            guard let row = panel.units.firstIndex(of: name) else { throw .unknownUnit(name) }
            rows += panel[unit: row]
        }
        let pool: OutcomePanel
        do throws(PanelProblem) {
            pool = try OutcomePanel(units: names, periods: panel.periods, outcomes: rows)
        } catch { throw .donors(error) }
        try self.init(treated: treated, outcomes: Array(panel[unit: place]), donors: pool, window: window)
    }
}
