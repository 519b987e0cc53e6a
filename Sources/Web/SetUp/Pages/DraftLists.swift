import Markup
import Models
import Register

/// A row of a list of answers, with the way to change it.
struct AnswerRow {
    let key: String
    let value: Node
    var action: Node = .nothing
}

enum AnswerList {
    static func node(_ rows: [AnswerRow]) -> Node {
        .el("dl", [.class("nhsuk-summary-list")], rows.map(row))
    }

    private static func row(_ row: AnswerRow) -> Node {
        .div(
            [.class("nhsuk-summary-list__row")],
            [
                .el("dt", [.class("nhsuk-summary-list__key")], [.text(row.key)]),
                .el("dd", [.class("nhsuk-summary-list__value")], [row.value]),
                row.action == .nothing
                    ? .nothing : .el("dd", [.class("nhsuk-summary-list__actions")], [row.action]),
            ]
        )
    }
}

/// A list of a draft, each row of which leads to a page of its own.
struct DraftListPage {
    let view: DraftView
    let heading: String
    let back: Node
    let main: [Node]

    var node: Node {
        Layout(
            title: heading,
            trail: view.trail,
            view: view.view,
            main: [
                back, .h1(.text(heading)), view.basis, view.moved, .div([.class("set-up")], main),
                Ask.goOn(view.plainAddress(view.home), "Continue"),
            ]
        ).node
    }
}

extension DraftListPage {
    static func reasons(_ view: DraftView) -> DraftListPage {
        let reasons = view.draft.reasons
        let list: Node =
            reasons.isEmpty
            ? ReasonsMark.node
            : .list(
                reasons.enumerated().map { index, reason in
                    [
                        .h2([], .text("Reason \(index + 1)")),
                        AnswerList.node(rows(reason, view)),
                        .p([], view.change(.reason(index + 1), "reason \(index + 1)", words: "Change or remove")),
                    ]
                }
            )
        return DraftListPage(
            view: view,
            heading: "The reasons to share",
            back: view.back,
            main: [
                .p(
                    [],
                    "Reasons come first: why these bodies want to share, as they agreed it themselves. Add one for each reason."
                ), list,
                .p(
                    [],
                    .el(
                        "a",
                        [.class("nhsuk-button nhsuk-button--secondary"), .href(view.address(.reason(nil)))],
                        [.text(reasons.isEmpty ? "Add a reason" : "Add another reason")]
                    )
                ),
            ]
        )
    }

    static func rows(_ reason: PlanReason, _ view: DraftView) -> [AnswerRow] {
        [
            AnswerRow(key: "Reason", value: .text(reason.reason)),
            AnswerRow(
                key: "Agreed by",
                value: reason.agreedBy.isEmpty ? .notRecorded : .text(view.names(reason.agreedBy))
            ),
            AnswerRow(key: "Agreed at", value: .orNotRecorded(reason.agreedAt)),
            AnswerRow(key: "Seen to be met by", value: .orNotRecorded(reason.seenBy)),
        ]
    }

    static func holders(_ view: DraftView) -> DraftListPage {
        let posts = view.library.posts(of: view.draft.models)
        let rows = posts.map { post in
            AnswerRow(
                key: post.inWords.capitalisedFirst,
                value: holder(post, view),
                action: view.change(.holder(post), "who is to be \(post.inWords)")
            )
        }
        return DraftListPage(
            view: view,
            heading: "Who is to hold the shared posts?",
            back: view.back,
            main: [
                posts.isEmpty
                    ? .p([], "The models chosen so far share no post.") : AnswerList.node(rows)
            ]
        )
    }

    static func holder(_ post: Office, _ view: DraftView) -> Node {
        switch view.draft.holders.first(where: { $0.post == post })?.who {
        case .recorded(let person): view.view.link(person)
        case .named(let name): .text("\(name) (not in the register)")
        case nil: "Not yet known"
        }
    }

    static func parameters(_ view: DraftView) -> DraftListPage {
        let rows = view.library.choices.map { choice -> AnswerRow in
            let standard = view.library.standard(of: choice, for: view.draft.models)
            let chosen = view.draft.choices.first { $0.choice == choice.id }
            let value: Node =
                chosen.map { chosen in
                    [
                        .text("\(choice.inWords(chosen.value)), against a standard of \(choice.inWords(standard))"),
                        .p([], .text("\(chosen.reason.because) (\(chosen.reason.author))")),
                    ]
                } ?? .text("\(choice.inWords(standard)), the standard")
            return AnswerRow(
                key: choice.title,
                value: value,
                action: view.change(.parameter(choice.id), choice.title.lowercased())
            )
        }
        return DraftListPage(
            view: view,
            heading: "What can be chosen",
            back: view.back,
            main: [
                .p(
                    [],
                    "Each has a standard with a reason. Another value is a departure: it needs a reason and whoever wants it, and both stand in the pack."
                ), AnswerList.node(rows),
            ]
        )
    }

    static func rights(_ view: DraftView) -> DraftListPage {
        let forum = RightQuestion.forum(view.draft)
        let groups = view.library.matters.map(\.group).uniqued
        return DraftListPage(
            view: view,
            heading: "Who decides what",
            back: view.back,
            main: [
                .p(
                    [],
                    view.draft.models.isEmpty
                        ? "The standard is said when a model is chosen."
                        : "By the standard models chosen, unless you depart from it."
                )
            ]
                + groups.map { group in
                    [
                        .h2([], .text(group)),
                        AnswerList.node(view.library.matters.filter { $0.group == group }.map { row($0, forum, view) }),
                    ]
                }
        )
    }

    private static func row(_ matter: Matter, _ forum: String, _ view: DraftView) -> AnswerRow {
        let chosen = view.draft.rights.first { $0.right.matter == matter.id }
        let right = chosen?.right ?? view.library.standardRight(matter.id, for: view.draft.models)
        let words = right.map { $0.by.inWords(forum: forum) + ($0.isReserved ? "; reserved to the board" : "") }
        return AnswerRow(
            key: matter.title,
            value: [
                .orNotRecorded(words.map { chosen == nil ? $0 : "\($0): a departure" }),
                chosen.map { .p([], .text("\($0.reason.because) (\($0.reason.author))")) } ?? .nothing,
            ],
            action: view.change(.right(matter.id), "who decides: \(matter.title)")
        )
    }
}
