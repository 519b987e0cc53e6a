import Store
import StoreSupport
import Testing

@Suite struct LogVerifierTests {
    private let entries = (1...5).map { StoredEntry(position: $0, draft: Samples.draft($0)) }

    private func report(_ changed: [StoredEntry], earlier: Int? = nil) async throws -> VerificationReport {
        let verifier = try LogVerifier(key: Samples.signingKey().verifier)
        let latest = try await Samples.checkpoint(of: MemoryStore(entries: entries))
        var against: String?
        if let earlier {
            against = try await Samples.checkpoint(of: MemoryStore(entries: Array(entries.prefix(earlier))))
        }
        return try await verifier.verify(MemoryStore(entries: changed, checkpoint: latest), against: against)
    }

    private func remade(_ entry: StoredEntry, header: [UInt8]? = nil, payload: [UInt8]? = nil) -> StoredEntry {
        StoredEntry(
            position: entry.position,
            header: header ?? entry.header,
            payload: payload ?? entry.payload,
            salt: entry.salt,
            payloadHash: entry.payloadHash,
            leafHash: entry.leafHash
        )
    }

    @Test func `an unchanged log is sound, erased entries included`() async throws {
        var log = entries
        log[1] = log[1].erased
        let report = try await report(log, earlier: 3)
        #expect(report.isSound)
        #expect(report.size == 5)
        #expect(report.erased == [2])
        #expect(report.latest?.size == 5)
        #expect(report.earlier?.size == 3)
        #expect(report.root == report.latest?.root)
    }

    @Test func `a log without checkpoints is compared with its own hashes`() async throws {
        let verifier = try LogVerifier(key: Samples.signingKey().verifier)
        #expect(try await verifier.verify(MemoryStore(entries: entries)).isSound)
        #expect(try await verifier.verify(MemoryStore()).root == MerkleTree.emptyRoot)
    }

    @Test func `a checkpoint that the store has lost is told by the one beside it`() async throws {
        let verifier = try LogVerifier(key: Samples.signingKey().verifier)
        let signed = try await Samples.checkpoint(of: MemoryStore(entries: entries))
        let earlier = try await Samples.checkpoint(of: MemoryStore(entries: Array(entries.prefix(3))))
        for kept in [nil, earlier] {
            let report = try await verifier.verify(MemoryStore(entries: entries, checkpoint: kept), signed: signed)
            #expect(report.problems == [.checkpointMissing(size: 5)])
        }
        let whole = try MemoryStore(entries: entries, checkpoint: signed)
        #expect(try await verifier.verify(whole, signed: signed).isSound)
        #expect(try await verifier.verify(whole, signed: earlier).isSound)
    }

    @Test func `the first changed payload is named`() async throws {
        var log = entries
        log[2] = remade(log[2], payload: [1])
        log[3] = remade(log[3], payload: [1])
        let report = try await report(log)
        #expect(report.problems == [.payloadChanged(3)])
        #expect(report.firstWrongPosition == 3)
    }

    @Test func `a changed header is named, and the root differs`() async throws {
        var log = entries
        log[3] = remade(log[3], header: [1])
        #expect(try await report(log, earlier: 3).problems == [.headerChanged(4), .rootDiffers(.latest, size: 5)])
        #expect(
            try await report(log, earlier: 4).problems
                == [.headerChanged(4), .rootDiffers(.latest, size: 5), .notAnExtension(size: 4)]
        )
    }

    @Test func `an entry rewritten with all its hashes is found by the checkpoint`() async throws {
        var log = entries
        log[3] = StoredEntry(position: 4, draft: Samples.draft(9))
        #expect(try await report(log, earlier: 3).problems == [.rootDiffers(.latest, size: 5)])
        #expect(
            try await report(log, earlier: 4).problems == [.rootDiffers(.latest, size: 5), .notAnExtension(size: 4)]
        )
    }

    @Test func `a missing entry, a lost end and half an erasure are named`() async throws {
        var gap = entries
        gap.remove(at: 2)
        #expect(try await report(gap).problems.first == .positionMissing(3))
        #expect(
            try await report(Array(entries.prefix(4))).problems
                == [.shorterThanCheckpoint(.latest, size: 5, entries: 4)]
        )
        var half = entries
        half[0] = StoredEntry(
            position: 1,
            header: half[0].header,
            payload: nil,
            salt: half[0].salt,
            payloadHash: half[0].payloadHash,
            leafHash: half[0].leafHash
        )
        #expect(try await report(half).problems == [.halfErased(1)])
    }

    @Test func `checkpoints with a wrong signature or of another log are named`() async throws {
        let store = try MemoryStore(entries: entries)
        let good = try await Samples.checkpoint(of: store)
        let verifier = try LogVerifier(key: Samples.signingKey().verifier)
        let changed = good.replacing("\n5\n", with: "\n4\n")
        let report = try await verifier.verify(store, checkpoint: changed, against: "nonsense")
        #expect(
            report.problems == [
                .checkpoint(.latest, .badSignature(by: "register.example")), .checkpoint(.earlier, .notANote),
            ]
        )
        let text = Checkpoint(origin: "other.example", size: 5, root: report.root).text
        let foreign = try Samples.signingKey().sign(text).noteText
        #expect(
            try await verifier.verify(store, against: foreign).problems
                == [.otherLog(.earlier, origin: "other.example", expected: "register.example")]
        )
    }

    @Test func `a log longer than one page is read to its end`() async throws {
        let store = MemoryStore()
        _ = try await store.append(Samples.drafts(1...1203), expecting: 0)
        let verifier = try LogVerifier(key: Samples.signingKey().verifier)
        let report = try await verifier.verify(store, against: Samples.checkpoint(of: store))
        #expect(report.isSound)
        #expect(report.size == 1203)
    }
}
