import Register
import Store

extension Registrar {
    static let tries = 5

    /// Decides on what stands and records the outcome, all or nothing; decides again when others were quicker.
    /// - Returns: What the closure reported, and what was recorded.
    public func record<Report: Sendable>(
        _ propose: @Sendable (Standing) throws -> (proposals: [Proposal], report: Report)
    ) async throws -> (report: Report, recorded: Recorded) {
        let (report, recorded, own) = try await retrying { standing in
            let (proposals, report) = try propose(standing)
            let own = try self.drafts(proposals, standing)
            return (report, try await self.append(own, standing), own)
        }
        // Without entries a checkpoint that is missing is made good.
        if own.isEmpty { try await keepCheckpoint() } else { follow(own) }
        return (report, recorded)
    }

    private func append(_ own: [OwnEntry], _ standing: Standing) async throws -> Recorded {
        let head = standing.ledger.head
        guard let key, !own.isEmpty else { return Recorded(head: head, entries: 0) }
        var tree = standing.tree
        for written in own { tree.append(leafHash: written.draft.leafHash) }
        let checkpoint = try key.checkpoint(size: tree.size, root: tree.root)
        let newHead = try await store.append(own.map(\.draft), expecting: head, keeping: checkpoint)
        let recorded = Recorded(head: newHead, entries: newHead - head)
        do {
            try lastSigned?.keep(checkpoint)
        } catch {
            throw CheckpointNotKept(recorded: recorded, reason: "\(error)")
        }
        return recorded
    }

    /// Records changes as they are.
    public func record(_ proposals: [Proposal]) async throws -> Recorded {
        try await record { _ in (proposals, ()) }.recorded
    }

    /// Attempts again on what stands then, when others were quicker.
    func retrying<Done>(_ attempt: (Standing) async throws -> Done) async throws -> Done {
        guard key != nil else { throw Refusal.onlyReading }
        for _ in 0..<Registrar.tries {
            do {
                return try await attempt(try await standing())
            } catch StoreError.headMoved {
                continue
            }
        }
        throw Refusal.headKeepsMoving(times: Registrar.tries)
    }

    /// Keeps the checkpoint that follows an erasure.
    func keepCheckpoint(of recorded: Recorded) async throws {
        do {
            try await keepCheckpoint()
        } catch  where recorded.entries > 0 {
            throw CheckpointNotKept(recorded: recorded, reason: "\(error)")
        }
    }

    /// Signs the log as it is now and keeps the checkpoint beside it.
    @discardableResult
    public func keepCheckpoint() async throws -> String {
        guard let key else { throw Refusal.onlyReading }
        try await refresh()
        let text = try key.checkpoint(size: tree.size, root: tree.root)
        try await store.saveCheckpoint(text)
        try lastSigned?.keep(text)
        return text
    }

    /// The signed checkpoint kept last; nil before the first.
    public func latestCheckpoint() async throws -> String? {
        try await store.latestCheckpoint()
    }

    /// What that checkpoint says of the log.
    public func latestCheckpointHead() async throws -> CheckpointHead? {
        guard let text = try await latestCheckpoint() else { return nil }
        let checkpoint = try Checkpoint(noteText: try SignedNote(text).text)
        return CheckpointHead(origin: checkpoint.origin, size: checkpoint.size, root: checkpoint.rootText)
    }

    func drafts(_ proposals: [Proposal], _ standing: Standing) throws -> [OwnEntry] {
        var decider = Decider(standing)
        var last = standing.ledger.entries.last?.recordedAt
        do {
            for proposal in proposals {
                let instant = try time(of: proposal, after: last, proposals, standing)
                try decider.decide(proposal.changes, at: instant, author: proposal.author)
                last = instant
            }
            try decider.finish()
        } catch let error as Decider.Refused {
            throw RefusedChange(index: error.index, refusal: error.refusal)
        }
        return decider.decided.map { OwnEntry($0, salt: salt()) }
    }

    private func time(
        of proposal: Proposal,
        after last: Instant?,
        _ proposals: [Proposal],
        _ standing: Standing
    ) throws(Refusal) -> Instant {
        guard let given = proposal.recordedAt else { return max(now(), last ?? now()) }
        guard standing.facts.isInvented || proposals.contains(where: \.marksInvented) else { throw .timeGiven }
        if let last, given < last { throw .timeGoesBack(given: given, last: last) }
        return given
    }

    func draft(_ change: Change, at instant: Instant, author: String) -> DraftEntry {
        DraftEntry(
            header: EntryCodec.header(change, recordedAt: instant, author: author),
            payload: EntryCodec.payload(change),
            salt: salt()
        )
    }
}

/// The name of a log, how many entries a checkpoint of it covers, and their root in Base64.
public struct CheckpointHead: Hashable, Sendable {
    public let origin: String
    public let size: Int
    public let root: String
}

/// The change of a list that was refused, counted from 0 over all proposals.
public struct RefusedChange: Error, Hashable, Sendable, CustomStringConvertible {
    public let index: Int
    public let refusal: Refusal

    public var description: String { refusal.sentence }
}

extension Proposal {
    var marksInvented: Bool {
        changes.contains { change in
            if case .assert(_, let claim) = change, case .registerNotice(let notice) = claim.statement {
                return notice.invented
            }
            return false
        }
    }
}
