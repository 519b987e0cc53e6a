import Documents
import Markup
import Models
import Register
import Rules

/// The standard models side by side for some bodies, with staying as they are and with merging.
struct CompareModelsPage {
    let models: ModelsView
    /// As it was typed.
    let typed: String
    let group: String
    let result: Result<ModelComparison, Problem>?

    /// Why nothing is compared.
    enum Problem: Error {
        case unreadable(String)
        case noSuchGroup(String)
        case refused(ModelComparison.Problem)

        var sentence: String {
            switch self {
            case .unreadable(let text):
                "“\(text)” is no identifier of a body: expected such as RTR, with commas between several."
            case .noSuchGroup(let text): "No group “\(text)” is recorded here: choose one from the list."
            case .refused(let problem): problem.sentence
            }
        }
    }

    static let longest = 600

    var view: RegisterView { models.view }

    var node: Node {
        Layout(
            title: title,
            trail: models.trail,
            view: view,
            main: [
                .h1("Compare the standard models"),
                BasisLine(
                    view: view,
                    route: .compareModels,
                    kept: [("bodies", typed), ("group", group)].filter { !$0.1.isEmpty }
                ).node,
            ] + answer
        ).node
    }

    private var title: String {
        guard case .success(let comparison) = result else { return "Compare the standard models" }
        return "Models compared for \(comparison.bodies.map { view.snapshot.shortName(of: $0) }.inWords)"
    }

    private var answer: [Node] {
        switch result {
        case nil:
            [
                .p(
                    [.class("lead")],
                    "Name the bodies that think of sharing leaders. Each standard model is then told for them, beside staying as they are and merging."
                ), form,
            ]
        case .failure(let problem): [.p([.class("lead")], .text(problem.sentence)), form]
        case .success(let comparison): ComparisonParts(models: models, comparison: comparison).nodes + [again]
        }
    }

    private var again: Node { .details("Compare for other bodies", [form]) }

    private var form: Node {
        .el(
            "form",
            [
                .class("filters"), .of("method", "get"),
                .action(Address(here: Route.compareModels.path(view.asked.mount))),
            ],
            [
                .list(view.asked.fields.map { Form.hidden($0.name, $0.value) }),
                groups,
                Form.text("bodies", "Or bodies, by identifier, with commas between them", typed, most: Self.longest),
                Form.button("Compare"),
            ]
        )
    }

    private var groups: Node {
        let all = view.snapshot.groups.filter { view.snapshot.members(of: $0).count > 1 }
        guard !all.isEmpty else { return .nothing }
        let options = all.map { ($0.raw, view.snapshot.group($0)?.payload.name ?? $0.raw) }
        return Form.select("group", "The bodies of a group", [("", "none")] + options, chosen: group)
    }
}
