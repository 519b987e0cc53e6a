public import Markup
import Models
import Register
import Rules

/// A pack as pages: a first page with departures, blanks and contents, and the documents.
public struct PackPages: Sendable {
    public let pack: Pack
    /// Where the documents stand to which the pages lead.
    private enum Place {
        case besideEachOther, onOnePage
        /// Under a path of a site that ends with a slash.
        case below(String)
    }

    private let place: Place
    let earlier: EarlierIssue?

    /// - Parameter earlier: An issue against which the first page shows what is new.
    public init(_ pack: Pack, onePage: Bool = false, since earlier: EarlierIssue? = nil) {
        self.pack = pack
        self.earlier = earlier
        place = onePage ? .onOnePage : .besideEachOther
    }

    /// - Parameter path: Of the site on which each document stands under its name; it ends with a slash.
    public init(_ pack: Pack, below path: String) {
        self.pack = pack
        earlier = nil
        place = .below(path)
    }

    private var snapshot: Snapshot { pack.snapshot }

    public static let draft = "Draft for legal advice"

    public var basis: String {
        "Filled in for \(pack.plan.from.inWords) from the register as known at entry \(snapshot.basis.knownAt), by the "
            + "rulebook compiled on \(pack.rulebook.compiled.inWords) and the standard models written on "
            + "\(pack.library.written.inWords)."
    }

    /// The first page, without a page around it.
    public var front: [Node] {
        [
            .h1(.text(pack.title)), .p([.class("draft")], .text("\(PackPages.draft). \(basis)")),
            .p([], .text("Standard models: \(pack.plan.models.compactMap { pack.library[$0]?.title }.inWords).")),
            departures, blanks, contents, changes,
        ]
    }

    public var departures: Node {
        let all = pack.departures
        guard !all.isEmpty else {
            return [.h2([], "Departures from the standard"), .p([], "There are none.")]
        }
        return [
            .h2([], "Departures from the standard"),
            .p(
                [],
                .text("\(all.count) \(all.count == 1 ? "departure" : "departures"), each with its reason and author.")
            ),
            .list(all.map(departure)),
        ]
    }

    private func departure(_ departure: PackDeparture) -> Node {
        [
            .h3([], .text(departure.what)),
            departure.standard.map { .p([], .strong("Standard: "), .text($0)) } ?? .nothing,
            departure.now.map { .p([], .strong("Here: "), .text($0)) } ?? .nothing,
            .p([], .strong("Why: "), .text("\(departure.reason.because) (\(departure.reason.author))")),
            departure.effects.isEmpty ? .nothing : .ul([], departure.effects.map { .text($0) }),
        ]
    }

    public var blanks: Node {
        let all = pack.blanks
        guard !all.isEmpty else { return [.h2([], "Blanks"), .p([], "There are none: everything was recorded.")] }
        return [
            .h2([], "Blanks"),
            .p(
                [],
                .text(
                    "\(all.count) \(all.count == 1 ? "thing is" : "things are") not recorded and left as a marked blank."
                )
            ),
            .ul(
                [],
                all.map { blank, places in
                    let who = blank.who.map { " (\(snapshot.inWords($0)) could say)" } ?? ""
                    return [
                        .text("\(blank.inWords.capitalisedFirst)\(who): "),
                        .joined(places.map { link(pack.place($0), to: $0) }, by: .text("; ")),
                    ]
                }
            ),
        ]
    }

    public var contents: Node {
        [
            .h2([], "Documents"),
            .ul(
                [],
                pack.documents.map { document in
                    [link(document.title.plainText, to: document.name), .text(". \(document.purpose)")]
                }
            ),
        ]
    }

    /// One document, without a page around it.
    public func parts(of document: PackDocument) -> [Node] {
        [
            .el("h1", [.id(document.name)], [runs(document.title)]),
            .p([.class("draft")], .text("\(PackPages.draft). \(basis)")),
            .p([.class("version")], .text(version(of: document))), .p([], .text(document.purpose)),
        ] + document.parts.map { part($0, document) }
    }

    /// Of which body it is, and of which version: `Northmere Hospitals. Entry 432, for 1 April 2027`.
    func version(of document: PackDocument) -> String {
        let body = document.body.map { "\(snapshot.shortName(of: $0)). " } ?? ""
        return "\(body)Entry \(snapshot.basis.knownAt), for \(pack.plan.from.inWords)"
    }

    private func part(_ part: PackPart, _ document: PackDocument) -> Node {
        [
            .h2([], .text("\(part.number)\(part.number.first?.isNumber == true ? "." : ":") "), runs(part.heading)),
            .list(part.clauses.map { clause($0, document) }),
        ]
    }

    private func clause(_ clause: PackClause, _ document: PackDocument) -> Node {
        .div(
            [.class("clause"), .id(PackPages.id(document.name, clause.identity))],
            [
                .p([], .span([.class("number")], .text(clause.number)), .text(" "), runs(clause.text)),
                clause.items.isEmpty
                    ? .nothing : .el("ol", [.of("type", "a")], clause.items.map { .el("li", [], [runs($0)]) }),
                clause.table.map(table) ?? .nothing,
                clause.origin == .standard
                    ? .nothing : .p([.class("departs")], "Departs from the standard: see the first page."),
            ]
        )
    }

    /// Wide ones scroll inside their own region, which the keyboard reaches.
    private func table(_ table: PackTable) -> Node {
        .div(
            [.class("scroll"), .of("role", "region"), .of("tabindex", "0"), .aria("label", table.caption)],
            [cells(table, runs)]
        )
    }

    func cells(_ table: PackTable, widths: [Int] = [], _ runs: ([PackRun]) -> Node) -> Node {
        .el(
            "table",
            [],
            [
                .el("caption", [], [.text(table.caption)]),
                widths.isEmpty
                    ? .nothing : .el("colgroup", [], widths.map { .el("col", [.of("width", "\($0)%")], []) }),
                .el("thead", [], [.el("tr", [], table.head.map { .el("th", [.of("scope", "col")], [.text($0)]) })]),
                .el(
                    "tbody",
                    [],
                    table.rows.map { row in
                        .el(
                            "tr",
                            [],
                            row.enumerated().map { column, cell in
                                column == 0
                                    ? .el("th", [.of("scope", "row")], [runs(cell)]) : .el("td", [], [runs(cell)])
                            }
                        )
                    }
                ),
            ]
        )
    }

    private func runs(_ runs: [PackRun]) -> Node {
        .list(
            runs.map { run in
                switch run {
                case .words(let words), .term(let words, _): .text(words)
                case .blank: .el("mark", [.class("blank")], [.text(run.plainText)])
                case .reference(let words, let anchor): link(words, to: anchor)
                }
            }
        )
    }

    private func link(_ words: String, to anchor: ClauseAnchor) -> Node {
        link(words, to: anchor.document, at: PackPages.id(anchor.document, anchor.identity))
    }

    private func link(_ words: String, to document: String, at clause: String? = nil) -> Node {
        let address: Address? =
            switch place {
            case .besideEachOther: Address(beside: "\(document).html", place: clause)
            case .onOnePage: Address(here: "#\(clause ?? document)")
            case .below(let path): Address(here: "\(path)\(document)\(clause.map { "#\($0)" } ?? "")")
            }
        return address.map { .a($0, .text(words)) } ?? .text(words)
    }

    /// Of a clause on a page: no two documents have the same.
    static func id(_ document: String, _ identity: String) -> String { "\(document)--\(identity)" }
}

extension PackPages {
    /// A whole page that stands by itself beside its style sheet.
    public static func page(_ title: String, _ main: [Node]) -> Node {
        .el(
            "html",
            [.of("lang", "en-GB")],
            [
                .el(
                    "head",
                    [],
                    [
                        .el("meta", [.of("charset", "utf-8")], []),
                        .el(
                            "meta",
                            [.of("name", "viewport"), .of("content", "width=device-width, initial-scale=1")],
                            []
                        ),
                        .el("title", [], [.text(title)]),
                        Address(beside: "pack.css").map { .el("link", [.of("rel", "stylesheet"), .href($0)], []) }
                            ?? .nothing,
                    ]
                ),
                .el("body", [], [.el("main", [], main)]),
            ]
        )
    }

    /// Every page by the name of its file, in order: the first page, each document, and all of them on one page.
    public static func files(_ pack: Pack, since earlier: EarlierIssue? = nil) -> [(name: String, html: String)] {
        let pages = PackPages(pack, since: earlier)
        let one = PackPages(pack, onePage: true, since: earlier)
        let documents = pack.documents.map { document in
            ("\(document.name).html", page(document.title.plainText, pages.parts(of: document)).page)
        }
        let whole = one.front + pack.documents.flatMap { one.parts(of: $0) }
        return [("index.html", page(pack.title, pages.front).page)] + documents
            + [("one-page.html", page(pack.title, whole).page)]
    }
}
