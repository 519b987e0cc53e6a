import Register
import Registrar
import Store
import StoreSupport
import Testing

/// What an outsider is given to verify a log with.
@Suite struct ProvingTests {
    private func recorded(_ count: Int, _ store: any LogStore = MemoryStore()) async throws -> Registrar {
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        for number in 1...count { try await registrar.record(assert("f\(number)", named("T", group: "B\(number)"))) }
        return registrar
    }

    private func bytes(_ texts: [String]) throws -> [[UInt8]] {
        try texts.map { try #require(Base64.decode($0)) }
    }

    @Test func `leaf hashes give the root that the checkpoint signs`() async throws {
        let registrar = try await recorded(11)
        let leaves = try bytes(try await registrar.leafHashes(from: 1, limit: 100))
        let checkpoint = try Samples.signingKey().verifier.checkpoint(
            in: try #require(try await registrar.latestCheckpoint())
        )
        #expect(MerkleTree(leafHashes: leaves).root == checkpoint.root)
        #expect(try await registrar.root(.now) == LogRoot(size: 11, root: checkpoint.root))
        #expect(try await registrar.leafHashes(from: 3, limit: 2).count == 2)
        #expect(try bytes(try await registrar.leafHashes(from: 11, limit: 100)) == [leaves[10]])
    }

    @Test func `every entry is proved in the log of the latest checkpoint`() async throws {
        let registrar = try await recorded(7)
        let root = try await registrar.root(.now)
        let leaves = try bytes(try await registrar.leafHashes(from: 1, limit: 7))
        for position in 1...7 {
            let proof = try await registrar.inclusion(of: position)
            #expect(proof.position == position)
            #expect(proof.checkpoint == (try await registrar.latestCheckpoint()))
            let hashes = try bytes(proof.hashes)
            #expect(
                MerkleProof.includes(
                    leafHash: leaves[position - 1],
                    at: position - 1,
                    size: 7,
                    root: root.root,
                    proof: hashes
                )
            )
        }
    }

    @Test func `the log of each size continues the log of each smaller one`() async throws {
        let registrar = try await recorded(6)
        for old in 1...6 {
            for new in old...6 {
                let (oldRoot, newRoot) = (
                    try await registrar.root(.position(old)), try await registrar.root(.position(new))
                )
                let proof = try bytes(try await registrar.consistency(from: old, to: new))
                #expect(
                    MerkleProof.extends(from: old, oldRoot: oldRoot.root, to: new, newRoot: newRoot.root, proof: proof)
                )
            }
        }
    }

    @Test func `an opening is what was hashed`() async throws {
        let registrar = try await recorded(3)
        let opening = try #require(try await registrar.opening(of: 2))
        let leaf = try #require(Base64.decode(opening.leaf))
        #expect(Base64.encode(Hashing.leaf(leaf)) == (try await registrar.leafHashes(from: 2, limit: 1)[0]))
        let parts = try bytes([opening.salt, opening.payload])
        #expect(leaf.suffix(32) == Hashing.sha256(parts[0] + parts[1])[...])
    }

    @Test func `nothing is opened that is erased, private or an erasure, and its hash stays in the tree`() async throws
    {
        let store = MemoryStore()
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        try await registrar.record(
            definitions(seats: ["AA1:chair"]) + [
                assert(
                    "away",
                    claim("absence", "person: invented-1", "seat: AA1:chair", "body: AA1", "until: 2024-12")
                ),
                assert("name", named("Invented Trust")),
            ]
        )
        let before = try await registrar.leafHashes(from: 1, limit: 100)
        #expect(try await registrar.opening(of: 3) == nil)
        #expect(try await registrar.opening(of: 4) != nil)
        _ = try await registrar.erase(positions: [4], reason: "By mistake", power: "A power")
        #expect(try await registrar.opening(of: 4) == nil)
        #expect(try await registrar.opening(of: 5) == nil)
        #expect(try await registrar.leafHashes(from: 1, limit: 4) == before)
        for reader in [registrar, Registrar(store: store, key: nil)] {
            #expect(try await reader.opening(of: 4) == nil)
            #expect(try await reader.inclusion(of: 4).position == 4)
        }
    }

    @Test func `positions beyond the head and logs without a checkpoint are refused in words`() async throws {
        let registrar = try await recorded(2)
        await #expect(throws: Refusal.noSuchPosition(3, head: 2)) { try await registrar.inclusion(of: 3) }
        await #expect(throws: Refusal.noSuchPosition(0, head: 2)) { try await registrar.inclusion(of: 0) }
        await #expect(throws: Refusal.noSuchPosition(3, head: 2)) { try await registrar.leafHashes(from: 3, limit: 1) }
        await #expect(throws: Refusal.noSuchPosition(3, head: 2)) { try await registrar.opening(of: 3) }
        await #expect(throws: Refusal.noSuchPosition(9, head: 2)) { try await registrar.consistency(from: 1, to: 9) }
        let bare = MemoryStore()
        _ = try await bare.append([Samples.entry(try named("A"))], expecting: 0)
        await #expect(throws: Refusal.noCheckpoint(of: 1)) {
            try await Registrar(store: bare, key: nil).inclusion(of: 1)
        }
        #expect(
            Refusal.noCheckpoint(of: 1).sentence
                == "No signed checkpoint covers entry 1 yet, so it cannot be proved: ask again after the next entry."
        )
    }

    @Test func `whose log it is stands in its checkpoint, and who only reads can be given the verifier`() async throws {
        let store = MemoryStore()
        #expect(try await Registrar(store: store, key: nil).identity() == nil)
        _ = try await recorded(1, store)
        let verifier = try Samples.signingKey().verifier
        let reader = Registrar(store: store, key: nil, verifier: verifier)
        #expect(reader.verifierKey == verifier.text)
        #expect(Registrar(store: store, key: nil).verifierKey == nil)
        let identity = try await reader.identity()
        #expect(identity == LogIdentity(name: "register.example", keyID: Hex.text(verifier.keyID)))
    }
}

extension Samples {
    /// An entry as it is stored, that no registrar recorded.
    static func entry(_ claim: Claim) throws -> DraftEntry {
        let change = try assert("a", claim)
        return DraftEntry(
            header: EntryCodec.header(change, recordedAt: Instant(seconds: 0), author: "nobody"),
            payload: EntryCodec.payload(change),
            salt: salt(1)
        )
    }
}
