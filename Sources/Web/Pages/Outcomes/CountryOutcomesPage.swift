import Evaluation
import Exchange
import Markup
import Outcomes
import Register

/// Every group on one measure: those compared, and the others with the reason.
struct CountryOutcomesPage {
    let view: RegisterView
    let library: MeasureLibrary
    let country: CountryComparison

    private var measure: OutcomeMeasure { country.measure }

    var node: Node {
        Layout(
            title: "\(measure.name): all groups",
            trail: [
                ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
                ("Outcomes", view.asked.address(.outcomes)),
            ],
            view: view,
            main: [
                .h1(.text("\(measure.name): did it change where leaders were shared?")),
                MeasureParts.basis(view, library), .p([.class("lead")], .text(lead)), picture, others, file,
                MeasureParts.about(measure), OutcomeParts.limits,
            ]
        ).node
    }

    private var lead: String {
        let tally = country.tally
        return
            "\(tally.compared) of \(country.rows.count) groups can be compared. Taken one by one, something is found for \(tally.found), nothing for \(tally.nothingFound), and for \(tally.cannotTell) we cannot tell. With all of them counted together, something is found for \(tally.foundAmongAll)."
    }

    private var picture: Node {
        ForestPicture(
            title: "Effect on each group, with its 95% interval",
            rows: country.compared.map { ForestPicture.Row(name: $0.unit.label, comparison: $0.comparison) },
            table: table,
            sentence:
                "Each line is a group: the mark is the mean difference from its comparators after the start, the line the 95% interval\(measure.unit == .percent ? ", in percentage points" : ""). A line across nought cannot rule out that nothing changed."
        ).picture?.node ?? .p([], "No group can be compared on this measure.")
    }

    private var table: Node {
        DataTable(
            caption: "Every group that is compared, in order of start",
            head: ["Group", "Start", "Could have been found", "Effect", "p", "p, all together", "Answer"],
            rows: country.compared.map { [link($0.unit)] + OutcomeParts.cells($0) },
            numberColumns: [2, 3, 4, 5]
        ).node
    }

    private var file: Node {
        .p([], .a(view.asked.address(.countryOutcomeFile(measure.id, .groups)), "Download all groups as a table (CSV)"))
    }

    private var others: Node {
        let rest = country.others.map { [name($0.unit), .text(view.snapshot.inWords($0))] }
        guard !rest.isEmpty else { return .nothing }
        return .details(
            "The \(rest.count) groups that are not compared, and why",
            [DataTable(caption: "Not compared", head: ["Group", "Why"], rows: rest).node]
        )
    }

    private func name(_ unit: SharingUnit) -> Node { .text(view.snapshot.shortName(of: unit)) }

    private func link(_ unit: SharingUnit) -> Node {
        switch unit {
        case .group(let group): .a(view.asked.address(.groupOutcome(group, measure.id)), name(unit))
        case .bodies: name(unit)
        }
    }
}
