import Markup
import Models
import Register
import Rules

/// The text of a document before it is filled in, with what is filled in and when a clause is left out.
struct ModelDocumentPage {
    let models: ModelsView
    let document: DocumentTemplate

    private var library: ModelLibrary { models.library }

    var node: Node {
        Layout(
            title: document.id.inWords.capitalisedFirst,
            trail: models.trail,
            view: models.view,
            main: [
                .h1(.text(document.id.inWords.capitalisedFirst)), models.basis,
                .p([.class("lead")], .text(document.purpose)),
                .p(
                    [],
                    .text(
                        document.isPerBody
                            ? "There is one for each body, from this text."
                            : "There is one for all bodies of an arrangement."
                    ),
                    " It is needed by ",
                    .joined(
                        library.models.filter { $0.documents.contains(document.id) }.map { models.link($0) },
                        by: ", "
                    ),
                    ". Words in square brackets are filled in from the register or from what the bodies choose."
                ),
                .list(document.parts.map(part)), RulesView.corrections,
            ]
        ).node
    }

    private func part(_ part: TemplatePart) -> Node {
        [
            .h2([], .text(part.isSchedule ? "Schedule: " : ""), .text(words(part.heading))), only(part.conditions),
            .list(part.clauses.map(clause)),
        ]
    }

    private func clause(_ clause: TemplateClause) -> Node {
        .div(
            [.class("clause"), .id(clause.id.raw)],
            [
                only(clause.conditions),
                .p([], .text(words(clause.text)), models.rests(on: clause.rules)),
                clause.items.isEmpty
                    ? .nothing
                    : models.bullets(clause.items.map { [.text(words($0.text)), note($0.conditions)] }),
                clause.table.map { .p([.class("note")], .text("Here stands a table: \($0.inWords).")) } ?? .nothing,
                clause.each.map { .p([.class("note")], .text("Repeated for each \($0.rawValue).")) } ?? .nothing,
            ]
        )
    }

    private func only(_ conditions: [Condition]) -> Node {
        guard !conditions.isEmpty else { return .nothing }
        return .p([.class("note")], .text("Only \(conditions.map(inWords).inWords):"))
    }

    private func note(_ conditions: [Condition]) -> Node {
        conditions.isEmpty ? .nothing : .text(" (only \(conditions.map(inWords).inWords))")
    }

    func words(_ text: TemplateText) -> String {
        text.pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .key(let key): inWords(key)
            }
        }
        .joined()
    }

    private func inWords(_ key: TemplateKey) -> String {
        switch key {
        case .term(let id): library[id]?.says ?? id.raw
        case .chosen(let id): library[id].map { "[\($0.inWords($0.standard)), unless another is chosen]" } ?? ""
        case .after(let id): library[id].map { "[the day \($0.inWords($0.standard)) after the first]" } ?? ""
        case .rule(let id): models.rulebook[id].map { models.rules.place($0) } ?? id.raw
        case .clause(let name): "[the clause “\(name.split(separator: ".").joined(separator: ": "))”]"
        case .document(let id): "[the \(id.inWords)]"
        case .holder(let office): "[the \(office.inWords)]"
        case .constitution(let subject): "[what the constitution says of \(subject.inWords)]"
        case .value(let id): models.rulebook[id].map { "[\($0.title.lowercasedFirst)]" } ?? ""
        case .power: "[whoever holds the power]"
        case .group: "[the arrangement]"
        case .models: "[the models]"
        case .from: "[the first day]"
        case .forum: "[the forum]"
        case .bodies, .bodiesShort: "[the bodies]"
        case .bodyCount: "[how many]"
        case .foundationTrusts: "[the foundation trusts]"
        case .nhsTrusts: "[the NHS trusts]"
        case .body, .bodyShort: "[the body]"
        case .bodyKind: "[what it is]"
        case .others, .othersShort: "[the other bodies]"
        case .board: "[its board]"
        case .council: "[its council of governors]"
        case .officer: "[accounting or accountable officer]"
        case .post: "[the post]"
        case .postHolder: "[who holds it]"
        case .reason: "[the reason]"
        case .reasonSeenBy: "[how it would be seen]"
        }
    }

    private func inWords(_ condition: Condition) -> String {
        let words: String =
            switch condition.test {
            case .model(let id):
                "where the model “\(library[id]?.title ?? id.raw)” is \(condition.isDenied ? "not " : "")chosen"
            case .shares(let office): "where the \(office.inWords) is shared"
            case .kind(let kind): document.isPerBody ? "for an \(kind.inWords)" : "where a body is an \(kind.inWords)"
            case .mixed: "where there are bodies of both kinds"
            case .together: "where the bodies decide together"
            case .chosen(let id, let value): "where “\(library[id]?.title ?? id.raw)” is \(value)"
            }
        if case .model = condition.test { return words }
        return condition.isDenied ? "not \(words)" : words
    }
}

extension TableName {
    var inWords: String { rawValue.split(separator: "-").joined(separator: " ") }
}
