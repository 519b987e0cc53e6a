import Evaluation
import Register

extension ComparisonEstimates {
    init(
        _ plan: ComparisonPlan,
        _ comparators: [String],
        _ figures: MeasureFigures
    ) async throws(ComparisonProblem) {
        let panel = try ComparisonEstimates.panel(plan, comparators, figures)
        let window: StudyWindow
        do throws(StudyWindowProblem) {
            window = try StudyWindow(before: plan.window.before.count, of: panel.periods.count)
        } catch { throw .window(error) }
        let control: SyntheticControlDesign
        let range: ClosedRange<Double>
        let earlier: PlaceboTest?
        let test: PlaceboTest
        do throws(SyntheticControlProblem) {
            control = try SyntheticControlDesign(panel, treated: plan.unitLabel, donors: comparators, window: window)
            test = try await control.placebos()
            range = try control.leaveOneOut().range
            earlier = try await ComparisonEstimates.earlier(plan, panel, comparators)
        } catch { throw .control(error) }
        let difference: DifferencePlacebos
        do throws(SyntheticDifferenceProblem) {
            let treated = TreatedUnit(unit: plan.unitLabel, window: window)
            let design = try SyntheticDifferenceDesign(panel, treated: [treated], controls: comparators)
            difference = try await design.placebos(seed: plan.analysis.seed)
        } catch { throw .difference(error) }
        bands = try ComparisonEstimates.bands(test, window)
        self.panel = panel
        self.window = window
        self.test = test
        self.earlier = earlier
        self.difference = DifferenceEstimates(difference)
        leaveOneOut = range
        detectable = DetectableEffect(
            treated: 1,
            estimates: test.placebos.map(\.att),
            direction: plan.analysis.direction
        )
        interval = test.interval(.fivePercent, by: .meanGap)
    }

    private static func earlier(
        _ plan: ComparisonPlan,
        _ panel: OutcomePanel,
        _ comparators: [String]
    ) async throws(SyntheticControlProblem) -> PlaceboTest? {
        guard let place = plan.earlierStart,
            let window = try? StudyWindow(
                pre: 0..<place,
                post: place..<plan.window.before.count,
                of: panel.periods.count
            )
        else { return nil }
        let design = try SyntheticControlDesign(panel, treated: plan.unitLabel, donors: comparators, window: window)
        return try await design.placebos()
    }

    private static func bands(_ test: PlaceboTest, _ window: StudyWindow) throws(ComparisonProblem) -> PlaceboBands {
        func after(_ control: SyntheticControl) -> [Double] {
            control.gap[window.post].map { control.measures.postRMSPE > 0 ? $0 : 0 }
        }
        do throws(InferenceProblem) {
            return try PlaceboBands(effects: after(test.treated), placebos: test.placebos.map(after))
        } catch { throw .inference(error) }
    }

    private static func panel(
        _ plan: ComparisonPlan,
        _ comparators: [String],
        _ figures: MeasureFigures
    ) throws(ComparisonProblem) -> OutcomePanel {
        let rows = [(plan.unitLabel, plan.summed.map(\.raw))] + comparators.map { ($0, [$0]) }
        return try OutcomePanel(rows, plan.window, figures)
    }
}

extension OutcomePanel {
    /// One row for each name, of the outcome of its codes as one.
    init(
        _ rows: [(name: String, codes: [String])],
        _ window: ComparisonWindow,
        _ figures: MeasureFigures
    ) throws(ComparisonProblem) {
        var outcomes: [Double] = []
        for (name, codes) in rows {
            for period in window.periods {
                guard let outcome = figures.outcome(codes, period.number) else {
                    throw .missing(unit: name, period: period)
                }
                outcomes.append(outcome.value)
            }
        }
        do throws(PanelProblem) {
            try self.init(units: rows.map(\.name), periods: window.periods.map(\.firstDay), outcomes: outcomes)
        } catch { throw .panel(error) }
    }
}
