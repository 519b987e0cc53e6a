import Evaluation
import Outcomes

/// The gaps by time since the start, in the form of `Exports/schema/outcome-comparison.schema.json`.
struct EventStudyRecord: Encodable {
    struct Fitted: Encodable {
        let event: Int
        let period: String
        let gap: Double
    }

    struct Effect: Encodable {
        let event: Int
        let period: String
        let effect, p: Double
        let pointwise, uniform: IntervalRecord
    }

    let before: [Fitted]
    let after: [Effect]
    let p: Double
    let placebos: Int

    init(_ events: ComparisonEvents) {
        before = events.before.map { Fitted(event: $0.event, period: $0.period.firstDay, gap: $0.gap) }
        after = events.after.map {
            Effect(
                event: $0.event,
                period: $0.period.firstDay,
                effect: $0.found.effect,
                p: $0.found.pValue,
                pointwise: IntervalRecord($0.found.pointwise.map { .bounded($0) } ?? .everything),
                uniform: IntervalRecord($0.found.uniform.map { .bounded($0) } ?? .everything)
            )
        }
        (p, placebos) = (events.pValue, events.placebos)
    }
}
