public import Markup
import Models
import Register

/// A document of a pack as HTML from which pandoc makes a file for Word: clauses get their numbers from its styles, so that
/// they stay right while a lawyer edits, and title and subject stand in its header and footer.
extension PackPages {
    public func word(_ document: PackDocument) -> Node {
        .el(
            "html",
            [.of("lang", "en-GB")],
            [
                .el(
                    "head",
                    [],
                    [
                        .el("meta", [.of("charset", "utf-8")], []), .el("title", [], [.text(document.title.plainText)]),
                        .el("meta", [.of("name", "subject"), .of("content", version(of: document))], []),
                    ]
                ),
                .el(
                    "body",
                    [],
                    [
                        styled("Draft", [.p([], .text("\(PackPages.draft). \(basis)"))]),
                        .p([], .text(document.purpose)),
                    ] + document.parts.map { wordPart($0) }
                ),
            ]
        )
    }

    private func styled(_ style: String, _ nodes: [Node]) -> Node {
        .el("div", [.of("data-custom-style", style)], nodes)
    }

    private func wordPart(_ part: PackPart) -> Node {
        let isSchedule = part.number.first?.isNumber != true
        let heading: Node =
            isSchedule
            ? styled("Schedule Heading", [.p([], .text("\(part.number): "), wordRuns(part.heading))])
            : .h1(wordRuns(part.heading))
        return [heading, .list(part.clauses.map { wordClause($0, isSchedule) })]
    }

    private func wordClause(_ clause: PackClause, _ isSchedule: Bool) -> Node {
        let number: Node = isSchedule ? .text("\(clause.number). ") : .nothing
        return [
            styled(isSchedule ? "Body Text" : "Clause", [.p([], number, wordRuns(clause.text))]),
            .list(clause.items.map { styled(isSchedule ? "Body Text" : "Clause Item", [.p([], wordRuns($0))]) }),
            clause.table.map { cells($0, widths: $0.widths, wordRuns) } ?? .nothing,
            clause.origin == .standard ? .nothing : styled("Draft", [.p([], "This clause departs from the standard.")]),
        ]
    }

    private func wordRuns(_ runs: [PackRun]) -> Node {
        .list(
            runs.map { run in
                switch run {
                case .words(let words), .term(let words, _), .reference(let words, _): .text(words)
                case .blank: .el("span", [.of("data-custom-style", "Blank")], [.text(run.plainText)])
                }
            }
        )
    }
}
