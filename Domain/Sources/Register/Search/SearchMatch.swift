/// Something that has been found by its name or code.
public struct SearchMatch: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
        case body(BodyID)
        case group(GroupID)
        case person(PersonID)
    }

    public let subject: Subject
    /// The name that was found, of now or of the past; nil where it was the code or identifier.
    public let name: String?
    /// Lower is better; see `SearchIndex`.
    let rank: Int
}

/// What has been found, the best first; each subject once.
public struct SearchMatches: Hashable, Sendable {
    /// Those that have all the words looked for, or parts of them.
    public let exact: [SearchMatch]
    /// Those that have words like them, but for a few slips.
    public let near: [SearchMatch]
    /// The one subject whose whole name or code was looked for, where there is just one.
    public let whole: SearchMatch?
}
