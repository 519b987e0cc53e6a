import Documents
import Markup
import Models
import Register
import Rules

/// The parts of a page that compares models: the table of all, and each by itself.
struct ComparisonParts {
    let models: ModelsView
    let comparison: ModelComparison

    private var snapshot: Snapshot { comparison.snapshot }
    private var names: String { comparison.bodies.map { snapshot.shortName(of: $0) }.inWords }

    var nodes: [Node] {
        [
            .p(
                [.class("lead")],
                .text(
                    "\(comparison.compared.count) ways for \(names) from \(comparison.day.inWords). Under each but a merger every body stays a legal body that answers for itself, and under each but a joint committee it decides for itself."
                )
            ),
            .p([], .text(comparison.reasonsInWords)),
            .h2([], "What the rules give now"),
            models.bullets(
                comparison.now.map { body, counts in
                    [models.view.link(body), .text(": \(ModelComparison.inWords(counts)).")]
                }
            ),
            .h2([], "Side by side"), table, note, effort,
            .h2([], "One by one"),
        ] + comparison.compared.flatMap(section)
    }

    private var table: Node {
        DataTable(
            caption: "The models for \(names) on \(comparison.day.inWords)",
            head: ["Model", "Findings that would be others", "What has to hold before", "Sittings", "Days at least"],
            rows: comparison.compared.map { compared in
                [
                    .a(Address(here: "#\(compared.model.id)"), .text(compared.model.title)), .text(findings(compared)),
                    .text(prerequisites(compared)), .text(String(compared.timetable.sittings)),
                    .text(days(compared.timetable)),
                ]
            }
        ).node
    }

    private func findings(_ compared: ComparedModel) -> String {
        let told = [
            (compared.worse, "not met"), (compared.better, "not met no longer"), (compared.unanswered, "newly unknown"),
        ]
        let words = told.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return words.isEmpty ? "none" : words.joined(separator: ", ")
    }

    private func prerequisites(_ compared: ComparedModel) -> String {
        let told = [
            (compared.prerequisitesMet, "met"), (compared.prerequisitesNotMet, "not met"),
            (compared.prerequisitesUnknown, "unknown"),
        ]
        let words = told.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return words.isEmpty ? "nothing is asked" : words.joined(separator: ", ")
    }

    private func days(_ timetable: ApprovalTimetable) -> String {
        let open = timetable.open.isEmpty ? "" : ", and \(timetable.open.count) times that no rule sets"
        return timetable.leastDays == timetable.leastDaysInTurn
            ? "\(timetable.leastDays)\(open)" : "\(timetable.leastDays), in turn \(timetable.leastDaysInTurn)\(open)"
    }

    private var effort: Node {
        DataTable(
            caption: "Posts, time and undoing",
            head: ["Model", "Posts and time", "Undoing it"],
            rows: comparison.compared.map { compared in
                [.text(compared.model.title), .text(compared.model.posts), .text(compared.model.reversible)]
            }
        ).node
    }

    private var note: Node {
        .p(
            [.class("note")],
            "Findings are those of the first day, for facts that are made up for the trial and never recorded: whoever is to hold a shared post is taken to be new and unknown. Days count only the notice of sittings that the rulebook sets, from the day on which the first notices go out; “in turn” is where each notice goes out after what comes before it. The time of everybody else is not set, so the true timetable is never shorter. Nothing here is legal advice."
        )
    }

    private func section(_ compared: ComparedModel) -> [Node] {
        let model = compared.model
        let name: Node = compared.isAlternative ? .text(model.title) : models.link(model)
        return [
            .h3([.id(model.id.raw)], name), .p([], .text(model.inShort)), .p([], .text(compared.trial)),
            compared.changes.isEmpty
                ? .nothing : .p([], .text("Findings: \(comparison.changesInWords(compared))")),
            .p([], .text(comparison.inWords(compared.timetable))),
            .details("\(model.title): all about it here", whole(compared)),
        ]
    }

    private func whole(_ compared: ComparedModel) -> [Node] {
        [points("It can", compared.can), points("It cannot", compared.cannot), findings(compared)]
            + [prerequisites(compared), approvals(compared)]
    }

    private func points(_ heading: String, _ points: [ComparedModel.Point]) -> Node {
        guard !points.isEmpty else { return .nothing }
        return [
            .p([], .strong(.text("\(heading):"))),
            models.bullets(
                points.map { point in
                    [.text(comparison.scope(point) + point.point.says), models.rests(on: point.point.rules)]
                }
            ),
        ]
    }

    private func findings(_ compared: ComparedModel) -> Node {
        guard !compared.changes.isEmpty else { return .nothing }
        return DataTable(
            caption: "Findings that would be others under \(compared.model.title.lowercased())",
            head: ["Body", "Rule", "Now", "Then", "Why"],
            rows: compared.changes.compactMap { change in
                comparison.rulebook[change.after.rule].map { rule in
                    let missing = change.after.missing.map { compared.after.inWords($0.what) }.uniqued
                    return [
                        .text(snapshot.shortName(of: change.after.body)), models.rules.link(rule),
                        .text(change.before?.heading(rule) ?? "not recorded"), .text(change.after.heading(rule)),
                        .text(
                            change.after.explanation
                                + (missing.isEmpty ? "" : " Missing: \(missing.joined(separator: "; ")).")
                        ),
                    ]
                }
            }
        ).node
    }

    private func prerequisites(_ compared: ComparedModel) -> Node {
        guard !compared.prerequisites.isEmpty else { return .nothing }
        return DataTable(
            caption: "What has to hold before \(compared.model.title.lowercased()), and is not met or not known",
            head: ["Body", "What has to hold", "Rule", "State"],
            rows: compared.prerequisites.map { open in
                [
                    .text(snapshot.shortName(of: open.body)), .text(open.says), .text(open.what),
                    .text(open.state.says),
                ]
            }
        ).node
    }

    private func approvals(_ compared: ComparedModel) -> Node {
        guard !compared.timetable.steps.isEmpty else { return .nothing }
        return DataTable(
            caption: "Approvals for \(compared.model.title.lowercased()), in order",
            head: ["Body", "Who decides", "What", "Day at least", "Day in turn"],
            rows: compared.timetable.steps.map { step in
                [
                    .text(snapshot.shortName(of: step.body) + (step.kindIsOpen ? " (if it is of that kind)" : "")),
                    .text(comparison.decider(step.approval)), .text(step.approval.decides),
                    .text(String(step.day)), .text(String(step.dayInTurn)),
                ]
            }
        ).node
    }
}
