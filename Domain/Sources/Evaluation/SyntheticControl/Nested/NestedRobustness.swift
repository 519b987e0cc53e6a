extension NestedDesign {
    /// Each donor with weight left out in turn, each search made anew.
    ///
    /// - Parameter progress: called with how many of how many refits are done.
    public func leaveOneOut(
        search options: SearchOptions = .usual,
        progress: ProgressReport? = nil
    ) async throws(SyntheticControlProblem) -> LeaveOneOut {
        let board = NestedBoard(self, options)
        let names = board.outcomes.names
        let donors = board.outcomes.donors(for: 0, .leftOut)
        let whole = try board.fit(0, donors: donors).get().control
        let weighty = donors.filter { whole.weight(of: names[$0]) > 0 }
        let refits = try await collected(weighty.count, progress) { place in
            board.fit(0, donors: donors.filter { $0 != weighty[place] }).map { fit in
                LeaveOneOut.Refit(donor: names[weighty[place]], control: fit.control)
            }
        }
        return LeaveOneOut(whole: whole, refits: refits)
    }
}
