extension SyntheticControlDesign {
    /// The treated unit's fit by outcomes alone, among all in-space placebos.
    ///
    /// - Parameter progress: called with how many of how many fits are done.
    public func placebos(
        _ rules: PlaceboRules = .usual,
        progress: ProgressReport? = nil
    ) async throws(SyntheticControlProblem) -> PlaceboTest {
        try rules.check()
        let board = OutcomeBoard(self)
        let fits = try await collected(board.names.count, progress) { unit in
            board.fit(unit, donors: board.donors(for: unit, unit == 0 ? .leftOut : rules.treated))
        }
        return PlaceboTest(treated: fits[0], placebos: Array(fits.dropFirst()), rules: rules)
    }
}
