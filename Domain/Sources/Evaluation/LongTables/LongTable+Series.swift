extension LongTable {
    /// The outcomes of all units over all times, unit by unit: not a number where there is none.
    func grid() -> [Double] {
        var grid = [Double](repeating: .nan, count: units.count * times.count)
        for row in rows { grid[Int(row.unit) * times.count + Int(row.time)] = row.outcome }
        return grid
    }

    /// One series for each unit, ready for a chart, over all times of the table: a time without a number is missing.
    ///
    /// A unit begins with its first number and ends with its last, so that one that began later has no gap before.
    /// - Throws: ``TimelineProblem`` where two texts say the same time, such as `1` and `01`.
    public func series() throws -> [ChartSeries] {
        guard units.count * times.count <= Swift.max(10_000_000, 4 * rowCount) else {
            throw LongTableProblem.tooManyUnits(limit: 10_000_000 / times.count)
        }
        let whole = try ChartTimeline(texts: times)
        let isFull = rowCount == units.count * times.count && isRising
        let grid = isFull ? [] : grid()
        return units.indices.compactMap { unit in
            let places = unit * times.count..<(unit + 1) * times.count
            let row = isFull ? rows[places].map(\.outcome) : Array(grid[places])
            guard let first = row.firstIndex(where: { !$0.isNaN }), let last = row.lastIndex(where: { !$0.isNaN })
            else {
                return nil
            }
            let span = first..<last + 1
            let values = span == row.indices ? row : Array(row[span])
            return ChartSeries(name: units[unit], timeline: whole.part(span), gapped: values)
        }
    }

    /// For each unit, the number in a further column, which is the same in all its rows: nothing where all are missing.
    public func constant(_ column: String) throws(LongTableProblem) -> [Double?] {
        guard let place = columns.others.firstIndex(of: column) else { throw .noSuchColumn(column) }
        var numbers = [Double?](repeating: nil, count: units.count)
        for row in 0..<rowCount where !others[place][row].isNaN {
            let unit = Int(rows[row].unit)
            if let known = numbers[unit], known != others[place][row] {
                throw .changesWithin(unit: units[unit], column: column, line: lines[row])
            }
            numbers[unit] = others[place][row]
        }
        return numbers
    }
}
