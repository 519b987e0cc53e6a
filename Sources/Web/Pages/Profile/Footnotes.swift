import Markup
import Register

/// Sources as numbered references, for pages that are read on paper.
struct Footnotes {
    private let sources: [Source]
    private let numbers: [Source: Int]
    private let facts: [Source: [FactID]]

    /// - Parameter facts: Those of the page, in the order in which they are shown.
    init(_ facts: [Fact]) {
        sources = facts.flatMap(\.sources).uniqued
        numbers = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($0.element, $0.offset + 1) })
        var resting: [Source: [FactID]] = [:]
        for fact in facts.uniqued {
            for source in Set(fact.sources) { resting[source, default: []].append(fact.id) }
        }
        self.facts = resting
    }

    /// `[1, 4]`, each a link to its source.
    func mark(_ facts: [Fact]) -> Node {
        let numbers = Set(facts.flatMap(\.sources).compactMap { self.numbers[$0] }).sorted()
        guard !numbers.isEmpty else { return .nothing }
        let links = numbers.map { number in
            Node.el(
                "a",
                [.href(Address(here: "#source-\(number)"))],
                [.span([.class("nhsuk-u-visually-hidden")], "Source "), .text(String(number))]
            )
        }
        return .span([.class("mark")], " [", .joined(links, by: ", "), "]")
    }

    func list(_ view: RegisterView) -> Node {
        guard !sources.isEmpty else { return .p([], "No fact is shown, so there is no source.") }
        return .el(
            "ol",
            [.class("nhsuk-list nhsuk-list--number")],
            sources.enumerated().map { offset, source in
                .el(
                    "li",
                    [.id("source-\(offset + 1)")],
                    [
                        .span([.class(source.title.isEmpty ? "untitled" : "titled")], SourceMark.node(source)),
                        .span(
                            [.class("screen-only")],
                            ". Says: ",
                            FactLinks(view: view, facts: facts[source] ?? []).node
                        ),
                    ]
                )
            }
        )
    }
}
