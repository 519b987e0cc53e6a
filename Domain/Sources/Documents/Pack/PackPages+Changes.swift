import Markup
import Register

/// An earlier issue of a pack, as far as it takes to show what is new.
public struct EarlierIssue: Sendable {
    /// The entry from which it was filled in.
    public let knownAt: Int
    public let clauses: [RecordedClause]

    public init(knownAt: Int, clauses: [RecordedClause]) {
        self.knownAt = knownAt
        self.clauses = clauses
    }
}

extension PackPages {
    /// What this issue says otherwise than an earlier one, per document, old against new; nothing without one.
    var changes: Node {
        guard let earlier else { return .nothing }
        let clauses = PackDrift(earlier.clauses, pack).clauses
        let count = clauses.count
        let told =
            count == 0
            ? "Every clause says what it said."
            : "\(count) \(count == 1 ? "clause says" : "clauses say") something else, or \(count == 1 ? "is" : "are") new or gone."
        return [
            .h2([], "What is new since the earlier issue"),
            .p([], .text("Entry \(earlier.knownAt) then, entry \(pack.snapshot.basis.knownAt) now. \(told)")),
            .list(clauses.map(\.document).uniqued.map { name in table(name, clauses.filter { $0.document == name }) }),
        ]
    }

    private func table(_ name: String, _ clauses: [PackDrift.Clause]) -> Node {
        let title = pack[name].map { pack.shortTitle(of: $0) } ?? "\(name): no longer in the pack"
        return .el(
            "table",
            [],
            [
                .el("caption", [], [.text(title)]),
                .el(
                    "thead",
                    [],
                    [row(["Clause", "Then", "Now"].map { .el("th", [.of("scope", "col")], [.text($0)]) })]
                ),
                .el(
                    "tbody",
                    [],
                    clauses.map { clause in
                        let number = (clause.after ?? clause.before)?.number ?? ""
                        return row([
                            .el("th", [.of("scope", "row")], [.text("\(number) (\(clause.identity))")]),
                            .el("td", [], [.text(clause.before?.text ?? "not there")]),
                            .el("td", [], [.text(clause.after?.text ?? "not there")]),
                        ])
                    }
                ),
            ]
        )
    }

    private func row(_ cells: [Node]) -> Node { .el("tr", [], cells) }
}
