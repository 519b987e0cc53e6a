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

    /// The treated unit, which stands for several together, among placebo groups.
    ///
    /// Source: Conley and Taber (2011), Review of Economics and Statistics 93(1): what is drawn at random must be as the
    /// treated group is; of as many units, from the same start.
    ///
    /// - Parameters:
    ///   - grouping: groups of as many donors as are treated, as ``placeboGroups(of:limits:seed:)`` gives them or with
    ///     outcomes of their own.
    ///   - progress: called with how many of how many fits are done.
    public func placebos(
        _ rules: PlaceboRules = .usual,
        among grouping: PlaceboGrouping,
        progress: ProgressReport? = nil
    ) async throws(SyntheticControlProblem) -> PlaceboTest {
        try rules.check()
        for group in grouping.groups { try group.check(self) }
        let board = GroupBoard(self)
        let fits = try await collected(grouping.groups.count + 1, progress) { place in
            place == 0
                ? board.outcomes.fit(0, donors: board.outcomes.donors(for: 0, .leftOut))
                : board.fit(grouping.groups[place - 1], rules.treated)
        }
        return PlaceboTest(
            treated: fits[0],
            placebos: Array(fits.dropFirst()),
            rules: rules,
            members: members(of: grouping),
            choice: grouping.choice
        )
    }

    func members(of grouping: PlaceboGrouping) -> [[String]] {
        grouping.groups.map { $0.members.map { donors.units[$0] } }
    }
}
