import Register
import Store

/// An entry whose payload is gone although no later entry records that it was erased.
public struct UnexplainedLoss: Hashable, Sendable, CustomStringConvertible {
    public let position: Int

    public var code: String { "registrar.unexplained-loss" }
    public var description: String { sentence }
    public var sentence: String { "Entry \(position) has lost what it said, and no erasure explains it." }
}

extension Registrar {
    /// Reads the whole store again and compares what is gone with what erasures explain. The hashes cannot tell it.
    public func unexplainedLosses() async throws -> [UnexplainedLoss] {
        guard try await store.head() > 0 else { return [] }
        let stored = try await read(after: 0)
        var erasures = LogReader.Erasures()
        try erasures.add(stored)
        return try Ledger(stored.map { try LogReader.entry($0, erasures) }).entries.compactMap { entry in
            guard case .erased(_, _, let by) = entry.content, by <= entry.position else { return nil }
            return UnexplainedLoss(position: entry.position)
        }
    }
}
