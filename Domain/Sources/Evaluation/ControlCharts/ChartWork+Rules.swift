extension ChartWork {
    /// Points that rise, or fall, strictly and without a gap: as many of them as the rules ask for are a trend.
    mutating func markTrends(in group: ChartGroup) {
        let length = options.rules.runLength.rawValue
        var run = SignedRun()
        for place in group.points.dropFirst() {
            let step = linked[place] ? values[place] - values[place - 1] : 0
            run.add(step)
            mark(run.length + 1, ending: place, atLeast: length, run.isPositive ? .rising : .falling)
        }
    }

    /// Points without a gap that lie strictly on one side of the mean.
    mutating func markSides(of group: ChartGroup) {
        let length = options.rules.runLength.rawValue
        var run = SignedRun()
        for place in group.points {
            if !linked[place] || place == group.points.lowerBound { run = SignedRun() }
            run.add(values[place] - group.mean)
            mark(run.length, ending: place, atLeast: length, run.isPositive ? .shiftAbove : .shiftBelow)
        }
    }

    private mutating func mark(_ run: Int, ending place: Int, atLeast length: Int, _ rule: FiredRules) {
        guard run >= length else { return }
        for marked in (run == length ? place - length + 1 : place)...place { marks[marked].fired.insert(rule) }
    }

    /// Points outside the limits, and two in three beyond the near limit of one side.
    mutating func markBeyond(_ group: ChartGroup) {
        guard let limits = group.limits else { return }
        var high = LastThree()
        var low = LastThree()
        for place in group.points {
            let value = values[place]
            if value > limits.upper { marks[place].fired.insert(.above) }
            if value < limits.lower { marks[place].fired.insert(.below) }
            if !linked[place] || place == group.points.lowerBound {
                high = LastThree()
                low = LastThree()
            }
            let counts = options.rules.beyondTheLimitCounts
            let nearHigh = value > limits.nearUpper && (counts || value <= limits.upper)
            let nearLow = value < limits.nearLower && (counts || value >= limits.lower)
            high.add(onTheSide: value > group.mean, near: nearHigh)
            low.add(onTheSide: value < group.mean, near: nearLow)
            for back in high.found { marks[place - back].fired.insert(.twoInThreeAbove) }
            for back in low.found { marks[place - back].fired.insert(.twoInThreeBelow) }
        }
    }

    mutating func name(in group: ChartGroup) {
        let wins: FiredRules =
            switch options.better {
            case .higher: options.rules.improvementWins ? .everyHigh : []
            case .lower: options.rules.improvementWins ? .everyLow : []
            case .neither: []
            }
        for place in group.points where !values[place].isNaN {
            let next = place + 1
            let rising = next < group.points.upperBound && linked[next] && values[next] > values[place]
            marks[place].label = PointLabel(marks[place].fired, rising: rising, wins: wins)
        }
    }
}

/// How many numbers in a row were of one strict sign.
private struct SignedRun {
    private(set) var length = 0
    private(set) var isPositive = false

    mutating func add(_ number: Double) {
        if number > 0 {
            length = isPositive ? length + 1 : 1
            isPositive = true
        } else if number < 0 {
            length = isPositive ? 1 : length + 1
            isPositive = false
        } else {
            length = 0
        }
    }
}

/// The last three points of one side of the mean, and which of them lie near or beyond the limit.
private struct LastThree {
    private var side: UInt8 = 0
    private var near: UInt8 = 0

    mutating func add(onTheSide: Bool, near isNear: Bool) {
        side = (side << 1 | (onTheSide ? 1 : 0)) & 7
        near = (near << 1 | (isNear ? 1 : 0)) & 7
    }

    /// How far back from the newest point lie the points to mark.
    var found: LastThreeMarks { LastThreeMarks(bits: side == 7 && near.nonzeroBitCount >= 2 ? near : 0) }
}

private struct LastThreeMarks: Sequence, IteratorProtocol {
    var bits: UInt8

    mutating func next() -> Int? {
        guard bits != 0 else { return nil }
        let back = bits.trailingZeroBitCount
        bits &= bits - 1
        return back
    }
}
