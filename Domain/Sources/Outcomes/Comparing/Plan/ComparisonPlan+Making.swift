import Evaluation
import Register

extension ComparisonPlan {
    /// - Parameters:
    ///   - nearest: how many comparators are kept at most.
    ///   - seed: of the placebo groups, where several bodies are summed and not all groups are taken.
    /// - Throws: ``PlanRefusal`` with what the unit lacks.
    public init(
        of unit: SharingUnit,
        in register: RegisterEvidence,
        figures all: MeasureFigures,
        nearest: Int = ComparisonPlan.nearest,
        seed: UInt64 = 1
    ) throws(PlanRefusal) {
        let treatment: Treatment
        switch register.answer(unit) {
        case .treatment(let found): treatment = found
        case .none(let reason): throw .noTreatment(reason)
        }
        let start = all.measure.periodKind.number(holding: treatment.start.earliest)
        let figures = FiguresForPlanning(all, hidingFrom: start)
        let summed = treatment.treated.filter { !figures.periods($0.raw).isEmpty }
        guard !summed.isEmpty else { throw .noFigures(treatment.treated) }
        let codes = summed.map(\.raw)
        guard figures.canBeSummed(codes) else { throw .noCounts(summed) }
        let window = try ComparisonWindow(treatment, codes, figures)
        try ComparisonPlan.check(window, figures.measure.periodKind)
        let choice = try ComparatorChoice(treatment, summed, window, register, figures, nearest: nearest)

        self.treatment = treatment
        self.measure = figures.measure
        knownOn = figures.knownOn
        figuresDigest = figures.digest
        self.summed = summed
        self.window = window
        comparators = choice.chosen
        dropped = choice.dropped
        balance = choice.balance
        coarsest = choice.spread
        placebos = PlannedPlacebos(comparators: choice.chosen.count, treated: summed.count, seed: seed)
        cautions = ComparisonPlan.cautions(treatment, summed, window, choice, placebos)
        analysis = try ComparisonPlan.analysis(treatment, summed, window, choice, placebos, figures, nearest, seed)
    }

    fileprivate static func check(_ window: ComparisonWindow, _ kind: PeriodKind) throws(PlanRefusal) {
        let (before, after) = (window.before.count, window.after.count)
        guard before > 0 else { throw .nothingBefore }
        guard after > 0 else { throw .nothingAfter }
        let places: TreatmentWindow
        do throws(WindowProblem) {
            places = try TreatmentWindow(window: 0...before + after, start: .within(before...before), end: nil)
        } catch { throw .window(error) }
        let eligibility = Eligibility(places, of: kind)
        guard eligibility.isEligible else { throw .tooShort(eligibility.shortfalls) }
    }

    private static func cautions(
        _ treatment: Treatment,
        _ summed: [BodyID],
        _ window: ComparisonWindow,
        _ choice: ComparatorChoice,
        _ placebos: PlannedPlacebos
    ) -> [PlanCaution] {
        var cautions: [PlanCaution] = []
        let silent = treatment.treated.filter { !summed.contains($0) }
        if !silent.isEmpty { cautions.append(.withoutFigures(silent)) }
        if !window.leftOut.isEmpty { cautions.append(.leftOut(window.leftOut)) }
        cautions += window.covid.map { .covid($0) }
        let count = choice.chosen.count
        if placebos.count < PlaceboBands.fewest { cautions.append(.fewComparators(count)) }
        let not = choice.chosen.count { $0.traced == .not }
        let perhaps = choice.chosen.count { $0.traced == .possibly }
        if not + perhaps > 0 { cautions.append(.notTraced(not: not, perhaps: perhaps, of: count)) }
        let unlike = choice.balance.filter { $0.differenceAfter.isLarge }.map(\.quality)
        if !unlike.isEmpty { cautions.append(.notAlike(unlike)) }
        if !choice.hasSizes { cautions.append(.noSizes) }
        return cautions
    }

    private static func analysis(
        _ treatment: Treatment,
        _ summed: [BodyID],
        _ window: ComparisonWindow,
        _ choice: ComparatorChoice,
        _ placebos: PlannedPlacebos,
        _ figures: FiguresForPlanning,
        _ nearest: Int,
        _ seed: UInt64
    ) throws(PlanRefusal) -> AnalysisPlan {
        let first = window.before.first?.number ?? window.start.lowerBound.number
        let last = window.after.last?.number ?? window.start.upperBound.number
        let notTraced = choice.chosen.filter { $0.traced == .not }.map(\.body.raw).sorted()
        let perhaps = choice.chosen.filter { $0.traced == .possibly }.map(\.body.raw).sorted()
        let settings = [
            "cannot tell where only more could be found than":
                "\(choice.spread), the standard deviation of the levels before the start of all that could be comparators",
            "cannot tell where the fit before is among the worst": "fifth",
            "figures known on": figures.knownOn.description,
            "figures, SHA-256": figures.digest ?? "not told",
            "period": figures.measure.periodKind.rawValue,
            "periods before": "\(window.before.count) to \(window.before.last?.firstDay ?? "")",
            "periods after": "\(window.after.count) from \(window.after.first?.firstDay ?? "")",
            "left out": window.leftOut.map(\.firstDay).joined(separator: " "),
            "matching": "nearest \(nearest) by level, trend\(choice.hasSizes ? ", size" : "") and type",
            "placebos": placebos.text,
            "scaled by size": choice.hasSizes
                ? "effects times the square root of the unit's variance over the placebo's; variance = constant * sum of "
                    + "squared shares + slope / size, by least squares of squared effects of single comparators, neither "
                    + "below 0"
                : "no, sizes are not known",
            "test": "rank of the scaled mean gap among all placebos, treated counted, two-sided at 5%",
            "second estimator": "synthetic difference-in-differences, with plain difference-in-differences",
            "repeated without, leaders not traced": notTraced.joined(separator: " "),
            "repeated without, leaders perhaps traced": perhaps.joined(separator: " "),
        ]
        do throws(PlanProblem) {
            return try AnalysisPlan(
                measure: figures.measure.id,
                window: first...Swift.max(first, last),
                treated: [
                    PlannedTreatment(
                        unit: label(treatment.unit, summed),
                        start: .within(window.start.lowerBound.number...window.start.upperBound.number)
                    )
                ],
                comparators: choice.chosen.map(\.body.raw),
                method: PlannedMethod(name: "synthetic control, outcomes alone", settings: settings),
                direction: .either,
                seed: seed
            )
        } catch { throw .plan(error) }
    }
}

extension StandardisedDifference {
    /// Whether it is more than a quarter.
    fileprivate var isLarge: Bool {
        switch self {
        case .number(let number): abs(number) > 0.25
        case .noSpread: true
        case .noComparators: false
        }
    }
}
