extension RecordError: CustomStringConvertible {
    public var code: String {
        switch self {
        case .unknownKind: "unknown-kind"
        case .unknownVersion: "unknown-version"
        case .missing: "missing"
        case .unreadable: "unreadable"
        case .unexpected: "unexpected"
        case .twice: "twice"
        }
    }

    /// What would have been right.
    public var expected: String {
        switch self {
        case .missing(_, let expected), .unreadable(_, _, let expected): expected
        case .unknownKind, .unknownVersion: "a kind that is known"
        case .unexpected: "only known fields"
        case .twice: "one of them"
        }
    }

    public var description: String {
        switch self {
        case .unknownKind(let tag): "'\(tag)' is not a kind of statement"
        case .unknownVersion(let tag, let version): "version \(version) of '\(tag)' is not known to this program"
        case .missing(let field, let expected): "\(field) is missing: expected \(expected)"
        case .unreadable(let field, let found, let expected): "\(field) is '\(found)': expected \(expected)"
        case .unexpected(let field): "\(field) is not a field of this kind"
        case .twice(let field): "\(field) is given twice"
        }
    }
}
