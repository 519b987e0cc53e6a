import Models
import Register
import Rules

/// Whether the parts of the standard models fit together, and with the rulebook.
struct ModelsCheck: ProblemList {
    let parts: ModelParts
    let rulebook: Rulebook
    /// Whether all files could be read: what is missing otherwise may stand in what could not.
    let isWhole: Bool
    var problems: [TextProblem] = []
    let library: ModelLibrary

    init(parts: ModelParts, rulebook: Rulebook, isWhole: Bool) {
        self.parts = parts
        self.rulebook = rulebook
        self.isWhole = isWhole
        library = parts.library
    }

    mutating func run() {
        unique(parts.models + parts.alternatives, "model", \.id.raw)
        unique(parts.documents, "document", \.id.raw)
        unique(parts.choices, "parameter", \.id.raw)
        unique(parts.matters, "matter", \.id.raw)
        unique(parts.terms, "term", \.id.raw)
        for document in parts.documents {
            uniqueClauses(document)
            if document.value.id.raw.contains(".") {
                add(
                    document.place(of: "document"),
                    "a name with a dot",
                    "a name without one, since clauses are named after it"
                )
            }
        }
        guard isWhole else { return }
        for model in parts.models {
            check(model)
            checkRights(model)
        }
        for alternative in parts.alternatives { check(alternative) }
        for notice in parts.notices { findParameter(notice.value.notice, at: notice.place(of: "notice")) }
        for choice in parts.choices { checkLimits(choice) }
        for matter in parts.matters { find(matter.value.rules, at: matter.place(of: "rules")) }
        for term in parts.terms { check(term.value.means, at: term.place(of: "means"), in: nil) }
        for document in parts.documents { check(document) }
        unusedTerms()
    }

    private mutating func uniqueClauses(_ document: Placed<DocumentTemplate>) {
        var seen: Set<ClauseID> = []
        for clause in document.value.clauses where !seen.insert(clause.id).inserted {
            let name = ClauseName(document.value.id, clause.id)
            let place = parts.places[.clause(name)]?.place(of: "clause") ?? document.place
            add(place, "the clause '\(clause.id)' a second time", "each clause of a document once")
        }
    }

    private mutating func check(_ model: Placed<StandardModel>) {
        let value = model.value
        func place(_ list: String, _ number: Int, _ field: String) -> TextPlace {
            self.place(model, list, number, field)
        }
        for (list, points) in [
            ("basis", value.basis), ("can", value.can), ("cannot", value.cannot), ("stays", value.stays),
            ("prerequisites", value.prerequisites.map(\.point)),
        ] {
            for (number, point) in points.enumerated() { find(point.rules, at: place(list, number, "rules")) }
        }
        for (number, approval) in value.approvals.enumerated() {
            find(approval.rules, at: place("approvals", number, "rules"))
            let earlier = value.approvals.prefix(number).map(\.name)
            for name in approval.after where !earlier.contains(name) {
                add(
                    place("approvals", number, "after"),
                    "the approval '\(shortened(name))'",
                    "one that stands above it\(Nearness.hint(for: name, among: earlier))"
                )
            }
            if earlier.contains(approval.name) {
                add(
                    place("approvals", number, "approval"),
                    "the approval '\(approval.name)' a second time",
                    "each once"
                )
            }
            if let power = approval.power, !rulebook.powers.contains(where: { $0.id == power }) {
                unknown("power", power.raw, rulebook.powers.map(\.id.raw), at: place("approvals", number, "power"))
            }
            if let notice = approval.notice { findParameter(notice, at: place("approvals", number, "notice")) }
        }
        for (number, safeguard) in value.safeguards.enumerated() {
            find(safeguard.rules, at: place("safeguards", number, "rules"))
            guard let clause = safeguard.clause else { continue }
            if library[clause.document]?.clause(clause.clause) == nil {
                add(
                    place("safeguards", number, "clause"),
                    "the clause '\(clause)'",
                    "a clause of one of the documents\(hint(for: clause))"
                )
            } else if !value.documents.contains(clause.document) {
                add(
                    place("safeguards", number, "clause"),
                    "a clause of '\(clause.document)', which the model does not need",
                    "a clause of one of its documents"
                )
            }
        }
        for document in value.documents where library[document] == nil {
            let place = model.place(of: document.raw, in: "documents")
            unknown("document", document.raw, library.documents.map(\.id.raw), at: place)
        }
    }

    private mutating func checkLimits(_ choice: Placed<Choice>) {
        for limit in choice.value.limits {
            let place = choice.place(of: "limits")
            findParameter(limit.parameter, at: place)
            guard let parameter = rulebook[limit.parameter], parameter.unit != choice.value.unit.inRulebook else {
                continue
            }
            add(
                place,
                "'\(limit.parameter)' in \(parameter.unit.rawValue), and the choice in \(choice.value.unit.rawValue)",
                "a parameter of the same unit"
            )
        }
    }

    private func place(_ model: Placed<StandardModel>, _ list: String, _ number: Int, _ field: String) -> TextPlace {
        parts.places[.point(model.value.id, list, number)]?.place(of: field) ?? model.place
    }

    private mutating func checkRights(_ model: Placed<StandardModel>) {
        func place(_ list: String, _ number: Int, _ field: String) -> TextPlace {
            self.place(model, list, number, field)
        }
        var seen: Set<MatterID> = []
        for (number, right) in model.value.decides.enumerated() {
            if library[right.matter] == nil {
                unknown(
                    "matter",
                    right.matter.raw,
                    library.matters.map(\.id.raw),
                    at: place("decides", number, "matter")
                )
            } else if !seen.insert(right.matter).inserted {
                add(
                    place("decides", number, "matter"),
                    "the matter '\(right.matter)' a second time",
                    "each matter once"
                )
            }
            if right.by == .together, model.value.together == nil {
                add(place("decides", number, "by"), "'together' in a model without 'together'", "who else decides it")
            }
            if right.by == .together, right.isReserved {
                add(
                    place("decides", number, "reserved"),
                    "a reserved matter that the bodies decide together",
                    "one of both"
                )
            }
        }
        let missing = library.matters.map(\.id).filter { !seen.contains($0) }
        if !missing.isEmpty {
            add(
                model.place(of: "decides"),
                "no right for \(missing.map { "'\($0)'" }.joined(separator: ", "))",
                "who decides each matter"
            )
        }
    }

    private func hint(for clause: ClauseName) -> String {
        Nearness.hint(for: clause.description, among: library.clauseNames.map(\.description))
    }

    private mutating func unusedTerms() {
        let texts = library.documents.flatMap { document in
            document.title.keys + document.parts.flatMap(\.heading.keys) + document.clauses.flatMap(\.keys)
        }
        let keys = Set(texts + library.terms.flatMap(\.means.keys))
        for term in parts.terms where !keys.contains(.term(term.value.id)) {
            add(term.place, "the term '\(term.value.id)', which no text uses", "a text that uses it, or no such term")
        }
    }

    mutating func find(_ rules: [RuleID], at place: TextPlace) {
        for rule in rules where rulebook[rule] == nil {
            unknown("rule", rule.raw, rulebook.rules.map(\.id.raw), at: place)
        }
    }

    mutating func findParameter(_ parameter: ParameterID, at place: TextPlace) {
        if rulebook[parameter] == nil {
            unknown("parameter of the rulebook", parameter.raw, rulebook.parameters.map(\.id.raw), at: place)
        }
    }

    mutating func unknown(_ what: String, _ name: String, _ allowed: [String], at place: TextPlace) {
        add(place, "the \(what) '\(shortened(name))'", "one that exists\(Nearness.hint(for: name, among: allowed))")
    }
}
