import Evaluation
import Exchange
import Markup
import Outcomes
import Register

/// One group on every measure, counted together.
struct GroupOutcomesPage {
    let view: RegisterView
    let library: MeasureLibrary
    let group: GroupID
    let family: ComparisonFamily

    private var name: String { view.snapshot.group(group)?.payload.name ?? group.raw }

    var node: Node {
        Layout(
            title: "Outcomes of \(name)",
            trail: [
                ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
                (name, view.asked.address(.group(group))), ("Outcomes", view.asked.address(.outcomes)),
            ],
            view: view,
            main: [
                .h1(.text("\(name): did outcomes change where leaders were shared?")),
                MeasureParts.basis(view, library), .p([.class("lead")], .text(lead)), table, others,
                .p([], "Every plan was recorded by this program before it worked the outcome out: ", plans, "."),
                OutcomeParts.limits,
            ]
        ).node
    }

    private var plans: Node { .a(view.asked.address(.recordedPlans), "the recorded plans") }

    private var compared: [(measure: OutcomeMeasure, comparison: OutcomeComparison, adjusted: Double)] {
        family.rows.compactMap { row in
            if case .compared(let comparison, let adjusted) = row.answer {
                (row.measure, comparison, adjusted)
            } else {
                nil
            }
        }
    }

    private var lead: String {
        let (count, all) = (compared.count, family.rows.count)
        let among = family.rows.count { $0.answer.isFoundAmongAll }
        return
            "This group can be compared on \(count) of \(all) measures. With \(count == 1 ? "this one" : "these \(count)") counted together, something is found on \(among). How the group stands among all groups is on the page of each result."
    }

    private var table: Node {
        guard !compared.isEmpty else { return .nothing }
        return DataTable(
            caption: "Every measure on which it is compared",
            head: ["Measure", "Start", "Could have been found", "Effect", "p", "p, these together", "Answer"],
            rows: compared.map { measure, comparison, adjusted in
                let estimates = comparison.estimates
                return [
                    .a(view.asked.address(.groupOutcome(group, measure.id)), .text(measure.name)),
                    .text(comparison.plan.treatment.start.inWords),
                    .text(OutcomeParts.detectable(estimates.detectable)),
                    .text(Figures.text(estimates.effect, places: 1)), .text(Figures.text(estimates.pValue, places: 3)),
                    .text(Figures.text(adjusted, places: 3)), .text(OutcomeParts.verdict(comparison.verdict)),
                ]
            },
            numberColumns: [2, 3, 4, 5]
        ).node
    }

    private var others: Node {
        let rest = family.rows.compactMap { row -> [Node]? in
            switch row.answer {
            case .compared: nil
            case .notPlanned(let refusal): [.text(row.measure.name), .text(view.snapshot.inWords(refusal))]
            case .failed(_, let problem): [.text(row.measure.name), .text("\(problem)")]
            }
        }
        guard !rest.isEmpty else { return .nothing }
        return DataTable(caption: "Not compared, and why", head: ["Measure", "Why"], rows: rest).node
    }
}
