/// What treated and comparators are compared on.
public enum MatchedQuality: Sendable, Equatable, Hashable {
    /// The mean outcome before treatment.
    case level
    /// The outcome's change for each period before treatment, by least squares.
    case trend
    /// The natural logarithm of size.
    case size
    /// The share that is of this type.
    case type(String)
}

/// How far comparators lie from the treated on one quality, before and after they were chosen.
public struct BalanceRow: Sendable, Equatable {
    public let quality: MatchedQuality
    public let treated: Double
    /// The mean of candidates not dropped for a flag; nil where there are none.
    public let before: Double?
    /// The mean of those kept; nil where there are none.
    public let after: Double?
    public let differenceBefore: StandardisedDifference
    public let differenceAfter: StandardisedDifference
}

/// The treated mean less the comparators', in pooled standard deviations of all before choosing.
public enum StandardisedDifference: Sendable, Equatable {
    case number(Double)
    /// The treated are all the same, and the comparators are all the same, but they differ by this much.
    case noSpread(difference: Double)
    case noComparators

    static func of(_ treated: [Double], _ others: [Double], spread: Double) -> StandardisedDifference {
        guard !others.isEmpty, !treated.isEmpty else { return .noComparators }
        let difference = treated.mean - others.mean
        let scale = (treated + others).reduce(0) { Swift.max($0, Swift.abs($1)) }
        if Swift.abs(difference) <= 1e-12 * scale { return .number(0) }
        return spread > 1e-12 * scale ? .number(difference / spread) : .noSpread(difference: difference)
    }
}

/// The qualities of one trust as numbers.
struct QualityNumbers: Sendable {
    let level: Double
    let trend: Double
    let size: Double
    let type: String

    init(_ profile: ComparatorProfile) {
        let middle = Double(profile.series.count - 1) / 2
        level = profile.series.mean
        let squares = profile.series.indices.map { (Double($0) - middle) * (Double($0) - middle) }.sum
        trend = profile.series.enumerated().map { (Double($0) - middle) * $1 }.sum / squares
        size = naturalLogarithm(profile.size)
        type = profile.type
    }

    subscript(quality: MatchedQuality) -> Double {
        switch quality {
        case .level: level
        case .trend: trend
        case .size: size
        case .type(let name): type == name ? 1 : 0
        }
    }
}

/// The standard deviation about two groups' own means, with as many degrees of freedom as numbers less two.
func pooledSpread(_ first: [Double], _ second: [Double]) -> Double {
    let squares = [first, second].map { group -> Double in
        guard !group.isEmpty else { return 0 }
        let mean = group.mean
        return group.map { ($0 - mean) * ($0 - mean) }.sum
    }
    let freedom = Swift.max(0, first.count - 1) + Swift.max(0, second.count - 1)
    return freedom > 0 ? (squares.sum / Double(freedom)).squareRoot() : 0
}
