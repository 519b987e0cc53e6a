/// What a placebo group shows, taken as if it had been treated as one.
public struct DifferenceOfGroup: Sendable, Equatable {
    /// As ``SyntheticDifference/att``.
    public let att: Double
    /// As ``SyntheticDifference/plainATT``.
    public let plainATT: Double
}

extension SyntheticDifferenceDesign {
    /// The estimate of each group in the place of the one treated unit, in their order.
    ///
    /// - Parameters:
    ///   - groups: their places are among the controls of this design.
    ///   - progress: called with how many of how many groups are done.
    public func differences(
        of groups: [PlaceboGroup],
        progress: ProgressReport? = nil
    ) async throws(SyntheticDifferenceProblem) -> [DifferenceOfGroup] {
        guard treated.count == 1 else { throw .notOneTreated(treated.count) }
        for group in groups {
            if let problem = group.problem(units: controls, periods: panel.periods) {
                throw .wrongGroup(group.name, problem)
            }
            guard group.donors.count >= Self.leastControls else {
                throw .tooFewControls(found: group.donors.count, least: Self.leastControls)
            }
        }
        let board = DifferenceGroupBoard(self)
        return try await collected(groups.count, progress) { board.difference(groups[$0]) }
    }
}

/// Groups are fitted from the inner products that the controls share; a group adds no more than its own with each.
private struct DifferenceGroupBoard: Sendable {
    private let board: DifferenceBoard
    private let gram: Gram
    private let noise: CohortNoise
    private let window: StudyWindow
    private let controlRows: [Int]
    private let centred: [[Double]]
    private let periods: PeriodBoard

    init(_ design: SyntheticDifferenceDesign) {
        let board = DifferenceBoard(design)
        let (gram, window) = (board.grams[0], design.cohorts[0].window)
        self.board = board
        self.gram = gram
        self.window = window
        noise = board.noises[0]
        controlRows = design.controlRows
        periods = PeriodBoard(board.rows, controls: design.controlRows, window: window)
        centred = board.rows.map { Self.centred($0, window, gram) }
    }

    private static func centred(_ row: [Double], _ window: StudyWindow, _ gram: Gram) -> [Double] {
        gram.centred(lessMean(Array(row[window.pre])))
    }

    func difference(_ group: PlaceboGroup) -> Result<DifferenceOfGroup, SyntheticDifferenceProblem> {
        Result { () throws(SyntheticDifferenceProblem) in
            let controls = group.donors.map { controlRows[$0] }
            let others = controlRows.indices.filter { !group.donors.contains($0) }
            let series = Self.centred(group.outcomes, window, gram)
            let fit = try CohortFit(
                board.rows,
                GramFit(
                    gram,
                    own: dot(series, series),
                    cross: controls.map { dot(centred[$0], series) },
                    donors: controls,
                    ridge: CohortFit.unitRidge(window, noise)
                ),
                periods.fit(without: others, ridge: CohortFit.periodRidge(controls: controls.count, noise)),
                path: group.outcomes,
                controls: controls,
                window: window
            )
            return DifferenceOfGroup(att: fit.att, plainATT: fit.plainATT)
        }
    }
}
