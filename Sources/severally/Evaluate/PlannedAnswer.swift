import Evaluation
import Exchange
import Outcomes
import Register

/// What was planned, before any outcome is read.
struct PlannedAnswer {
    let planned: PlannedFamily
    let records: [PlacedRecord]
    let snapshot: Snapshot

    /// The plan alone stands on standard output; what could be found is told beside it.
    func print(_ figures: [MeasureFigures]) async throws {
        Out.write([UInt8](PlanDraft.whole(planned).utf8))
        for record in records { Out.note(record.inWords) }
        for row in planned.rows {
            let name = planned.rows.count > 1 ? "\(row.measure.id): " : ""
            switch row.plan {
            case .failure(let refusal): Out.note("\(name)\(snapshot.inWords(refusal))")
            case .success(let plan):
                guard let known = figures.first(where: { $0.measure == row.measure }) else { continue }
                do throws(ComparisonProblem) {
                    let detectable = try await plan.detectable(in: known)
                    Out.note("\(name)What could be found: \(detectable.sentence())")
                } catch { throw Failure.refused("\(name)\(error)") }
                for caution in plan.cautions { Out.note("\(name)\(snapshot.inWords(caution))") }
            }
        }
    }
}
