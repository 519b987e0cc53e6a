import Evaluation
import Exchange
import Markup
import Register

/// The plans that were recorded before their outcomes were looked at, the latest first.
struct RecordedPlansPage {
    let view: RegisterView
    let library: MeasureLibrary
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
                head: ["Number", "Recorded", "What, and its SHA-256"],
                rows: records.suffix(RecordedPlansPage.most).reversed().map { record in
                    [
                        .text("\(record.number)"), .text(record.recordedAt.momentInWords),
                        [.text("\(what(record)): "), .el("code", [.class("hash")], [.text(record.digest)])],
                    ]
                },
                numberColumns: [0]
            ).node,
        ]
    }

    /// The measure and who is treated, from the text of a plan.
    private func what(_ record: PlanRecord) -> String {
        switch record.kind {
        case .family: "Which plans count together"
        case .plan:
            [quoted("measure: ", record).map { library.catalogue[$0]?.name ?? $0 }, quoted("treated: ", record)]
                .compactMap { $0 }.joined(separator: ", ")
        }
    }

    /// What stands between the first quotes of the line that begins so.
    private func quoted(_ beginning: String, _ record: PlanRecord) -> String? {
        let line = record.text.split(separator: "\n").first { $0.hasPrefix(beginning) }
        return line?.dropFirst(beginning.count).dropFirst().prefix { $0 != "\"" }.description
    }
}

extension String {
    /// `30 November 2026, 02:45:40 UTC` for `2026-11-30T02:45:40Z`.
    var momentInWords: String {
        CalendarDay(iso: String(prefix(10))).map { "\($0.inWords), \(dropFirst(11).prefix(8)) UTC" } ?? self
    }
}
