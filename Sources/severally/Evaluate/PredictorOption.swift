import Evaluation

/// A predictor as an option says it: `NAME=TIME` or `NAME=TIME..TIME`.
struct PredictorOption {
    let column: String
    let first: String
    let last: String

    init(_ text: String) throws {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            throw Failure.input(
                "--predictor '\(text.prefix(120))': expected a column and times, such as income=1980..1988 or income=1988."
            )
        }
        column = parts[0]
        if let dots = parts[1].firstRange(of: "..") {
            (first, last) = (String(parts[1][..<dots.lowerBound]), String(parts[1][dots.upperBound...]))
        } else {
            (first, last) = (parts[1], parts[1])
        }
    }

    func predictor(_ panel: TreatedPanel) throws -> Predictor {
        let times = panel.table.times
        let start = try TreatedPanel.place(first, "--predictor \(column)", times)
        let end = try TreatedPanel.place(last, "--predictor \(column)", times)
        guard start <= end else { throw Failure.input("--predictor \(column): \(first) comes after \(last).") }
        if column == panel.table.columns.outcome {
            return start == end ? .outcome(at: start) : .outcomeMean(over: Array(start...end))
        }
        return .covariateMean(try covariate(panel.table), over: Array(start...end))
    }

    private func covariate(_ table: LongTable) throws -> CovariateSeries {
        guard let place = table.columns.others.firstIndex(of: column) else {
            throw Failure.input("--predictor: the column '\(column)' was not read.")
        }
        var values = [Double?](repeating: nil, count: table.units.count * table.times.count)
        for number in 0..<table.rowCount {
            let row = table[number]
            values[row.unit * table.times.count + row.time] = row.others[place]
        }
        do {
            return try CovariateSeries(name: column, units: table.units, periods: table.times.count, values: values)
        } catch {
            throw Failure.input("\(error)")
        }
    }
}
