import Foundation
public import Register
import Store

extension Registrar {
    /// The root hash of the log up to a position, in base 64 as checkpoints write it.
    public func root(at position: Int) async throws -> String {
        try await refresh()
        guard position >= 0, position <= ledger.head else { throw Refusal.noSuchPosition(position, head: ledger.head) }
        if position == tree.size { return Data(tree.root).base64EncodedString() }
        // An erasure leaves the hashes of the entries as they were, so a root that was worked out stays right.
        if let known = roots[position] { return known }
        var tree = CompactTree()
        for entry in try await read(after: 0).prefix(position) { tree.append(leafHash: entry.leafHash) }
        let root = Data(tree.root).base64EncodedString()
        if roots.count >= Registrar.keptRoots { roots = [:] }
        roots[position] = root
        return root
    }

    /// When the entry at a position was recorded; nil at position 0.
    public func recordedAt(_ position: Int) async throws -> Instant? {
        position == 0 ? nil : try await entry(at: position).recordedAt
    }
}
