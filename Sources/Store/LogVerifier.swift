/// Reads a whole log and compares it with its own hashes and with signed checkpoints.
public struct LogVerifier: Sendable {
    public let key: VerifierKey

    public init(key: VerifierKey) { self.key = key }

    /// Verifies against the latest checkpoint that the store keeps, the one signed last that is kept beside it, and an
    /// earlier one that somebody else kept.
    public func verify(
        _ store: any LogStore,
        signed: String? = nil,
        against earlier: String? = nil
    ) async throws -> VerificationReport {
        try await verify(store, checkpoint: store.latestCheckpoint(), signed: signed, against: earlier)
    }

    public func verify(
        _ store: any LogStore,
        checkpoint: String?,
        signed signedText: String? = nil,
        against earlierText: String?
    ) async throws -> VerificationReport {
        var problems: [LogProblem] = []
        let latest = read(checkpoint, .latest, &problems)
        let signed = read(signedText, .signed, &problems)
        let earlier = read(earlierText, .earlier, &problems)
        var walk = LogWalk(sizes: [latest, signed, earlier].compactMap { $0?.size })
        try await walk.run(over: store)
        if let latest { problems += key.compare(latest, .latest, size: walk.tree.size, root: walk.roots[latest.size]) }
        if let signed { problems += key.compare(signed, .signed, size: walk.tree.size, root: walk.roots[signed.size]) }
        if let earlier {
            problems += key.compare(earlier, .earlier, size: walk.tree.size, root: walk.roots[earlier.size])
        }
        return VerificationReport(
            size: walk.tree.size,
            root: walk.tree.root,
            erased: walk.erased,
            latest: latest,
            signed: signed,
            earlier: earlier,
            problems: (walk.problem.map { [$0] } ?? []) + problems
        )
    }

    private func read(_ text: String?, _ which: LogProblem.Which, _ problems: inout [LogProblem]) -> Checkpoint? {
        guard let text else { return nil }
        do throws(LogProblem) {
            return try key.checkpoint(in: text, which)
        } catch {
            problems.append(error)
            return nil
        }
    }
}

extension VerifierKey {
    /// The checkpoint of this key's log in a note that the key has signed.
    public func checkpoint(in text: String, _ which: LogProblem.Which) throws(LogProblem) -> Checkpoint {
        let checkpoint: Checkpoint
        do throws(NoteError) {
            checkpoint = try self.checkpoint(in: text)
        } catch {
            throw .checkpoint(which, error)
        }
        guard checkpoint.origin == name else { throw .otherLog(which, origin: checkpoint.origin, expected: name) }
        return checkpoint
    }

    /// What a checkpoint finds wrong with a log.
    /// - Parameters:
    ///   - size: The number of its entries.
    ///   - root: The root hash when it had as many as the checkpoint says; nil where it has fewer.
    public func compare(_ checkpoint: Checkpoint, _ which: LogProblem.Which, size: Int, root: [UInt8]?) -> [LogProblem] {
        guard let root else { return [.shorterThanCheckpoint(which, size: checkpoint.size, entries: size)] }
        if root == checkpoint.root { return [] }
        switch which {
        case .latest, .signed: return [.rootDiffers(which, size: checkpoint.size)]
        case .earlier: return [.notAnExtension(size: checkpoint.size)]
        }
    }
}
