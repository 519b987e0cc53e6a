import Evaluation

/// Charts over the months 1, 2, 3 ... for tests.
func chart(
    _ values: [Double?],
    _ rules: ChartRules = ChartRules(),
    better: BetterDirection = .higher,
    target: Double? = nil,
    fixAfter: Int? = nil,
    rebases: [Int] = [],
    marks: [Annotation] = []
) throws -> ControlChart {
    let options = try ChartOptions(
        rules: rules,
        better: better,
        target: target,
        fixAfter: fixAfter,
        rebases: rebases.map { try Rebase(from: .number($0), reason: "a ward opened") },
        annotations: marks
    )
    return try ControlChart(values, over: ChartTimeline(numbers: Array(1...max(1, values.count))), options: options)
}

extension ControlChart {
    /// What each point is called, in short: `.` for common cause and `-` for no value.
    var letters: String {
        points.map { point in
            switch point.reading?.label {
            case nil: "-"
            case .commonCause: "."
            case .special(let cause):
                switch cause.rule {
                case .outsideLimits: "O"
                case .trend: "T"
                case .twoInThree: "2"
                case .shift: "S"
                }
            }
        }.joined()
    }

    var fired: [FiredRules] { points.map { $0.reading?.fired ?? [] } }
}

/// Values about 100 that a seed decides, at steps of a 64th, so that sums of them are exact.
func walk(seed: UInt64, count: Int) -> [Double] {
    var random = SeededGenerator(seed: seed)
    var level = 100.0
    return (0..<count).map { _ in
        if random.unit() < 0.1 { level += random.unit() < 0.5 ? 8 : -8 }
        return level + (random.unit() * 512).rounded() / 64
    }
}
