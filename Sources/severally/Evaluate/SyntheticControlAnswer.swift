import Evaluation
import Exchange

/// A treated unit beside its synthetic controls, with all that says how sure that is.
struct SyntheticControlAnswer: PrintedAnswer {
    let design: SyntheticControlDesign
    let notes: [String]
    /// The column of the outcome.
    let outcome: String
    let seed: UInt64
    /// What could have been found, from the placebos alone.
    let detectable: DetectableEffect
    let outcomeOnly: PlaceboTest
    let leaveOneOut: LeaveOneOut
    let inTime: [(from: String, control: SyntheticControl)]
    /// Nil where no predictor was asked for.
    let nested: NestedPlaceboTest?

    init(
        _ panel: TreatedPanel,
        rules: PlaceboRules,
        predictors: [Predictor],
        inTime: [(String, Int)],
        seed: UInt64
    ) async throws {
        design = panel.design
        notes = panel.notes
        outcome = panel.table.columns.outcome
        self.seed = seed
        let design = panel.design
        outcomeOnly = try await design.placebos(rules, progress: HowFar.report("Placebos"))
        detectable = DetectableEffect(
            treated: 1,
            estimates: outcomeOnly.placebos.filter { [outcomeOnly] in !outcomeOnly.excluded.contains($0.unit) }.map(
                \.att
            ),
            direction: Direction(rules.direction)
        )
        leaveOneOut = try design.leaveOneOut()
        self.inTime = try inTime.map { from, place in
            guard place < design.window.pre.upperBound else {
                throw Failure.input("--in-time \(from): expected a time before the start of treatment.")
            }
            do throws(SyntheticControlProblem) {
                return (from, try design.inTimePlacebo(from: place))
            } catch {
                throw Failure.input("--in-time \(from): \(error.words(of: design.donors.periods))")
            }
        }
        guard !predictors.isEmpty else {
            nested = nil
            return
        }
        let usual = SearchOptions.usual
        nested = try await NestedDesign(design, predictors: predictors).placebos(
            rules,
            search: SearchOptions(
                isFromSingles: usual.isFromSingles,
                randomStarts: usual.randomStarts,
                polished: usual.polished,
                seed: seed
            ),
            progress: HowFar.report("Placebos that match predictors")
        )
    }

    var record: SyntheticControlRecord { SyntheticControlRecord(self) }

    /// What a reader must know besides the figures.
    var warnings: [String] {
        var told = notes
        let (test, units) = (outcomeOnly, outcomeOnly.ratio.units)
        if units == 1 {
            told.append("The treated unit is ranked alone, so that p says nothing.")
        } else if units < 20 {
            told.append("With \(units) units p cannot be below 1/\(units): nothing here can be significant at 5%.")
        }
        if !test.treated.isUnique { told.append("Other weights fit as well as these: the weights are not unique.") }
        if test.preError.p <= 0.2 {
            told.append(
                "The fit before treatment is among the worst of all units (rank \(test.preError.atLeastAsExtreme) of \(test.preError.units)): the comparison is weak."
            )
        }
        if !test.excluded.isEmpty {
            told.append(
                "Left out of the ranks, since they fit too badly before: \(test.excluded.joined(separator: ", "))."
            )
        }
        if let nested { told += NestedWords(nested, test).warnings }
        return told
    }
}

extension PredictorMatch {
    /// With the column of the outcome for the word.
    func shown(as outcome: String) -> String {
        for start in ["outcome in ", "mean outcome "] where name.hasPrefix(start) {
            return start.replacing("outcome", with: outcome) + name.dropFirst(start.count)
        }
        return name
    }
}

extension Direction {
    init(_ direction: EffectDirection?) {
        switch direction {
        case .increase: self = .increase
        case .decrease: self = .decrease
        case nil: self = .either
        }
    }
}

/// What the form that matches predictors adds.
struct NestedWords {
    let nested: NestedPlaceboTest
    let outcomeOnly: PlaceboTest

    init(_ nested: NestedPlaceboTest, _ outcomeOnly: PlaceboTest) {
        (self.nested, self.outcomeOnly) = (nested, outcomeOnly)
    }

    var warnings: [String] {
        let spread = nested.treated.attSpread
        return [
            "The form that matches predictors rests on a search from \(nested.treated.ends.count) starts, which ended between \(Digits.number(spread.least)) and \(Digits.number(spread.greatest))."
        ]
    }

    /// Why the two forms do not say the same.
    var difference: String {
        let (one, other) = (outcomeOnly.ratio, nested.test.ratio)
        let ranks =
            "By outcomes alone the treated unit ranks \(one.atLeastAsExtreme) of \(one.units); by predictors \(other.atLeastAsExtreme) of \(other.units)."
        return
            "\(ranks) They differ because matching every outcome before treatment lets some units be copied closely, so that a small miss afterwards is a large ratio, while matching a few predictors leaves each a plain error before. \(ahead)Neither is the right one by itself: which was meant has to be said before looking."
    }

    /// Those with a larger ratio by outcomes alone, with their error before in both forms.
    private var ahead: String {
        guard let own = outcomeOnly.treated.measures.ratio.number else { return "" }
        let units = outcomeOnly.placebos.filter { ($0.measures.ratio.number ?? .infinity) >= own }.map { placebo in
            let matched = nested.test.placebos.first { $0.unit == placebo.unit }?.measures.preRMSPE
            return
                "\(placebo.unit) (error before \(Digits.number(placebo.measures.preRMSPE)), by predictors \(Digits.number(matched)))"
        }
        return units.isEmpty ? "" : "Ahead of it by outcomes alone: \(units.joined(separator: ", ")). "
    }
}
