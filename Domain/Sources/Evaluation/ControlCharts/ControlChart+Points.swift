/// One point of a control chart.
public struct ChartPoint: Sendable, Equatable {
    public let time: ChartTime
    /// The place of its group in the chart's groups.
    public let group: Int
    /// Nothing where the value is missing.
    public let reading: ChartReading?
}

/// The value of a point and what the rules say of it.
public struct ChartReading: Sendable, Equatable {
    public let value: Double
    /// Every rule that the point breaks.
    public let fired: FiredRules
    public let label: PointLabel
    public let variation: Variation

    /// Whether some rules that fired point up and others down, so that the same point is good by one and bad by another.
    public var pointsBothWays: Bool {
        !fired.isDisjoint(with: .everyHigh) && !fired.isDisjoint(with: .everyLow)
    }
}

extension ControlChart {
    public var count: Int { timeline.count }

    public subscript(place: Int) -> ChartPoint {
        let reading = marks[place].label.map {
            ChartReading(
                value: values[place],
                fired: marks[place].fired,
                label: $0,
                variation: Variation($0, better: options.better)
            )
        }
        let group = groups.lastIndex { $0.points.lowerBound <= place } ?? 0
        return ChartPoint(time: timeline.times[place], group: group, reading: reading)
    }

    public var points: [ChartPoint] { timeline.times.indices.map { self[$0] } }

    /// The last point that has a value.
    public var lastRead: ChartPoint? { marks.lastIndex { $0.label != nil }.map { self[$0] } }

    /// The variation icon: what the last point that has a value is called.
    public var variation: Variation {
        let label = marks.last { $0.label != nil }?.label ?? .commonCause
        return Variation(label, better: options.better)
    }

    /// The assurance icon: the target against the limits of the last group, strictly. None without a target, without a
    /// better direction or without limits.
    public var assurance: Assurance? {
        guard let target = options.target, let limits = groups.last?.limits else { return nil }
        switch options.better {
        case .higher where target > limits.upper, .lower where target < limits.lower: return .consistentFail
        case .higher where target < limits.lower, .lower where target > limits.upper: return .consistentPass
        case .higher, .lower: return .inconsistent
        case .neither: return nil
        }
    }

    /// How many points are called by each rule, in order of precedence, and last how many are common cause.
    public var tally: (outsideLimits: Int, trend: Int, twoInThree: Int, shift: Int, commonCause: Int) {
        var tally = (outsideLimits: 0, trend: 0, twoInThree: 0, shift: 0, commonCause: 0)
        for mark in marks {
            switch mark.label {
            case .special(let cause):
                switch cause.rule {
                case .outsideLimits: tally.outsideLimits += 1
                case .trend: tally.trend += 1
                case .twoInThree: tally.twoInThree += 1
                case .shift: tally.shift += 1
                }
            case .commonCause: tally.commonCause += 1
            case nil: break
            }
        }
        return tally
    }
}
