import Evaluation

extension RandomSeries {
    /// Units with levels, common movement and noise of their own.
    mutating func panel(units: Int, periods: Int) throws -> OutcomePanel {
        let common = series(periods)
        var outcomes: [Double] = []
        for _ in 0..<units {
            let (level, slope) = (50 + 5 * noise(), unit())
            for period in 0..<periods { outcomes.append(level + 3 * slope * common[period] + noise()) }
        }
        return try OutcomePanel(
            units: (0..<units).map { "U\($0)" },
            periods: (0..<periods).map { "P\($0)" },
            outcomes: outcomes
        )
    }
}

extension OutcomePanel {
    func map(_ change: (_ unit: Int, _ period: Int, _ outcome: Double) -> Double) throws -> OutcomePanel {
        try OutcomePanel(
            units: units,
            periods: periods,
            outcomes: units.indices.flatMap { unit in
                periods.indices.map { change(unit, $0, self[unit, $0]) }
            }
        )
    }
}

func isNear(_ left: Double, _ right: Double, _ tolerance: Double = 1e-8) -> Bool {
    abs(left - right) <= tolerance * max(1, abs(left), abs(right))
}

func areNear(_ left: [Double], _ right: [Double], _ tolerance: Double = 1e-8) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { isNear($0, $1, tolerance) }
}
