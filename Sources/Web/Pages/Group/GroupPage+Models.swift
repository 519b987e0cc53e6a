import Markup
import Register

extension GroupPage {
    var models: Node { .nothing }

    var timeline: Node {
        let rows = snapshot.arrangements(of: id)
        guard !rows.isEmpty else { return [.h2([], "Timeline"), .p([], "No arrangement is recorded.")] }
        return [
            .h2([], "Timeline"),
            ArrangementTable(view: view, rows: rows, caption: "Arrangements of \(group.payload.name)").node,
        ]
    }
}
