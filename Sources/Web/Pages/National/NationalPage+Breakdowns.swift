import Markup
import Register

extension NationalPage {
    /// The count by model, sector and region.
    var breakdowns: Node {
        [
            .h2([], "By model, sector and region"),
            byModel,
            breakdown("By sector", "Sector") { view.snapshot.sector(of: $0)?.payload.sector.inWords },
            breakdown("By region", "Region") { view.snapshot.region(of: $0)?.payload.region },
        ]
    }

    private var byModel: Node {
        let snapshot = view.snapshot
        let rows = SharingModel.allCases.compactMap { model -> [Node]? in
            let held = snapshot.index.arrangements.filter {
                $0.payload.model == model && $0.payload.holds(on: view.day) != .not
            }
            guard !held.isEmpty else { return nil }
            let certain = held.filter { $0.payload.holds(on: view.day) == .certainly }
            return [
                .text(model.inWords), .text(String(held.count)), bodies(in: certain), bodies(in: held),
            ]
        }
        guard !rows.isEmpty else { return .p([], "No arrangement is recorded as holding on this day.") }
        return DataTable(
            caption: "Arrangements recorded, by model; one body can be in several",
            head: ["Model", "Arrangements", "Bodies, certain", "Bodies, possible"],
            rows: rows,
            numberColumns: [1, 2, 3]
        ).node
    }

    private func bodies(in rows: [Stated<Arrangement>]) -> Node {
        let open = Set(view.snapshot.openBodies(.certainly))
        return .text(String(Set(rows.flatMap(\.payload.bodies)).intersection(open).count))
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
