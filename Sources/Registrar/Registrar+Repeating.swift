public import Register
public import Store

/// An erasure that was recorded in a log which went on from this one.
public struct LostErasure: Sendable {
    public let erasure: Erasure
    /// What it stated again, without the person.
    let restated: [(FactID, Claim)]

    /// The erasures recorded after a position that concern entries up to it, oldest first.
    public static func all(in ledger: Ledger, after position: Int) -> [LostErasure] {
        all(in: Dictionary(uniqueKeysWithValues: ledger.entries.map { ($0.position, $0) }), after: position)
    }

    /// The same as far as sound entries of a damaged log tell.
    public static func all(in sound: [StoredEntry], after position: Int) -> [LostErasure] {
        var erasures = LogReader.Erasures()
        for stored in sound { try? erasures.add([stored]) }
        let read = sound.compactMap { try? LogReader.entry($0, erasures) }
        return all(in: Dictionary(read.map { ($0.position, $0) }) { first, _ in first }, after: position)
    }

    private static func all(in entries: [Int: Entry], after position: Int) -> [LostErasure] {
        entries.values.filter { $0.position > position }.sorted { $0.position < $1.position }.compactMap { entry in
            guard case .change(.erase(let erasure)) = entry.content,
                erasure.positions.contains(where: { $0 <= position })
            else { return nil }
            let facts = Set(erasure.positions.compactMap { entries[$0]?.fact })
            var (next, restated): (Int, [(FactID, Claim)]) = (entry.position + 1, [])
            while let following = entries[next], following.recordedAt == entry.recordedAt {
                if case .change(.assert(let fact, let claim)) = following.content, facts.contains(fact) {
                    restated.append((fact, claim))
                }
                next += 1
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
