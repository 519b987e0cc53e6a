/// A positive semidefinite matrix H, known by its columns, whose `w'Hw` is to be least over weights that sum to one.
protocol SimplexQuadratic {
    var count: Int { get }
    func diagonal(_ index: Int) -> Double
    func writeColumn(_ index: Int, to column: UnsafeMutablePointer<Double>)
}

/// `target += factor * source`, for `count` numbers.
@inline(__always)
func addScaled(
    _ factor: Double,
    _ source: UnsafePointer<Double>,
    to target: UnsafeMutablePointer<Double>,
    count: Int
) {
    for place in 0..<count { target[place] += factor * source[place] }
}

func dot(_ left: some Collection<Double>, _ right: some Collection<Double>) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
}
