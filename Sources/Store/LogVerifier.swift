/// Reads a whole log and compares it with its own hashes and with signed checkpoints.
public struct LogVerifier: Sendable {
    public let key: VerifierKey

    public init(key: VerifierKey) { self.key = key }

    /// Verifies against the latest checkpoint that the store keeps, and an earlier one that somebody else kept.
    public func verify(_ store: any LogStore, against earlier: String? = nil) async throws -> VerificationReport {
        try await verify(store, checkpoint: store.latestCheckpoint(), against: earlier)
    }

    public func verify(
        _ store: any LogStore,
        checkpoint: String?,
        against earlierText: String?
    ) async throws -> VerificationReport {
        var problems: [LogProblem] = []
        let latest = read(checkpoint, .latest, &problems)
        let earlier = read(earlierText, .earlier, &problems)
        var walk = LogWalk(sizes: [latest, earlier].compactMap { $0?.size })
        try await walk.run(over: store)
        if let latest { problems += compare(latest, .latest, with: walk) }
        if let earlier { problems += compare(earlier, .earlier, with: walk) }
        return VerificationReport(
            size: walk.tree.size,
            root: walk.tree.root,
            erased: walk.erased,
            latest: latest,
            earlier: earlier,
            problems: (walk.problem.map { [$0] } ?? []) + problems
        )
    }

    private func read(_ text: String?, _ which: LogProblem.Which, _ problems: inout [LogProblem]) -> Checkpoint? {
        guard let text else { return nil }
        do throws(NoteError) {
            let checkpoint = try key.checkpoint(in: text)
            if checkpoint.origin == key.name { return checkpoint }
            problems.append(.otherLog(which, origin: checkpoint.origin, expected: key.name))
        } catch {
            problems.append(.checkpoint(which, error))
        }
        return nil
    }

    private func compare(_ checkpoint: Checkpoint, _ which: LogProblem.Which, with walk: LogWalk) -> [LogProblem] {
        guard let root = walk.roots[checkpoint.size] else {
            return [.shorterThanCheckpoint(which, size: checkpoint.size, entries: walk.tree.size)]
        }
        if root == checkpoint.root { return [] }
        switch which {
        case .latest: return [.rootDiffers(size: checkpoint.size)]
        case .earlier: return [.notAnExtension(size: checkpoint.size)]
        }
    }
}
