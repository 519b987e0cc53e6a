/// Sums of influence functions under random multipliers of units or clusters, after Mammen (1993).
///
/// Source: Callaway and Sant'Anna (2021), algorithm 1; `mboot` of the package `did`.
struct MultiplierBootstrap: Sendable {
    /// One row of `columns` numbers for each draw: the square root of the number of units times the mean.
    private let draws: [[Double]]
    private let columns: Int

    private static let low = (1 - 5.0.squareRoot()) / 2
    private static let chanceOfLow = (1 + 5.0.squareRoot()) / (2 * 5.0.squareRoot())

    /// - Parameter rows: the influence of each cluster on each column, row by row.
    init(rows: [Double], columns: Int, units: Int, draws: Int, seed: UInt64) async {
        let clusters = columns == 0 ? 0 : rows.count / columns
        let scale = 1 / Double(units).squareRoot()
        let step = 5.0.squareRoot()
        let totals = (0..<columns).map { column in
            stride(from: column, to: rows.count, by: columns).map { rows[$0] }.sum
        }
        self.columns = columns
        self.draws = await inParallel(draws) { draw in
            var generator = SeededGenerator(seed: seed, stream: draw)
            var sums = [Double](repeating: 0, count: columns)
            sums.withUnsafeMutableBufferPointer { sums in
                rows.withUnsafeBufferPointer { rows in
                    for cluster in 0..<clusters where generator.unit() >= Self.chanceOfLow {
                        let start = cluster * columns
                        for column in 0..<columns { sums[column] += rows[start + column] }
                    }
                }
                for column in 0..<columns {
                    sums[column] = scale * (Self.low * totals[column] + step * sums[column])
                }
            }
            return sums
        }
    }

    /// The spread of each column over draws, from its quartiles; nil where it does not vary.
    func spreads() async -> [Double?] {
        let draws = draws
        return await inParallel(columns) { column in
            var values = draws.map { $0[column] }
            let spread = (values.quantile(0.75) - values.quantile(0.25)) / (2 * Normal.upperQuartile)
            return spread > 0 ? spread : nil
        }
    }

    /// The 95% quantile over draws of the largest number of spreads from zero over `chosen` columns.
    func critical(_ chosen: Range<Int>, spreads: [Double?]) -> Double? {
        let used = chosen.compactMap { column in spreads[column].map { (column, $0) } }
        guard !used.isEmpty, !draws.isEmpty else { return nil }
        var largest = draws.map { draw in
            used.reduce(0.0) { Swift.max($0, Swift.abs(draw[$1.0]) / $1.1) }
        }
        return largest.quantile(0.95)
    }
}

enum Normal {
    static let upperQuartile = 0.674_489_750_196_081_7
    static let twoSided95 = 1.959_963_984_540_054
}
