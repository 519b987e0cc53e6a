public import Register
public import TextFiles

/// What a file says should stand in the register, and where it says so.
public struct DesiredFact: Hashable, Sendable {
    public let id: FactID
    public let claim: Claim
    public let place: TextPlace

    public init(id: FactID, claim: Claim, place: TextPlace) {
        self.id = id
        self.claim = claim
        self.place = place
    }
}

/// Everything that files say should stand, in the order in which it is to be asserted.
public struct Desired: Sendable {
    /// What can have vanished from the files.
    public enum Scope: Hashable, Sendable {
        /// Facts whose identifiers begin with the name of one of the tables.
        case tables
        /// Every fact that an import made: the file describes the whole register.
        case wholeRegister(file: String)
        /// Facts that board lists make of these bodies.
        case boards(file: String, bodies: Set<String>)
    }

    public let facts: [DesiredFact]
    public let scope: Scope
    private let tables: Set<String>

    public init(_ facts: [DesiredFact], scope: Scope) {
        self.facts = facts
        self.scope = scope
        var tables = Set(facts.map { Desired.family(of: $0.id) })
        for fact in facts {
            if case .compilation(let compilation) = fact.claim.statement { tables.insert(compilation.table) }
        }
        self.tables = tables
    }

    /// Whether a fact that is not here has vanished from the files, as they would hold it.
    func covers(_ id: FactID) -> Bool {
        switch scope {
        case .tables: tables.contains(Desired.family(of: id))
        case .wholeRegister: true
        case .boards(_, let bodies):
            BoardFacts.families.contains(Desired.family(of: id)) && bodies.contains(Desired.member(of: id))
        }
    }

    /// The file in which a vanished fact would stand.
    func file(of id: FactID) -> String {
        switch scope {
        case .tables: "\(Desired.family(of: id)).csv"
        case .wholeRegister(let file), .boards(let file, _): file
        }
    }

    static func family(of id: FactID) -> String {
        String(id.raw.prefix { $0 != "." })
    }

    /// What stands between the first two dots.
    private static func member(of id: FactID) -> String {
        String(id.raw.dropFirst(family(of: id).count + 1).prefix { $0 != "." })
    }
}

/// Puts facts together while tables are read.
struct DesiredList {
    private(set) var facts: [DesiredFact] = []
    private var seen: Set<String> = []

    mutating func add(
        _ id: String,
        _ statement: Statement,
        _ source: Source?,
        _ confidence: Confidence = .notStated,
        place: TextPlace
    ) {
        guard let id = FactID(id), let source, seen.insert(id.raw).inserted,
            let claim = Claim(statement: statement, sources: [source], confidence: confidence)
        else { return }
        facts.append(DesiredFact(id: id, claim: claim, place: place))
    }

    func has(_ id: String) -> Bool { seen.contains(id) }
}

extension Source {
    static func document(title: String = "", address: String, date: DayBounds? = nil) -> Source? {
        Source(kind: .document, title: title, address: address, publisher: "", date: date)
    }
}
