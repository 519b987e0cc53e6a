import Evaluation
import Exchange

/// An estimate of synthetic difference-in-differences with its placebos.
struct SyntheticDIDAnswer: PrintedAnswer {
    let panel: CohortPanel
    let placebos: DifferencePlacebos
    let seed: UInt64

    var estimate: SyntheticDifference { placebos.estimate }

    var detectable: DetectableEffect {
        DetectableEffect(
            treated: estimate.cohorts.reduce(0) { $0 + $1.units.count },
            estimates: placebos.placebos.map { $0 },
            direction: .either
        )
    }

    var record: SyntheticDIDRecord { SyntheticDIDRecord(self) }

    var warnings: [String] {
        var told = panel.notes + estimate.cohorts.flatMap(notUnique)
        let units = placebos.rank.units
        if units < 20 {
            told.append(
                "With \(Words.count(units - 1, "placebo group")) p cannot be below 1/\(units): nothing here can be significant at 5%."
            )
        }
        told.append("The standard error is that of the placebos: it takes treated units to be as noisy as the others.")
        return told
    }

    private func notUnique(_ cohort: CohortDifference) -> [String] {
        let which = estimate.cohorts.count == 1 ? "" : " of those from \(from(cohort))"
        let units =
            cohort.areUnitWeightsUnique
            ? [] : ["Other weights of units\(which) fit as well as these: the weights are not unique."]
        let times =
            cohort.arePeriodWeightsUnique
            ? []
            : [
                "Other weights of times\(which) fit as well as these: the weights are not unique, and the effect may rest on which are taken."
            ]
        return units + times
    }

    private func from(_ cohort: CohortDifference) -> String { panel.panel.periods[cohort.window.post.lowerBound] }

    var lines: [String] {
        let cohorts = estimate.cohorts.flatMap { cohort in
            [
                "\(cohort.units.joined(separator: ", ")) from \(from(cohort)): \(Digits.number(cohort.att)) (plain \(Digits.number(cohort.plainATT)), share \(Digits.number(cohort.share)))",
                "  units: \(weighted(cohort.unitWeights.map { ($0.donor, $0.weight) }))",
                "  times: \(weighted(cohort.periodWeights.map { ($0.period, $0.weight) }))",
            ]
        }
        return [
            "What could have been found: \(detectable.sentence())", "",
            "Effect: \(Digits.number(estimate.att)); by plain difference-in-differences \(Digits.number(estimate.plainATT)).",
            "p by placebos \(Digits.p(placebos.rank)); 95% interval \(Digits.interval(placebos.interval(.fivePercent))).",
            "Standard error by placebos \(Digits.number(placebos.standardError)); plain \(Digits.number(placebos.plainStandardError)).",
            "",
        ] + cohorts + [""] + warnings.map { "Note: \($0)" } + ["", "Placebos: \(choice). Seed \(seed)."]
    }

    var choice: String {
        switch placebos.choice {
        case .every: "every other unit in turn, so nothing is left to chance"
        case .drawn(let count, _): "\(count) groups drawn"
        }
    }

    /// Those above one in a thousand, the largest first.
    private func weighted(_ weights: [(String, Double)]) -> String {
        weights.filter { $0.1 >= 0.001 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
            .map { "\($0.0) \(Digits.number($0.1))" }.joined(separator: ", ")
    }

    /// A row a weight.
    var rows: Table {
        Table(
            head: ["cohort", "kind", "name", "weight"],
            rows: estimate.cohorts.flatMap { cohort in
                let from = from(cohort)
                return cohort.unitWeights.map { [from, "unit", $0.donor, "\($0.weight)"] }
                    + cohort.periodWeights.map { [from, "time", $0.period, "\($0.weight)"] }
            }
        )
    }
}
