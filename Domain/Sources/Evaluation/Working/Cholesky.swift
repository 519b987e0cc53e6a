/// The factor of a symmetric matrix that is positive definite, with which equations in it are solved.
struct Cholesky: Sendable {
    let size: Int
    private let factor: [Double]

    /// - Returns: nil where a column is, to ten digits, made of those before it.
    init?(_ matrix: [Double], size: Int) {
        guard size > 0, matrix.count == size * size else { return nil }
        var lower = [Double](repeating: 0, count: size * size)
        for column in 0..<size {
            var pivot = matrix[column * size + column]
            let scale = pivot
            for inner in 0..<column { pivot -= lower[column * size + inner] * lower[column * size + inner] }
            guard scale.isFinite, pivot > 1e-10 * scale, pivot > 0 else { return nil }
            let root = pivot.squareRoot()
            lower[column * size + column] = root
            for row in (column + 1)..<Swift.max(size, column + 1) {
                var sum = matrix[row * size + column]
                for inner in 0..<column { sum -= lower[row * size + inner] * lower[column * size + inner] }
                lower[row * size + column] = sum / root
            }
        }
        self.size = size
        factor = lower
    }

    func solve(_ right: [Double]) -> [Double] {
        var answer = right
        for row in 0..<size {
            for inner in 0..<row { answer[row] -= factor[row * size + inner] * answer[inner] }
            answer[row] /= factor[row * size + row]
        }
        for row in (0..<size).reversed() {
            for inner in (row + 1)..<Swift.max(size, row + 1) {
                answer[row] -= factor[inner * size + row] * answer[inner]
            }
            answer[row] /= factor[row * size + row]
        }
        return answer
    }
}
