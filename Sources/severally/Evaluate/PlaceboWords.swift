import Evaluation
import Exchange

/// How placebos are told: single units, or groups of as many as are treated.
struct PlaceboWords {
    let test: PlaceboTest
    /// How many units are treated.
    let treated: Int

    /// Of many groups no more than so many are told by name; JSON and `--placebos` have all.
    private static let mostNamed = 5

    var areGroups: Bool { treated > 1 }

    /// The last line of an answer.
    func line(seed: UInt64) -> String {
        let rule = "the treated \(areGroups ? "mean" : "unit") is \(test.rules.treated.inWords)"
        guard areGroups else { return "Placebos: \(rule). Seed \(seed)." }
        let count = Words.count(test.placebos.count, "group")
        let chosen =
            switch test.choice {
            case .enumerated: "\(count) of \(treated) others, all that there are"
            case .drawn: "\(count) of \(treated) others, drawn"
            }
        return "Placebos: \(chosen); \(rule). Seed \(seed)."
    }

    /// The groups that show as much as the treated ones by mean gap, the largest first; none where single units are ranked.
    var ahead: [String] {
        guard areGroups else { return [] }
        let size = abs(test.treated.att)
        let beyond = test.counted.filter { abs($0.att) >= size * (1 - 1e-9) }.sorted {
            (abs($1.att), $0.unit) < (abs($0.att), $1.unit)
        }
        guard !beyond.isEmpty else { return [] }
        let named = Self.listed(beyond.map { "\($0.unit) \(Digits.number($0.att))" })
        return ["Groups with as large a mean gap: \(named)."]
    }

    var warnings: [String] {
        var told: [String] = []
        let units = test.ratio.units
        let which = areGroups ? "group" : "unit"
        if units == 1 {
            told.append("The treated \(which) is ranked alone, so that p says nothing.")
        } else if units < 20 {
            told.append("With \(units) \(which)s p cannot be below 1/\(units): nothing here can be significant at 5%.")
        }
        if !test.treated.isUnique { told.append("Other weights fit as well as these: the weights are not unique.") }
        if test.preError.p <= 0.2 {
            told.append(
                "The fit before treatment is among the worst of all \(which)s (rank \(test.preError.atLeastAsExtreme) of \(test.preError.units)): the comparison is weak."
            )
        }
        if !test.excluded.isEmpty {
            let names = areGroups ? Self.listed(test.excluded) : test.excluded.joined(separator: ", ")
            told.append("Left out of the ranks, since they fit too badly before: \(names).")
        }
        return told
    }

    static func listed(_ names: [String]) -> String {
        let more = names.count - mostNamed
        return names.prefix(mostNamed).joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "")
    }

    /// A row a placebo, the treated first.
    var rows: Table {
        Table(
            head: ["placebo", "role", "att", "preRMSPE", "postRMSPE", "ratio", "isExcluded"],
            rows: [row(test.treated, "treated", isExcluded: false)]
                + test.placebos.map { row($0, areGroups ? "group" : "unit", isExcluded: test.isExcluded($0)) }
        )
    }

    private func row(_ control: SyntheticControl, _ role: String, isExcluded: Bool) -> [String] {
        let measures = control.measures
        return [
            control.unit, role, "\(control.att)", "\(measures.preRMSPE)", "\(measures.postRMSPE)",
            measures.ratio.number.map { "\($0)" } ?? "", "\(isExcluded)",
        ]
    }
}
