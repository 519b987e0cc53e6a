/// Points, one for each donor, as differences from the target, whose coordinates count by weights V:
/// `H_jk = sum over p of v_p d_pj d_pk`.
struct WeightedPoints: SimplexQuadratic {
    let count: Int
    /// Coordinate after coordinate, each a number for every point.
    let differences: [Double]
    var importance: [Double]

    func diagonal(_ index: Int) -> Double {
        var sum = 0.0
        for coordinate in importance.indices {
            let difference = differences[coordinate * count + index]
            sum += importance[coordinate] * difference * difference
        }
        return sum
    }

    func writeColumn(_ index: Int, to column: UnsafeMutablePointer<Double>) {
        for place in 0..<count { column[place] = 0 }
        differences.withUnsafeBufferPointer { all in
            guard let base = all.baseAddress else { return }
            for coordinate in importance.indices {
                let row = base + coordinate * count
                addScaled(importance[coordinate] * row[index], row, to: column, count: count)
            }
        }
    }
}
