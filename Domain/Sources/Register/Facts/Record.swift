/// A statement in the one generic form that the canonical bytes, world files, JSON and history pages share.
public struct Record: Hashable, Sendable {
    public enum Value: Hashable, Sendable {
        case text(String)
        case list([String])
    }

    public struct Field: Hashable, Sendable {
        public let name: String
        public let value: Value

        public init(name: String, value: Value) {
            self.name = name
            self.value = value
        }
    }

    /// Stable name of the statement kind.
    public let tag: String
    public let version: Int
    /// In the order in which the kind writes them; a field without a value is absent.
    public let fields: [Field]

    public init(tag: String, version: Int, fields: [Field]) {
        self.tag = tag
        self.version = version
        self.fields = fields
    }

    public subscript(name: String) -> Value? {
        fields.first { $0.name == name }?.value
    }
}

/// Why a record is not a statement.
public enum RecordError: Error, Hashable, Sendable {
    case unknownKind(String)
    case unknownVersion(tag: String, version: Int)
    case missing(field: String, expected: String)
    case unreadable(field: String, found: String, expected: String)
    case unexpected(field: String)
    case twice(field: String)

    /// The field in which the reader found it, where it is in one.
    public var field: String? {
        switch self {
        case .unknownKind, .unknownVersion: nil
        case .missing(let field, _), .unreadable(let field, _, _), .unexpected(let field), .twice(let field): field
        }
    }
}
