/// The mean and the moving ranges of the baseline of one group.
struct GroupMeasure {
    let mean: Double
    let movingRanges: [Double]
    /// Values in the baseline, and in the whole group.
    let baseline: Int
    let present: Int

    /// Nothing where the group holds no value.
    init?(_ values: [Double], linked: [Bool], range: Range<Int>, fixAfter: Int?) {
        let most = fixAfter ?? Int.max
        var sum = CarefulSum()
        var movingRanges: [Double] = []
        movingRanges.reserveCapacity(range.count)
        var baseline = 0
        var present = 0
        for place in range where !values[place].isNaN {
            present += 1
            guard baseline < most else { continue }
            baseline += 1
            sum.add(values[place])
            if place > range.lowerBound, linked[place] { movingRanges.append(abs(values[place] - values[place - 1])) }
        }
        guard baseline > 0 else { return nil }
        mean = sum.total / Double(baseline)
        self.movingRanges = movingRanges
        self.baseline = baseline
        self.present = present
    }

    /// The mean moving range, once ranges of 3.267 times the mean of all or more are left out, and how many were.
    ///
    /// Source of the factor: the upper limit of a chart of ranges of two, D4 (Shewhart; Wheeler 2000).
    func meanRange(screening: Bool) -> (mean: Double?, screened: Int) {
        guard let all = CarefulSum.mean(movingRanges) else { return (nil, 0) }
        guard screening else { return (all, 0) }
        var kept = CarefulSum()
        var count = 0
        for range in movingRanges where range < 3.267 * all {
            kept.add(range)
            count += 1
        }
        return (count > 0 ? kept.total / Double(count) : nil, movingRanges.count - count)
    }
}

/// A sum whose rounding errors are summed as well, so that the order of its terms hardly matters.
///
/// Source: Neumaier (1974), *Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen*, ZAMM 54.
struct CarefulSum {
    private var sum = 0.0
    private var lost = 0.0

    mutating func add(_ term: Double) {
        let next = sum + term
        lost += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
        sum = next
    }

    var total: Double { sum + lost }

    static func mean(_ terms: [Double]) -> Double? {
        guard !terms.isEmpty else { return nil }
        var sum = CarefulSum()
        for term in terms { sum.add(term) }
        return sum.total / Double(terms.count)
    }
}
