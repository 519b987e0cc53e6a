import Documents
import Models
import Register
import Rules

/// Models side by side, in the form of `Exports/schema/comparison.schema.json`.
struct ComparisonRecord: Encodable {
    struct Point: Encodable {
        let says: String
        let bodies, open, rules: [String]

        init(_ point: ComparedModel.Point) {
            says = point.point.says
            (bodies, open) = (point.bodies.map(\.raw), point.open.map(\.raw))
            rules = point.point.rules.map(\.raw)
        }
    }

    struct Change: Encodable {
        let body, rule, grade, after, explanation: String
        let before: String?
        let missing: [String]
    }

    struct Open: Encodable {
        let body, says, what, outcome, state: String
    }

    struct Step: Encodable {
        let body, approval, by, decides: String
        let kindIsOpen: Bool
        let day, dayInTurn: Int
        let after: [String]
    }

    struct Model: Encodable {
        let model, title, posts, reversible, trial: String
        let isAlternative: Bool
        let can, cannot: [Point]
        let findings: [Change]
        let prerequisitesMet, prerequisitesNotMet, prerequisitesUnknown: Int
        let prerequisites: [Open]
        let approvals: [Step]
        let sittings, daysAtLeast, daysAtLeastInTurn: Int
        let notCounted: [String]
    }

    let form = "severally.comparison/1"
    let on: String
    let knownAt: Int
    let rulebook, models: String
    let bodies, reasons: [String]
    let compared: [Model]

    init(_ comparison: ModelComparison, rulebook: String, models: String) {
        on = comparison.day.iso
        knownAt = comparison.snapshot.basis.knownAt
        (self.rulebook, self.models) = (rulebook, models)
        bodies = comparison.bodies.map(\.raw)
        reasons = comparison.reasons.flatMap { $0.purposes.map(\.text) }
        compared = comparison.compared.map { Model($0, comparison) }
    }
}

extension ComparisonRecord.Model {
    fileprivate init(_ compared: ComparedModel, _ comparison: ModelComparison) {
        let (model, timetable) = (compared.model, compared.timetable)
        self.model = model.id.raw
        (title, posts, reversible, trial) = (model.title, model.posts, model.reversible, compared.trial)
        isAlternative = compared.isAlternative
        (can, cannot) = (
            compared.can.map(ComparisonRecord.Point.init), compared.cannot.map(ComparisonRecord.Point.init)
        )
        findings = compared.changes.map { change in
            ComparisonRecord.Change(
                body: change.after.body.raw,
                rule: change.after.rule.raw,
                grade: change.after.grade.rawValue,
                after: change.after.outcome.rawValue,
                explanation: change.after.explanation,
                before: change.before?.outcome.rawValue,
                missing: change.after.missing.map { compared.after.inWords($0.what) }
            )
        }
        prerequisitesMet = compared.prerequisitesMet
        prerequisitesNotMet = compared.prerequisitesNotMet
        prerequisitesUnknown = compared.prerequisitesUnknown
        prerequisites = compared.prerequisites.map { open in
            ComparisonRecord.Open(
                body: open.body.raw,
                says: open.says,
                what: open.what,
                outcome: open.state.outcome.rawValue,
                state: open.state.says
            )
        }
        approvals = timetable.steps.map { step in
            ComparisonRecord.Step(
                body: step.body.raw,
                approval: step.approval.name,
                by: comparison.decider(step.approval),
                decides: step.approval.decides,
                kindIsOpen: step.kindIsOpen,
                day: step.day,
                dayInTurn: step.dayInTurn,
                after: step.approval.after
            )
        }
        sittings = timetable.sittings
        (daysAtLeast, daysAtLeastInTurn) = (timetable.leastDays, timetable.leastDaysInTurn)
        notCounted = timetable.open
    }
}
