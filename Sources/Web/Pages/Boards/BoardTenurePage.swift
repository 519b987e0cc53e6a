import Markup
import Register

/// How long each member has served, on each board and on all together.
struct BoardTenurePage {
    let asked: BoardsAsked

    private var snapshot: Snapshot { asked.view.snapshot }

    var node: Node {
        guard asked.isShown else {
            let lead = "\(asked.bodies.count) bodies may be open on \(asked.view.day.inWords): choose one."
            return asked.page(.tenure, lead: lead, [asked.choice(.boards(.tenure))])
        }
        let boards = asked.bodies.map { snapshot.tenure(in: $0) }
        let names = NamesApart(boardsOf: asked.bodies, snapshot)
        return asked.page(
            .tenure,
            lead: lead(boards.flatMap { $0 }),
            zip(asked.bodies, boards).map { section($0, $1, names) } + [combined(names), rule]
        )
    }

    private func lead(_ lines: [TenureLine]) -> String {
        let without = lines.filter { $0.service.most == nil }.count
        guard !lines.isEmpty else { return "No member of a board is recorded for \(asked.view.day.inWords)." }
        return
            "Up to and including \(asked.view.day.inWords), \(lines.clocksInWords)"
            + (without == 0 ? "." : "; of \(without), no first day is recorded.")
    }

    private func section(_ body: BodyID, _ lines: [TenureLine], _ names: NamesApart) -> Node {
        let name = snapshot.name(of: body)
        return .el(
            "section",
            [.class("body-section")],
            [
                .h2([], asked.view.link(body)),
                lines.isEmpty
                    ? .p([], "No member is recorded on this day.")
                    : table("Service on the board of \(name) (\(body))", "Seats on the day", lines, names),
            ]
        )
    }

    private func combined(_ names: NamesApart) -> Node {
        let lines = snapshot.combinedTenure(among: asked.bodies)
        guard !lines.isEmpty else { return .nothing }
        return .el(
            "section",
            [.class("body-section")],
            [
                .h2([], "All boards together"),
                .p([], "Of those who by this day have served on two or more boards: each day counts once."),
                table("Combined service on all boards", "Boards", lines, names),
            ]
        )
    }

    private func table(_ caption: String, _ what: Node, _ lines: [TenureLine], _ names: NamesApart) -> Node {
        DataTable(
            caption: caption,
            head: ["Person", what, "First appointed", "Served", "Six years on", "Nine years on"],
            rows: lines.map { line in
                [
                    .text(names.name(of: line.person)), .text(line.seats.inWords), .text(line.service.sinceInWords),
                    .text(line.service.inWords), .text(line.service.anniversaryInWords(6)),
                    .text(line.service.anniversaryInWords(9)),
                ]
            }
        ).node
    }

    private var rule: Node {
        .p(
            [],
            "A clock counts every day on which a seat of the board was held, in whatever capacity; where sources disagree about one holding, only the days that each of them gives are certain. Six and nine years on are the days on which so many years have passed since the first appointment: dates, and no judgement."
        )
    }
}
