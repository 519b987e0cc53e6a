import Evaluation
import Exchange

extension StaggeredDIDAnswer {
    var lines: [String] {
        let detectable = permutation?.detectable.map { ["What could have been found: \($0.sentence())", ""] } ?? []
        let aggregates = Table(
            head: ["aggregate", "effect", "standard error", "95% band"],
            rows: result.aggregates.map { row($0.kind.rawValue, $0.overall, .pointwise) }
        ).lines
        let dynamic = result.aggregate(.dynamic).map { aggregate in
            ["", "By times since the start:"]
                + Table(
                    head: ["since the start", "effect", "standard error", "95% band"],
                    rows: aggregate.parts.map { row(String($0.label), $0.effect, aggregate.critical) }
                ).lines
        }
        let tested = permutation.map { test in
            [
                "",
                "By permutation of the plain difference-in-differences: effect \(Digits.number(test.estimate)), p \(Digits.p(test.rank)), 95% interval \(Digits.interval(test.interval)).",
            ]
        }
        let notes = warnings.isEmpty ? [] : [""] + warnings.map { "Note: \($0)" }
        return detectable + aggregates + (dynamic ?? []) + (tested ?? []) + notes + ["", settings]
    }

    private func row(_ name: String, _ effect: Effect?, _ critical: Critical) -> [String] {
        let band = effect.flatMap { effect in critical.number.flatMap { effect.band($0) } }
        let refused = if case .refused? = effect?.sureness { "refused" } else { "-" }
        return [
            name, Digits.number(effect?.att), effect?.standardError.map { Digits.number($0) } ?? refused,
            band.map { "\(Digits.number($0.lowerBound)) to \(Digits.number($0.upperBound))" } ?? "-",
        ]
    }

    private var settings: String {
        let errors =
            switch result.settings.errors {
            case .analytic: "analytic standard errors"
            case .multiplier(let draws): "\(draws) draws of the multiplier bootstrap"
            }
        return
            "Control \(result.settings.control.rawValue), base \(result.settings.base.rawValue), method \(result.settings.method.rawValue), anticipation \(result.settings.anticipation), \(errors). \(result.units) units, \(result.treated) treated. Seed \(seed)."
    }

    /// A row a group-time effect.
    var rows: Table {
        Table(
            head: ["group", "time", "base", "controls", "att", "se", "why"],
            rows: result.cells.map { cell in
                let why = if case .absent(let gap) = cell.finding { gap.code } else { "" }
                return [
                    time(cell.cohort), time(cell.period), time(cell.base), "\(cell.controls)",
                    cell.effect.map { "\($0.att)" } ?? "", cell.effect?.standardError.map { "\($0)" } ?? "", why,
                ]
            }
        )
    }
}

extension PermutationResult {
    /// Its place among itself and the placebo groups.
    var rank: Rank {
        let units = placebos.count + 1
        return Rank(atLeastAsExtreme: Int((pValue * Double(units)).rounded()), units: units)
    }
}

extension Digits {
    static func interval(_ interval: PermutationInterval) -> String {
        switch interval {
        case .bounded(let range): "\(number(range.lowerBound)) to \(number(range.upperBound))"
        case .atLeast(let least): "\(number(least)) or more"
        case .atMost(let most): "\(number(most)) or less"
        case .unbounded: "every effect: too few placebo groups to rule any out"
        case .empty: "none: the test does not fit its own estimate"
        case .notOffered: "not offered: placebo groups hold treated units"
        }
    }
}
