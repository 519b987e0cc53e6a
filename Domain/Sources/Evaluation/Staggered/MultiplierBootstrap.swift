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
        let (draws, columns) = (draws, columns)
        let width = 8
        let blocks = await inParallel((columns + width - 1) / width) { block in
            let chosen = block * width..<Swift.min((block + 1) * width, columns)
            var values = [[Double]](repeating: [], count: chosen.count)
            for place in values.indices { values[place].reserveCapacity(draws.count) }
            for draw in draws {
                for (place, column) in chosen.enumerated() { values[place].append(draw[column]) }
            }
            return values.indices.map { place -> Double? in
                let upper = values[place].quantile(0.75)
                let spread = (upper - values[place].quantile(0.25)) / (2 * Normal.upperQuartile)
                return spread > 0 ? spread : nil
            }
        }
        return blocks.flatMap { $0 }
    }

    /// The 95% quantile over draws of the largest number of spreads from zero over `chosen` columns.
    func critical(_ chosen: Range<Int>, spreads: [Double?]) -> Double? {
        let used = chosen.compactMap { column in spreads[column].map { (column, $0) } }
        guard !used.isEmpty, !draws.isEmpty else { return nil }
        let scales = used.map { (column: $0.0, scale: 1 / $0.1) }
        var largest = draws.map { draw in
            var most = 0.0
            for (column, scale) in scales { most = Swift.max(most, Swift.abs(draw[column]) * scale) }
            return most
        }
        return largest.quantile(0.95)
    }
}

enum Normal {
    static let upperQuartile = 0.674_489_750_196_081_7
    static let twoSided95 = 1.959_963_984_540_054
}
