/// Whether the outcomes leave a choice between weights of one cohort.
struct CohortUniqueness: Sendable {
    let units: Bool
    let periods: Bool

    /// A ridge that rounding can tell from nothing settles the weights of units. That of periods, of a millionth of the
    /// noise, only picks one of those that fit alike, so it is left out here.
    init(
        _ rows: [[Double]],
        _ unitGram: Gram,
        treated: [Int],
        controls: [Int],
        window: StudyWindow,
        noise: CohortNoise
    ) {
        let fit = GramFit(unitGram, targets: treated, donors: controls)
        let scale = controls.indices.reduce(0) { max($0, fit.diagonal($1)) }
        units = CohortFit.unitRidge(window, noise) > 1e-12 * scale || CohortUniqueness.hasOne(fit)
        periods = CohortUniqueness.hasOne(CohortFit.periodFit(rows, controls: controls, window: window, ridge: 0))
    }

    private static func hasOne(_ fit: GramFit) -> Bool {
        var solver = SimplexSolver()
        return solver.solve(fit).isOnly(of: fit)
    }
}
