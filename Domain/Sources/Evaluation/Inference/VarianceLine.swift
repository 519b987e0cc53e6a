/// The variance of the effect of one body by its size: `constant + perSize / size`.
public struct VarianceLine: Sendable, Equatable {
    public let timing: Timing
    public let constant: Double
    public let perSize: Double

    /// Least squares of squared effects of single comparators on one and the reciprocal of size, both at least 0.
    static func fit(_ squares: [Double], sizes: [Double], timing: Timing) -> VarianceLine? {
        guard !squares.isEmpty, squares.count == sizes.count else { return nil }
        let smallest = sizes.min() ?? 1
        let weights = sizes.map { smallest / $0 }
        let weightMean = weights.mean
        let squareMean = squares.mean
        let spread = weights.map { ($0 - weightMean) * ($0 - weightMean) }.sum
        let product = zip(weights, squares).map { ($0 - weightMean) * ($1 - squareMean) }.sum
        let slope = spread > 1e-12 * Double(weights.count) ? product / spread : 0
        let level = squareMean - slope * weightMean
        if slope <= 0 { return VarianceLine(timing: timing, constant: squareMean, perSize: 0) }
        if level >= 0 { return VarianceLine(timing: timing, constant: level, perSize: slope * smallest) }
        let through = zip(weights, squares).map { $0 * $1 }.sum / weights.map { $0 * $0 }.sum
        return VarianceLine(timing: timing, constant: 0, perSize: through * smallest)
    }
}

extension VarianceLine {
    /// The variance of the effect of several bodies whose counts are summed: with shares `w = size / sum of sizes` the
    /// ratio of the sums is the mean of theirs by `w`, so that it is `constant * sum of w^2 + perSize / sum of sizes`.
    ///
    /// - Parameter sizes: above zero. Nil where the variance is not above zero.
    func variance(ofSum sizes: [Double]) -> Double? {
        let whole = sizes.sum
        let concentration = sizes.map { ($0 / whole) * ($0 / whole) }.sum
        let variance = constant * concentration + perSize / whole
        return variance.isFinite && variance > 0 ? variance : nil
    }
}
