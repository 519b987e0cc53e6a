import Evaluation
public import Outcomes

/// Every group on one measure as rows of a table; one that is not compared has the code of the reason alone.
public struct CountryTable: Sendable {
    public static let head = [
        "group", "start", "before", "after", "comparators", "detectable", "effect", "lower", "upper", "p", "adjusted",
        "answer",
    ]
    public let rows: [[String]]

    public init(_ country: CountryComparison) {
        rows = country.rows.map { [$0.unit.label] + CountryTable.cells($0.answer) }
    }

    /// All but the first column.
    public static func cells(_ answer: ComparisonFamily.Answer) -> [String] {
        guard case .compared(let comparison, let adjusted) = answer else {
            return Array(repeating: "", count: head.count - 2) + [answer.code]
        }
        let (plan, estimates) = (comparison.plan, comparison.estimates)
        let (lower, upper): (Double?, Double?) =
            switch estimates.interval {
            case .bounded(let range): (range.lowerBound, range.upperBound)
            case .above(let least): (least, nil)
            case .below(let most): (nil, most)
            case .everything, .empty: (nil, nil)
            }
        return [
            plan.treatment.start.inWords, "\(plan.window.before.count)", "\(plan.window.after.count)",
            "\(plan.comparators.count)", estimates.detectable.size.map(Thousandths.text) ?? "-",
            Thousandths.text(estimates.effect),
            lower.map(Thousandths.text) ?? "", upper.map(Thousandths.text) ?? "", Thousandths.text(estimates.pValue),
            Thousandths.text(adjusted),
            comparison.verdict.code,
        ]
    }
}
