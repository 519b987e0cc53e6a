import Markup
import Register
import Registrar

/// The log of a register: its entries, what stands for all of them, and how to verify it.
struct LogPage {
    let view: RegisterView
    let log: PublishedLog
    /// Entries below this one are shown; nil for the newest.
    let before: Int?
    let root: LogRoot
    /// The signed text kept last.
    let checkpoint: String?
    let verifierKey: String?

    static let most = 50

    var node: Node {
        Layout(
            title: "The log",
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1("The log"),
                BasisLine(view: view, route: .log, kept: before.map { [("before", String($0))] } ?? []).node,
                .p([.class("lead")], .text(lead)),
                .p([], "Nothing is overwritten. Each entry does one thing to one fact, and none is ever taken out."),
                .p(
                    [],
                    .a(Address(here: "#checkpoint"), "The checkpoint to download"),
                    " and ",
                    .a(Address(here: "#verify"), "how to verify the log yourself"),
                    "."
                ),
                entries,
            ] + LogRootPart(page: self).nodes + [VerifyingSteps(view: view).node]
        ).node
    }

    private var lead: String {
        guard log.head > 0 else { return "Nothing is recorded yet: the log has no entries." }
        let (first, last) = (log.line(at: 1), log.line(at: log.head))
        let count = Say.number(log.head, "entry", "entries")
        return log.head == 1
            ? "The log has 1 entry, recorded on \(last.recordedAt.day.inWords)."
            : "The log has \(count), the first recorded on \(first.recordedAt.day.inWords) and the last on \(last.recordedAt.day.inWords)."
    }

    private var lines: [PublishedLog.Line] { log.lines(below: before ?? log.head + 1, limit: LogPage.most) }

    private var entries: Node {
        let lines = lines
        guard let newest = lines.first, let oldest = lines.last else {
            return log.head == 0
                ? .nothing : [.h2([], "Entries"), .p([], "There is no entry before the first."), pager(nil)]
        }
        return [
            .h2([], "Entries"),
            DataTable(
                caption: "Entries \(newest.position) to \(oldest.position), the newest first",
                head: ["Entry", "Recorded", "By", "What was done", "What it is about", "Kind"],
                rows: lines.map(row)
            ).node,
            pager(oldest.position),
        ]
    }

    private func row(_ line: PublishedLog.Line) -> [Node] {
        let words = LineWords(view: view, line: line)
        return [
            .a(
                view.asked.address(.logEntry(line.position)),
                .span([.class("nhsuk-u-visually-hidden")], "Entry "),
                .text(String(line.position))
            ),
            .text(line.recordedAt.inWords), .orNotShown(words.author), .text(words.verb),
            .div([.class("long")], [words.about]),
            .text(words.kind ?? (line.fact == nil && words.title != nil ? "erasure" : "not shown")),
        ]
    }

    private func pager(_ oldest: Int?) -> Node {
        var links: [Node] = []
        if let before, before <= log.head {
            let newer = min(before + LogPage.most, log.head + 1)
            links.append(
                newer > log.head
                    ? .a(view.asked.address(.log), "Newer entries")
                    : .a(view.asked.address(.log, [("before", String(newer))]), "Newer entries")
            )
            if newer <= log.head { links.append(.a(view.asked.address(.log), "The newest entries")) }
        }
        if let oldest, oldest > 1 {
            links.append(.a(view.asked.address(.log, [("before", String(oldest))]), "Older entries"))
            if oldest > LogPage.most + 1 {
                links.append(.a(view.asked.address(.log, [("before", String(LogPage.most + 1))]), "The first entries"))
            }
        }
        guard !links.isEmpty else { return .nothing }
        return .el(
            "nav",
            [.class("pager"), .aria("label", "Pages of the log")],
            [.ul([.class("nhsuk-list site-links")], links)]
        )
    }
}

extension Instant {
    /// `25 November 2026, 01:05:25 UTC`
    var inWords: String { "\(day.inWords), \(text.dropFirst(11).prefix(8)) UTC" }
}
