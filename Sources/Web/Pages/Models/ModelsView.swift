import Markup
import Models
import Register
import Rules

/// What a page about standard models is made from.
struct ModelsView {
    let rules: RulesView
    let library: ModelLibrary

    var view: RegisterView { rules.view }
    var rulebook: Rulebook { rules.rulebook }

    var trail: [(String, Address)] {
        [
            ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
            ("Standard models", view.asked.address(.models)),
        ]
    }

    /// As of what the text is, and what it is not.
    var basis: Node {
        .p(
            [.class("basis")],
            .text("Written on \(library.written.inWords). A draft for legal advice; the register is not asked.")
        )
    }

    func link(_ model: StandardModel) -> Node { .a(view.asked.address(.model(model.id)), .text(model.title)) }

    func link(_ document: DocumentTemplate) -> Node {
        .a(view.asked.address(.modelDocument(document.id)), .text(document.id.inWords.capitalisedFirst))
    }

    /// The rules on which something rests, each with its place; nothing where there are none.
    func rests(on ids: [RuleID]) -> Node {
        let known = ids.compactMap { rulebook[$0] }
        guard !known.isEmpty else { return .nothing }
        return .span([.class("note")], .text(" Rests on "), .joined(known.map { rules.named($0) }, by: "; "), ".")
    }

    func bullets(_ items: [Node]) -> Node { .ul([.class("nhsuk-list nhsuk-list--bullet")], items) }
}
