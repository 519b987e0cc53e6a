/// A p-value, and the share of false findings among all that are as small.
public struct CorrectedPValue: Sendable, Equatable {
    public let pValue: Double
    public let adjusted: Double

    /// Whether it is found at 5% with all measures counted.
    public var isFound: Bool { adjusted <= Placebos.level }

    /// P-values of several measures corrected together, in the order given.
    ///
    /// Source: Benjamini and Hochberg (1995), *Controlling the false discovery rate*, Journal of the Royal Statistical
    /// Society B 57.
    ///
    /// - Throws: ``InferenceProblem/notAProbability(place:)``.
    public static func together(_ pValues: [Double]) throws(InferenceProblem) -> [CorrectedPValue] {
        if let place = pValues.firstIndex(where: { !($0 >= 0 && $0 <= 1) }) { throw .notAProbability(place: place) }
        let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
        var adjusted = pValues
        var least = 1.0
        for (rank, place) in order.enumerated().reversed() {
            least = Swift.min(least, pValues[place] * Double(pValues.count) / Double(rank + 1))
            adjusted[place] = least
        }
        return zip(pValues, adjusted).map { CorrectedPValue(pValue: $0, adjusted: $1) }
    }
}
