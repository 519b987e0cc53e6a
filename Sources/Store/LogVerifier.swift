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
        for (checkpoint, which) in [(latest, LogProblem.Which.latest), (signed, .signed), (earlier, .earlier)] {
            guard let checkpoint else { continue }
            let root = walk.roots[checkpoint.size]
            if let problem = checkpoint.problem(which, size: walk.tree.size, root: root) { problems.append(problem) }
        }
        if walk.problem == nil, problems.isEmpty, let signed, signed.size > latest?.size ?? 0 {
            problems.append(.checkpointMissing(size: signed.size))
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
}

extension Checkpoint {
    /// What the checkpoint finds wrong with a log.
    /// - Parameters:
    ///   - size: The number of its entries.
    ///   - root: The root hash when it had as many as the checkpoint says; nil where it has fewer.
    public func problem(_ which: LogProblem.Which, size: Int, root: [UInt8]?) -> LogProblem? {
        guard let root else { return .shorterThanCheckpoint(which, size: self.size, entries: size) }
        if root == self.root { return nil }
        switch which {
        case .latest, .signed: return .rootDiffers(which, size: self.size)
        case .earlier: return .notAnExtension(size: self.size)
        }
    }
}
