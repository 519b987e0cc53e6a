import Markup
import Models
import Register
import Rules

/// One standard model: when it suits, what it rests on, who approves it, who decides what under it, and the way out.
struct ModelPage {
    let models: ModelsView
    let model: StandardModel

    private var library: ModelLibrary { models.library }

    var node: Node {
        Layout(
            title: model.title,
            trail: models.trail,
            view: models.view,
            main: [
                .h1(.text(model.title)), models.basis, .p([.class("lead")], .text(model.inShort)),
                .p([], .text(model.what)),
                .p(
                    [],
                    .a(models.view.asked.address(.setUp, [("model", model.id.raw)]), "Set up a pack with this model")
                ),
                .h2([], "When it suits"), sentences(model.suits),
                .h2([], "The law on which it rests"), points(model.basis),
                .h2([], "What it can do"), points(model.can),
                .h2([], "What it cannot do"), points(model.cannot),
                .h2([], "What stays with each body"), points(model.stays),
                .h2([], "What has to hold before it begins"), points(model.prerequisites.map(\.point)),
                .h2([], "Who decides what, in which order"), approvals,
                .h2([], "Safeguards"), safeguards,
                .h2([], "Who decides each matter"), rights,
                .h2([], "What typically goes wrong"), sentences(model.pitfalls),
                .h2([], "What to measure"), sentences(model.measures),
                .h2([], "Posts and time"), .p([], .text(model.posts)),
                .h2([], "Undoing it, and going on"),
                .p([], .text(model.reversible)), .p([], .text(model.exit)), .p([], .text(model.onward)),
                .h2([], "Documents that it needs"),
                models.bullets(model.documents.compactMap { library[$0] }.map { models.link($0) }),
                RulesView.corrections,
            ]
        ).node
    }

    private func sentences(_ all: [String]) -> Node { models.bullets(all.map { .text($0) }) }

    private func points(_ points: [ModelPoint]) -> Node {
        models.bullets(
            points.map { point in
                let scope: Node = point.appliesTo == .both ? .nothing : .strong(.text("\(point.appliesTo.inWords): "))
                return [scope, .text(point.says), models.rests(on: point.rules)]
            }
        )
    }

    private var approvals: Node {
        DataTable(
            caption: "Approvals, each after those that it needs",
            head: ["Where", "Who decides", "What", "After"],
            rows: model.approvals.map { approval in
                let after = approval.after.compactMap { name in model.approvals.first { $0.name == name }?.decides }
                return [
                    .text(approval.appliesTo.inWords), .text(by(approval)),
                    [.text(approval.decides), models.rests(on: approval.rules)],
                    .text(after.isEmpty ? "nothing" : after.joined(separator: "; ")),
                ]
            }
        ).node
    }

    private func by(_ approval: Approval) -> String {
        guard let power = approval.power, let found = models.rulebook[power] else {
            return approval.by.inWords
        }
        let holders = found.holders(on: models.rules.day).map(\.name)
        return holders.isEmpty
            ? "whoever holds the power; nobody is recorded for that day" : holders.joined(separator: ", or ")
    }

    private var safeguards: Node {
        models.bullets(
            model.safeguards.map { safeguard in
                let clause = safeguard.clause.flatMap { name in library[name.document].map { (name, $0) } }
                let place: Node =
                    clause.map { name, document in
                        [
                            " See ",
                            .a(
                                models.view.asked.address(.modelDocument(document.id), fragment: name.clause.raw),
                                .text("the clause “\(name.clause)” of the \(document.id.inWords)")
                            ),
                            ".",
                        ]
                    } ?? .nothing
                return [.text(safeguard.says), models.rests(on: safeguard.rules), place]
            }
        )
    }

    private var rights: Node {
        DataTable(
            caption: "Who decides each matter under this model, unless the bodies choose otherwise",
            head: ["Matter", "Area", "Who decides", "Reserved to the board"],
            rows: model.decides.compactMap { right in
                library[right.matter].map { matter in
                    [
                        [.text(matter.title), models.rests(on: matter.rules)], .text(matter.group),
                        .text(right.by.inWords(forum: "the forum in which the bodies decide together")),
                        .text(right.isReserved ? "yes" : "no"),
                    ]
                }
            }
        ).node
    }
}
