import Markup
import Models
import Register

/// All answers on one page, each with the way to change it and back.
struct CheckPage {
    let view: DraftView

    private var draft: PlanDraft { view.draft }

    var node: Node {
        Layout(
            title: "Check your answers",
            trail: view.trail,
            view: view.view,
            main: [
                view.back(to: .tasks, "Back to the list of tasks"), .h1("Check your answers"), view.basis, view.moved,
                draft.reasons.isEmpty ? ReasonsMark.node : .nothing,
                .h2([], "Why"), AnswerList.node(why),
                .h2([], "What, who and when"), AnswerList.node(what),
                .h2([], "Departures from the standard"), AnswerList.node(departures),
                .h2([], "Costs and savings"), AnswerList.node(money), lacking,
                .p(
                    [],
                    "The ",
                    view.link(.file, "file of this draft"),
                    " says the same, and can be taken up again or given to ",
                    .el("code", [], ["severally pack"]),
                    "."
                ),
            ]
        ).node
    }

    private func change(_ page: DraftPage, _ what: String) -> Node {
        .a(
            view.plainAddress(page, [("from", DraftView.checking)]),
            "Change",
            .span([.class("nhsuk-u-visually-hidden")], .text(" \(what)"))
        )
    }

    private var what: [AnswerRow] {
        let models = view.library.models(draft.models).map(\.title)
        return [
            AnswerRow(key: "Name", value: .orNotRecorded(draft.title), action: change(.title, "the name")),
            AnswerRow(key: "Bodies", value: lines(draft.bodies.map(view.name)), action: change(.bodies, "the bodies")),
            AnswerRow(
                key: "Group of the register",
                value: draft.group.map { view.view.link($0) } ?? "None",
                action: change(.group, "the group")
            ),
            AnswerRow(key: "Standard models", value: lines(models), action: change(.models, "the models")),
            AnswerRow(
                key: "First day",
                value: .orNotRecorded(draft.from?.inWords),
                action: change(.firstDay, "the first day")
            ),
            AnswerRow(
                key: "Forum",
                value: .text(draft.forum ?? "Not named"),
                action: change(.forum, "the name of the forum")
            ),
        ]
            + ownPosts
            + view.library.posts(of: draft.models).map { post in
                AnswerRow(
                    key: "Shared \(post.inWords)",
                    value: DraftListPage.holder(post, view),
                    action: change(.holder(post), "who is to be \(post.inWords)")
                )
            }
    }

    private var ownPosts: [AnswerRow] {
        guard !view.library.partialPosts(of: draft.models).isEmpty || !draft.ownPosts.isEmpty else { return [] }
        return [
            AnswerRow(
                key: "Offices that stay",
                value: draft.ownPosts.isEmpty ? "None" : lines(draft.ownPosts.map { $0.inWords(view) }),
                action: change(.ownPosts, "which offices stay with a body")
            )
        ]
    }

    private func lines(_ words: [String]) -> Node {
        words.isEmpty ? .notRecorded : .ul([.class("nhsuk-list")], words.map { .text($0) })
    }

    private var why: [AnswerRow] {
        [AnswerRow(key: "Problem", value: .orNotRecorded(draft.problem), action: change(.problem, "the problem"))]
            + draft.reasons.enumerated().map { index, reason in
                AnswerRow(
                    key: "Reason \(index + 1)",
                    value: .list(
                        DraftListPage.rows(reason, view).map { .p([], .strong(.text("\($0.key): ")), $0.value) }
                    ),
                    action: change(.reason(index + 1), "reason \(index + 1)")
                )
            }
            + [
                AnswerRow(
                    key: draft.reasons.isEmpty ? "Reasons" : "More reasons",
                    value: draft.reasons.isEmpty ? .notRecorded : "–",
                    action: change(.reasons, "the reasons")
                )
            ]
    }

    private var departures: [AnswerRow] {
        func row(_ key: String, _ page: DraftPage, _ all: [String]) -> AnswerRow {
            AnswerRow(
                key: key,
                value: all.isEmpty ? "None" : .ul([.class("nhsuk-list")], all.map { .text($0) }),
                action: change(page, key.lowercased())
            )
        }
        let choices = draft.choices.compactMap { chosen in
            view.library[chosen.choice].map { "\($0.title): \($0.inWords(chosen.value))" }
        }
        let rights = draft.rights.compactMap { chosen in
            view.library[chosen.right.matter].map {
                "\($0.title): \(chosen.right.by.inWords(forum: RightQuestion.forum(draft)))"
            }
        }
        let clauses = draft.departures.map { departure in
            "\(departure.clause.document.inWords.capitalisedFirst), “\(departure.clause.clause)”. \(departure.change.inWords)"
        }
        return [
            row("What is chosen", .parameters, choices), row("Who decides what", .rights, rights),
            row("The words of the documents", .clauses, clauses),
        ]
    }

    private var money: [AnswerRow] {
        let turnover = draft.bodies.compactMap { body in
            draft.money.turnover[body].map { "\(view.name(body)): \($0.inWords)" }
        }
        return [
            AnswerRow(key: "Turnover", value: lines(turnover), action: change(.turnover, "the turnover of each body"))
        ]
            + PlanMoney.Kind.allCases.map { kind in
                AnswerRow(
                    key: kind.many.capitalisedFirst,
                    value: lines(draft.money.sums(kind).map { "\($0.name): \($0.amount.inWords)" }),
                    action: change(.sums(kind), "the \(kind.many)")
                )
            }
    }

    private var lacking: Node {
        guard !draft.lacking.isEmpty else { return .p([], Ask.goOn(view.plainAddress(.pack), "See your pack")) }
        return .p(
            [.class("callout")],
            .text("Before documents can be made, say \(draft.lacking.map(\.inWords).inWords).")
        )
    }
}
