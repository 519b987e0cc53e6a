import Documents
import Exchange
import Markup
import Store

/// Has the files of a pack made, says how far that is, and gives them out.
struct DownloadPage {
    let view: DraftView
    let forms: PackForms
    let state: PrintShop.State?
    /// Whether that is of the register and the day as they are now.
    let isOfNow: Bool
    /// The programs that are not there.
    let missing: [OutsideProgram]
    var isFull = false

    var node: Node {
        Layout(
            title: "Download your pack",
            trail: view.trail + [("Your pack", view.plainAddress(.pack))],
            view: view.view,
            main: [
                view.back(to: .pack, "Back to your pack"), .h1("Download your pack"),
                .p([], .text("\(forms.inWords).")),
                full,
            ] + (missing.isEmpty ? [told, moved] : [gone])
        ).node
    }

    private var full: Node {
        guard isFull else { return .nothing }
        return .div(
            [.class("nhsuk-inset-text")],
            [
                .p(
                    [],
                    "As many packs wait to be made as this site takes at once. Yours was not put into the line, and nothing of your draft was lost. Try again in a few minutes."
                )
            ]
        )
    }

    private var moved: Node {
        guard !isOfNow else { return .nothing }
        return .div(
            [.class("nhsuk-inset-text")],
            [
                .p(
                    [],
                    "The register, or the day, has moved on since these files were ordered: they say how it was then."
                ),
                order("Make them again as of now"),
            ]
        )
    }

    private var gone: Node {
        [
            .list(missing.map { .p([.class("lead")], .text(OutsideProgram.Problem.missing($0).sentence)) }),
            .p(
                [],
                "Whoever runs this site can have it installed. Until then the ",
                view.link(.pack, "documents as web pages"),
                " are there, and the ",
                view.link(.file, "plan as a file"),
                ", from which the command line makes the rest.",
            ),
        ]
    }

    private var told: Node {
        switch state {
        case nil:
            [
                .p(
                    [],
                    "All of it in one file, with a manifest and the checkpoint of the register from which it was filled in. ",
                    .text(
                        forms == .web
                            ? "This takes a moment."
                            : "This can take a minute or two; you can leave this page and come back."
                    )
                ), order("Make the files"),
            ]
        case .waiting(let ahead):
            [
                .p(
                    [.class("lead")],
                    .text("\(ahead) \(ahead == 1 ? "pack is" : "packs are") made before yours.")
                ), again,
            ]
        case .working(let made, let all):
            [
                .p(
                    [.class("lead")],
                    .text(all == 0 ? "Your files are being made." : "\(made) of \(all) files are made.")
                ), progress(made, all), again,
            ]
        case .done(let bytes):
            [
                .p(
                    [.class("lead")],
                    .a(view.plainAddress(.archive(forms)), .text("Download the pack (\(size(bytes.count)))"))
                ),
                .p([], "SHA-256: ", .el("code", [.class("hash")], [.text(Hex.text(Hashing.sha256(bytes)))])),
                .p([], "It is kept here for a quarter of an hour, and can be made again after that."),
            ]
        case .failed(let sentence): [.p([.class("lead")], .text(sentence)), order("Try again")]
        }
    }

    private func order(_ words: String) -> Node { view.form(.order(forms), [Ask.submit(words)]) }

    /// A page that reloads itself would take somebody away from what they read.
    private var again: Node { .p([], Ask.goOn(view.plainAddress(.order(forms)), "See how far it is")) }

    private func progress(_ made: Int, _ all: Int) -> Node {
        guard all > 0 else { return .nothing }
        return .el(
            "progress",
            [.of("max", all), .of("value", made), .of("aria-label", "Files made")],
            [.text("\(made) of \(all)")]
        )
    }

    private func size(_ bytes: Int) -> String {
        bytes < 1_000_000
            ? "ZIP, \((bytes + 999) / 1000) kB"
            : "ZIP, \((bytes + 99_999) / 100_000 / 10).\((bytes + 99_999) / 100_000 % 10) MB"
    }
}
