public import Register
import Store

/// An erasure that was recorded in a log which went on from this one.
public struct LostErasure: Sendable {
    public let erasure: Erasure
    /// What it stated again, without the person.
    let restated: [(FactID, Claim)]

    /// The erasures recorded after a position that concern entries up to it, oldest first.
    public static func all(in ledger: Ledger, after position: Int) -> [LostErasure] {
        ledger.entries.dropFirst(position).compactMap { entry in
            guard case .change(.erase(let erasure)) = entry.content,
                erasure.positions.contains(where: { $0 <= position })
            else { return nil }
            let facts = Set(erasure.positions.compactMap { ledger.entries[$0 - 1].fact })
            let following = ledger.entries[entry.position...].prefix { $0.recordedAt == entry.recordedAt }
            let restated = following.compactMap { next -> (FactID, Claim)? in
                guard case .change(.assert(let fact, let claim)) = next.content, facts.contains(fact) else {
                    return nil
                }
                return (fact, claim)
            }
            return LostErasure(erasure: erasure, restated: restated)
        }
    }
}

extension Registrar {
    /// Carries an erasure out again, for the reason and under the power for which it was first.
    public func carryOutAgain(_ lost: LostErasure) async throws -> Recorded {
        let recorded = try await retrying { standing in
            let (instant, ledger) = (self.now(), standing.ledger)
            let positions = lost.erasure.positions.filter { $0 <= ledger.head && !ledger.entries[$0 - 1].isErased }
            let erasure = Erasure(
                positions: positions,
                reason: lost.erasure.reason,
                power: lost.erasure.power,
                tokens: lost.erasure.tokens
            )
            let gone = Set(positions.compactMap { ledger.entries[$0 - 1].fact })
            var drafts = [self.draft(.erase(erasure), at: instant, author: "erase")]
            drafts += lost.restated.filter { gone.contains($0.0) && standing.facts[$0.0] != nil }
                .map { self.draft(.assert($0.0, $0.1), at: instant, author: "erase") }
            return try await self.erase(positions, recordedBy: drafts, standing)
        }
        try await keepCheckpoint(of: recorded)
        return recorded
    }
}
