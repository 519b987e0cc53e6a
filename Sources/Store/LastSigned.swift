/// Keeps, apart from the store, the checkpoint that the key of a log signed last: a store put back from an older copy
/// does not take it back in time.
public protocol LastSigned: Sendable {
    /// Nil where none has been kept.
    func text() throws -> String?

    /// Keeps a signed checkpoint, unless one of more entries is kept already.
    func keep(_ text: String) throws
}
