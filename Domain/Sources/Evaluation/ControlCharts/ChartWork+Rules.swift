extension ChartWork {
    /// Marks every rule that the points of a group break, and names them.
    mutating func judge(_ group: ChartGroup) {
        let rules = options.rules
        let wins = wins
        values.withUnsafeBufferPointer { values in
            linked.withUnsafeBufferPointer { linked in
                marks.withUnsafeMutableBufferPointer { marks in
                    var judge = GroupJudge(values: values, linked: linked, marks: marks, group: group, rules: rules)
                    judge.markRuns()
                    judge.markBeyond()
                    judge.name(wins)
                }
            }
        }
    }

    /// The rules by which a point is called before all others.
    private var wins: FiredRules {
        switch options.better {
        case .higher: options.rules.improvementWins ? .everyHigh : []
        case .lower: options.rules.improvementWins ? .everyLow : []
        case .neither: []
        }
    }
}

/// The judging of the points of one group.
private struct GroupJudge {
    let values: UnsafeBufferPointer<Double>
    let linked: UnsafeBufferPointer<Bool>
    let marks: UnsafeMutableBufferPointer<PointMark>
    let group: ChartGroup
    let rules: ChartRules

    /// Trends: points that rise, or fall, strictly and without a gap. Shifts: points without a gap that lie strictly on one
    /// side of the mean.
    mutating func markRuns() {
        let length = rules.runLength.rawValue
        var steps = SignedRun()
        var sides = SignedRun()
        for place in group.points {
            let follows = linked[place] && place > group.points.lowerBound
            if !follows { sides = SignedRun() }
            steps.add(follows ? values[place] - values[place - 1] : 0)
            sides.add(values[place] - group.mean)
            mark(steps.length + 1, ending: place, atLeast: length, steps.isPositive ? .rising : .falling)
            mark(sides.length, ending: place, atLeast: length, sides.isPositive ? .shiftAbove : .shiftBelow)
        }
    }

    @inline(__always)
    private func mark(_ run: Int, ending place: Int, atLeast length: Int, _ rule: FiredRules) {
        guard run >= length else { return }
        for marked in (run == length ? place - length + 1 : place)...place { marks[marked].fired.insert(rule) }
    }

    /// Points outside the limits, and two in three beyond the near limit of one side.
    mutating func markBeyond() {
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
            let counts = rules.beyondTheLimitCounts
            let nearHigh = value > limits.nearUpper && (counts || value <= limits.upper)
            let nearLow = value < limits.nearLower && (counts || value >= limits.lower)
            high.add(onTheSide: value > group.mean, near: nearHigh)
            low.add(onTheSide: value < group.mean, near: nearLow)
            for back in high.found { marks[place - back].fired.insert(.twoInThreeAbove) }
            for back in low.found { marks[place - back].fired.insert(.twoInThreeBelow) }
        }
    }

    mutating func name(_ wins: FiredRules) {
        for place in group.points where !values[place].isNaN {
            guard !marks[place].fired.isEmpty else {
                marks[place].label = .commonCause
                continue
            }
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
