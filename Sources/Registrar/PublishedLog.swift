public import Register

/// The log as anybody may see it. Of what is private to a body or erased it tells only that it is there, and when.
public struct PublishedLog: Sendable {
    public struct Line: Hashable, Sendable {
        public let position: Int
        public let recordedAt: Instant
        public let content: Content
    }

    public enum Content: Hashable, Sendable {
        case shown(Shown)
        case erased(by: Int)
        /// An end or a retraction of a fact of which nothing is left that tells whether it was private.
        case aboutErased
        case privateToBody
    }

    public struct Shown: Hashable, Sendable {
        public let change: Change
        public let author: String
        /// What the fact said before, where it stood.
        public let before: Claim?

        /// The statement that was asserted, corrected, ended or retracted; nil for an erasure.
        public var statement: Statement? { change.claim?.statement ?? before?.statement }
    }

    /// The number of entries known.
    public let head: Int
    private let entries: ArraySlice<Entry>
    /// Where the claims of each fact stand.
    private let claims: [FactID: [Int]]
    /// Where a fact began to be something of which nothing may be left.
    private let lostBeginnings: [FactID: [Int]]
    private let isPrivateShown: Bool
    /// On which it is asked.
    private let day: CalendarDay

    init(_ ledger: Ledger, at position: Int, isPrivateShown: Bool, on day: CalendarDay) {
        entries = ledger.entries.prefix(position)
        head = entries.count
        self.isPrivateShown = isPrivateShown
        self.day = day
        var (claims, lost): ([FactID: [Int]], [FactID: [Int]]) = ([:], [:])
        for entry in entries {
            guard let fact = entry.fact else { continue }
            if entry.claim != nil { claims[fact, default: []].append(entry.position) }
            if entry.isErasedAssertion { lost[fact, default: []].append(entry.position) }
        }
        self.claims = claims
        lostBeginnings = lost
    }

    /// At most so many lines below a position, the newest first.
    public func lines(below position: Int, limit: Int) -> [Line] {
        let end = min(max(position - 1, 0), head)
        return stride(from: end, to: max(end - limit, 0), by: -1).map { line(at: $0) }
    }

    /// All lines recorded in these days in UTC, the newest first.
    public func lines(recordedIn days: Window) -> [Line] {
        let (first, last) = (Instant.endOf(days.first.advanced(by: -1)), Instant.endOf(days.last))
        return entries.reversed().filter { $0.recordedAt > first && $0.recordedAt <= last }
            .map { line(at: $0.position) }
    }

    /// - Parameter position: From 1 to the head.
    public func line(at position: Int) -> Line {
        let entry = entries[position - 1]
        return Line(position: position, recordedAt: entry.recordedAt, content: content(of: entry))
    }

    private func content(of entry: Entry) -> Content {
        switch entry.content {
        case .erased(_, _, let by): .erased(by: by)
        case .change(let change): content(of: change, in: entry)
        }
    }

    private func content(of change: Change, in entry: Entry) -> Content {
        guard let fact = change.fact else {
            return .shown(Shown(change: change, author: entry.author, before: nil))
        }
        let positions = claims[fact] ?? []
        let stated = positions.compactMap { entries[$0 - 1].claim?.statement }
        let claimed = positions.last { $0 < entry.position } ?? 0
        let isLost = lostBeginnings[fact]?.contains { claimed < $0 && $0 < entry.position } ?? false
        if !isPrivateShown {
            guard stated.allSatisfy({ $0.visibility(on: day) == .everyone }) else { return .privateToBody }
            if stated.isEmpty || isLost && change.claim == nil { return .aboutErased }
        }
        let before = claimed == 0 || isLost ? nil : entries[claimed - 1].claim
        return .shown(Shown(change: change, author: entry.author, before: before))
    }
}

extension Entry {
    /// A fact keeps its kind from one assertion to the next, so what follows may be of any.
    fileprivate var isErasedAssertion: Bool {
        if case .erased(_, let verb, _) = content { verb == "assert" } else { false }
    }
}

extension Change {
    /// What it states; nil where it ends, retracts or erases.
    public var claim: Claim? {
        switch self {
        case .assert(_, let claim), .correct(_, let claim, _): claim
        case .end, .retract, .erase: nil
        }
    }
}
