import Markup
import Models
import Register
import Rules

/// What a page of a draft is made from.
struct DraftView {
    let rules: RulesView
    let library: ModelLibrary
    let id: DraftID
    let stored: StoredDraft
    let draft: PlanDraft
    /// What stands in its forms.
    let token: String
    /// Whether the page was reached from the check of all answers, and leads back there.
    let isChecking: Bool
    /// Whether somebody else changed the draft since the form was shown that led here.
    let isMoved: Bool
    /// What is looked for on the page.
    let search: String

    static let fields = ["from", "moved", "q"]
    static let checking = "check"

    var view: RegisterView { rules.view }
    var snapshot: Snapshot { view.snapshot }

    var trail: [(String, Address)] {
        [
            ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
            ("Standard models", view.asked.address(.models)), ("Set up a pack", view.asked.address(.setUp)),
        ]
    }

    /// An address within the draft that keeps the way back to the check of all answers.
    func address(_ page: DraftPage, _ more: [(name: String, value: String)] = []) -> Address {
        let back = isChecking && page != .check ? [(name: "from", value: DraftView.checking)] : []
        return plainAddress(page, back + more)
    }

    func plainAddress(_ page: DraftPage, _ more: [(name: String, value: String)] = []) -> Address {
        view.asked.address(.draft(id, page), more)
    }

    func link(_ page: DraftPage, _ words: String) -> Node { .a(address(page), .text(words)) }

    /// Of a link that is read without the row in which it stands.
    func change(_ page: DraftPage, _ what: String, words: String = "Change") -> Node {
        .a(address(page), .text(words), .span([.class("nhsuk-u-visually-hidden")], .text(" \(what)")))
    }

    var home: DraftPage { isChecking ? .check : .tasks }

    var back: Node { back(to: home, isChecking ? "Back to check your answers" : "Back to the list of tasks") }

    func back(to page: DraftPage, _ words: String) -> Node {
        .el("a", [.class("nhsuk-back-link"), .href(address(page))], [.text(words)])
    }

    var basis: Node {
        .p(
            [.class("basis")],
            .text(
                "A draft, kept until \(stored.lastDay.inWords) unless it is changed. Filled in from the register as known now."
            )
        )
    }

    var moved: Node {
        guard isMoved else { return .nothing }
        return .div(
            [.class("nhsuk-inset-text")],
            [
                .p(
                    [],
                    "This draft was changed in another window meanwhile. What you sent was saved, and all other answers are as they stand here."
                )
            ]
        )
    }

    func name(_ body: BodyID) -> String { snapshot.name(of: body) }

    /// `Northmere Hospitals and Harbourwick Hospitals`
    func names(_ bodies: [BodyID]) -> String { bodies.map(name).inWords }

    func hidden(_ more: [(name: String, value: String)] = []) -> Node {
        .list(
            ([("token", token), ("revision", String(stored.revision))] + more.map { ($0.name, $0.value) })
                .map { Form.hidden($0.0, $0.1) }
        )
    }

    /// A form that is sent to a page of the draft.
    func form(_ page: DraftPage, _ inner: [Node], _ more: [(name: String, value: String)] = []) -> Node {
        .el("form", [.of("method", "post"), .action(address(page))], [hidden(more)] + inner)
    }
}

extension Ask {
    static func submit(_ words: String) -> Node {
        .el("button", [.class("nhsuk-button"), .of("type", "submit")], [.text(words)])
    }

    /// Sends the form with a field of its own.
    static func submit(_ words: String, about: String = "", _ name: String, _ value: String) -> Node {
        .el(
            "button",
            [
                .class("nhsuk-button nhsuk-button--secondary nhsuk-button--small"), .of("type", "submit"),
                .of("name", name), .of("value", value),
            ],
            [
                .text(words),
                about.isEmpty ? .nothing : .span([.class("nhsuk-u-visually-hidden")], .text(" \(about)")),
            ]
        )
    }

    /// A link that looks like a button, to go on without sending anything.
    static func goOn(_ address: Address, _ words: String) -> Node {
        .el("a", [.class("nhsuk-button"), .href(address)], [.text(words)])
    }
}
