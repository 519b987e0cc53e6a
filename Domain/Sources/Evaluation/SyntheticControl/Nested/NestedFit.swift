extension NestedDesign {
    /// Weights that match the predictors, whose importance V makes the pre-period error least.
    ///
    /// The inner fit is exact; V is searched for from many starts, always the same, and the best end is given with the
    /// spread of all. The outer problem has several valleys, so the best found need not be the best there is.
    ///
    /// Source: Abadie, Diamond and Hainmueller (2010), JASA 105(490); starts as in the package Synth 1.1-8 and more.
    public func fit(_ options: SearchOptions = .usual) throws(SyntheticControlProblem) -> NestedControl {
        let board = NestedBoard(self, options)
        return try board.fit(0, donors: board.outcomes.donors(for: 0, .leftOut)).get()
    }

    /// The treated unit's fit among all in-space placebos, each searched for in the same way.
    ///
    /// - Parameter progress: called with how many of how many units are done.
    public func placebos(
        _ rules: PlaceboRules = .usual,
        search options: SearchOptions = .usual,
        progress: ProgressReport? = nil
    ) async throws(SyntheticControlProblem) -> NestedPlaceboTest {
        try rules.check()
        let board = NestedBoard(self, options)
        let fits = try await collected(board.outcomes.names.count, progress) { unit in
            board.fit(unit, donors: board.outcomes.donors(for: unit, unit == 0 ? .leftOut : rules.treated))
        }
        let controls = fits.map(\.control)
        return NestedPlaceboTest(
            treated: fits[0],
            test: PlaceboTest(treated: controls[0], placebos: Array(controls.dropFirst()), rules: rules)
        )
    }
}

public struct NestedPlaceboTest: Sendable, Equatable {
    public let treated: NestedControl
    public let test: PlaceboTest
}
