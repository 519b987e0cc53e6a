import Markup
import Models
import Register

/// All that can be said in a draft, and how far it is.
struct TasksPage {
    let view: DraftView

    private var draft: PlanDraft { view.draft }

    private struct Task {
        let page: DraftPage
        let words: String
        let state: State
        var hint: String?
    }

    private enum State: Equatable {
        case completed, notStarted, optional, notNeeded
        case lacking(String)
    }

    var node: Node {
        Layout(
            title: "Your draft",
            trail: view.trail,
            view: view.view,
            main: [
                .h1(.text(draft.title.map { $0.capitalisedFirst } ?? "Your draft")), view.basis, view.moved, lead,
                .h2([], "Why"), reasonsMark, list(why),
                .h2([], "What, who and when"), list(what),
                .h2([], "Where it departs from the standard"), list(departures),
                .h2([], "What it costs and saves"), list(money),
                .h2([], "The documents"), list(made), keeping,
            ]
        ).node
    }

    private var lead: Node {
        let lacking = draft.lacking.map(\.inWords)
        return .p(
            [.class("lead")],
            .text(
                lacking.isEmpty
                    ? "All that the documents need is there."
                    : "Before documents can be made, \(lacking.inWords) \(lacking.count == 1 ? "is" : "are") needed."
            )
        )
    }

    private var reasonsMark: Node { draft.reasons.isEmpty ? ReasonsMark.node : .nothing }

    private var what: [Task] {
        let bodies = draft.bodies.count
        let decidesTogether = view.library.forum(of: draft.models) != nil
        let group: [Task] =
            draft.group == nil && GroupQuestion.offered(view).isEmpty
            ? []
            : [
                Task(
                    page: .group,
                    words: "The group of the register",
                    state: draft.group == nil ? .optional : .completed
                )
            ]
        return [
            Task(
                page: .title,
                words: "What the arrangement is called",
                state: draft.title == nil ? .notStarted : .completed
            ),
            Task(
                page: .bodies,
                words: "The bodies",
                state: bodies >= 2 ? .completed : bodies == 0 ? .notStarted : .lacking("One more needed")
            ),
        ] + group + [
            Task(page: .models, words: "The standard models", state: draft.models.isEmpty ? .notStarted : .completed),
            Task(page: .firstDay, words: "The first day", state: draft.from == nil ? .notStarted : .completed),
            Task(
                page: .forum,
                words: "The name of the forum",
                state: draft.forum != nil ? .completed : decidesTogether ? .optional : .notNeeded
            ),
            Task(
                page: .ownPosts,
                words: "Which offices of a joint team stay with a body",
                state: view.library.partialPosts(of: draft.models).isEmpty
                    ? .notNeeded : draft.ownPosts.isEmpty ? .optional : .completed
            ),
            Task(page: .holders, words: "Who is to hold the shared posts", state: holders),
        ]
    }

    private var holders: State {
        let posts = view.library.posts(of: draft.models)
        if posts.isEmpty { return .notNeeded }
        return posts.allSatisfy { post in draft.holders.contains { $0.post == post } } ? .completed : .optional
    }

    private var why: [Task] {
        [
            Task(
                page: .problem,
                words: "What the bodies want to solve",
                state: draft.problem == nil ? .notStarted : .completed
            ),
            Task(
                page: .reasons,
                words: "The reasons, who agreed them and where",
                state: draft.reasons.isEmpty ? .notStarted : .completed,
                hint: draft.reasons.isEmpty ? nil : "\(draft.reasons.count) so far"
            ),
        ]
    }

    private var departures: [Task] {
        func task(_ page: DraftPage, _ words: String, _ count: Int) -> Task {
            Task(
                page: page,
                words: words,
                state: .optional,
                hint: count == 0 ? nil : "\(count) \(count == 1 ? "departure" : "departures")"
            )
        }
        return [
            task(.parameters, "What can be chosen, such as notice and reviews", draft.choices.count),
            task(.rights, "Who decides what", draft.rights.count),
            task(.clauses, "The words of the documents", draft.departures.count),
        ]
    }

    private var money: [Task] {
        let stated = draft.bodies.count { draft.money.turnover[$0] != nil }
        let turnover = Task(
            page: .turnover,
            words: "The turnover of each body",
            state: stated > 0 && stated == draft.bodies.count ? .completed : .optional,
            hint: stated == 0 ? nil : "\(stated) of \(draft.bodies.count) stated"
        )
        return [turnover]
            + PlanMoney.Kind.allCases.map { kind in
                let count = draft.money.sums(kind).count
                return Task(
                    page: .sums(kind),
                    words: "The \(kind.many) that are shared, and who uses what",
                    state: count == 0 ? .optional : .completed,
                    hint: count == 0 ? nil : "\(count) so far"
                )
            }
    }

    private var made: [Task] {
        [
            Task(page: .check, words: "Check your answers", state: .optional),
            Task(
                page: .pack,
                words: "See your pack",
                state: draft.lacking.isEmpty ? .optional : .lacking("Cannot start yet")
            ),
            Task(
                page: .drift,
                words: "Compare with an earlier pack",
                state: draft.lacking.isEmpty ? .optional : .lacking("Cannot start yet")
            ),
        ]
    }

    private func list(_ tasks: [Task]) -> Node {
        .el("ul", [.class("nhsuk-task-list")], tasks.map(item))
    }

    private func item(_ task: Task) -> Node {
        let id = "task-\(task.page.path.dropFirst())"
        return .el(
            "li",
            [.class("nhsuk-task-list__item nhsuk-task-list__item--with-link")],
            [
                .div(
                    [.class("nhsuk-task-list__name-and-hint")],
                    [
                        .el(
                            "a",
                            [
                                .class("nhsuk-link nhsuk-task-list__link"), .href(view.address(task.page)),
                                .aria("describedby", "\(id)-state"),
                            ],
                            [.text(task.words)]
                        ),
                        task.hint.map { .div([.class("nhsuk-task-list__hint")], [.text($0)]) } ?? .nothing,
                    ]
                ),
                .div([.class("nhsuk-task-list__status"), .id("\(id)-state")], [state(task.state)]),
            ]
        )
    }

    private func state(_ state: State) -> Node {
        switch state {
        case .completed: "Completed"
        case .notStarted: .el("strong", [.class("nhsuk-tag nhsuk-tag--blue")], ["Not started"])
        case .optional: "Optional"
        case .notNeeded: "Not needed"
        case .lacking(let words): .el("strong", [.class("nhsuk-tag nhsuk-tag--blue")], [.text(words)])
        }
    }

    private var keeping: Node {
        [
            .h2([], "Keep it, or delete it"),
            .p(
                [],
                "Whoever has the address of this page has the draft: keep it where only those find it who work on it. ",
                view.link(.file, "Download its file"),
                " to keep it yourself, to send it, or to ",
                .a(view.view.asked.address(.takeUp), "take it up again"),
                " later; ",
                .el("code", [], ["severally pack"]),
                " makes the documents from it too."
            ),
            .p([], view.link(.delete, "Delete this draft")),
        ]
    }
}

/// Stands wherever an arrangement without reasons is shown.
enum ReasonsMark {
    static let node: Node = .div(
        [.class("nhsuk-warning-callout")],
        [
            .h3([.class("nhsuk-warning-callout__label")], "No reasons are recorded"),
            .p(
                [],
                "This arrangement is marked as one without locally agreed reasons, here and in its documents, until there is one."
            ),
        ]
    )
}
