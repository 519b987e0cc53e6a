import Markup
import Register

/// Two groups side by side, in the rows of the profile that are of the group and not of one body.
struct ComparePage {
    let view: RegisterView
    let a: Choice
    let b: Choice

    /// What was chosen in one of the two fields.
    enum Choice {
        case nothing
        /// What was typed, where no such group is recorded.
        case unknown(String)
        case group(GroupID, GroupSummary)

        var typed: String {
            switch self {
            case .nothing: ""
            case .unknown(let text): text
            case .group(let group, _): group.raw
            }
        }
    }

    var node: Node {
        Layout(
            title: title,
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1("Compare two groups"),
                BasisLine(view: view, route: .compare, kept: [("a", a.typed), ("b", b.typed)]).node,
                .p([.class("lead")], .text(sentence)),
                form,
            ] + table
        ).node
    }

    private var title: String {
        guard let comparison else { return "Compare two groups" }
        return "\(comparison.first.name) and \(comparison.second.name) compared"
    }

    private var comparison: GroupComparison? {
        guard case .group(let one, let first) = a, case .group(let other, let second) = b, one != other
        else { return nil }
        return GroupComparison(first, second)
    }

    private var sentence: String {
        let problems = [("first", a), ("second", b)].compactMap { which, choice -> String? in
            guard case .unknown(let text) = choice else { return nil }
            return "No group “\(text)” is recorded here, \(view.knownInWords): choose the \(which) group from the list."
        }
        guard problems.isEmpty else { return problems.joined(separator: " ") }
        guard !view.snapshot.groups.isEmpty else { return "No group is recorded here, so there is nothing to compare." }
        switch (a, b) {
        case (.group(let one, let summary), .group(let other, _)) where one == other:
            return "\(summary.name) was chosen twice: choose another group beside it."
        case (.group(_, let summary), .nothing), (.nothing, .group(_, let summary)):
            return "Choose the group to compare with \(summary.name)."
        case (.group, .group): return comparison?.sentence(on: view.day) ?? ""
        case (.nothing, .nothing), (.unknown, _), (_, .unknown):
            return "Choose two groups to see them side by side."
        }
    }

    private var table: [Node] {
        guard let comparison, case .group(let one, _) = a, case .group(let other, _) = b else { return [] }
        let differing = Set(comparison.differing)
        return [
            .p(
                [],
                "Each body decides and answers for itself; body by body: ",
                .a(view.asked.address(.profile(one)), .text("profile of \(comparison.first.name)")),
                ", ",
                .a(view.asked.address(.profile(other)), .text("profile of \(comparison.second.name)")),
                "."
            ),
            DataTable(
                caption: "Two groups on \(view.day.inWords)",
                head: ["What", view.link(one), view.link(other), "How they differ"],
                rows: GroupComparison.Row.allCases.map { row in
                    let words = comparison.inWords(comparison.difference(row))
                    return [
                        .text(row.inWords), cell(row, comparison.first), cell(row, comparison.second),
                        differing.contains(row) ? .strong(.text(words)) : .text(words),
                    ]
                }
            ).node,
            .p(
                [.class("note")],
                "What is not recorded for a group may still be so. A longer list of what is not known often means that more was looked for."
            ),
        ]
    }

    private func cell(_ row: GroupComparison.Row, _ group: GroupSummary) -> Node {
        let value = GroupComparison.value(row, group)
        return value == .notRecorded ? .notRecorded : .text(value.inWords)
    }
}

extension ComparePage {
    private var form: Node {
        .el(
            "form",
            [
                .class("filters"), .of("method", "get"),
                .action(Address(here: Route.compare.path(view.asked.mount))),
            ],
            [
                .list(view.asked.fields.map { Form.hidden($0.name, $0.value) }),
                Form.select("a", "First group", options(a), chosen: a.typed),
                Form.select("b", "Second group", options(b), chosen: b.typed),
                Form.button("Compare"),
            ]
        )
    }

    /// Every group by name; what was typed and is none stays chosen.
    private func options(_ choice: Choice) -> [(String, String)] {
        let groups = view.snapshot.groups.map { ($0.raw, view.snapshot.group($0)?.payload.name ?? $0.raw) }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        let typed = choice.typed
        let stray: [(String, String)]
        if case .unknown = choice { stray = [(typed, "\(typed) (no such group)")] } else { stray = [] }
        return [("", "choose a group")] + stray + groups
    }
}
