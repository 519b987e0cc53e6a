public import Models
public import Register
public import Rules

/// A piece of a text that was filled in.
public enum PackRun: Hashable, Sendable {
    case words(String)
    /// What is not recorded, and who could say it.
    case blank(Blank)
    /// Words that lead to a clause.
    case reference(String, to: ClauseAnchor)
    case term(String, TermID)
}

/// What a document leaves open.
public struct Blank: Hashable, Sendable {
    /// As a part of a sentence: `who is vice-chair of Northmere on 1 April 2027`.
    public let what: String
    public let who: Confirmer?
    /// What was recorded last, where it leaves the day open.
    public let last: String?

    public init(_ what: String, who: Confirmer? = nil, last: String? = nil) {
        self.what = what
        self.who = who
        self.last = last
    }

    public var inWords: String { what + (last.map { "; last recorded: \($0)" } ?? "") }
}

/// Where a clause stands in a pack.
public struct ClauseAnchor: Hashable, Sendable {
    /// The name of its document in the pack.
    public let document: String
    public let identity: String

    public init(document: String, identity: String) {
        self.document = document
        self.identity = identity
    }
}

/// One document of a pack.
public struct PackDocument: Hashable, Sendable {
    public let id: DocumentID
    /// Nil for one of all bodies.
    public let body: BodyID?
    public let title: [PackRun]
    public let purpose: String
    public let parts: [PackPart]

    /// Its name in the pack: `terms-of-reference.northmere`.
    public var name: String { PackDocument.name(id, body) }

    /// Some systems have no files with a colon in their names.
    static func name(_ id: DocumentID, _ body: BodyID?) -> String {
        body.map { "\(id).\($0.raw.split(separator: ":").joined(separator: "_"))" } ?? id.raw
    }

    public var clauses: [PackClause] { parts.flatMap(\.clauses) }
}

public struct PackPart: Hashable, Sendable {
    /// `3`, or `Schedule 1`.
    public let number: String
    public let heading: [PackRun]
    public let clauses: [PackClause]
}

public struct PackClause: Hashable, Sendable {
    public enum Origin: String, Hashable, Sendable { case standard, reworded, added }

    public let name: ClauseName
    /// Of which body, post or reason it is, where it is repeated.
    public let instance: String?
    /// `3.2`, or `1` in a schedule.
    public let number: String
    public let text: [PackRun]
    public let items: [[PackRun]]
    public let table: PackTable?
    public let origin: Origin
    /// The rules for which it is there.
    public let rules: [RuleID]
    /// What of the register stands in it.
    public let facts: [FactID]

    /// What stays when numbers change.
    public var identity: String { name.identity(instance) }
}

public struct PackTable: Hashable, Sendable {
    public let caption: String
    public let head: [String]
    public let rows: [[[PackRun]]]
}

extension PackTable {
    /// The parts of a hundred that its columns take, by what stands in them: Word gives all the same otherwise.
    ///
    /// Each has room for its longest word, of which a hundred letters and more fill a line; the rest goes to those with
    /// the longest texts.
    var widths: [Int] {
        let texts = head.indices.map { column in
            [head[column]] + rows.map { $0.indices.contains(column) ? $0[column].plainText : "" }
        }
        let least = texts.map { column in
            min(column.flatMap { $0.split(separator: " ").map(\.count) }.max() ?? 0, 20) + 3
        }
        let more = zip(texts, least).map { column, least in max(0, min(column.map(\.count).max() ?? 0, 60) - least) }
        let (room, wanted) = (max(0, 100 - least.reduce(0, +)), max(1, more.reduce(0, +)))
        let whole = max(100, least.reduce(0, +))
        return zip(least, more).map { least, more in (least + more * room / wanted) * 100 / whole }
    }
}

extension [PackRun] {
    public var plainText: String { map(\.plainText).joined() }

    /// With a capital where it begins with words.
    var capitalised: [PackRun] {
        guard case .words(let words) = first else { return self }
        return [.words(words.capitalisedFirst)] + dropFirst()
    }

    public var blanks: [Blank] { compactMap { if case .blank(let blank) = $0 { blank } else { nil } } }
}

extension PackRun {
    public var plainText: String {
        switch self {
        case .words(let words), .reference(let words, _), .term(let words, _): words
        case .blank(let blank): "[not recorded: \(blank.inWords)]"
        }
    }
}

extension PackClause {
    /// Of the text, the items and the table.
    public var runs: [PackRun] { text + items.flatMap(\.self) + (table?.rows.flatMap { $0.flatMap(\.self) } ?? []) }

    /// All that it says, as a reader would copy it: a line for the text, for each item and for each row.
    public var plainText: String {
        let rows = table?.rows.map { $0.map(\.plainText).joined(separator: " | ") } ?? []
        return ([text.plainText] + items.map(\.plainText) + rows).joined(separator: "\n")
    }
}
