/// Placebo groups are fitted from the inner products that the fits of single units share; a group adds no more than its
/// own with each donor.
struct GroupBoard: Sendable {
    let outcomes: OutcomeBoard
    private let centred: [[Double]]

    init(_ design: SyntheticControlDesign) {
        let board = OutcomeBoard(design)
        outcomes = board
        centred = board.rows.map { Self.centred($0, board) }
    }

    private static func centred(_ row: [Double], _ board: OutcomeBoard) -> [Double] {
        board.gram.centred(Array(row[board.window.pre]))
    }

    func fit(_ group: PlaceboGroup, _ treated: TreatedAsDonor) -> Result<SyntheticControl, SyntheticControlProblem> {
        let donors = group.boardDonors(treated)
        let series = Self.centred(group.outcomes, outcomes)
        let own = dot(series, series)
        let cross = donors.map { dot(centred[$0], series) }
        let fit = GramFit(outcomes.gram, own: own, cross: cross, donors: donors)
        var solver = SimplexSolver()
        let solution = solver.solve(fit)
        let farthest = donors.indices.reduce(0) { max($0, fit.diagonal($1)) }
        return outcomes.control(
            BoardTarget(
                name: group.name,
                outcomes: group.outcomes,
                noise: outcomes.noise(farthest: farthest, group.outcomes)
            ),
            donors: donors,
            solution,
            isUnique: solution.isUnique || solution.isOnly(of: fit)
        )
    }
}

extension PlaceboGroup {
    /// Its donors by their numbers on a board, where the treated unit is number 0.
    func boardDonors(_ treated: TreatedAsDonor) -> [Int] {
        let places = donors.map { $0 + 1 }
        return switch treated {
        case .leftOut: places
        case .kept: [0] + places
        }
    }
}
