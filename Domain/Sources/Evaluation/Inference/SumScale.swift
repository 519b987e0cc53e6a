/// By how much the effect of a group is to be multiplied so that it is as noisy as the treated unit's, by the sizes of those
/// that each sums.
///
/// Source: Ferman and Pinto (2019), as ``SizeScale``; what it leans on is told there.
public struct SumScale: Sendable, Equatable {
    public let line: VarianceLine

    /// - Parameters:
    ///   - effects: of single comparators, each taken as if it had been treated.
    ///   - sizes: theirs, above zero.
    /// - Returns: nil where sizes and effects are not as many, or show no noise.
    public init?(effects: [Double], sizes: [Double], window: StudyWindow) {
        let squares = effects.map { $0 * $0 }
        guard let line = VarianceLine.fit(squares, sizes: sizes, timing: Timing(window)),
            line.constant > 0 || line.perSize > 0
        else { return nil }
        self.line = line
    }

    /// The treated unit's standard deviation over the group's; 1 where either is not known.
    public func factor(of group: [Double], as treated: [Double]) -> Double {
        guard let own = line.variance(ofSum: treated), let other = line.variance(ofSum: group) else { return 1 }
        return (own / other).squareRoot()
    }
}
