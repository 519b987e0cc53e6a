/// The outcomes of all controls in each period before the start, and last their means after it, from whose inner products
/// those over fewer controls follow by taking away what the others add.
struct PeriodBoard: Sendable {
    private let centred: [[Double]]
    private let gram: Gram

    init(_ rows: [[Double]], controls: [Int], window: StudyWindow) {
        let series = PeriodBoard.series(rows, controls: controls, window: window)
        let gram = Gram(series)
        self.gram = gram
        centred = series.map(gram.centred)
    }

    /// Each less its mean, the means after the start last.
    static func series(_ rows: [[Double]], controls: [Int], window: StudyWindow) -> [[Double]] {
        let means = controls.map { mean(rows[$0][window.post]) }
        return window.pre.map { period in lessMean(controls.map { rows[$0][period] }) } + [lessMean(means)]
    }

    /// The fit of the means after the start by periods before it, without the controls at some places.
    func fit(without places: [Int], ridge: Double) -> GramFit {
        let (count, controls) = (centred.count, gram.common.count - places.count)
        let gone = places.map { place in centred.map { $0[place] } }
        let lost = centred.indices.map { series in gone.reduce(0) { $0 + $1[series] } }
        var products = [Double](repeating: 0, count: count * count)
        for row in 0..<count {
            for column in 0...row {
                var product = gram[row, column] - lost[row] * lost[column] / Double(controls)
                for one in gone { product -= one[row] * one[column] }
                products[row * count + column] = product
                products[column * count + row] = product
            }
        }
        return GramFit(
            Gram(common: gram.common, products: products, count: count),
            targets: [count - 1],
            donors: Array(0..<count - 1),
            ridge: ridge
        )
    }
}
