/// The panel of the units that have a number for every time, and the units left out of it.
public struct CompletePanel: Sendable, Equatable {
    /// A unit without a number for each time, and the times that it lacks.
    public struct LeftOut: Sendable, Equatable {
        public let unit: String
        public let missing: [String]
    }

    public let panel: OutcomePanel
    /// For each unit of the panel, its place in the units of the table.
    public let tableUnits: [Int]
    public let leftOut: [LeftOut]
}

extension CompletePanel.LeftOut: CustomStringConvertible {
    public var description: String {
        let some = missing.prefix(6).joined(separator: ", ")
        let rest = missing.count > 6 ? " and \(missing.count - 6) more" : ""
        return "\(unit) is left out, as it has no number for \(some)\(rest)."
    }
}

extension LongTable {
    /// The panel of complete units. A time that is missing for a unit leaves the unit out, never the time.
    public func completePanel() throws -> CompletePanel {
        guard units.count * times.count <= Swift.max(10_000_000, 4 * rowCount) else {
            throw LongTableProblem.tooManyUnits(limit: 10_000_000 / times.count)
        }
        let grid = grid()
        let count = times.count
        var kept: [Int] = []
        var outcomes: [Double] = []
        var leftOut: [CompletePanel.LeftOut] = []
        for unit in units.indices {
            let row = grid[unit * count..<(unit + 1) * count]
            if row.contains(where: \.isNaN) {
                let missing = times.indices.filter { grid[unit * count + $0].isNaN }.map { times[$0] }
                leftOut.append(CompletePanel.LeftOut(unit: units[unit], missing: missing))
            } else {
                kept.append(unit)
                outcomes.append(contentsOf: row)
            }
        }
        let panel = try OutcomePanel(units: kept.map { units[$0] }, periods: times, outcomes: outcomes)
        return CompletePanel(panel: panel, tableUnits: kept, leftOut: leftOut)
    }
}
