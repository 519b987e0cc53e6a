import Models
import Register
import Rules

/// A standard model as lines for a terminal.
struct ModelLines {
    let library: ModelLibrary
    let rulebook: Rulebook
    let model: StandardModel

    init(_ library: ModelLibrary, _ rulebook: Rulebook, _ model: StandardModel) {
        self.library = library
        self.rulebook = rulebook
        self.model = model
    }

    /// A row for each model.
    static func table(_ library: ModelLibrary, _ models: [StandardModel]) -> Table {
        Table(
            head: ["model", "title", "decided", "shares", "together", "in_short", "documents"],
            rows: models.map { model in
                [
                    model.id.raw, model.title, model.decided?.rawValue ?? "",
                    model.shares.map(\.rawValue).joined(separator: " "), model.together?.rawValue ?? "", model.inShort,
                    model.documents.map(\.raw).joined(separator: " "),
                ]
            }
        )
    }

    var lines: [String] {
        ["\(model.title) [\(model.id)]", "Draft for legal advice.", "", model.what]
            + list("When it suits", model.suits)
            + points("The law on which it rests", model.basis)
            + points("What it can do", model.can) + points("What it cannot do", model.cannot)
            + points("What stays with each body", model.stays)
            + points("What has to hold before it begins", model.prerequisites.map(\.point))
            + list("Who decides what, in order", approvals)
            + list("Safeguards", model.safeguards.map { $0.says + references($0.rules) })
            + list("Who decides each matter", rights)
            + list("What typically goes wrong", model.pitfalls)
            + list("What to measure", model.measures)
            + ["", "Posts and time: \(model.posts)", "Undoing it: \(model.reversible)"]
            + ["The way out: \(model.exit)", "The way onward: \(model.onward)", ""]
            + ["Documents: \(model.documents.compactMap { library[$0]?.id.raw }.joined(separator: ", "))"]
    }

    private func list(_ heading: String, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["", heading] + items.map { "  - \($0)" }
    }

    private func points(_ heading: String, _ points: [ModelPoint]) -> [String] {
        list(
            heading,
            points.map { point in
                let scope = point.appliesTo == .both ? "" : "\(point.appliesTo.inWords): "
                return scope + point.says + references(point.rules)
            }
        )
    }

    private var approvals: [String] {
        model.approvals.map { approval in
            let power = approval.power.flatMap { rulebook[$0]?.title }
            let by = power.map { "whoever holds the power (\($0))" } ?? approval.by.inWords
            return "\(approval.appliesTo.inWords), \(by): \(approval.decides)\(references(approval.rules))"
        }
    }

    private var rights: [String] {
        model.decides.compactMap { right in
            library[right.matter].map { matter in
                let forum = "the forum in which the bodies decide together"
                return "\(matter.title): \(right.by.inWords(forum: forum))\(right.isReserved ? "; reserved" : "")"
            }
        }
    }

    private func references(_ rules: [RuleID]) -> String {
        let known = rules.compactMap { rulebook[$0] }
        return known.isEmpty ? "" : " [\(known.map(\.id.raw).joined(separator: ", "))]"
    }
}
