import Markup
import Models
import Register
import Rules

/// The standard models side by side in a few words, and the documents that they need.
struct ModelsPage {
    let models: ModelsView

    private var library: ModelLibrary { models.library }

    var node: Node {
        Layout(
            title: "Standard models",
            trail: models.trail.dropLast(),
            view: models.view,
            main: [
                .h1(.text(library.title)), models.basis,
                .p(
                    [.class("lead")],
                    .text(
                        "\(library.models.count) standard models by which separate bodies share leaders or decide together, and \(library.documents.count) documents for them. Under each of them every body stays a legal person of its own."
                    )
                ),
                .p([], .text(library.note)), invented,
                .p([], .a(models.view.asked.address(.compareModels), "Compare them for bodies of this register"), "."),
                .list(library.models.map(model)), table,
                .h2([], "Documents"),
                .p([], "The text of each, before it is filled in from the register:"),
                models.bullets(
                    library.documents.map { [models.link($0), .text(": \($0.purpose)")] }
                ),
                .h2([], "Have them made"),
                .p(
                    [],
                    .a(models.view.asked.address(.setUp), "Set up a pack"),
                    ": say what the bodies want, one thing a page, and see every document with its blanks and departures. On the command line the same is done from a file, with ",
                    .el("code", [], ["severally pack"]),
                    "."
                ),
            ]
        ).node
    }

    private var invented: Node {
        guard models.view.isInvented else { return .nothing }
        return .p([], "The models are not invented: they are for such bodies in England.")
    }

    private func model(_ model: StandardModel) -> Node {
        [
            .h2([], models.link(model)), .p([], .text(model.inShort)),
            .p([], .strong("It suits where "), .text(model.suits.map(\.unended).joined(separator: "; ") + ".")),
        ]
    }

    private var table: Node {
        DataTable(
            caption: "The models side by side",
            head: ["Model", "Shared offices", "How the bodies decide together", "Undoing it"],
            rows: library.models.map { model in
                [
                    models.link(model),
                    .text(model.shares.isEmpty ? "none" : model.shares.map(\.inWords).inWords),
                    .text(model.together?.inWords ?? "they do not: each board decides by itself"),
                    .text(model.reversible),
                ]
            }
        ).node
    }
}

extension String {
    /// Within a sentence: without its full stop, and with a small first letter.
    fileprivate var unended: String {
        let text = hasSuffix(".") ? String(dropLast()) : self
        return text.lowercasedFirst
    }
}

extension DecidingTogether {
    var inWords: String {
        switch self {
        case .committeesInCommon: "committees in common: each for its own body"
        case .jointCommittee: "a joint committee, which binds them all"
        case .boardsInCommon: "the boards themselves in one room, each for its body"
        case .groupBoard: "a group board: committees in common with all but reserved matters"
        case .singleBoard: "one board of the same people, for each body apart"
        }
    }
}
