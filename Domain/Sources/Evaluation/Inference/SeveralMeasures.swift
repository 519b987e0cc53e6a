/// The p-value of one planned analysis among several, corrected for their number.
public struct CorrectedPValue: Sendable, Equatable {
    public let plan: AnalysisPlan
    public let pValue: Double
    public let adjusted: Double

    /// Whether it is found at 5% with all analyses counted.
    public var isFound: Bool { adjusted <= Placebos.level }

    /// Analyses, such as of several measures, corrected together by ``benjaminiHochberg(_:)``, in the order given.
    public static func together(
        _ tests: [(plan: AnalysisPlan, pValue: Double)]
    ) throws(InferenceProblem) -> [CorrectedPValue] {
        zip(tests, try benjaminiHochberg(tests.map(\.pValue))).map {
            CorrectedPValue(plan: $0.plan, pValue: $0.pValue, adjusted: $1)
        }
    }
}

/// Adjusted p-values, in the order given: where those up to a share are taken as found, so large a share of what is found
/// is false at most, on average.
///
/// Source: Benjamini and Hochberg (1995), *Controlling the false discovery rate*, Journal of the Royal Statistical
/// Society B 57.
///
/// - Throws: ``InferenceProblem/notAProbability(place:)``.
public func benjaminiHochberg(_ pValues: [Double]) throws(InferenceProblem) -> [Double] {
    if let place = pValues.firstIndex(where: { !($0 >= 0 && $0 <= 1) }) { throw .notAProbability(place: place) }
    let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var adjusted = pValues
    var least = 1.0
    for (rank, place) in order.enumerated().reversed() {
        least = Swift.min(least, pValues[place] * Double(pValues.count) / Double(rank + 1))
        adjusted[place] = least
    }
    return adjusted
}
