/// The outcomes of several units over the same periods, one number for each, none missing.
///
/// Shape: `units.count` rows of `periods.count` numbers, row by row. A unit is a trust or a group of trusts; periods are
/// in order of time, each a label that is only shown, such as `2019-04`.
public struct OutcomePanel: Sendable, Equatable {
    public let units: [String]
    public let periods: [String]
    let outcomes: [Double]

    /// - Throws: ``PanelProblem`` where the numbers do not fill the table, a name stands twice, or a number is not finite.
    public init(units: [String], periods: [String], outcomes: [Double]) throws(PanelProblem) {
        guard outcomes.count == units.count * periods.count else {
            throw .wrongCount(expected: units.count * periods.count, found: outcomes.count)
        }
        if let name = units.firstRepeated { throw .repeatedUnit(name) }
        if let label = periods.firstRepeated { throw .repeatedPeriod(label) }
        if let place = outcomes.firstIndex(where: { !$0.isFinite }) {
            throw .notFinite(unit: units[place / periods.count], period: periods[place % periods.count])
        }
        self.units = units
        self.periods = periods
        self.outcomes = outcomes
    }

    public subscript(unit: Int, period: Int) -> Double { outcomes[unit * periods.count + period] }

    /// The outcomes of one unit, in order of time.
    public subscript(unit unit: Int) -> ArraySlice<Double> {
        outcomes[unit * periods.count..<(unit + 1) * periods.count]
    }
}

/// Why numbers are not a ``Panel``.
public enum PanelProblem: Error, Equatable, Sendable {
    case wrongCount(expected: Int, found: Int)
    case repeatedUnit(String)
    case repeatedPeriod(String)
    case notFinite(unit: String, period: String)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .wrongCount: "wrong-count"
        case .repeatedUnit: "repeated-unit"
        case .repeatedPeriod: "repeated-period"
        case .notFinite: "not-finite"
        }
    }
}

extension [String] {
    fileprivate var firstRepeated: String? {
        var seen = Set<String>()
        return first { !seen.insert($0).inserted }
    }
}
