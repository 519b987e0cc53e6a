/// The inner products of several series of the same length with each other, from which the fit of any one by a mixture
/// of others follows without going back to the series.
///
/// What is common to all series is taken away first: it cancels in every fit by weights that sum to one, and would only
/// cost precision.
struct Gram: Sendable {
    let count: Int
    /// What all series have in common: their mean at each place.
    let common: [Double]
    private let products: [Double]

    init(_ series: [[Double]]) {
        let length = series.first?.count ?? 0
        count = series.count
        var common = [Double](repeating: 0, count: length)
        for one in series { for place in 0..<length { common[place] += one[place] / Double(series.count) } }
        let centred = series.map { one in zip(one, common).map { $0 - $1 } }
        var products = [Double](repeating: 0, count: series.count * series.count)
        for row in 0..<series.count {
            for column in 0...row {
                let product = dot(centred[row], centred[column])
                products[row * series.count + column] = product
                products[column * series.count + row] = product
            }
        }
        self.common = common
        self.products = products
    }

    /// A series less what all have in common.
    func centred(_ series: [Double]) -> [Double] { zip(series, common).map { $0 - $1 } }

    /// - Parameter products: of all pairs, row by row.
    init(common: [Double], products: [Double], count: Int) {
        self.common = common
        self.products = products
        self.count = count
    }

    subscript(row: Int, column: Int) -> Double { products[row * count + column] }
}
