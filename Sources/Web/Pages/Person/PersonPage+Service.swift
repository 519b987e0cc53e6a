import Markup
import Register

extension PersonPage {
    /// How long they served on each board, and on any.
    var clocks: Node {
        let bodies = snapshot.bodies(of: person)
        guard !bodies.isEmpty else { return .nothing }
        let rows = bodies.map { cells(view.link($0), snapshot.service(of: person, in: $0)) }
        let combined = cells("All bodies together, each day once", snapshot.service(of: person))
        return [
            .h2([], "Clocks of service"),
            .p(
                [],
                .text(
                    "Days on which they held a seat of any kind, up to and including \(view.day.inWords). The clock of each body runs apart from every other."
                )
            ),
            DataTable(
                caption: "Service on each board and combined",
                head: [
                    "Body", "At least", "At most", "First recorded start", .text("On \(view.day.inWords)"), "Facts",
                ],
                rows: bodies.count > 1 ? rows + [combined] : rows
            ).node,
        ]
    }

    private func cells(_ label: Node, _ service: Service) -> [Node] {
        guard !service.appointments.isEmpty else {
            return [
                label, "not begun by this day", "not begun by this day", "none by this day", "does not serve", "none",
            ]
        }
        return [
            label,
            .text(days(service.least, service.certain, service)),
            service.most.map { .text(days($0, service.possible, service)) } ?? "no most: a start is not recorded",
            .text(Say.start(service.since) + service.atLatestInWords),
            .text(serving(service.isServing)),
            FactLinks(view: view, facts: service.facts).node,
        ]
    }

    /// "2192 days (6 years)"
    private func days(_ days: Int, _ spans: [DaySpan], _ service: Service) -> String {
        guard days > 0 else { return "no day is certain" }
        let last = spans.last?.until?.advanced(by: -1) ?? service.day
        return "\(days) \(days == 1 ? "day" : "days") (\(ServedTime(days: days, endingOn: last).inWords))"
    }

    private func serving(_ coverage: Coverage) -> String {
        switch coverage {
        case .certainly: "serves"
        case .possibly: "may serve"
        case .not: "does not serve"
        }
    }

    var leadingSeveral: Node {
        guard !spans.isEmpty else { return .nothing }
        return [
            .h2([], "When they led several bodies"),
            .p(
                [],
                "As chair or chief executive, substantive or interim. Who acts as chair for another does not lead the body."
            ),
            DataTable(
                caption: "Runs of days with the same bodies led",
                head: ["Days", "Certainly led", "Possibly led besides"],
                rows: spans.map { span in
                    let besides = span.possible.filter { !span.certain.contains($0) }
                    return [
                        .text(Say.days(span.days)), bodies(span.certain), bodies(besides),
                    ]
                }
            ).node,
        ]
    }

    private func bodies(_ bodies: [BodyID]) -> Node {
        guard !bodies.isEmpty else { return "none" }
        return .joined(
            bodies.map { .a(view.asked.address(.body($0)), .text(snapshot.shortName(of: $0))) },
            by: ", "
        )
    }
}
