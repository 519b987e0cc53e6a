/// What all fits of one design share, made once: for each cohort the inner products of every row's pre-period and the
/// size of the noise.
struct DifferenceBoard: Sendable {
    let rows: [[Double]]
    private let cohorts: [CohortRows]
    let grams: [Gram]
    let noises: [CohortNoise]

    init(_ design: SyntheticDifferenceDesign) {
        let rows = design.panel.units.indices.map { Array(design.panel[unit: $0]) }
        self.rows = rows
        cohorts = design.cohorts
        let used = design.controlRows + design.cohorts.flatMap(\.rows)
        func unused(_ window: StudyWindow) -> [Double] { [Double](repeating: 0, count: window.pre.count) }
        grams = design.cohorts.map { cohort in
            Gram(
                rows.indices.map {
                    used.contains($0) ? lessMean(Array(rows[$0][cohort.window.pre])) : unused(cohort.window)
                }
            )
        }
        noises = design.cohorts.map {
            CohortNoise(rows, controls: design.controlRows, window: $0.window, treated: $0.rows.count)
        }
    }

    /// One fit for each cohort, with the rows given in the place of its treated ones.
    func fits(treated: [[Int]], controls: [Int]) throws(SyntheticDifferenceProblem) -> [CohortFit] {
        var fits: [CohortFit] = []
        for (place, cohort) in cohorts.enumerated() {
            fits.append(
                try CohortFit(
                    rows,
                    grams[place],
                    treated: treated[place],
                    controls: controls,
                    window: cohort.window,
                    noise: noises[place]
                )
            )
        }
        return fits
    }

    /// Of the fits of the design itself.
    func uniqueness(controls: [Int]) -> [CohortUniqueness] {
        cohorts.indices.map { place in
            CohortUniqueness(
                rows,
                grams[place],
                treated: cohorts[place].rows,
                controls: controls,
                window: cohorts[place].window,
                noise: noises[place]
            )
        }
    }

    var shares: [Double] {
        let whole = cohorts.reduce(0) { $0 + $1.unitPeriods }
        return cohorts.map { Double($0.unitPeriods) / Double(whole) }
    }
}
