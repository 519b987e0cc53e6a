import Evaluation
import Exchange
import Markup
import Outcomes
import Register

/// The measures on which groups are compared.
struct OutcomesPage {
    let view: RegisterView
    let library: MeasureLibrary

    var node: Node {
        Layout(
            title: "Did sharing leaders change outcomes?",
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1("Did sharing leaders change outcomes?"), MeasureParts.basis(view, library),
                .p(
                    [.class("lead")],
                    "Each group is compared, before and after its leaders were shared, with bodies that did not share and were most like it before. What could have been found at all is told first, and “cannot tell” is an answer."
                ),
                .h2([], "Measures"),
                .ul(
                    [.class("nhsuk-list nhsuk-list--bullet")],
                    library.catalogue.measures.map { measure in
                        .a(view.asked.address(.outcome(measure.id)), .text(measure.name))
                    }
                ),
                .p(
                    [],
                    "What each comparison does is recorded by this program before it works the outcome out: ",
                    .a(view.asked.address(.recordedPlans), "the recorded plans"),
                    "."
                ),
                OutcomeParts.limits,
            ]
        ).node
    }
}

enum OutcomeParts {
    static let limits: Node = [
        .h2([], "What this cannot do"),
        .p(
            [],
            "A difference is not yet an effect of sharing: whatever else happened to a group alone after the start looks the same. With one group and some forty comparators only large effects can be found. The register undercounts sharing, so some comparators may have shared leaders too; each result is repeated without those whose leaders were not traced."
        ),
    ]

    /// From the start to the answer, for a table of several comparisons.
    static func cells(_ compared: ComparisonFamily.Compared) -> [Node] {
        let (comparison, estimates) = (compared.comparison, compared.comparison.estimates)
        return [
            .text(comparison.plan.treatment.start.inWords), .text(detectable(estimates.detectable)),
            .text(Figures.text(estimates.effect, places: 1)), .text(Figures.text(estimates.pValue, places: 3)),
            .text(Figures.text(compared.adjusted, places: 3)), .text(verdict(comparison.verdict)),
        ]
    }

    private static func detectable(_ effect: DetectableEffect) -> String {
        effect.size.map { Figures.text($0, places: 1) } ?? "none"
    }

    static func verdict(_ verdict: ComparisonVerdict) -> String {
        switch verdict {
        case .found(.increase, _): "Found by the planned test: higher than its comparators"
        case .found(.decrease, _): "Found by the planned test: lower than its comparators"
        case .nothingFound: "Nothing found"
        case .cannotTell: "Cannot tell"
        }
    }
}
