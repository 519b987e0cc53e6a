/// The largest deviation of a path over several times, each in the spread of placebos at that time.
///
/// A placebo is judged by the spread of the others: were it among those that make the spread, its own deviations would
/// be made smaller by themselves and the treated path would stand out too often, in simulations of 40 placebos over 24
/// times 10 times in 100 where 5 were meant.
struct LargestDeviations: Sendable {
    private let squares: [Double]
    private let count: Int
    /// Sums that are less than this share apart are equal but for rounding.
    private static let rounding = 1e-12

    /// - Parameter placebos: paths over the same times, all finite.
    init(_ placebos: [[Double]], times: Int) {
        squares = (0..<times).map { place in placebos.map { $0[place] * $0[place] }.sum }
        count = placebos.count
    }

    /// The standard deviation about zero at each time.
    var spreads: [Double] { squares.map { (count > 0 ? $0 / Double(count) : 0).squareRoot() } }

    /// Of a path that is not among the placebos. A time at which no placebo varies does not enter.
    func treated(_ path: [Double]) -> Double {
        zip(path, spreads).reduce(0) { $1.1 > 0 ? Swift.max($0, Swift.abs($1.0) / $1.1) : $0 }
    }

    /// Of one of the placebos; infinite where it varies at a time at which no other does.
    func placebo(_ path: [Double]) -> Double {
        zip(path, squares).reduce(0) { largest, found in
            let (effect, all) = found
            let (own, others) = (effect * effect, all - effect * effect)
            guard own > 0 else { return largest }
            guard others > Self.rounding * all else { return .infinity }
            return Swift.max(largest, (own / others * Double(count - 1)).squareRoot())
        }
    }
}
