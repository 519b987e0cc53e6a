import Evaluation
import Exchange
import Markup
import Outcomes
import Register

/// A result that a board can read in two minutes: one group on one measure.
struct GroupOutcomePage {
    let view: RegisterView
    let library: MeasureLibrary
    let group: GroupID
    let country: CountryComparison
    let plans: RecordedPlans?

    private var measure: OutcomeMeasure { country.measure }
    private var name: String { view.snapshot.group(group)?.payload.name ?? group.raw }
    private var answer: ComparisonFamily.Answer? {
        country.rows.first { $0.unit == .group(group) }?.answer
    }

    var node: Node {
        Layout(
            title: "\(measure.name): \(name)",
            trail: [
                ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
                (name, view.asked.address(.group(group))), ("Outcomes", view.asked.address(.groupOutcomes(group))),
                (measure.name, view.asked.address(.outcome(measure.id))),
            ],
            view: view,
            main: [.h1(.text("\(measure.name): \(name)")), MeasureParts.basis(view, library)] + result
        ).node
    }

    private var result: [Node] {
        switch answer {
        case .compared(let comparison, let adjusted): compared(comparison, adjusted)
        case .notPlanned(let refusal):
            [.p([.class("lead")], .text("It is not compared. \(view.snapshot.inWords(refusal))"))]
        case .failed(_, let problem): [.p([.class("lead")], .text("It could not be compared. \(problem)"))]
        case nil: [.p([.class("lead")], "The register has no sharing of leaders in this group.")]
        }
    }

    private func compared(_ comparison: OutcomeComparison, _ adjusted: Double) -> [Node] {
        let report = view.snapshot.report(of: comparison)
        let parts = report.parts.map { part -> Node in
            [
                .h2([], .text(part.heading)),
                part.sentences.count > 3
                    ? MeasureParts.bullets(part.sentences) : .list(part.sentences.map { .p([], .text($0)) }),
            ]
        }
        return [.p([.class("lead")], .text(lead(report, comparison.verdict, adjusted)))] + parts.prefix(3)
            + [PathsPicture(comparison: comparison).picture.node] + parts[3...3]
            + [
                .p(
                    [],
                    .text(
                        "With the \(country.tally.compared) groups that can be compared on this measure counted together p is \(Figures.text(adjusted, places: 3))."
                    )
                ),
                GapsPicture(comparison: comparison).picture.node,
            ] + parts.dropFirst(4)
            + [
                events(comparison.events), weights(comparison), BalanceTable(plan: comparison.plan).node,
                dropped(comparison.plan), plan(comparison.plan), files,
                MeasureParts.about(measure),
            ]
    }

    private func events(_ events: ComparisonEvents) -> Node {
        [
            .h2([], "By time since the start"), EventStudyPicture(events: events, measure: measure).picture.node,
            MeasureParts.bullets(events.howToRead),
        ]
    }

    /// What could have been found comes first; what is found alone is one of many that were looked at, and says so at once.
    private func lead(_ report: ComparisonReport, _ found: ComparisonVerdict, _ adjusted: Double) -> String {
        let answer = OutcomeParts.verdict(found)
        let all = "the \(country.tally.compared) groups that can be compared on this measure counted together"
        let verdict =
            if case .found = found {
                adjusted <= 0.05
                    ? "\(answer), also with \(all)." : "\(answer), taken alone; with \(all) it is not found."
            } else { "\(answer)." }
        return (report.detectable + [verdict]).joined(separator: " ")
    }

    private func weights(_ comparison: OutcomeComparison) -> Node {
        let control = comparison.estimates.test.treated
        return [
            .h2([], "The comparators"),
            DataTable(
                caption: "The mixture: each comparator with a part in it",
                head: ["Body", "Part"],
                rows: control.weights.sorted { ($1.weight, $0.donor) < ($0.weight, $1.donor) }.map {
                    [body($0.donor), .text(Figures.text(100 * $0.weight, places: 1) + "%")]
                },
                numberColumns: [1]
            ).node,
        ]
    }

    private func body(_ code: String) -> Node { BodyID(code).map { view.link($0) } ?? .text(code) }

    private func dropped(_ plan: ComparisonPlan) -> Node {
        .details(
            "The \(plan.dropped.count) bodies that are no comparators, and why",
            [
                DataTable(
                    caption: "No comparators",
                    head: ["Body", "Why"],
                    rows: plan.dropped.map { dropped in
                        let reasons = dropped.reasons.map { view.snapshot.inWords($0, of: dropped.body, in: plan) }
                        return [view.link(dropped.body), .text(reasons.joined(separator: " "))]
                    }
                ).node
            ]
        )
    }

    private func recorded(_ plan: ComparisonPlan) -> Node {
        guard let place = plans?.place(of: plan) else { return .nothing }
        return [
            .p(
                [],
                .text(
                    "It was recorded on \(place.recordedAt.momentInWords) by this program, before it worked the outcome out, as number \(place.number) of "
                ),
                .a(view.asked.address(.recordedPlans), "the recorded plans"),
                .text(".\(place.turn?.inWords ?? "")")
            ),
            .p(
                [],
                "The SHA-256 of this record: ",
                .el("code", [.class("hash")], [.text(place.line)]),
                ". Whoever keeps it elsewhere can tell later whether this record or one before it was changed."
            ),
        ]
    }

    private func plan(_ plan: ComparisonPlan) -> Node {
        [
            .h2([], "The plan, fixed from figures before the start alone"),
            recorded(plan),
            .p(
                [],
                "No outcome after the start can change it."
            ),
            .p(
                [],
                "SHA-256: ",
                .el("code", [.class("hash")], [.text(plan.digest)])
            ),
        ]
    }

    private var files: Node {
        [
            .h2([], "Download data and result"),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                OutcomeFile.allCases.map { file in
                    .a(view.asked.address(.groupOutcomeFile(group, measure.id, file)), .text(file.title))
                }
            ),
        ]
    }
}

extension PlanPlace.Turn {
    /// Where it is not the first, that earlier results may have been seen.
    fileprivate var inWords: String {
        number == 1
            ? " No earlier plan of this question, the same unit on the same measure, stands there."
            : " It is plan \(number) of this question, the same unit on the same measure; the first was recorded on \(firstAt.momentInWords), so earlier results may have been known when it was made."
    }
}
