/// The fit of the mean of `targets` by a mixture of `donors`, all of them series of one ``Gram`` G:
/// `H_jk = G_jk - G_jt - G_tk + G_tt + ridge [j = k]`.
struct GramFit: SimplexQuadratic {
    private let gram: Gram
    private let donors: [Int]
    private let ridge: Double
    private let cross: [Double]
    private let own: Double

    init(_ gram: Gram, targets: [Int], donors: [Int], ridge: Double = 0) {
        self.gram = gram
        self.donors = donors
        self.ridge = ridge
        let share = 1 / Double(max(targets.count, 1))
        cross = donors.map { donor in targets.reduce(0) { $0 + gram[donor, $1] } * share }
        own = targets.reduce(0) { sum, one in sum + targets.reduce(0) { $0 + gram[one, $1] } } * share * share
    }

    /// The fit of a series that is not of the Gram, all of them less what its series have in common.
    ///
    /// - Parameters:
    ///   - own: the series' inner product with itself.
    ///   - cross: its inner products with the donors, in their order.
    init(_ gram: Gram, own: Double, cross: [Double], donors: [Int], ridge: Double = 0) {
        self.gram = gram
        self.donors = donors
        self.own = own
        self.cross = cross
        self.ridge = ridge
    }

    var count: Int { donors.count }

    func diagonal(_ index: Int) -> Double {
        max(gram[donors[index], donors[index]] - 2 * cross[index] + own, 0) + ridge
    }

    func writeColumn(_ index: Int, to column: UnsafeMutablePointer<Double>) {
        let donor = donors[index]
        let base = own - cross[index]
        for row in donors.indices { column[row] = gram[donors[row], donor] - cross[row] + base }
        column[index] = diagonal(index)
    }
}
