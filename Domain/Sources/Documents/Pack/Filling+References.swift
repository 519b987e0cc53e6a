import Models
import Register

extension Filling {
    private typealias Found = (document: PackOutline.Document, clause: PackOutline.Clause)

    /// Words that lead to a clause by its number.
    func reference(_ text: String, _ setting: Setting) -> [PackRun] {
        guard let name = ClauseName(text, in: own.template.id) else { return [.words(text)] }
        let near = nearest(outline.clauses(name), setting)
        guard let first = near.first else {
            return [.blank(Blank("a clause that this plan leaves out (\(name))"))]
        }
        if first.document.name == own.name { return [link(first, "")] }
        let noun = first.document.template.id.inWords
        if first.document.template.isPerBody, setting.body == nil || setting.body != first.document.body {
            return severally(near, noun)
        }
        return span(near, " of the \(noun)")
    }

    /// Those in this document, else those of the same body and post, else all.
    private func nearest(_ all: [Found], _ setting: Setting) -> [Found] {
        let here = all.filter { $0.document.name == own.name }
        let close = here.isEmpty ? all : here
        let same = close.filter { found in
            guard let body = setting.body else { return true }
            return found.clause.body == nil || found.clause.body == body
        }
        let nearer = same.isEmpty ? close : same
        let post = nearer.filter { setting.post != nil && $0.clause.post == setting.post }
        return post.isEmpty ? nearer : post
    }

    /// Of documents of each body from one text: once for all bodies whose document has it at the same place.
    private func severally(_ all: [Found], _ noun: String) -> [PackRun] {
        let bodies = all.compactMap(\.document.body).uniqued
        let places = bodies.map { body in all.filter { $0.document.body == body } }
        let numbers = places.map { $0.map { $0.document.number(of: $0.clause) } }
        let runs = numbers.uniqued.map { number -> [PackRun] in
            let there = bodies.indices.filter { numbers[$0] == number }
            let isEverywhere = there.count == plan.bodies.count
            let whose = isEverywhere ? "each body" : there.map { shortName(bodies[$0]) }.inWords
            return span(there.first.map { places[$0] } ?? [], " of the \(noun) of \(whose)")
        }
        return Array(runs.joined(separator: [.words(", ")]))
    }

    /// `clause 3.1`, or `clause 3.1 to clause 3.3` where it is repeated.
    private func span(_ found: [Found], _ whose: String) -> [PackRun] {
        guard let first = found.first, let last = found.last else { return [] }
        if found.count == 1 { return [link(first, whose)] }
        return [link(first, ""), .words(found.count == 2 ? " and " : " to "), link(last, whose)]
    }

    private func link(_ found: Found, _ whose: String) -> PackRun {
        .reference(
            found.document.number(of: found.clause) + whose,
            to: ClauseAnchor(document: found.document.name, identity: found.clause.anchor)
        )
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
