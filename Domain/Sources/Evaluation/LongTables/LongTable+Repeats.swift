extension LongTable {
    /// The number of a unit and time among all pairs of them.
    private func pair(_ row: Int) -> Int { Int(rows[row].unit) * times.count + Int(rows[row].time) }

    /// Whether each row is for a later unit, or a later time of the same unit, than the row before.
    var isRising: Bool {
        let times = times.count
        return rows.withUnsafeBufferPointer { rows in
            var before = -1
            for row in rows {
                let pair = Int(row.unit) * times + Int(row.time)
                guard before < pair else { return false }
                before = pair
            }
            return true
        }
    }

    /// - Throws: ``LongTableProblem/repeated(unit:time:line:firstLine:)`` for the first line that repeats another.
    func refuseRepeats() throws(LongTableProblem) {
        guard !isRising else { return }
        let pairs = units.count * times.count
        let found = pairs <= 8 * rowCount + 1024 ? firstRepeatByMap(pairs) : firstRepeatBySorting()
        guard let (first, row) = found else { return }
        throw .repeated(
            unit: units[Int(rows[row].unit)],
            time: times[Int(rows[row].time)],
            line: lines[row],
            firstLine: lines[first]
        )
    }

    private func firstRepeatByMap(_ pairs: Int) -> (first: Int, row: Int)? {
        var seen = [Bool](repeating: false, count: pairs)
        for row in 0..<rowCount {
            let pair = pair(row)
            if seen[pair] { return (0..<row).first { self.pair($0) == pair }.map { ($0, row) } }
            seen[pair] = true
        }
        return nil
    }

    private func firstRepeatBySorting() -> (first: Int, row: Int)? {
        let order = (0..<rowCount).sorted { (pair($0), $0) < (pair($1), $1) }
        let repeats = zip(order, order.dropFirst()).filter { pair($0) == pair($1) }
        return repeats.min { $0.1 < $1.1 }.map { (first: $0.0, row: $0.1) }
    }
}
