extension SyntheticControlDesign {
    /// The synthetic control whose outcomes come nearest to the treated unit's over the whole pre-period.
    ///
    /// The weights are not negative, sum to one and make the squared gap before treatment least; they are exact.
    ///
    /// Source: Abadie, Diamond and Hainmueller (2010), *Synthetic control methods for comparative case studies*, JASA
    /// 105(490), with every pre-period outcome as a predictor of equal importance.
    public func fit() throws(SyntheticControlProblem) -> SyntheticControl {
        let board = OutcomeBoard(self)
        return try board.fit(0, donors: board.donors(for: 0, .leftOut)).get()
    }

    /// Each donor with weight left out in turn: how far the effect rests on one of them.
    public func leaveOneOut() throws(SyntheticControlProblem) -> LeaveOneOut {
        let board = OutcomeBoard(self)
        let donors = board.donors(for: 0, .leftOut)
        let whole = try board.fit(0, donors: donors).get()
        var without: [LeaveOneOut.Refit] = []
        for donor in donors where whole.weight(of: board.names[donor]) > 0 {
            let control = try board.fit(0, donors: donors.filter { $0 != donor }).get()
            without.append(LeaveOneOut.Refit(donor: board.names[donor], control: control))
        }
        return LeaveOneOut(whole: whole, refits: without)
    }

    /// The same fit as if treatment had begun at `first`, judged on the periods from there to the end of the pre-period,
    /// in which there should be no effect.
    public func inTimePlacebo(from first: Int) throws(SyntheticControlProblem) -> SyntheticControl {
        try earlier(first).fit()
    }

    func earlier(_ first: Int) throws(SyntheticControlProblem) -> SyntheticControlDesign {
        let pre = window.pre
        guard first > pre.lowerBound else { throw .window(.treatedFromFirst) }
        guard first < pre.upperBound else { throw .window(.noPost) }
        let earlier: StudyWindow
        do throws(StudyWindowProblem) {
            earlier = try StudyWindow(
                pre: pre.lowerBound..<first,
                post: first..<pre.upperBound,
                of: window.periods
            )
        } catch { throw .window(error) }
        return try SyntheticControlDesign(treated: treated, outcomes: outcomes, donors: donors, window: earlier)
    }
}

/// Synthetic controls without one of the donors each.
public struct LeaveOneOut: Sendable, Equatable {
    public struct Refit: Sendable, Equatable {
        /// The donor left out.
        public let donor: String
        public let control: SyntheticControl
    }

    /// The fit with all donors.
    public let whole: SyntheticControl
    /// One for each donor with weight, in the donors' order.
    public let refits: [Refit]

    /// The least and the largest ATT, that of the whole fit included.
    public var range: ClosedRange<Double> {
        refits.reduce(whole.att...whole.att) {
            min($0.lowerBound, $1.control.att)...max($0.upperBound, $1.control.att)
        }
    }
}
