import Markup
import Register

extension NationalPage {
    /// The count by model, sector and region.
    var breakdowns: Node {
        [
            .h2([], "By model, sector and region"),
            byModel, copiesNote,
            breakdown("By sector", "Sector") { view.snapshot.sector(of: $0)?.payload.sector.inWords },
            breakdown("By region", "Region") { view.snapshot.region(of: $0)?.payload.region },
        ]
    }

    /// Nothing where every kind, sector and region is certain on the day.
    var copiesNote: Node {
        let snapshot = view.snapshot
        let unsure = count.open.filter { body in
            [
                snapshot.legalKind(of: body)?.covers(view.day), snapshot.sector(of: body)?.covers(view.day),
                snapshot.region(of: body)?.covers(view.day),
            ].contains(.possibly)
        }
        guard !unsure.isEmpty else { return .nothing }
        return .p(
            [.class("note")],
            .text(
                "Legal kind, sector and region are known for the days of the copies they come from. For \(unsure.count) of these bodies they are not recorded for this day, and what stands here is the value of another day."
            )
        )
    }

    private var byModel: Node {
        let rows = DecidedModel.Kind.allCases.compactMap { kind -> [Node]? in
            let models = answers.models.filter { $0.kind == kind }
            guard !models.isEmpty else { return nil }
            let certain = models.filter { $0.coverage == .certainly }
            return [
                .text(kind.inWords), .text(String(certain.count)), .text(String(models.count)),
                .text(String(bodies(in: certain))), .text(String(bodies(in: models))),
            ]
        }
        guard !rows.isEmpty else { return .p([], "The facts recorded decide no sharing model on this day.") }
        return DataTable(
            caption: "Models that the facts decide on \(view.day.inWords); one set of bodies can carry several",
            head: ["Model", "Sets, certain", "Sets, possible", "Bodies, certain", "Bodies, possible"],
            rows: rows,
            numberColumns: [1, 2, 3, 4]
        ).node
    }

    private func bodies(in models: [DecidedModel]) -> Int {
        Set(models.flatMap(\.bodies)).count
    }

    private func breakdown(_ caption: String, _ head: String, _ value: (BodyID) -> String?) -> Node {
        let byValue = Dictionary(grouping: count.open) { value($0) ?? "" }
        let rows = byValue.keys.sorted().map { key -> [Node] in
            let bodies = Set(byValue[key] ?? [])
            return [
                key.isEmpty ? .notRecorded : .text(key),
                .text(String(bodies.count)),
                .text(String(bodies.intersection(count.sharing.certain).count)),
                .text(String(bodies.intersection(count.sharing.possible).count)),
                .text(String(bodies.intersection(count.sharing.confirmed).count)),
            ]
        }
        return DataTable(
            caption: "\(caption): bodies that share a chair or chief executive on \(view.day.inWords)",
            head: [.text(head), "Open", "Certain", "Possible", "Confirmed"],
            rows: rows,
            numberColumns: [1, 2, 3, 4]
        ).node
    }
}
