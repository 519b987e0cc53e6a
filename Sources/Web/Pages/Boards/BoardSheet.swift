import Markup
import Register

/// The board of one body on a sheet of its own: every seat, what is counted, and the sources as numbered notes.
struct BoardSheet {
    let snapshot: Snapshot
    let board: Board
    /// What the people of the whole list are called.
    let names: NamesApart
    /// The register, the basis and the checkpoint, for the foot of the sheet.
    let foot: [String]
    let basis: String
    /// A link to the page of the body; its name alone on a page of its own.
    var heading: Node?

    private var notes: BoardNotes { BoardNotes(board) }
    private var name: String { snapshot.name(of: board.body) }

    var node: Node {
        .el(
            "section",
            [.class("body-section board-sheet"), .aria("labelledby", "board-\(board.body.raw)")],
            [
                .h2([.id("board-\(board.body.raw)")], heading ?? .text(name)),
                .p([.class("board-basis")], .text("The board as at \(snapshot.day.inWords), \(basis).")),
                .p([], .text(counts)), .p([], .text(board.wholeInWords)), table, noteList,
                .div([.class("board-foot")], foot.map { .p([], .text($0)) }),
            ]
        )
    }

    private var counts: String {
        let counts = board.counts
        return counts.all.seats == 0 ? counts.inWords : "\(counts.inWords) \(counts.votingInWords)"
    }

    private var table: Node {
        guard !board.lines.isEmpty else { return .nothing }
        return DataTable(
            caption: "The board of \(name) (\(board.body)) on \(snapshot.day.inWords)",
            head: ["Seat", "Kind and office", "Votes", "Holder", "Capacity", "From", "Until", "Appointed by", "Note"],
            rows: board.lines.map(row)
        ).node
    }

    private func row(_ line: BoardLine) -> [Node] {
        [
            .text(line.seatInWords), .text(line.kindInWords), .text(line.votesInWords),
            .text(names.holderInWords(line)), .text(line.capacityInWords), .text(line.firstDayInWords),
            .text(line.lastDayInWords), .text(line.appointedByInWords),
            .joined(notes.numbers(of: line).map(link), by: ", "),
        ]
    }

    private func link(_ number: Int) -> Node {
        .a(
            Address(here: "#\(noteID(number))"),
            .span([.class("nhsuk-u-visually-hidden")], "note "),
            .text(String(number))
        )
    }

    private func noteID(_ number: Int) -> String { "note-\(board.body.raw)-\(number)" }

    private var noteList: Node {
        guard !notes.sources.isEmpty else { return .nothing }
        return [
            .h3([], "Notes: who says so"),
            .el(
                "ol",
                [.class("nhsuk-list nhsuk-list--number board-notes")],
                notes.sources.enumerated().map { index, source in
                    .el("li", [.id(noteID(index + 1))], [SourceMark.node(source)])
                }
            ),
        ]
    }
}
