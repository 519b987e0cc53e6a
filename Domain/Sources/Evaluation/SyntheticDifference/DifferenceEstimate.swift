extension SyntheticDifferenceDesign {
    /// Weights on controls and on pre-periods, each with an intercept of its own and solved exactly, and the difference
    /// of differences under them; each cohort against the never-treated units.
    ///
    /// Source: Arkhangelsky, Athey, Hirshberg, Imbens and Wager (2021), *Synthetic difference-in-differences*, AER
    /// 111(12); several cohorts as in its appendix. The ridges are those of the package synthdid 0.0.9, which stops short
    /// of the exact weights.
    public func estimate() throws(SyntheticDifferenceProblem) -> SyntheticDifference {
        try estimate(DifferenceBoard(self))
    }

    func estimate(_ board: DifferenceBoard) throws(SyntheticDifferenceProblem) -> SyntheticDifference {
        let fits = try board.fits(treated: cohorts.map(\.rows), controls: controlRows)
        let shares = board.shares
        let uniqueness = board.uniqueness(controls: controlRows)
        return SyntheticDifference(
            att: dot(fits.map(\.att), shares),
            plainATT: dot(fits.map(\.plainATT), shares),
            cohorts: cohorts.indices.map { place in
                let (cohort, fit, noise) = (cohorts[place], fits[place], board.noises[place])
                return CohortDifference(
                    units: cohort.rows.map { panel.units[$0] },
                    window: cohort.window,
                    share: shares[place],
                    att: fit.att,
                    plainATT: fit.plainATT,
                    unitWeights: fit.units.inOrder.map { DonorWeight(donor: controls[$0.0], weight: $0.1) },
                    periodWeights: fit.periods.inOrder.map {
                        PeriodWeight(period: panel.periods[cohort.window.pre.lowerBound + $0.0], weight: $0.1)
                    },
                    curve: fit.curve,
                    zeta: noise.zeta,
                    sigma: noise.sigma,
                    residual: max(fit.units.residual, fit.periods.residual),
                    areUnitWeightsUnique: uniqueness[place].units,
                    arePeriodWeightsUnique: uniqueness[place].periods
                )
            }
        )
    }
}
