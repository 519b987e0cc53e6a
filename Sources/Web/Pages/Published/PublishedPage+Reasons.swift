import Markup
import Register

extension PublishedPage {
    /// For each count what is recorded that makes a difference, or may.
    var reasons: Node {
        let read = comparisons.filter { $0.reading.measure != nil && $0.value != nil }
        guard !read.isEmpty else { return .nothing }
        return [
            .h2([], "Why they differ"),
            .p(
                [],
                "These are the reasons that the facts recorded give. Whether they explain the whole difference the register does not say."
            ),
            .list(read.map(section)),
        ]
    }

    private func section(_ comparison: PublishedComparison) -> Node {
        let payload = comparison.count.payload
        return [
            .h3(
                [.id(PublishedPage.place(comparison))],
                .text("\(payload.measure), \(payload.on.inWords): \(payload.value)")
            ),
            .p([], .text(said(comparison))),
            comparison.reasons.isEmpty
                ? .p([], "The register does not say why.")
                : .ul([.class("nhsuk-list nhsuk-list--bullet")], comparison.reasons.map(reason)),
        ]
    }

    private func said(_ comparison: PublishedComparison) -> String {
        let measure = comparison.reading.measure.map(\.inWords) ?? "not counted"
        let place = comparison.reading.region.map { " in \($0)" } ?? ""
        let days = comparison.ours.map { ours in
            let range = ours.least == ours.most ? "\(ours.least)" : "\(ours.least), up to \(ours.most)"
            return "\(range) of \(ours.open) on \(ours.day.inWords)"
        }
        return "Read as: \(measure)\(place). Here: \(days.inWords). Difference: \(comparison.verdict.inWords)."
    }

    private func reason(_ reason: DifferenceReason) -> Node {
        let bodies = reason.bodies.map { body in
            Node.a(view.asked.address(.body(body)), .text(view.snapshot.shortName(of: body)))
        }
        let facts = reason.facts
        return [
            .text(reason.inWords),
            bodies.isEmpty
                ? .nothing
                : .details("Which bodies (\(bodies.count))", [.p([], .joined(bodies, by: ", "))]),
            facts.isEmpty
                ? .nothing
                : .details("Which facts (\(facts.count))", [.p([], FactLinks(view: view, facts: facts).node)]),
        ]
    }

    /// Published shares of all bodies, in the band of what is counted here.
    var picture: [Node] {
        let points = comparisons.compactMap { comparison -> ShareOverTime.Published? in
            guard comparison.reading.measure == .sharing, comparison.reading.region == nil,
                let number = comparison.ours.last?.published
            else { return nil }
            let payload = comparison.count.payload
            return .init(label: "\(payload.value) (\(payload.on.inWords))", on: payload.on, number: number)
        }
        guard !points.isEmpty,
            let picture = ShareOverTime(months: months, published: points, day: view.day, from: months.first?.day)
                .picture
        else { return [] }
        return [.h2([], "Published shares in our band"), .div([.class("breakout")], [picture.node])]
    }

    /// A count of long ago does not make the site count every month since.
    static let mostYears = 30

    /// The year before the first published count that can stand in the picture; nil where there is none.
    static func firstYear(_ comparisons: [PublishedComparison]) -> Int? {
        comparisons.filter { $0.reading.measure == .sharing && $0.value != nil }
            .map { $0.count.payload.on.earliest.year - 1 }.min()
    }
}
