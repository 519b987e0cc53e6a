extension NestedDesign {
    /// The treated unit, which stands for the mean of several, among placebo groups, each searched for in the same way.
    ///
    /// A predictor of a group is the mean over its members.
    ///
    /// - Parameters:
    ///   - grouping: groups of as many donors as are treated.
    ///   - progress: called with how many of how many fits are done.
    public func placebos(
        _ rules: PlaceboRules = .usual,
        among grouping: PlaceboGrouping,
        search options: SearchOptions = .usual,
        progress: ProgressReport? = nil
    ) async throws(SyntheticControlProblem) -> NestedPlaceboTest {
        try rules.check()
        for group in grouping.groups { try group.check(design) }
        let own = NestedBoard(self, options)
        let fits = try await collected(grouping.groups.count + 1, progress) { place in
            guard place > 0 else { return own.fit(0, donors: own.outcomes.donors(for: 0, .leftOut)) }
            let group = grouping.groups[place - 1]
            return board(own.outcomes, group, rules.treated, options)
                .fit(0, donors: Array(1...group.boardDonors(rules.treated).count))
        }
        let controls = fits.map(\.control)
        let test = PlaceboTest(
            treated: controls[0],
            placebos: Array(controls.dropFirst()),
            rules: rules,
            members: design.members(of: grouping),
            choice: grouping.choice
        )
        return NestedPlaceboTest(treated: fits[0], test: test)
    }

    /// The group in the place of the treated unit, beside its donors.
    private func board(
        _ whole: OutcomeBoard,
        _ group: PlaceboGroup,
        _ treated: TreatedAsDonor,
        _ options: SearchOptions
    ) -> NestedBoard {
        let donors = group.boardDonors(treated)
        let outcomes = OutcomeBoard(
            names: [group.name] + donors.map { whole.names[$0] },
            rows: [group.outcomes] + donors.map { whole.rows[$0] },
            window: whole.window
        )
        let values = values.map { row in
            [group.members.reduce(0) { $0 + row[$1 + 1] } / Double(group.members.count)] + donors.map { row[$0] }
        }
        return NestedBoard(self, options, outcomes, values)
    }
}
