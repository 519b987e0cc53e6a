import Markup
import Register
import Registrar

/// What was recorded, as an Atom feed (RFC 4287).
struct ChangesFeed {
    let view: RegisterView
    let log: PublishedLog
    /// Nil before the first checkpoint.
    let identity: LogIdentity?
    /// Nil where it is not known: then places are given as paths on this site.
    let site: SiteAddress?

    static let most = 200
    /// Entries that are looked through for so many items; an import of thousands is a few items.
    private static let mostEntries = 20_000

    var items: [RecordedItem] {
        Array(
            RecordedItem.items(log.lines(below: log.head + 1, limit: ChangesFeed.mostEntries)).prefix(ChangesFeed.most)
        )
    }

    var node: Node {
        let items = items
        let updated = items.map { moment($0) }.max() ?? Instant(seconds: 0)
        return .el(
            "feed",
            [.of("xmlns", "http://www.w3.org/2005/Atom"), .of("xml:lang", "en-GB")],
            [
                element("id", id("feed")),
                element("title", "What was recorded: \(view.title)"),
                element(
                    "subtitle",
                    "The newest entries of the log\(view.isInvented ? " of an invented register" : ""), \(view.knownInWords)"
                ),
                element("updated", updated.text),
                .el("author", [], [element("name", view.title)]),
                link("self", "application/atom+xml", .feed),
                link("alternate", "text/html", .changes, [("show", "recorded")]),
            ] + items.map(entry)
        )
    }

    private func entry(_ item: RecordedItem) -> Node {
        let words = LineWords(view: view, line: item.newest)
        return .el(
            "entry",
            [],
            [
                element("id", id(item.isOne ? "entry:\(item.newest.position)" : "entries:\(item.oldest.position)")),
                element("title", title(item, words)),
                element("updated", moment(item).text),
                element("published", item.oldest.recordedAt.text),
                words.author.map { .el("author", [], [element("name", $0)]) } ?? .nothing,
                alternate(item),
                .el("summary", [.of("type", "text")], [.text(summary(item, words))]),
            ]
        )
    }

    private func title(_ item: RecordedItem, _ words: LineWords) -> String {
        if !item.isOne { return "\(words.verb): \(item.counted)" }
        return words.title.map { "\(words.verb): \($0)" } ?? "Entry \(item.newest.position): \(words.verb.lowercased())"
    }

    private func summary(_ item: RecordedItem, _ words: LineWords) -> String {
        let place =
            item.isOne
            ? "Entry \(item.newest.position) of the log"
            : "\(item.lines.count) entries from \(item.positions) of the log"
        return ([place + ", recorded \(item.newest.recordedAt.text)."] + words.details.map { $0 + "." }).joined(
            separator: " "
        )
    }

    private func alternate(_ item: RecordedItem) -> Node {
        if !item.isOne { return link("alternate", "text/html", .log, [("before", String(item.newest.position + 1))]) }
        return link("alternate", "text/html", item.newest.fact.map(Route.fact) ?? .logEntry(item.newest.position))
    }

    /// When it was recorded; of what was erased since, when that was.
    private func moment(_ item: RecordedItem) -> Instant {
        item.lines.map { line in
            guard case .erased(let by) = line.content, by > 0, by <= log.head else { return line.recordedAt }
            return max(line.recordedAt, log.line(at: by).recordedAt)
        }.max() ?? item.newest.recordedAt
    }

    /// A tag URI (RFC 4151) that stays the same wherever the register is served from.
    private func id(_ what: String) -> String {
        let authority = identity.map { $0.name.prefix { $0 != "/" } }.flatMap { $0.isEmpty ? nil : String($0) }
        let day = (view.head.firstRecordedAt ?? Instant(seconds: 0)).day.iso
        return
            "tag:\(authority.map(ChangesFeed.plain) ?? "unsigned.invalid"),\(day):\(identity?.keyID ?? "none"):\(what)"
    }

    private static func plain(_ name: String) -> String {
        let plain = name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
        return plain.isEmpty ? "unnamed.invalid" : plain
    }

    private func element(_ name: String, _ text: String) -> Node { .el(name, [], [.text(text)]) }

    private func link(_ rel: String, _ type: String, _ route: Route, _ more: [(name: String, value: String)] = [])
        -> Node
    {
        let here = view.asked.address(route, more)
        return .el("link", [.of("rel", rel), .of("type", type), .href(site?.address(here) ?? here)])
    }
}
