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
        let groups = try ComparisonGroups(plan, comparators, figures, withTreated: true)
        let made: RankedTest
        let range: ClosedRange<Double>
        let earlier: RankedTest?
        do throws(SyntheticControlProblem) {
            let design = try SyntheticControlDesign(
                panel,
                treated: plan.unitLabel,
                donors: comparators,
                window: window
            )
            made = try await RankedTest(design, groups)
            range = try design.leaveOneOut().range
            earlier = try await ComparisonEstimates.earlier(plan, panel, comparators, groups)
        } catch { throw .control(error) }
        do throws(SyntheticDifferenceProblem) {
            let treated = TreatedUnit(unit: plan.unitLabel, window: window)
            let design = try SyntheticDifferenceDesign(panel, treated: [treated], controls: comparators)
            difference = try await DifferenceEstimates(design, groups, window)
        } catch { throw .difference(error) }
        bands = try ComparisonEstimates.bands(made, window)
        self.panel = panel
        self.window = window
        self.groups = groups
        test = made.test
        ranked = made.ranked
        self.earlier = earlier?.ranked
        leaveOneOut = range
        detectable = groups.detectable(made.ranked, ranked: groups.all.count)
        interval = made.ranked.interval(.fivePercent)
    }

    private static func earlier(
        _ plan: ComparisonPlan,
        _ panel: OutcomePanel,
        _ comparators: [String],
        _ groups: ComparisonGroups
    ) async throws(SyntheticControlProblem) -> RankedTest? {
        guard let place = plan.earlierStart,
            let window = try? StudyWindow(
                pre: 0..<place,
                post: place..<plan.window.before.count,
                of: panel.periods.count
            )
        else { return nil }
        let design = try SyntheticControlDesign(panel, treated: plan.unitLabel, donors: comparators, window: window)
        return try await RankedTest(design, groups)
    }

    private static func bands(_ made: RankedTest, _ window: StudyWindow) throws(ComparisonProblem) -> PlaceboBands {
        func after(_ control: SyntheticControl) -> [Double] {
            control.gap[window.post].map { control.measures.postRMSPE > 0 ? $0 : 0 }
        }
        do throws(InferenceProblem) {
            return try PlaceboBands(
                effects: after(made.test.treated),
                placebos: zip(made.test.placebos, made.ranked.placebos).map { control, placebo in
                    after(control).map { $0 * placebo.factor }
                }
            )
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

/// A synthetic control among its groups, plain and by size.
struct RankedTest {
    let test: PlaceboTest
    let ranked: RankedPlacebos

    init(_ design: SyntheticControlDesign, _ groups: ComparisonGroups) async throws(SyntheticControlProblem) {
        test = try await design.placebos(among: groups.placebos)
        let effects = test.placebos.map(\.att)
        let singles =
            groups.areSingles
            ? effects
            : try await design.placebos(among: PlaceboGrouping(groups: groups.singles, choice: .enumerated))
                .placebos.map(\.att)
        ranked = groups.ranked(test.treated.att, effects, singles: singles, design.window)
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
        for (_, codes) in rows { outcomes += try figures.outcomes(codes, window.periods) }
        do throws(PanelProblem) {
            try self.init(units: rows.map(\.name), periods: window.periods.map(\.firstDay), outcomes: outcomes)
        } catch { throw .panel(error) }
    }
}
