import Markup
import Models
import Register
import TextFiles

struct BodiesQuestion: DraftQuestion {
    let view: DraftView
    /// The bodies that can be added: those that were looked for, or all of a small register.
    let found: [BodyID]
    let page = DraftPage.bodies
    let heading = "Which bodies take part?"
    let said = FormFields()

    /// So many are shown without looking for them.
    static let few = 30
    /// So many of those found are shown.
    static let mostFound = 40

    var next: DraftPage { .bodies }
    /// The button stands with what can be added.
    var save: String? { nil }

    private var chosen: [BodyID] { view.draft.bodies }

    var above: [Node] {
        [
            .p([], .text("Two to \(Plan.mostBodies) bodies, each of which stays a legal body of its own.")), figures,
            list,
            finder,
        ]
    }

    var below: [Node] { [.p([], Ask.goOn(view.plainAddress(view.home), "Continue"))] }

    private var figures: Node {
        guard view.draft.countsUse else { return .nothing }
        return .p(
            [.class("callout")],
            "The file of this plan says how much each body uses of what is shared. When the bodies change, that is no longer said: put it into the file again."
        )
    }

    private var list: Node {
        guard !chosen.isEmpty else { return .p([], "None is chosen yet.") }
        return [
            .h2([], .text("Chosen (\(chosen.count))")),
            .el(
                "dl",
                [.class("nhsuk-summary-list")],
                chosen.map { body in
                    .div(
                        [.class("nhsuk-summary-list__row")],
                        [
                            .el("dt", [.class("nhsuk-summary-list__key")], [view.view.link(body)]),
                            .el("dd", [.class("nhsuk-summary-list__value")], [.text(body.raw)]),
                            .el(
                                "dd",
                                [.class("nhsuk-summary-list__actions")],
                                [view.form(page, [Ask.submit("Remove", about: view.name(body), "remove", body.raw)])]
                            ),
                        ]
                    )
                }
            ),
        ]
    }

    private var finder: Node {
        .el(
            "form",
            [.of("method", "get"), .of("role", "search"), .action(view.plainAddress(page))],
            [
                view.isChecking ? Form.hidden("from", DraftView.checking) : .nothing,
                Finder.field("Find a body by its name or code", view.search),
                Form.button("Find"),
            ]
        )
    }

    private var open: [BodyID] { found.filter { !chosen.contains($0) } }

    func fields(_ ask: Ask) -> [Node] {
        guard !found.isEmpty else {
            guard !view.search.isEmpty else { return [] }
            return [.p([], .text("No body here has “\(view.search)” in its name or code."))]
        }
        guard !open.isEmpty else { return [.p([], "All that were found are chosen already.")] }
        return [
            ask.checkboxes(
                "body",
                view.search.isEmpty ? "Bodies of this register" : "Bodies found",
                open.map { Ask.Option(value: $0.raw, words: view.name($0), hint: .text($0.raw)) }
            ), Form.button("Add"),
        ]
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        if let gone = BodyID(typed["remove"]) {
            draft.remove(gone)
            return []
        }
        let added = typed.all("body").compactMap { BodyID($0) }
            .filter { view.snapshot.existence(of: $0) != nil && !draft.bodies.contains($0) }
        guard draft.bodies.count + added.count <= Plan.mostBodies else {
            return [AnswerProblem(field: "body", sentence: "Choose at most \(Plan.mostBodies) bodies.")]
        }
        draft.add(added.uniqued)
        return []
    }
}

enum Finder {
    static func field(_ label: String, _ text: String) -> Node {
        .div(
            [.class("nhsuk-form-group")],
            [
                .el("label", [.class("nhsuk-label nhsuk-label--s"), .of("for", "q")], [.text(label)]),
                .el(
                    "input",
                    [
                        .class("nhsuk-input nhsuk-input--width-20"), .id("q"), .of("name", "q"), .of("type", "search"),
                        .of("maxlength", "100"), .of("value", text),
                    ]
                ),
            ]
        )
    }
}
