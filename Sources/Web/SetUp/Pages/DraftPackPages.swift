import Documents
import Markup
import Models
import Register

/// The pack of a draft: reasons first, then departures, blanks, what is not met, and the documents.
struct DraftPackPage {
    let view: DraftView
    let pack: Pack

    private var pages: PackPages { PackPages(pack, below: DraftPackPage.path(view)) }

    static func path(_ view: DraftView) -> String { Route.draft(view.id, .pack).path(view.view.asked.mount) + "/" }

    var node: Node {
        Layout(
            title: "Your pack",
            trail: view.trail,
            view: view.view,
            main: [
                view.back(to: .tasks, "Back to the list of tasks"), .h1("Your pack"),
                .p([.class("basis")], .text("\(PackPages.draft). \(pages.basis)")), reasons,
                .div([.class("pack")], [pages.departures, pages.blanks, prerequisites, pages.contents, downloads]),
            ]
        ).node
    }

    private var reasons: Node {
        let (reasons, bodies) = (pack.plan.reasons, pack.plan.bodies.count)
        guard !reasons.isEmpty else { return ReasonsMark.node }
        let open = reasons.count { $0.agreedBy.count < bodies || $0.agreedAt == nil || $0.seenBy == nil }
        let count = "\(pack.title) has \(reasons.count) \(reasons.count == 1 ? "reason" : "reasons")."
        let rest =
            open == 0
            ? "Each says who agreed it, where, and how it would be seen to be met."
            : "For \(open == 1 ? "one" : "\(open)") of them it is not said that every body agreed it, where, or how it would be seen to be met."
        return .p([.class("lead")], .text("\(count) \(rest)"))
    }

    private var prerequisites: Node {
        let open = pack.openPrerequisites
        guard !open.rows.isEmpty else {
            return [.h2([], "What has to hold before it begins"), .p([], "Everything that is asked is met.")]
        }
        return [
            .h2([], "What has to hold before it begins"),
            .p(
                [],
                .text(
                    "\(open.rows.count) \(open.rows.count == 1 ? "thing is" : "things are") not met, or not known to be met, on \(pack.plan.from.inWords)."
                )
            ),
            DataTable(
                caption: open.caption,
                head: open.head.map { .text($0) },
                rows: open.rows.map { row in row.map { .text($0.plainText) } }
            ).node,
        ]
    }

    /// Where the files of the whole pack are given out.
    private var downloads: Node {
        [
            .h2([], "Downloads"),
            .p([], "The whole pack in one file, with a manifest and the checkpoint of the register:"),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                PackForms.allCases.map { view.link(.order($0), $0.inWords) } + [
                    [
                        view.link(.file, "The plan as a file"),
                        ", from which this pack can be made again, here or on the command line.",
                    ]
                ]
            ),
        ]
    }
}

/// One document of the pack, as it would be downloaded.
struct DraftDocumentPage {
    let view: DraftView
    let pack: Pack
    let document: PackDocument

    var node: Node {
        Layout(
            title: document.title.plainText,
            trail: view.trail + [("Your pack", view.plainAddress(.pack))],
            view: view.view,
            main: [
                view.back(to: .pack, "Back to your pack"),
                .div([.class("pack")], PackPages(pack, below: DraftPackPage.path(view)).parts(of: document)),
            ]
        ).node
    }
}

/// Says why a complete draft has no pack, or that it is not complete.
struct NoPackPage {
    let view: DraftView
    let sentence: String

    var node: Node {
        Layout(
            title: "There is no pack yet",
            trail: view.trail,
            view: view.view,
            main: [
                view.back(to: .tasks, "Back to the list of tasks"), .h1("There is no pack yet"), view.basis,
                .p([.class("lead")], .text(sentence)),
            ]
        ).node
    }
}

struct DeletePage {
    let view: DraftView

    var node: Node {
        Layout(
            title: "Delete this draft",
            trail: view.trail,
            view: view.view,
            main: [
                view.back(to: .tasks, "Back to the list of tasks"), .h1("Delete this draft"), view.basis,
                .p(
                    [],
                    "All that was typed in it is removed from this server at once, for everybody who has the address. This cannot be undone. ",
                    view.link(.file, "Download its file"),
                    " first if you may need it."
                ),
                view.form(
                    .delete,
                    [
                        .el(
                            "button",
                            [.class("nhsuk-button nhsuk-button--warning"), .of("type", "submit")],
                            ["Delete this draft"]
                        )
                    ]
                ),
            ]
        ).node
    }
}

struct DeletedPage {
    let models: ModelsView

    var node: Node {
        Layout(
            title: "The draft is deleted",
            trail: models.trail + [("Set up a pack", models.view.asked.address(.setUp))],
            view: models.view,
            main: [
                .h1("The draft is deleted"),
                .p([.class("lead")], "Nothing of it is kept on this server."),
                .p([], .a(models.view.asked.address(.setUp), "Set up another pack")),
            ]
        ).node
    }
}
