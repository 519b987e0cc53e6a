import Markup
import Register

/// How the count of this register compares with counts that others published, and why they differ.
struct PublishedPage {
    let view: RegisterView
    let comparisons: [PublishedComparison]
    let months: [MonthlyCounts.Month]

    var node: Node {
        Layout(
            title: "How our count compares",
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1("How our count compares with published counts"),
                BasisLine(view: view, route: .published).node,
                .p([.class("lead")], .text(sentence)),
            ] + (comparisons.isEmpty ? [empty] : picture + [table, reasons, unread])
        ).node
    }

    private var compared: [PublishedComparison] { comparisons.filter { $0.verdict != .cannotBeCompared } }

    private var sentence: String {
        guard !comparisons.isEmpty else {
            return "No count published by others is recorded here, \(view.knownInWords)."
        }
        func number(_ fits: (PublishedComparison.Verdict) -> Bool) -> Int {
            compared.filter { fits($0.verdict) }.count
        }
        let within = number { $0 == .within }
        let fewer = number { if case .fewerHere = $0 { true } else { false } }
        let more = number { if case .moreHere = $0 { true } else { false } }
        return
            "Of \(comparisons.count) published \(comparisons.count == 1 ? "count" : "counts") recorded, \(compared.count) can be compared: \(within) \(within == 1 ? "lies" : "lie") within what is certain and possible here; here there are fewer than published in \(fewer), and more in \(more)."
    }

    private var empty: Node {
        .p(
            [],
            "Here would stand each published count with its day, what is counted here on that day, and the reasons for difference that are recorded. A published count is a fact like any other, and is recorded with its source."
        )
    }

    private var table: Node {
        DataTable(
            caption: "Published counts and ours on the same day",
            head: [
                "Measure", "Day", "Published", "Certain here", "Possible here", "Confirmed", "Difference", "Source",
            ],
            rows: comparisons.map(row)
        ).node
    }

    private func row(_ comparison: PublishedComparison) -> [Node] {
        let count = comparison.count
        let share = comparison.ours.last.flatMap { ours -> String? in
            guard case .share? = comparison.value?.amount, let number = ours.published else { return nil }
            return " (\(number) of \(ours.open) open here)"
        }
        return [
            .a(Address(here: "#\(PublishedPage.place(comparison))"), .text(count.payload.measure)),
            .text(count.payload.on.inWords), .text(count.payload.value + (share ?? "")),
            figures(comparison) { $0.least }, figures(comparison) { $0.most },
            figures(comparison) { $0.confirmed },
            .text(comparison.verdict.inWords),
            SourceMark(view, count.fact, about: count.payload.measure + ", \(count.fact.id)").node,
        ]
    }

    /// A figure on the first and on the last day that the count may describe, the smaller first; once where they are
    /// the same.
    private func figures(
        _ comparison: PublishedComparison,
        _ figure: (PublishedComparison.OurCount) -> Int?
    ) -> Node {
        let words = Set(comparison.ours.compactMap(figure)).sorted().map { String($0) }
        return words.isEmpty ? "not counted" : .text(words.joined(separator: " to "))
    }

    static func place(_ comparison: PublishedComparison) -> String {
        "count-" + comparison.count.fact.id.raw.replacing(":", with: "-")
    }

    /// Those that this register does not count.
    private var unread: Node {
        let rest = comparisons.filter { $0.reading.measure == nil || $0.value == nil }
        guard !rest.isEmpty else { return .nothing }
        return [
            .h2([], "Counts that cannot be compared"),
            .p([], "This register does not count what these count, or their words are no number:"),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                rest.map { comparison in
                    .span(
                        [.id(PublishedPage.place(comparison))],
                        .text(
                            "\(comparison.count.payload.measure), \(comparison.count.payload.on.inWords): \(comparison.count.payload.value)"
                        )
                    )
                }
            ),
        ]
    }
}
