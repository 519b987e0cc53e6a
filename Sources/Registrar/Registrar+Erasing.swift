public import Register
import Store

extension Registrar {
    /// What erasing a person would destroy, without destroying it.
    public func erasurePlan(of person: PersonID) async throws -> ErasurePlan {
        try ErasurePlan(person, try await standing())
    }

    /// Destroys every entry that names a person, keeps tokens that refuse them later, and states again, without the
    /// name, what was said about others.
    public func erase(_ person: PersonID, reason: String, power: String) async throws -> (ErasurePlan, Recorded) {
        try ErasurePlan.check(reason: reason, power: power)
        let (plan, recorded) = try await retrying { standing in
            let plan = try ErasurePlan(person, standing)
            try plan.check(reason: reason, power: power)
            let tokens = standing.erasedPersons.tokens(of: plan.people, names: plan.names, except: plan.sharedForms)
            let erasure = Erasure(positions: plan.positions, reason: reason, power: power, tokens: tokens)
            return (plan, try await self.erase(erasure, restating: plan.restated, standing))
        }
        try await keepCheckpoint(of: recorded)
        return (plan, recorded)
    }

    /// Destroys the payloads at the positions.
    public func erase(positions: [Int], reason: String, power: String) async throws -> Recorded {
        try ErasurePlan.check(reason: reason, power: power)
        if positions.isEmpty { throw Refusal.nothingToErase }
        let recorded = try await retrying { standing in
            for position in positions { try ErasurePlan.check(position, standing.ledger) }
            let erasure = Erasure(positions: positions.sorted(), reason: reason, power: power, tokens: [])
            if standing.erasedPersons.refuse(.erase(erasure)) { throw Refusal.reasonNamesPerson }
            return try await self.erase(erasure, restating: [], standing)
        }
        try await keepCheckpoint(of: recorded)
        return recorded
    }

    private func erase(_ erasure: Erasure, restating: [Fact], _ standing: Standing) async throws -> Recorded {
        let instant = now()
        var drafts = [draft(.erase(erasure), at: instant, author: "erase")]
        drafts += restating.map { draft(.assert($0.id, $0.claim), at: instant, author: $0.author) }
        return try await erase(erasure.positions, recordedBy: drafts, standing)
    }

    /// The checkpoint is kept in the same write.
    func erase(_ positions: [Int], recordedBy drafts: [DraftEntry], _ standing: Standing) async throws -> Recorded {
        let head = standing.ledger.head
        var tree = standing.tree
        for draft in drafts { tree.append(leafHash: draft.leafHash) }
        let newHead = try await store.erase(
            positions: positions,
            appending: drafts,
            expecting: head,
            keeping: try key?.checkpoint(size: tree.size, root: tree.root)
        )
        return Recorded(head: newHead, entries: newHead - head)
    }
}
