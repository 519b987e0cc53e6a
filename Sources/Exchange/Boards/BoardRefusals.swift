public import Register
public import TextFiles

extension Desired {
    /// Why an import of a board list is refused, with the row and the column that say something else than is recorded.
    public func boardProblems(_ refusals: [TextProblem], onto facts: Facts) -> [BoardProblem] {
        refusals.map { refusal in
            let fact = self.facts.first { refusal.found == "another value for \($0.id)" }
            guard let fact, let old = facts[fact.id] else {
                return BoardProblem(
                    place: BoardPlace(file: refusal.place.file, row: refusal.place.line, column: nil),
                    found: refusal.found,
                    expected: refusal.expected
                )
            }
            let difference = BoardDifference(old.claim, fact.claim)
            return BoardProblem(
                place: BoardPlace(file: fact.place.file, row: fact.place.line, column: difference.column),
                found: "\(difference.words), in \(fact.id)",
                expected: Desired.reason(old.statement)
            )
        }
    }

    /// A corrected name is that of the past as well, which is wrong of a body that was renamed.
    private static func reason(_ statement: Statement) -> String {
        let reason = "a reason for the correction (--reason)"
        guard case .bodyName = statement else { return reason }
        return "--renamed-on DAY if the body has the name only since a day, or \(reason), which changes its name on "
            + "all earlier days too"
    }
}

/// The first column in which a row says something else than is recorded.
struct BoardDifference {
    let column: BoardColumn?
    let words: String

    private static let columns: [(field: String, column: BoardColumn)] = [
        ("name", .body), ("title", .seat), ("seat-kind", .kind), ("office", .office), ("votes", .voting),
        ("named-as", .holder), ("person", .holder), ("capacity", .capacity), ("from", .from), ("until", .until),
        ("appointed-by", .appointedBy),
    ]

    init(_ old: Claim, _ new: Claim) {
        let (before, after) = (BoardDifference.fields(old), BoardDifference.fields(new))
        guard let (field, column) = BoardDifference.columns.first(where: { before[$0.field] != after[$0.field] }) else {
            column = .source
            words = "another source than is recorded"
            return
        }
        self.column = column
        if field == "person" {
            words = "another mark than is recorded"
        } else {
            let found = after[field] ?? "nothing"
            let recorded = before[field].map { "\($0) is recorded" } ?? "nothing is recorded"
            words = "\(found) where \(recorded)"
        }
    }

    private static func fields(_ claim: Claim) -> [String: String] {
        var fields: [String: String] = [:]
        for field in claim.statement.record.fields {
            if case .text(let text) = field.value { fields[field.name] = "'\(text)'" }
        }
        if let period = claim.statement.period {
            fields["from"] = "'\(period.firstDayInWords)'"
            fields["until"] = "'\(period.until == .notRecorded ? "not recorded" : period.lastDayInWords)'"
        }
        return fields
    }
}

extension BoardFile {
    /// Bodies that no other fact of the register defines, where others are defined.
    public func unknownBodies(_ facts: Facts) -> [BoardWarning] {
        let known = facts.all.compactMap { fact -> String? in
            guard case .body(let body)? = fact.statement.defines, !BoardFacts.isOwn(fact.id) else { return nil }
            return body.raw
        }
        guard !known.isEmpty else { return [] }
        return bodies.filter { !known.contains($0) }.compactMap { body in
            rows.first { $0.body == body }.map {
                BoardWarning(
                    place: $0.place(.body),
                    words: "the register knows no body '\(body)' yet: it will be made."
                )
            }
        }
    }

    /// Bodies that have another name in this list than was recorded last.
    public func renamedBodies(_ facts: Facts) -> [String] {
        bodies.filter { body in
            guard let id = BodyID(body), let last = BoardFacts.names(of: id, in: facts).last,
                let name = rows.first(where: { $0.body == body && $0.bodyName != nil })?.bodyName
            else { return false }
            return last.payload.name != name
        }
    }

    /// Bodies that an earlier board list made and this one does not name.
    public func otherBodies(_ facts: Facts) -> [String] {
        facts.all.compactMap { fact -> String? in
            guard case .body(let body)? = fact.statement.defines, BoardFacts.isOwn(fact.id) else { return nil }
            return bodies.contains(body.raw) ? nil : body.raw
        }
    }
}

extension BoardFacts {
    static func isOwn(_ id: FactID) -> Bool { families.contains(Desired.family(of: id)) }
}
