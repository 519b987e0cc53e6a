import Register

/// Writes one row back from its facts; nil where they are not what the row needs.
struct RowWriter {
    private let facts: Facts
    private let id: FactID
    private let fact: Fact?

    init(_ facts: Facts, _ id: FactID) {
        self.facts = facts
        self.id = id
        fact = facts[id]
    }

    func row(_ form: TableForm, _ name: String) -> [String]? {
        guard let fact, let source = fact.sources.first else { return nil }
        let confidence = fact.claim.confidence.rawValue
        switch form {
        case .organisations:
            guard case .bodyExistence(let body) = fact.statement else { return nil }
            return organisation(body, source)
        case .organisationNames:
            guard case .bodyName(let body) = fact.statement else { return nil }
            let seen = [body.dated.from.bounds?.text ?? "", body.dated.lastSeen?.text ?? ""]
            return [body.body.raw, body.name] + seen + [source.address]
        case .groups:
            guard case .group(let group) = fact.statement else { return nil }
            let dates = [day(group.dated.from), group.dated.lastDay?.text ?? ""]
            return [group.group.raw, group.name] + dates + [group.statedModel ?? "", source.address]
                + [source.date?.text ?? "", group.note ?? ""]
        case .arrangements:
            guard case .arrangement(let row) = fact.statement else { return nil }
            let bodies = row.bodies.map(\.raw).joined(separator: ";")
            return [row.arrangement.raw, row.group?.raw ?? "", row.model.rawValue, bodies] + interval(row.dated)
                + [row.status.rawValue, source.address, source.title, source.date?.text ?? "", confidence]
                + [row.note ?? ""]
        case .posts:
            guard case .appointment(let post) = fact.statement,
                case .seat(let seat)? = FactID("seats.\(post.seat.raw)").flatMap({ facts[$0]?.statement })
            else { return nil }
            return [name, post.person.raw, post.namedAs ?? "", seat.office?.rawValue ?? "", seat.body.raw]
                + interval(post.dated)
                + [post.capacity == .interim ? "y" : "n", post.statedShared == true ? "y" : "n", source.address]
                + [source.date?.text ?? "", confidence]
        case .checks:
            guard case .publishedCount(let count) = fact.statement else { return nil }
            return [count.count, count.on.text, count.measure, count.value, source.address]
        case .copies: return nil
        }
    }

    private func organisation(_ body: BodyExistence, _ source: Source) -> [String]? {
        guard case .bodyName(let name)? = part("name"), case .bodyLegalKind(let kind)? = part("kind"),
            case .bodySector(let sector)? = part("sector"), case .bodyRegion(let region)? = part("region")
        else { return nil }
        return [body.body.raw, name.name, kind.kind.rawValue, sector.sector.rawValue, region.region]
            + [day(body.dated.from), body.dated.lastDay?.text ?? ""]
            + [body.successors.map(\.raw).joined(separator: ";"), source.address]
    }

    private func part(_ name: String) -> Statement? {
        FactID("\(id.raw).\(name)").flatMap { facts[$0]?.statement }
    }

    private func day(_ boundary: Boundary) -> String { boundary.bounds?.text ?? "" }

    private func interval(_ period: Period) -> [String] {
        var precision = period.from.bounds?.precision.rawValue ?? ""
        if case .seen = period.from { precision = "first-seen" }
        let last = period.lastDay
        return [day(period.from), precision, last?.text ?? "", last?.precision.rawValue ?? ""]
    }
}
