import Exchange
import Markup

/// The plans that were recorded before their outcomes were looked at, the latest first.
struct RecordedPlansPage {
    let view: RegisterView
    let records: [PlanRecord]

    /// How many a page shows; the download has all.
    static let most = 200

    var node: Node {
        Layout(
            title: "Recorded plans",
            trail: [
                ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
                ("Outcomes", view.asked.address(.outcomes)),
            ],
            view: view,
            main: [
                .h1("Recorded plans"),
                .p(
                    [.class("lead")],
                    "What a comparison will do is fixed from figures before the start of sharing alone, and recorded here before any outcome after it is looked at. Each record holds the digest of the one before it, so that none can be changed or taken out unseen."
                ),
                records.isEmpty ? .p([], "No plan was recorded yet: no outcome was asked for.") : table,
            ]
        ).node
    }

    private var table: Node {
        [
            .p(
                [],
                .text(
                    records.count > RecordedPlansPage.most
                        ? "The latest \(RecordedPlansPage.most) of \(records.count). " : ""
                ),
                .a(view.asked.address(.recordedPlansFile), "Download all with their texts"),
                "."
            ),
            DataTable(
                caption: "Plans, the latest first",
                head: ["Number", "Recorded", "What", "SHA-256"],
                rows: records.suffix(RecordedPlansPage.most).reversed().map { record in
                    [
                        .text("\(record.number)"), .text(record.recordedAt), .text(what(record)),
                        .el("code", [.class("digest")], [.text(record.digest)]),
                    ]
                },
                numberColumns: [0]
            ).node,
        ]
    }

    /// The measure and who is treated, as the text of a plan says them.
    private func what(_ record: PlanRecord) -> String {
        switch record.kind {
        case .family: "Which plans count together"
        case .plan:
            record.text.split(separator: "\n").filter { $0.hasPrefix("measure: ") || $0.hasPrefix("treated: ") }
                .joined(separator: ", ")
        }
    }
}
