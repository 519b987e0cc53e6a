import Markup
import Register

extension GroupPage {
    /// What is stated, beside what the facts decide.
    var models: Node {
        [
            .h2([], "What it is: stated and decided"),
            .p(
                [],
                .text("The label recorded for it: "),
                group.payload.statedModel.map { .strong(.text("“\($0)”")) } ?? .notRecorded,
                ". A label is what a source or a compiler calls it; what is shared is decided from facts."
            ),
            decided, stated,
        ]
    }

    private var decided: Node {
        let models = decidedModels.withoutImplied
        guard !models.isEmpty else {
            return .p([], .text("The facts recorded decide no sharing model for it on \(view.day.inWords)."))
        }
        return DataTable(
            caption: "Decided from facts on \(view.day.inWords)",
            head: ["Model", "Bodies", "Held by", "Certainty", "To know beside it", "Facts"],
            rows: models.map { ModelRow(view: view, model: $0).cells }
        ).node
    }

    private var stated: Node {
        guard !statedModels.isEmpty else { return .nothing }
        return DataTable(
            caption: "Stated by the group or by an arrangement, and whether other facts show it",
            head: ["Stated", "Bodies", "On \(view.day.inWords)", "Other facts", "Source"],
            rows: statedModels.map(row)
        ).node
    }

    private func row(_ stated: StatedModel) -> [Node] {
        let words: String
        switch stated.origin {
        case .row(let model): words = model.inWords
        case .label(let label, let kinds):
            let read = kinds.isEmpty ? "" : " (read as \(Say.list(kinds.map(\.inWords))))"
            words = "its label: “\(label)”\(read)"
        }
        let fact = snapshot.facts[stated.fact]
        return [
            .text(words),
            .joined(stated.bodies.map { .text(snapshot.shortName(of: $0)) }, by: ", "),
            .text(Say.holds(stated.coverage)),
            verdict(stated.verdict),
            fact.map { SourceMark(view, $0, about: words).node } ?? .nothing,
        ]
    }

    private func verdict(_ verdict: StatedModel.Verdict) -> Node {
        switch verdict {
        case .notShown([.labelNamesNoModel]): "not compared: the label does not name one model."
        case .decided(let facts): ["show the same: ", FactLinks(view: view, facts: facts).node]
        case .notShown(let missing):
            [
                "do not show it. ",
                .text(missing.map { snapshot.inWords($0) }.joined(separator: " ")),
            ]
        case .contradicted(let facts): [.strong("show something else"), ": ", FactLinks(view: view, facts: facts).node]
        }
    }

    /// Successive rows of one model join: a gap is a lapse, and what follows resumes it.
    var timeline: Node {
        let rows = snapshot.arrangements(of: id)
        guard !rows.isEmpty else { return [.h2([], "Timeline"), .p([], "No arrangement is recorded.")] }
        let spells = snapshot.spells(of: id)
        return [
            .h2([], "Timeline"),
            spells.isEmpty
                ? .p([], "No arrangement is recorded as having taken effect.")
                : .ol([.class("nhsuk-list nhsuk-list--number")], spells.map { .text(sentence($0)) }),
            ArrangementTable(
                view: view,
                rows: rows,
                caption: "Arrangements of \(group.payload.name), one row each",
                showsGroup: false
            ).node,
        ]
    }

    private func sentence(_ spell: Spell) -> String {
        let name = spell.model.inWords
        var text =
            "\(name.capitalisedFirst) of \(Say.list(spell.bodies.map(snapshot.shortName)))"
        if let period = Period(from: spell.from, until: spell.until, lastSeen: spell.rows.last?.payload.dated.lastSeen)
        {
            text += ", \(Say.period(period))"
        }
        if spell.rows.count > 1 {
            text += ", over \(spell.rows.count) successive arrangements as its members changed"
            if spell.continuity == .possibly { text += "; by partial dates there may be a gap between them" }
        }
        if spell.resumes != nil { text += ". It resumes an earlier one that had lapsed" }
        return text + "."
    }
}

/// One decided model as cells of a table.
struct ModelRow {
    let view: RegisterView
    let model: DecidedModel

    var cells: [Node] {
        let snapshot = view.snapshot
        return [
            .text(model.kind.inWords),
            .joined(
                model.bodies.map { .a(view.asked.address(.body($0)), .text(snapshot.shortName(of: $0))) },
                by: ", "
            ),
            model.holders.isEmpty ? "–" : .joined(model.holders.map(holder), by: ", "),
            .text(Say.certainty(model.coverage) + (isLow ? ", on low confidence" : "")),
            model.notes.isEmpty
                ? "nothing recorded" : .text(model.notes.map { snapshot.inWords($0) }.joined(separator: " ")),
            FactLinks(view: view, facts: model.facts).node,
        ]
    }
}

extension ModelRow {
    private func holder(_ person: PersonID) -> Node {
        let isPossible = model.notes.contains(.holderIsOnlyPossible(person))
        return [view.link(person), .text(isPossible ? " (possibly)" : "")]
    }

    /// Whether the compiler is not sure of any fact on which it rests.
    private var isLow: Bool { Say.isLow(model.facts.compactMap { view.snapshot.facts[$0] }) }
}

/// Links to the facts on which something rests.
struct FactLinks {
    let view: RegisterView
    let facts: [FactID]

    var node: Node {
        .joined(facts.map { .a(view.asked.address(.fact($0)), .text($0.raw)) }, by: ", ")
    }
}
