/// One and the covariates of each unit of a cell, each covariate centred and scaled, which changes no estimate.
struct CovariateRows: Sendable {
    let count: Int
    let columns: Int
    private let numbers: [Double]

    /// - Returns: nil where a covariate is the same for all units.
    init?(_ covariates: [Covariate], units: [Int], base: Int) {
        count = units.count
        columns = covariates.count + 1
        var numbers = [Double](repeating: 1, count: units.count * (covariates.count + 1))
        for (place, covariate) in covariates.enumerated() {
            let values = units.map { covariate.value(unit: $0, base: base) }
            let mean = values.mean
            let spread = (values.map { ($0 - mean) * ($0 - mean) }.mean).squareRoot()
            guard spread.isFinite, spread > 1e-12 * Swift.max(1, Swift.abs(mean)) else { return nil }
            for row in units.indices { numbers[row * columns + place + 1] = (values[row] - mean) / spread }
        }
        self.numbers = numbers
    }

    func product(_ row: Int, _ coefficients: [Double]) -> Double {
        var sum = 0.0
        for column in 0..<columns { sum += numbers[row * columns + column] * coefficients[column] }
        return sum
    }

    func add(_ row: Int, times weight: Double, to sums: inout [Double]) {
        for column in 0..<columns { sums[column] += weight * numbers[row * columns + column] }
    }

    func addSquare(_ row: Int, times weight: Double, to matrix: inout [Double]) {
        for first in 0..<columns {
            let scaled = weight * numbers[row * columns + first]
            for second in 0..<columns { matrix[first * columns + second] += scaled * numbers[row * columns + second] }
        }
    }
}
