/// What was given is recorded, and only the checkpoint that follows each write could not be kept.
public struct CheckpointNotKept: Error, Hashable, Sendable, CustomStringConvertible {
    public let recorded: Recorded
    /// What went wrong, in words.
    public let reason: String

    public var code: String { "registrar.checkpoint-not-kept" }
    public var description: String { sentence }

    public var sentence: String {
        let (first, last) = (recorded.head - recorded.entries + 1, recorded.head)
        let (what, them) =
            first == last
            ? ("The change was recorded at position \(last), but its", "it")
            : ("The changes were recorded at positions \(first) to \(last), but their", "them")
        let cause = reason.hasSuffix(".") ? reason : reason + "."
        return "\(what) checkpoint could not be kept: \(cause) Do not record \(them) again."
    }
}
