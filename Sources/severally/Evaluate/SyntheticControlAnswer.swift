import Evaluation
import Exchange

/// A treated unit beside its synthetic controls, with all that says how sure that is.
struct SyntheticControlAnswer: PrintedAnswer {
    let design: SyntheticControlDesign
    let notes: [String]
    /// The units of which the treated one is the mean.
    let treated: [String]
    /// The column of the outcome.
    let outcome: String
    let seed: UInt64
    /// Whether every placebo is told with the rows, in place of the times.
    let listsPlacebos: Bool
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
        seed: UInt64,
        listsPlacebos: Bool
    ) async throws {
        design = panel.design
        notes = panel.notes
        treated = panel.treated
        self.listsPlacebos = listsPlacebos
        outcome = panel.table.columns.outcome
        self.seed = seed
        let design = panel.design
        let groups = treated.count == 1 ? nil : try design.placeboGroups(of: treated.count, seed: seed)
        let progress = HowFar.report("Placebos")
        if let groups {
            outcomeOnly = try await design.placebos(rules, among: groups, progress: progress)
        } else {
            outcomeOnly = try await design.placebos(rules, progress: progress)
        }
        detectable = DetectableEffect(
            treated: treated.count,
            estimates: outcomeOnly.counted.map(\.att),
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
        let search = SearchOptions(
            isFromSingles: usual.isFromSingles,
            randomStarts: usual.randomStarts,
            polished: usual.polished,
            seed: seed
        )
        let matching = try NestedDesign(design, predictors: predictors)
        let told = HowFar.report("Placebos that match predictors")
        if let groups {
            nested = try await matching.placebos(rules, among: groups, search: search, progress: told)
        } else {
            nested = try await matching.placebos(rules, search: search, progress: told)
        }
    }

    var placebos: PlaceboWords { PlaceboWords(test: outcomeOnly, treated: treated.count) }

    var record: SyntheticControlRecord { SyntheticControlRecord(self) }

    /// What a reader must know besides the figures.
    var warnings: [String] {
        var told = notes + placebos.warnings
        if let nested { told += NestedWords(nested, outcomeOnly).warnings }
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
        let isOfGroups = outcomeOnly.members.contains { $0.count > 1 }
        let named = isOfGroups ? PlaceboWords.listed(units) : units.joined(separator: ", ")
        return units.isEmpty ? "" : "Ahead of it by outcomes alone: \(named). "
    }
}
