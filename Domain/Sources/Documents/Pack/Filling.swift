import Models
import Register
import Rules

/// Fills in one document.
final class Filling {
    let arranged: Arranged
    let outline: PackOutline
    let own: PackOutline.Document
    /// What of the register stands in the clause that is being filled in.
    var facts: Set<FactID> = []

    init(_ arranged: Arranged, _ outline: PackOutline, _ own: PackOutline.Document) {
        self.arranged = arranged
        self.outline = outline
        self.own = own
    }

    var plan: Plan { arranged.plan }
    var library: ModelLibrary { arranged.library }
    var snapshot: Snapshot { arranged.snapshot }
    var rulebook: Rulebook { arranged.rulebook }
    var day: CalendarDay { arranged.day }

    /// For what a text is filled in.
    struct Setting {
        var body: BodyID?
        var post: Office?
        var reason: Int?
    }

    var document: PackDocument {
        let setting = Setting(body: own.body)
        return PackDocument(
            id: own.template.id,
            body: own.body,
            title: fill(own.template.title, setting),
            purpose: own.template.purpose,
            parts: own.parts.map { part in
                PackPart(
                    number: part.number,
                    heading: fill(part.template.heading, setting),
                    clauses: part.clauses.map(clause)
                )
            }
        )
    }

    private func clause(_ clause: PackOutline.Clause) -> PackClause {
        facts = []
        let setting = Setting(body: clause.body, post: clause.post, reason: clause.reason)
        let text = openings(clause.open, clause.body) + fill(clause.template.text, setting).capitalised
        let items = clause.template.items.compactMap { item($0, setting) }
        let table = clause.template.table.map { self.table($0, setting) }
        return PackClause(
            name: clause.name,
            instance: clause.instance,
            number: clause.number,
            text: text,
            items: items,
            table: table,
            origin: clause.origin,
            rules: clause.template.rules,
            facts: facts.sorted()
        )
    }

    private func item(_ item: TemplateItem, _ setting: Setting) -> [PackRun]? {
        arranged.open(item.conditions, for: setting.body).map { openings($0, setting.body) + fill(item.text, setting) }
    }

    /// Says of a text for bodies of a kind that it stays because the kind is not recorded.
    private func openings(_ open: [Condition], _ body: BodyID?) -> [PackRun] {
        guard !open.isEmpty else { return [] }
        let bodies = (body.map { [$0] } ?? plan.bodies).filter { arranged.kind(of: $0) == nil }
        return bodies.flatMap { [openKind($0), .words(" ")] }
    }

    /// One blank for a body, wherever its kind is asked.
    func openKind(_ body: BodyID) -> PackRun {
        use(arranged.facts(ofKindOf: body))
        let possible = Set(snapshot.allLegalKinds(of: body).filter { $0.covers(day) == .possibly }.map(\.payload.kind))
        return .blank(
            Blank(
                "whether \(shortName(body)) is an NHS trust or a foundation trust on \(day.inWords)",
                who: .secretary(body),
                last: possible.count == 1 ? possible.first?.inWords : nil
            )
        )
    }

    func fill(_ text: TemplateText, _ setting: Setting) -> [PackRun] {
        text.pieces.flatMap { piece -> [PackRun] in
            switch piece {
            case .words(let words): [.words(words)]
            case .key(let key): fill(key, setting)
            }
        }
    }

    func use(_ facts: some Sequence<FactID>) { self.facts.formUnion(facts) }

    func name(_ body: BodyID) -> String {
        use(snapshot.names(of: body).filter { $0.covers(day) != .not }.map { $0.fact.id })
        return snapshot.name(of: body)
    }

    func shortName(_ body: BodyID) -> String {
        _ = name(body)
        return snapshot.shortName(of: body)
    }

    /// With what tells people of one name apart.
    func name(_ person: PersonID) -> String {
        use(snapshot.names(of: person).filter { $0.covers(day) != .not }.map { $0.fact.id })
        guard let mark = arranged.namesakes.mark(person) else { return snapshot.name(of: person) }
        use(mark.facts)
        return "\(snapshot.name(of: person)) (\(mark.words))"
    }
}
