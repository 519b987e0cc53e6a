public import Evaluation
import Register

extension ComparisonPlan {
    /// The smallest effect that the plan can detect, to be told before there is a result.
    ///
    /// Groups of comparators are placebos; of the unit nothing after the start is read.
    public func detectable(in figures: MeasureFigures) async throws(ComparisonProblem) -> DetectableEffect {
        guard figures.measure == measure, figures.knownOn == knownOn else { throw .otherFigures }
        let comparators = codes(traced: .not)
        let donors = try OutcomePanel(comparators.map { ($0, [$0]) }, window, figures)
        let split: StudyWindow
        do throws(StudyWindowProblem) {
            split = try StudyWindow(before: window.before.count, of: window.periods.count)
        } catch { throw .window(error) }
        let own =
            window.before.map { figures.outcome(summed.map(\.raw), $0.number)?.value ?? 0 }
            + window.after.map { _ in 0 }
        let groups = try ComparisonGroups(self, comparators, figures, withTreated: false)
        do throws(SyntheticControlProblem) {
            let design = try SyntheticControlDesign(
                treated: unitLabel,
                outcomes: own,
                donors: donors,
                window: split
            )
            return groups.detectable(try await RankedTest(design, groups).ranked, ranked: placebos.count)
        } catch { throw .control(error) }
    }
}
