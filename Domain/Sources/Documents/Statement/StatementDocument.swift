public import Markup
public import Register
public import Rules

/// What a body says of each provision of the Code for a year, as a document for its annual report.
///
/// It is a draft from recorded facts: nothing is answered by silence, and the board adopts it or does not.
public struct StatementDocument: Sendable {
    public let statement: ComplyOrExplain
    public let rulebook: Rulebook
    /// As known, and on the day as at which evidence and reasons were looked for.
    public let snapshot: Snapshot

    public init(_ statement: ComplyOrExplain, _ rulebook: Rulebook, _ snapshot: Snapshot) {
        self.statement = statement
        self.rulebook = rulebook
        self.snapshot = snapshot
    }

    public var title: String {
        "Comply or explain: \(snapshot.name(of: statement.body)), \(statement.year.text)"
    }

    /// `Of 104 provisions: 3 comply, 1 explain, 40 not applicable, 60 not yet answered.`
    public var counts: String {
        let all = statement.answers.count
        guard all > 0 else {
            return "No provision of the Code in this rulebook was in force in \(statement.year.text)."
        }
        let parts = ProvisionAnswer.Status.allCases.map { "\(statement.count($0)) \($0.inWords)" }
        return "Of \(all) \(all == 1 ? "provision" : "provisions"): \(parts.joined(separator: ", "))."
    }

    /// What the answers rest on.
    public var basis: String {
        "For the year from \(statement.year.first.inWords) to \(statement.year.last.inWords)\(ahead), with evidence and reasons "
            + "adopted by \(snapshot.day.inWords), as known at entry \(snapshot.basis.knownAt), by the rulebook compiled on "
            + "\(rulebook.compiled.inWords). A draft from recorded facts, for the board to adopt; no legal advice."
    }

    private var ahead: String {
        snapshot.day < statement.year.last
            ? ", of which days after \(snapshot.day.inWords) rest on what is recorded ahead" : ""
    }

    /// The headings and tables, without a page around them.
    ///
    /// - Parameter link: The title of a rule with its address, where a page has one.
    public func parts(link: (Rule) -> Node = { .text($0.title) }) -> [Node] {
        lists(link: link) + [all(link), openSheet]
    }

    /// What is explained and what is open, and what has to be said whatever the outcome.
    public func lists(link: (Rule) -> Node) -> [Node] {
        [
            list("Explained", of: .explain, link), list("Not yet answered", of: .notAnswered, link),
            disclosures(link),
        ]
    }

    /// A whole page that stands by itself.
    public var page: Node {
        .el(
            "html",
            [.of("lang", "en-GB")],
            [
                .el("head", [], [.el("meta", [.of("charset", "utf-8")], []), .el("title", [], [.text(title)])]),
                .el(
                    "body",
                    [],
                    [.h1(.text(title)), .p([], .text(basis)), .p([], .text(counts))] + parts()
                ),
            ]
        )
    }

    private func rule(_ id: RuleID) -> Rule? { rulebook[id] }

    private func list(_ heading: String, of status: ProvisionAnswer.Status, _ link: (Rule) -> Node) -> Node {
        let answers = statement.answers.filter { $0.status == status }
        guard !answers.isEmpty else { return .nothing }
        return [
            .h2([], .text(heading)),
            .list(
                answers.compactMap { answer in
                    rule(answer.rule).map { rule in
                        [
                            .h3([], .text("\(rule.reference): "), link(rule)),
                            .p([], .text(answer.explanation)),
                        ]
                    }
                }
            ),
        ]
    }

    /// What Schedule A of the Code asks to say whatever the outcome, and where.
    private func disclosures(_ link: (Rule) -> Node) -> Node {
        let places = Disclosure.allCases.filter { $0 != .annualReportStatement }
        let parts = places.compactMap { place -> Node? in
            let asked = statement.answers.compactMap { answer in
                rule(answer.rule).flatMap { $0.disclosures.contains(place) ? ($0, answer) : nil }
            }.filter { $0.1.status != .notApplicable }
            guard !asked.isEmpty else { return nil }
            return [
                .h3([], .text(place.inWords.capitalisedFirst)),
                .ul([], asked.map { rule, answer in disclosure(rule, answer, link) }),
            ]
        }
        guard !parts.isEmpty else { return .nothing }
        return [.h2([], "To be said whatever the outcome (Schedule A)"), .list(parts)]
    }

    private func disclosure(_ rule: Rule, _ answer: ProvisionAnswer, _ link: (Rule) -> Node) -> Node {
        let items = answer.evidence.map { "“\($0.payload.title)”" }
        let told = items.isEmpty ? "Nothing recorded shows what is said." : "Recorded: \(items.inWords)."
        return [.text("\(rule.reference): "), link(rule), .text(". \(rule.summary) \(told)")]
    }

    private func all(_ link: (Rule) -> Node) -> Node {
        guard !statement.answers.isEmpty else { return .nothing }
        return [
            .h2([], "Every provision"),
            .el(
                "table",
                [],
                [
                    .el(
                        "thead",
                        [],
                        [.el("tr", [], StatementDocument.head.map { .el("th", [.of("scope", "col")], [.text($0)]) })]
                    ),
                    .el("tbody", [], cells(link: link).map(row)),
                ]
            ),
        ]
    }

    public static let head = ["Provision", "Title", "Answer", "Why", "Evidence", "Text of the Code"]

    /// The cells of the table of all provisions, a row each.
    public func cells(link: (Rule) -> Node) -> [[Node]] {
        statement.answers.compactMap { answer in
            guard let rule = rule(answer.rule) else { return nil }
            return [
                .text(rule.reference), link(rule), .text(answer.status.inWords), .text(answer.explanation),
                .text(StatementRows.evidence(answer)), .text(rule.standing.original.inShort),
            ]
        }
    }

    private func row(_ cells: [Node]) -> Node {
        .el(
            "tr",
            [],
            cells.enumerated().map { column, cell in
                column == 0 ? .el("th", [.of("scope", "row")], [cell]) : .el("td", [], [cell])
            }
        )
    }

    public var openSheet: Node {
        let sheet = statement.openSheet
        guard !sheet.isEmpty else { return .nothing }
        return [
            .h2([], "What is still open, by who can answer"),
            .list(
                sheet.map { who, items in
                    let name = snapshot.inWords(who)
                    return [
                        .h3([], .text(name.capitalisedFirst)),
                        .ul(
                            [],
                            items.map { item in .text("\(snapshot.inWords(item.what)) (\(references(item.rules)))") }
                        ),
                    ]
                }
            ),
        ]
    }

    private func references(_ rules: [RuleID]) -> String {
        rules.map { rule($0)?.reference ?? $0.raw }.joined(separator: ", ")
    }
}
