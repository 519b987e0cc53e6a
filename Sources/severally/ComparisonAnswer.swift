import Documents
import Models
import Register
import Rules

/// Models side by side, in lines and rows.
struct ComparisonAnswer {
    let comparison: ModelComparison
    /// Of the text of the rulebook.
    let digest: String
    /// Whether all is told of each.
    let isWhole: Bool

    private var snapshot: Snapshot { comparison.snapshot }

    /// A row for each model.
    var table: Table {
        Table(
            head: [
                "model", "title", "would_be_not_met", "would_be_not_met_no_longer", "would_be_unknown",
                "prerequisites_met", "prerequisites_not_met", "prerequisites_unknown", "approvals", "sittings",
                "days_at_least", "days_at_least_in_turn", "not_counted",
            ],
            rows: comparison.compared.map { compared in
                [compared.model.id.raw, compared.model.title]
                    + [
                        compared.worse, compared.better, compared.unanswered, compared.prerequisitesMet,
                        compared.prerequisitesNotMet, compared.prerequisitesUnknown, compared.timetable.steps.count,
                        compared.timetable.sittings, compared.timetable.leastDays,
                        compared.timetable.leastDaysInTurn, compared.timetable.open.count,
                    ].map(String.init)
            }
        )
    }

    var lines: [String] {
        let names = comparison.bodies.map { snapshot.shortName(of: $0) }.inWords
        let head = [
            "Models for \(names) from \(comparison.day.inWords), as known at entry \(snapshot.basis.knownAt), by the "
                + "rulebook compiled on \(comparison.rulebook.compiled.inWords) (digest \(digest.prefix(12))). Nothing was "
                + "recorded. No legal advice.",
            "", comparison.reasonsInWords,
            "", "What the rules give now:",
        ]
        let now = comparison.now.map { "  \(snapshot.shortName(of: $0.body)): \(ModelComparison.inWords($0.counts))" }
        return head + now + ["", "Side by side:"] + side + comparison.compared.flatMap { [""] + lines(of: $0) }
    }

    private var side: [String] {
        Table(
            head: [
                "model", "would be not met", "no longer", "would be unknown", "before: met", "not met", "unknown",
                "sittings", "days at least", "in turn", "not counted",
            ],
            rows: table.rows.map { row in [row[0]] + row[2...7] + row[9...12] }
        ).lines.map { "  \($0)" }
    }

    private func lines(of compared: ComparedModel) -> [String] {
        let model = compared.model
        return ["\(model.title) [\(model.id)]", "  \(model.inShort)"]
            + (isWhole ? points("It can", compared.can) + points("It cannot", compared.cannot) : [])
            + findings(compared) + prerequisites(compared) + approvals(compared)
            + ["  Posts and time: \(model.posts)", "  Undoing it: \(model.reversible)"]
    }

    private func points(_ heading: String, _ points: [ComparedModel.Point]) -> [String] {
        points.isEmpty
            ? [] : ["  \(heading):"] + points.map { "    - \(comparison.scope($0))\($0.point.says)" }
    }

    private func findings(_ compared: ComparedModel) -> [String] {
        let told = isWhole ? compared.changes : compared.turns
        let sum = compared.changes.isEmpty ? [] : ["  Findings: \(comparison.changesInWords(compared))"]
        return ["  \(compared.trial)"] + sum
            + told.compactMap { change in
                comparison.rulebook[change.after.rule].map { "    - \(comparison.line(change, $0))" }
            }
    }

    private func prerequisites(_ compared: ComparedModel) -> [String] {
        let open = compared.prerequisites.filter { isWhole || $0.state.outcome == .notMet }
        guard !open.isEmpty else { return [] }
        return ["  \(isWhole ? "Not met or not known before it begins" : "Not met before it begins"):"]
            + open.map { "    - \(snapshot.shortName(of: $0.body)): \($0.says) \($0.what): \($0.state.says)" }
    }

    private func approvals(_ compared: ComparedModel) -> [String] {
        let timetable = compared.timetable
        guard isWhole else { return ["  \(comparison.inWords(timetable))"] }
        return ["  \(comparison.inWords(timetable))"]
            + timetable.steps.map { step in
                "    - day \(step.day) (in turn \(step.dayInTurn)): \(snapshot.shortName(of: step.body)), "
                    + "\(comparison.decider(step.approval)): \(step.approval.decides)"
            }
    }
}
