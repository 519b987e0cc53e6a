import Markup
import Register
import Registrar

/// What was recorded in the days asked about.
struct RecordedPart {
    let page: ChangesPage
    let lines: [PublishedLog.Line]

    private var view: RegisterView { page.view }

    init(page: ChangesPage) {
        self.page = page
        var lines = page.log.lines(recordedIn: page.query.days)
        let snapshot = page.view.snapshot
        if let body = page.query.body {
            lines = lines.filter { $0.statement.map { snapshot.bodies(concernedBy: $0).contains(body) } ?? false }
        }
        if let group = page.query.group {
            lines = lines.filter { $0.statement.map { snapshot.isAbout($0, group) } ?? false }
        }
        self.lines = lines
    }

    var nodes: [Node] {
        [.p([.class("lead")], .text("\(page.query.daysInWords), \(counted)."))] + notes + (lines.isEmpty ? [] : [table])
    }

    private var counted: String {
        guard !lines.isEmpty else { return "nothing was recorded" }
        let verbs = lines.compactMap { line -> String? in
            if case .shown(let shown) = line.content { shown.change.verb } else { nil }
        }
        let counts = [
            ("assert", "fact was asserted", "facts were asserted"), ("correct", "was corrected", "were corrected"),
            ("end", "was ended", "were ended"), ("retract", "was retracted", "were retracted"),
            ("erase", "erasure was made", "erasures were made"),
        ].compactMap { verb, one, many in
            let number = verbs.filter { $0 == verb }.count
            return number == 0 ? nil : Say.number(number, one, many)
        }
        let whole = Say.number(lines.count, "entry was recorded", "entries were recorded")
        return counts.isEmpty ? whole : "\(whole): \(counts.inWords)"
    }

    private var notes: [Node] {
        var notes: [String] = []
        let authors = lines.compactMap { LineWords(view: view, line: $0).author }
        let imported = authors.filter { $0.hasSuffix("import") }.count
        if imported == authors.count, imported > 0 {
            notes.append("All by import.")
        } else if !authors.isEmpty {
            notes.append(
                imported == 0 ? "All by hand." : "\(imported) by import and \(authors.count - imported) by hand."
            )
        }
        let hidden = lines.count - authors.count
        if hidden > 0 {
            notes.append(
                "Of \(hidden) it is shown only that they are there: they were erased or are private to a body."
            )
        }
        return notes.isEmpty ? [] : [.p([], .text(notes.joined(separator: " ")))]
    }

    private var table: Node {
        let items = RecordedItem.items(lines)
        let shown = items.prefix(ChangesPage.most)
        return [
            shown.count < items.count
                ? .p(
                    [],
                    .text(
                        "The newest \(shown.count) of \(items.count) rows are shown: choose fewer days for the others."
                    )
                )
                : .nothing,
            DataTable(
                caption: "What was recorded from \(page.query.days.first.inWords) to \(page.query.days.last.inWords)",
                head: ["Recorded", "What was done", "What it is about", "By", "Entry"],
                rows: shown.map(row)
            ).node,
        ]
    }

    private func row(_ item: RecordedItem) -> [Node] {
        let words = LineWords(view: view, line: item.newest)
        let below = [("before", String(item.newest.position + 1))]
        let about: Node =
            item.isOne
            ? .div([.class("long")], [words.about, .list(words.details.map { .p([.class("detail")], .text($0)) })])
            : .a(view.asked.address(.log, below), .text(item.counted))
        return [
            .text(item.newest.recordedAt.day.inWords), .text(words.verb), about, .orNotShown(words.author),
            item.isOne
                ? .a(view.asked.address(.logEntry(item.newest.position)), .text("Entry \(item.newest.position)"))
                : .text("\(item.lines.count) from \(item.positions)"),
        ]
    }
}

extension PublishedLog.Line {
    var statement: Statement? {
        if case .shown(let shown) = content { shown.statement } else { nil }
    }
}

extension Snapshot {
    /// Whether a statement names the group.
    func isAbout(_ statement: Statement, _ group: GroupID) -> Bool {
        statement.defines == .group(group) || statement.references.contains(.group(group))
    }
}

extension Node {
    static func orNotShown(_ text: String?) -> Node {
        text.map { .text($0) } ?? .span([.class("not-recorded")], "not shown")
    }
}
