import Evaluation
import Exchange
import Outcomes
import Register
import Store

/// The comparison of a group with others on a measure.
struct OutcomeAnswer {
    let comparison: OutcomeComparison
    let snapshot: Snapshot

    var plan: ComparisonPlan { comparison.plan }

    /// Of the plan as it is printed.
    static func digest(_ plan: ComparisonPlan) -> String { PlanDraft(plan).digest }

    var report: ComparisonReport { snapshot.report(of: comparison) }

    var lines: [String] {
        let parts = report.parts.flatMap { part in [part.heading] + part.sentences.map { "  \($0)" } + [""] }
        let weights = comparison.estimates.test.treated.weights.sorted { ($1.weight, $0.donor) < ($0.weight, $1.donor) }
        return parts + [
            "The mixture: \(weights.map { "\(name($0.donor)) \(Digits.number($0.weight))" }.joined(separator: ", ")).",
            "The plan: SHA-256 \(OutcomeAnswer.digest(plan)); figures as read up to \(plan.knownOn); seed \(plan.analysis.seed).",
        ]
    }

    func name(_ code: String) -> String { BodyID(code).map { snapshot.shortName(of: $0) } ?? code }

    /// A row a period.
    var paths: Table { Table(head: OutcomePaths.head, rows: OutcomePaths(comparison).rows) }
}

/// All groups on one measure.
struct CountryAnswer {
    let country: CountryComparison
    let snapshot: Snapshot

    static let head = [
        "group", "start", "before", "after", "comparators", "detectable", "effect", "lower", "upper", "p", "adjusted",
        "answer",
    ]

    var table: Table {
        Table(head: CountryAnswer.head, rows: country.rows.map { [$0.unit.code] + CountryAnswer.cells($0.answer) })
    }

    /// All but the first column.
    static func cells(_ answer: ComparisonFamily.Answer) -> [String] {
        guard case .compared(let comparison, let adjusted) = answer else {
            return Array(repeating: "", count: 10) + [answer.code]
        }
        let (plan, estimates) = (comparison.plan, comparison.estimates)
        let detectable: Double? = if case .effect(let size) = estimates.detectable.finding { size } else { nil }
        let bounds: (String, String) =
            switch estimates.interval {
            case .bounded(let range): (Digits.number(range.lowerBound), Digits.number(range.upperBound))
            case .above(let least): (Digits.number(least), "")
            case .below(let most): ("", Digits.number(most))
            case .everything, .empty: ("", "")
            }
        return [
            plan.treatment.start.inWords, "\(plan.window.before.count)", "\(plan.window.after.count)",
            "\(plan.comparators.count)", Digits.number(detectable), Digits.number(estimates.effect), bounds.0, bounds.1,
            Digits.number(estimates.pValue), Digits.number(adjusted), comparison.verdict.code,
        ]
    }

    /// Why each of the others is not compared, and what the columns are.
    var notes: [String] {
        let reasons = country.rows.compactMap { row -> String? in
            switch row.answer {
            case .compared: nil
            case .notPlanned(let refusal): "\(row.unit.code): \(snapshot.inWords(refusal))"
            case .failed(_, let problem): "\(row.unit.code): \(problem)"
            }
        }
        let compared = country.rows.count - reasons.count
        return [
            "\(compared) of \(country.rows.count) groups are compared. Detectable: the smallest effect that would have been found 80 times in 100. Adjusted: p with all of these counted together (Benjamini and Hochberg).",
            "",
        ] + reasons
    }
}
