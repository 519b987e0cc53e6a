public import Register

public enum StandardModelKind {}
public enum DocumentKind {}
public enum ClauseKind {}
public enum MatterKind {}
public enum ChoiceKind {}
public enum TermKind {}

/// Names a standard model through all its editions.
public typealias ModelID = Identifier<StandardModelKind>
public typealias DocumentID = Identifier<DocumentKind>
/// Names a clause within its document.
public typealias ClauseID = Identifier<ClauseKind>
public typealias MatterID = Identifier<MatterKind>
/// Names what a group chooses.
public typealias ChoiceID = Identifier<ChoiceKind>
public typealias TermID = Identifier<TermKind>

/// A clause of a document: `conflicts-protocol.presiding`.
public struct ClauseName: Hashable, Sendable, CustomStringConvertible {
    public let document: DocumentID
    public let clause: ClauseID

    public init(_ document: DocumentID, _ clause: ClauseID) {
        self.document = document
        self.clause = clause
    }

    /// - Parameter document: The one that is meant where the text names none.
    public init?(_ text: String, in document: DocumentID? = nil) {
        guard let dot = text.firstIndex(of: ".") else {
            guard let document, let clause = ClauseID(text) else { return nil }
            self.init(document, clause)
            return
        }
        guard let document = DocumentID(text[..<dot]), let clause = ClauseID(text[text.index(after: dot)...]),
            !clause.raw.contains(".")
        else { return nil }
        self.init(document, clause)
    }

    public var description: String { "\(document).\(clause)" }

    /// What stays of one clause of a pack when numbers change.
    ///
    /// - Parameter instance: Of which body, post or reason it is, where it is repeated.
    public func identity(_ instance: String?) -> String { instance.map { "\(self).\($0)" } ?? description }
}

extension Identifier where Kind == DocumentKind {
    /// `terms of reference`
    public var inWords: String { raw.split(separator: "-").joined(separator: " ") }
}
