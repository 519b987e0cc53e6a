import Markup
import Register

extension BodyPage {
    var arrangements: Node {
        let rows = snapshot.arrangements(of: body)
        guard !rows.isEmpty else {
            return [
                .h2([], "Arrangements"),
                .p([], "No arrangement with another body is recorded. That is no proof that there was none."),
            ]
        }
        return [
            .h2([], "Arrangements"),
            ArrangementTable(
                view: view,
                rows: rows,
                caption: "Arrangements that name \(snapshot.shortName(of: body))",
                showsGroup: true
            ).node,
        ]
    }

    /// What it is in law, and where.
    var standing: Node {
        let rows: [[Node]] =
            attributes("Legal kind", snapshot.legalKinds(of: body)) { $0.kind.inWords }
            + attributes("Sector", snapshot.sectors(of: body)) { $0.sector.inWords }
            + attributes("Region", snapshot.regions(of: body)) { $0.region }
            + attributes("Authorised as a foundation trust", authorisations) { _ in "yes" }
            + attributes("Open, by its code", snapshot.existences(of: body)) { _ in body.raw }
        return [
            .h2([], "What it is"),
            .p(
                [],
                "Kind, sector and region are those of the copy they come from; what they were before is not recorded."
            ),
            DataTable(
                caption: "\(snapshot.shortName(of: body)) on \(view.day.inWords)",
                head: ["What", "Value", "When", "Source"],
                rows: rows
            ).node,
        ]
    }

    /// One row for each that sources state.
    private func attributes<Payload: StatementPayload>(
        _ what: String,
        _ stated: [Stated<Payload>],
        _ words: (Payload) -> String
    ) -> [[Node]] {
        guard !stated.isEmpty else { return [[.text(what), .notRecorded, "", ""]] }
        return stated.map { stated in
            [
                .text(what), .text(words(stated.payload)),
                .text(stated.payload.period.map { Say.period($0) } ?? ""),
                SourceMark(view, stated.fact, about: "\(what), \(stated.fact.id)").node,
            ]
        }
    }

    private var authorisations: [Stated<Authorisation>] {
        snapshot.index.authorisations.filter { $0.payload.body == body }
    }

    var names: Node {
        let names = snapshot.names(of: body)
        guard names.count > 1 else { return .nothing }
        return [
            .h2([], "Names"),
            DataTable(
                caption: "Names recorded",
                head: ["Name", "When", "Source"],
                rows: names.map {
                    [
                        .text($0.payload.name), .text(Say.period($0.payload.dated)),
                        SourceMark(view, $0.fact, about: $0.payload.name).node,
                    ]
                }
            ).node,
        ]
    }

    var relatives: Node {
        let before = snapshot.predecessors(of: body)
        let after = snapshot.existence(of: body)?.payload.successors ?? []
        guard !before.isEmpty || !after.isEmpty else {
            return [.h2([], "Predecessors and successors"), .p([], "None recorded.")]
        }
        return [
            .h2([], "Predecessors and successors"),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                before.map {
                    [
                        "It took over from ", view.link($0.payload.body), .text(", \(Say.period($0.payload.dated)) "),
                        SourceMark(view, $0.fact, about: "predecessor").node,
                    ]
                } + after.map { ["Recorded as its successor: ", view.link($0), .text(" "), existenceMark] }
            ),
        ]
    }

    private var existenceMark: Node {
        snapshot.existence(of: body).map { SourceMark(view, $0.fact, about: "successors").node } ?? .nothing
    }
}
