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

    private var lead: String {
        let (count, all, among) = (family.tally.compared, family.rows.count, family.tally.foundAmongAll)
        return
            "This group can be compared on \(count) of \(all) measures. With \(count == 1 ? "this one" : "these \(count)") counted together, something is found on \(among). How the group stands among all groups is on the page of each result."
    }

    private var table: Node {
        guard !family.compared.isEmpty else { return .nothing }
        return DataTable(
            caption: "Every measure on which it is compared",
            head: ["Measure", "Start", "Could have been found", "Effect", "p", "p, these together", "Answer"],
            rows: family.compared.map { compared in
                [.a(view.asked.address(.groupOutcome(group, compared.measure.id)), .text(compared.measure.name))]
                    + OutcomeParts.cells(compared)
            },
            numberColumns: [2, 3, 4, 5]
        ).node
    }

    private var others: Node {
        let rest = family.others.map { [Node.text($0.measure.name), .text(view.snapshot.inWords($0))] }
        guard !rest.isEmpty else { return .nothing }
        return DataTable(caption: "Not compared, and why", head: ["Measure", "Why"], rows: rest).node
    }
}
