import Models
import Register

extension Filling {
    /// Words that lead to a clause by its number.
    func reference(_ text: String, _ setting: Setting) -> [PackRun] {
        guard let name = ClauseName(text, in: own.template.id) else { return [.words(text)] }
        let all = outline.clauses(name)
        let near = nearest(all, setting)
        guard let first = near.first else {
            return [.blank(Blank("a clause that this plan leaves out (\(name))"))]
        }
        let anchor = ClauseAnchor(document: first.document.name, identity: first.clause.anchor)
        let number = first.document.number(of: first.clause)
        if first.document.name == own.name { return [.reference(number, to: anchor)] }
        let template = first.document.template
        if template.isPerBody, setting.body == nil { return severally(near, template) }
        return [.reference("\(number) of the \(template.id.inWords)", to: anchor)]
    }

    /// Those in this document, else those of the same body, else all.
    private func nearest(
        _ all: [(document: PackOutline.Document, clause: PackOutline.Clause)],
        _ setting: Setting
    ) -> [(document: PackOutline.Document, clause: PackOutline.Clause)] {
        let here = all.filter { $0.document.name == own.name }
        let same = (here.isEmpty ? all : here).filter { found in
            guard let body = setting.body else { return true }
            return found.clause.body == nil || found.clause.body == body
        }
        return same.isEmpty ? (here.isEmpty ? all : here) : same
    }

    /// Of documents of each body from one text: once where the number is the same in all.
    private func severally(
        _ all: [(document: PackOutline.Document, clause: PackOutline.Clause)],
        _ template: DocumentTemplate
    ) -> [PackRun] {
        let noun = template.id.inWords
        let numbers = all.map { $0.document.number(of: $0.clause) }
        if Set(numbers).count == 1, let first = all.first {
            let anchor = ClauseAnchor(document: first.document.name, identity: first.clause.anchor)
            return [.reference("\(numbers[0]) of the \(noun) of each body", to: anchor)]
        }
        let runs = all.map { found -> PackRun in
            let body = found.document.body.map { snapshot.shortName(of: $0) } ?? ""
            return .reference(
                "\(found.document.number(of: found.clause)) of the \(noun) of \(body)",
                to: ClauseAnchor(document: found.document.name, identity: found.clause.anchor)
            )
        }
        return Array(runs.map { [$0] }.joined(separator: [.words(", ")]))
    }
}

extension PackOutline.Clause {
    var anchor: String { name.identity(instance) }
}

extension PackOutline.Document {
    /// `clause 3.2`, or `paragraph 1 of Schedule 1`.
    func number(of clause: PackOutline.Clause) -> String {
        let part = parts.first { part in part.clauses.contains { $0.anchor == clause.anchor } }
        guard let part, part.template.isSchedule else { return "clause \(clause.number)" }
        return "paragraph \(clause.number) of \(part.number)"
    }
}
