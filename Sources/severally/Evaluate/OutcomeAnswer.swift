import Evaluation
import Exchange
import Outcomes
import Register

/// The comparison of a group with others on a measure.
struct OutcomeAnswer: PrintedAnswer {
    let comparison: OutcomeComparison
    let snapshot: Snapshot
    let records: [PlacedRecord]

    var plan: ComparisonPlan { comparison.plan }

    var report: ComparisonReport { snapshot.report(of: comparison) }

    var lines: [String] {
        let parts = report.parts.flatMap { part in [part.heading] + part.sentences.map { "  \($0)" } + [""] }
        let weights = comparison.estimates.test.treated.weights.sorted { ($1.weight, $0.donor) < ($0.weight, $1.donor) }
        return parts + [
            "The mixture: \(weights.map { "\(name($0.donor)) \(Digits.number($0.weight))" }.joined(separator: ", ")).",
            "The plan: SHA-256 \(plan.digest); figures as read up to \(plan.knownOn); seed \(plan.analysis.seed).",
        ] + records.map(\.inWords)
    }

    var record: OutcomeRecord { OutcomeRecord(comparison, snapshot) }

    func name(_ code: String) -> String { BodyID(code).map { snapshot.shortName(of: $0) } ?? code }

    /// A row a period.
    var rows: Table { Table(head: OutcomePaths.head, rows: OutcomePaths(comparison).rows) }
}

/// All groups on one measure.
struct CountryAnswer: PrintedAnswer {
    let country: CountryComparison
    let snapshot: Snapshot
    let records: [PlacedRecord]

    var record: OutcomeFamilyRecord { OutcomeFamilyRecord(country.rows, snapshot) }

    var lines: [String] { rows.lines + [""] + notes + records.suffix(1).map(\.inWords) }

    var rows: Table { Table(head: CountryTable.head, rows: CountryTable(country).rows) }

    /// Why each of the others is not compared, and what the columns are.
    var notes: [String] {
        let reasons = country.others.map { "\($0.unit.label): \(snapshot.inWords($0))" }
        return [
            "\(country.tally.compared) of \(country.rows.count) groups are compared. Detectable: the smallest effect that would have been found 80 times in 100. Adjusted: p with all of these counted together (Benjamini and Hochberg).",
            "",
        ] + reasons
    }
}
