/// The lower Cholesky factor of a matrix that gains a row at its end and loses one anywhere, kept row after row, with the
/// reciprocals of its diagonal.
struct GrowingCholesky {
    private var entries: [Double] = []
    /// What the lower factor takes to a column of ones.
    private var ones: [Double] = []
    private(set) var count = 0

    mutating func removeAll() {
        entries.removeAll(keepingCapacity: true)
        ones.removeAll(keepingCapacity: true)
        count = 0
    }

    /// - Returns: whether the matrix stays positive definite with the new row; where it does not, nothing changes.
    mutating func append(_ row: (Int) -> Double) -> Bool {
        let diagonal = row(count)
        var rest = diagonal
        var one = 1.0
        let start = entries.count
        for place in 0..<count { entries.append(row(place)) }
        entries.withUnsafeMutableBufferPointer { entries in
            for place in 0..<count {
                let begin = place * (place + 1) / 2
                var value = entries[start + place]
                for earlier in 0..<place { value -= entries[begin + earlier] * entries[start + earlier] }
                value *= entries[begin + place]
                entries[start + place] = value
                rest -= value * value
                one -= value * ones[place]
            }
        }
        guard rest > 1e-14 * diagonal else {
            entries.removeLast(entries.count - start)
            return false
        }
        let reciprocal = 1 / rest.squareRoot()
        entries.append(reciprocal)
        ones.append(one * reciprocal)
        count += 1
        return true
    }

    mutating func keepFirst(_ rows: Int) {
        guard rows < count else { return }
        entries.removeLast(entries.count - rows * (rows + 1) / 2)
        ones.removeLast(count - rows)
        count = rows
    }

    /// What the inverse takes to a column of ones.
    func solveOnes(into answer: inout [Double]) {
        answer.removeAll(keepingCapacity: true)
        answer.append(contentsOf: ones)
        goBack(&answer)
    }

    /// What the inverse takes to `right`, which has a number for each row.
    func solve(_ right: [Double], into answer: inout [Double]) {
        answer = right
        for row in 0..<min(count, answer.count) {
            let begin = row * (row + 1) / 2
            var value = answer[row]
            for earlier in 0..<row { value -= entries[begin + earlier] * answer[earlier] }
            answer[row] = value * entries[begin + row]
        }
        goBack(&answer)
    }

    private func goBack(_ answer: inout [Double]) {
        guard answer.count >= count else { return }
        answer.withUnsafeMutableBufferPointer { answer in
            entries.withUnsafeBufferPointer { entries in
                for row in stride(from: count - 1, through: 0, by: -1) {
                    let begin = row * (row + 1) / 2
                    let value = answer[row] * entries[begin + row]
                    answer[row] = value
                    for earlier in 0..<row { answer[earlier] -= entries[begin + earlier] * value }
                }
            }
        }
    }
}
