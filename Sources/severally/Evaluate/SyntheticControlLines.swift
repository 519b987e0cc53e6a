import Evaluation
import Exchange

extension SyntheticControlAnswer {
    /// What could have been found comes before what was.
    var lines: [String] {
        let head = [
            "What could have been found: \(detectable.sentence(Direction(outcomeOnly.rules.direction)))", "",
        ]
        let forms =
            form("By outcomes alone", outcomeOnly)
            + placebos.ahead + [
                "Leaving one donor out: effect from \(Digits.number(leaveOneOut.range.lowerBound)) to \(Digits.number(leaveOneOut.range.upperBound))."
            ]
            + inTime.map { "As if from \($0.from): effect \(Digits.number($0.control.att))." }
        let matched =
            nested.map { nested in
                [""] + form("By predictors", nested.test) + predictors(nested) + [
                    "", NestedWords(nested, outcomeOnly).difference,
                ]
            } ?? []
        let notes = warnings.isEmpty ? [] : [""] + warnings.map { "Note: \($0)" }
        return head + forms + matched + notes + [
            "", placebos.line(seed: seed),
        ] + (listsPlacebos ? [""] + placebos.rows.lines : [])
    }

    private func form(_ title: String, _ test: PlaceboTest) -> [String] {
        let control = test.treated
        let weights = control.weights.sorted { ($1.weight, $0.donor) < ($0.weight, $1.donor) }
        return [
            "\(title): \(control.unit) against \(weights.map { "\($0.donor) \(Digits.number($0.weight))" }.joined(separator: ", "))",
            "Effect (mean gap after): \(Digits.number(control.att)); error before \(Digits.number(control.measures.preRMSPE)), after \(Digits.number(control.measures.postRMSPE)), ratio of squares \(Digits.ratio(control.measures.ratio)).",
            "p by ratio \(Digits.p(test.ratio)); by mean gap \(Digits.p(test.meanGap))\(test.directional.map { "; in the direction expected \(Digits.p($0))" } ?? "").",
            "95% interval by mean gap: \(Digits.interval(test.interval(.fivePercent, by: .meanGap))).",
        ]
    }

    private func predictors(_ nested: NestedPlaceboTest) -> [String] {
        Table(
            head: ["predictor", "importance", "treated", "synthetic", "mean of donors"],
            rows: nested.treated.predictors.map { match in
                [match.shown(as: outcome)]
                    + [match.importance, match.unit, match.synthetic, match.donorMean].map(Digits.number)
            }
        ).lines
    }

    /// A row a time, or a placebo.
    var rows: Table {
        guard !listsPlacebos else { return placebos.rows }
        let control = outcomeOnly.treated
        let periods = design.donors.periods
        return Table(
            head: ["time", "observed", "synthetic", "gap"] + (nested == nil ? [] : ["matched", "matchedGap"]),
            rows: periods.indices.map { place in
                [periods[place], "\(design.outcomes[place])", "\(control.synthetic[place])", "\(control.gap[place])"]
                    + (nested.map { ["\($0.treated.control.synthetic[place])", "\($0.treated.control.gap[place])"] }
                        ?? [])
            }
        )
    }
}

extension TreatedAsDonor {
    var inWords: String {
        switch self {
        case .leftOut: "left out of their donors"
        case .kept: "kept among their donors"
        }
    }
}
