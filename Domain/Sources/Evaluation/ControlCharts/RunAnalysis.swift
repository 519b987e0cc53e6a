/// Signals of unusually long or unusually few runs about the mean.
///
/// Points on the line are passed over; a gap ends a run, and the two points beside it are no crossing and no chance of one.
/// Sources: Anhøj and Olesen (2014), *Run charts revisited*, PLoS ONE 9(11); package qicharts2 0.8.1.
public struct RunAnalysis: Sendable, Equatable {
    /// Values that do not lie on the line.
    public let useful: Int
    public let longestRun: Int
    /// The longest run that is still usual: log2 of the useful points, rounded, plus 3.
    public let longestRunLimit: Int
    public let crossings: Int
    /// The fewest crossings that are still usual: the 5% quantile of the binomial distribution with chance one half.
    public let crossingsLimit: Int

    public var hasLongRun: Bool { longestRun > longestRunLimit }
    public var hasFewCrossings: Bool { crossings < crossingsLimit }
    public var isSignal: Bool { hasLongRun || hasFewCrossings }

    /// None where fewer than ten points are useful.
    init?(_ values: [Double], linked: [Bool], range: Range<Int>, centre: Double) {
        var useful = 0
        var longest = 0
        var crossings = 0
        var chances = 0
        var run = 0
        var isAbove: Bool?
        for place in range {
            if place > range.lowerBound, !linked[place] { isAbove = nil }
            let distance = values[place] - centre
            guard distance > 0 || distance < 0 else { continue }
            useful += 1
            if let before = isAbove {
                chances += 1
                if before != (distance > 0) { crossings += 1 }
                run = before == (distance > 0) ? run + 1 : 1
            } else {
                run = 1
            }
            isAbove = distance > 0
            longest = Swift.max(longest, run)
        }
        guard useful >= 10 else { return nil }
        self.useful = useful
        longestRun = longest
        longestRunLimit = RunAnalysis.roundedLog2(useful) + 3
        self.crossings = crossings
        crossingsLimit = chances < 256 ? RunAnalysis.known[chances] : RunAnalysis.fewCrossings(of: chances)
    }

    /// The whole number nearest to log2: never in the middle of two, as no whole number is an odd power of the root of 2.
    static func roundedLog2(_ count: Int) -> Int {
        let whole = count.bitWidth - 1 - count.leadingZeroBitCount
        let ratio = Double(count) / Double(1 << whole)
        return ratio * ratio >= 2 ? whole + 1 : whole
    }

    private static let known = (0..<256).map { fewCrossings(of: $0) }

    /// The smallest number whose binomial distribution function with chance one half is at least 0.05.
    static func fewCrossings(of trials: Int) -> Int {
        guard trials > 0 else { return 0 }
        var terms = [Double](repeating: 0, count: trials + 1)
        let middle = trials / 2
        terms[middle] = 1
        for count in stride(from: middle, to: 0, by: -1) {
            terms[count - 1] = terms[count] * Double(count) / Double(trials - count + 1)
        }
        for count in middle..<trials { terms[count + 1] = terms[count] * Double(trials - count) / Double(count + 1) }
        let enough = 0.05 * terms.reduce(0, +)
        var sum = 0.0
        for count in terms.indices {
            sum += terms[count]
            if sum >= enough { return count }
        }
        return trials
    }
}
