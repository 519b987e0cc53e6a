import Evaluation
import Exchange
import Markup
import Register

/// The plans that were recorded before their outcomes were worked out, the latest first.
struct RecordedPlansPage {
    let view: RegisterView
    let library: MeasureLibrary
    let part: RecordedPlans.Part

    /// How many a page shows; the download has all.
    static let most = 100

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
                    "What a comparison will do is fixed from figures before the start of sharing alone, and recorded here by this program before it works out any outcome after it. Control charts of single bodies show published figures without a plan, and are no comparison."
                ),
                part.count == 0 ? .p([], "No plan was recorded yet: no outcome was asked for.") : plans,
            ]
        ).node
    }

    private var plans: Node {
        [
            .p(
                [],
                .text("\(Say.number(part.count, "record", "records")). The digest of the last is "),
                .el("code", [.class("hash")], [.text(part.head)]),
                ". Each record holds the digest of the one before it. Whoever keeps a digest elsewhere, with its number, can tell later whether a record up to there was changed or taken out; without one, nobody can tell a book that was written anew or cut short."
            ),
            .p([], .a(view.asked.address(.recordedPlansFile), "Download all with their texts"), "."),
            part.records.isEmpty ? .p([], "There is no record before the first.") : table,
            pager,
        ]
    }

    private var table: Node {
        DataTable(
            caption: "Plans, the latest first",
            head: ["Number", "Recorded", "What, and its SHA-256"],
            rows: part.records.reversed().map { record in
                [
                    .text("\(record.number)"), .text(record.recordedAt.momentInWords),
                    [.text("\(what(record)): "), .el("code", [.class("hash")], [.text(record.digest)])],
                ]
            },
            numberColumns: [0]
        ).node
    }

    private var pager: Node {
        var links: [Node] = []
        if let last = part.records.last?.number, last < part.count {
            links.append(.a(below(last + RecordedPlansPage.most + 1), "Newer records"))
        }
        if let first = part.records.first?.number, first > 1 { links.append(.a(below(first), "Older records")) }
        if part.records.isEmpty { links.append(.a(view.asked.address(.recordedPlans), "The newest records")) }
        guard !links.isEmpty else { return .nothing }
        return .el(
            "nav",
            [.class("pager"), .aria("label", "Pages of the recorded plans")],
            [.ul([.class("nhsuk-list site-links")], links)]
        )
    }

    private func below(_ number: Int) -> Address {
        number > part.count
            ? view.asked.address(.recordedPlans)
            : view.asked.address(.recordedPlans, [("before", String(number))])
    }

    /// The measure and who is treated, from the text of a plan.
    private func what(_ record: PlanRecord) -> String {
        switch record.kind {
        case .family: "Which plans count together"
        case .plan:
            [record.measure.map { library.catalogue[$0]?.name ?? $0 }, record.treated]
                .compactMap { $0 }.joined(separator: ", ")
        }
    }
}

extension String {
    /// `30 November 2026, 02:45:40 UTC` for `2026-11-30T02:45:40Z`.
    var momentInWords: String {
        CalendarDay(iso: String(prefix(10))).map { "\($0.inWords), \(dropFirst(11).prefix(8)) UTC" } ?? self
    }
}
