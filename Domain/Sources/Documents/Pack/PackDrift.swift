import Register

/// A clause as an earlier pack said it.
public struct RecordedClause: Hashable, Sendable {
    public let document: String
    public let identity: String
    public let number: String
    public let text: String

    public init(document: String, identity: String, number: String, text: String) {
        self.document = document
        self.identity = identity
        self.number = number
        self.text = text
    }
}

/// The clauses of an earlier pack that no longer say what a new one says.
public struct PackDrift: Sendable {
    public struct Clause: Hashable, Sendable {
        public let document: String
        public let identity: String
        /// Nil where it is not in the pack.
        public let before: (number: String, text: String)?
        public let after: (number: String, text: String)?

        public static func == (left: Clause, right: Clause) -> Bool {
            left.document == right.document && left.identity == right.identity
                && left.before?.text == right.before?.text && left.after?.text == right.after?.text
        }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(document)
            hasher.combine(identity)
        }
    }

    /// In the order of the new pack; what is gone comes last in its document.
    public let clauses: [Clause]

    public init(_ before: [RecordedClause], _ pack: Pack) {
        let after = pack.documents.flatMap { document in
            document.clauses.map {
                RecordedClause(document: document.name, identity: $0.identity, number: $0.number, text: $0.plainText)
            }
        }
        self.init(before, after)
    }

    public init(_ before: [RecordedClause], _ after: [RecordedClause]) {
        struct Key: Hashable {
            let document, identity: String
        }
        func key(_ clause: RecordedClause) -> Key { Key(document: clause.document, identity: clause.identity) }
        let (old, new) = (
            Dictionary(before.map { (key($0), $0) }) { $1 }, Dictionary(after.map { (key($0), $0) }) { $1 }
        )
        let order = (after.map(\.document) + before.map(\.document)).uniqued
        let (nowIn, wasIn) = (
            Dictionary(grouping: after, by: \.document), Dictionary(grouping: before, by: \.document)
        )
        clauses = order.flatMap { document -> [Clause] in
            let here = nowIn[document] ?? []
            let gone = (wasIn[document] ?? []).filter { new[key($0)] == nil }
            return (here + gone).compactMap { clause in
                let (was, now) = (old[key(clause)], new[key(clause)])
                guard was?.text != now?.text else { return nil }
                return Clause(
                    document: document,
                    identity: clause.identity,
                    before: was.map { ($0.number, $0.text) },
                    after: now.map { ($0.number, $0.text) }
                )
            }
        }
    }
}
