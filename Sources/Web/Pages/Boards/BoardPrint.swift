import Markup
public import Register
public import Registrar

/// The boards as one page without a site around it, to be printed or kept.
public struct BoardPrint {
    private let snapshot: Snapshot
    private let bodies: [BodyID]
    private let known: KnownAt
    private let checkpoint: String?

    /// - Parameters:
    ///   - known: What was asked; the snapshot is as known then.
    ///   - checkpoint: The signed checkpoint kept last; nil where there is none.
    public init(snapshot: Snapshot, bodies: [BodyID], known: KnownAt, checkpoint: String?) {
        self.snapshot = snapshot
        self.bodies = bodies
        self.known = known
        self.checkpoint = checkpoint
    }

    public var html: String {
        Node.el("html", [.of("lang", "en-GB")], [.el("head", [], head), .el("body", [], [.el("main", [], main)])]).page
    }

    private var title: String { snapshot.facts.notice?.title ?? "A register" }

    /// On paper *now* means nothing: the entry stands in its place.
    private var basis: String {
        known == .now ? "as known at entry \(snapshot.basis.knownAt)" : known.inWords
    }

    private var head: [Node] {
        [
            .el("meta", [.of("charset", "utf-8")]),
            .el("meta", [.of("name", "viewport"), .of("content", "width=device-width, initial-scale=1")]),
            .el("title", [], [.text("\(title): boards as at \(snapshot.day.inWords)")]),
            .el("style", [], [.text(BoardPrint.style)]),
        ]
    }

    private var main: [Node] {
        let foot = BoardFoot.lines(snapshot, title: title, checkpoint: checkpoint)
        let names = NamesApart(boardsOf: bodies, snapshot)
        let sheets = bodies.map {
            BoardSheet(snapshot: snapshot, board: snapshot.board(of: $0), names: names, foot: foot, basis: basis).node
        }
        return [.h1(.text("\(title): boards as at \(snapshot.day.inWords)"))]
            + (sheets.isEmpty ? [.p([], "No body is recorded as open on that day.")] : sheets)
    }

    /// Without a quote, an ampersand or an angle bracket: it stands in the page as text.
    private static let style = """
        @page { size: A4 landscape; margin: 12mm 14mm; }
        body { color: #212b32; font: 12pt/1.4 Arial, sans-serif; margin: 0 auto; max-width: 76em; padding: 0 1em; }
        h1 { font-size: 18pt; margin: 0.6em 0 0.2em; } h2 { font-size: 16pt; margin: 1.2em 0 0; }
        h3 { font-size: 12pt; margin: 0.8em 0 0.2em; } p { margin: 0.25em 0; }
        table { border-collapse: collapse; margin-top: 0.5em; width: 100%; } .wide { overflow-x: auto; }
        th, td { border-bottom: 1px solid #768692; padding: 0.22em 0.8em 0.22em 0; text-align: left; }
        th, td { vertical-align: top; } thead th { border-bottom: 2px solid #212b32; } tbody th { font-weight: bold; }
        .table-title { display: none; } a { color: #005eb8; }
        .nhsuk-u-visually-hidden { clip: rect(0 0 0 0); height: 1px; overflow: hidden; position: absolute; width: 1px; }
        .board-notes { margin: 0; padding-left: 1.6em; } .board-foot { border-top: 1px solid #768692; margin-top: 0.8em; }
        .board-foot p { font-size: 10pt; overflow-wrap: anywhere; }
        @media print {
          body { font-size: 9pt; line-height: 1.3; max-width: none; padding: 0; }
          h1 { display: none; } h2 { font-size: 14pt; margin-top: 0; } h3 { font-size: 9pt; }
          .board-foot p { font-size: 8pt; } a { color: inherit; text-decoration: none; }
          .body-section + .body-section { break-before: page; } tr { break-inside: avoid; }
          h2, h3 { break-after: avoid; } thead { display: table-header-group; } .wide { overflow: visible; }
        }
        """
}

extension KnownAt {
    /// `as known now`, `as known at the end of 31 January 2026`, `as known at entry 12`
    var inWords: String {
        switch self {
        case .now: "as known now"
        case .day(let day): "as known at the end of \(day.inWords)"
        case .position(let position): "as known at entry \(position)"
        }
    }
}
