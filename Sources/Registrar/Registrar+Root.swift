import Foundation
public import Register
import Store

extension Registrar {
    /// The root hash of the log up to a position, in base 64 as checkpoints write it.
    public func root(at position: Int) async throws -> String {
        try await refresh()
        guard position >= 0, position <= ledger.head else { throw Refusal.noSuchPosition(position, head: ledger.head) }
        return Data(tree.root(ofFirst: position) ?? MerkleTree.emptyRoot).base64EncodedString()
    }

    /// The first signed checkpoint that covers the entries up to a position; nil before there is one.
    public func checkpoint(covering position: Int) async throws -> String? {
        try await store.checkpoint(covering: position)
    }

    /// When the entry at a position was recorded; nil at position 0.
    public func recordedAt(_ position: Int) async throws -> Instant? {
        position == 0 ? nil : try await entry(at: position).recordedAt
    }
}
