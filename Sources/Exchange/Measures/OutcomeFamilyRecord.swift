import Evaluation
public import Outcomes
public import Register

/// Comparisons that were planned and corrected together, in the form of `Exports/schema/outcome-comparisons.schema.json`.
public struct OutcomeFamilyRecord: Encodable, Sendable {
    struct Row: Encodable {
        let group, measure, answer, sentence: String
        let compared: Compared?
    }

    struct Compared: Encodable {
        let start: [String]
        let before, after, comparators: Int
        let detectable: DetectableRecord
        let att, p, adjusted: Double
        let interval: IntervalRecord
        let planDigest: String
    }

    let form = "severally.outcome-comparisons/1"
    let knownAt: Int
    let rows: [Row]

    public init(_ rows: [ComparisonFamily.Row], _ snapshot: Snapshot) {
        knownAt = snapshot.basis.knownAt
        self.rows = rows.map { row in
            let compared: Compared? =
                if case .compared(let comparison, let adjusted) = row.answer {
                    Compared(comparison, adjusted)
                } else { nil }
            return Row(
                group: row.unit.label,
                measure: row.measure.id,
                answer: row.answer.code,
                sentence: snapshot.inWords(row),
                compared: compared
            )
        }
    }
}

extension OutcomeFamilyRecord.Compared {
    fileprivate init(_ comparison: OutcomeComparison, _ adjusted: Double) {
        let (plan, estimates) = (comparison.plan, comparison.estimates)
        start = [plan.treatment.start.earliest.iso, plan.treatment.start.latest.iso]
        (before, after, comparators) = (plan.window.before.count, plan.window.after.count, plan.comparators.count)
        detectable = DetectableRecord(estimates.detectable, plan.analysis.direction)
        (att, p, self.adjusted) = (estimates.effect, estimates.pValue, adjusted)
        interval = IntervalRecord(estimates.interval)
        planDigest = plan.digest
    }
}
