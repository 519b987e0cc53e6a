import Markup
import Register

/// The boards as at a day, each body on a sheet of its own.
struct BoardsPage {
    let asked: BoardsAsked
    let checkpoint: String?

    private var view: RegisterView { asked.view }
    private var snapshot: Snapshot { view.snapshot }

    var node: Node {
        asked.page(.list, lead: lead, asked.isShown ? sheets : [asked.choice(.boards(.list))])
    }

    private var lead: String {
        guard asked.isShown else {
            return "\(asked.bodies.count) bodies may be open on \(view.day.inWords): too many for one list."
        }
        let boards = asked.bodies.map { snapshot.board(of: $0).counts }
        let seats = boards.map(\.all.seats).reduce(0, +)
        guard seats > 0 else { return "No seat of a board is recorded for \(view.day.inWords)." }
        let vacant = BoardCounts.vacantInWords(
            boards.map(\.vacant).reduce(0, +),
            possibly: boards.map(\.possiblyVacant).reduce(0, +)
        )
        let unknown = boards.map(\.notRecorded).reduce(0, +)
        return "\(Say.bodies(boards.count)) with \(seats) seat\(seats == 1 ? "" : "s") on \(view.day.inWords): "
            + "\(vacant ?? "0 vacant"), and \(unknown) of which no holder is recorded."
    }

    private var sheets: [Node] {
        let foot = BoardFoot.lines(snapshot, title: view.title, checkpoint: checkpoint)
        let names = NamesApart(boardsOf: asked.bodies, snapshot)
        let sheets = asked.bodies.map { body in
            BoardSheet(
                snapshot: snapshot,
                board: snapshot.board(of: body),
                names: names,
                foot: foot,
                basis: "as known at entry \(snapshot.basis.knownAt)",
                heading: view.link(body)
            ).node
        }
        let all = asked.body == nil ? .nothing : Node.p([], .a(view.asked.address(.boards(.list)), "All boards"))
        return [.p([.class("screen-only")], "Printed, each body begins a new page."), all] + sheets
    }
}
