import Register
import Store

/// How many entries the log has, and the hash that stands for them all.
public struct LogRoot: Hashable, Sendable {
    public let size: Int
    public let root: [UInt8]

    public init(size: Int, root: [UInt8]) {
        self.size = size
        self.root = root
    }

    /// As a checkpoint writes it.
    public var base64: String { Base64.encode(root) }
    public var hex: String { Hex.text(root) }
}

/// Whose log it is, by the signature on its latest checkpoint.
public struct LogIdentity: Hashable, Sendable {
    public let name: String
    /// The first four bytes of the hash of name and key, in hexadecimal.
    public let keyID: String

    public init(name: String, keyID: String) {
        self.name = name
        self.keyID = keyID
    }
}

/// That an entry is in the log of a signed checkpoint. Hashes are in base64.
public struct InclusionProof: Hashable, Sendable {
    public let position: Int
    public let hashes: [String]
    /// The signed note.
    public let checkpoint: String
}

/// What is hashed for one entry. All is in base64.
public struct EntryOpening: Hashable, Sendable {
    public let leaf: String
    public let salt: String
    public let payload: String
}

extension Registrar {
    public func root(_ known: KnownAt) async throws -> LogRoot {
        let size = try await position(known)
        return LogRoot(size: size, root: tree.root(ofFirst: size) ?? MerkleTree.emptyRoot)
    }

    /// Nil before the first checkpoint.
    public func identity() async throws -> LogIdentity? {
        guard let text = try await latestCheckpoint(), let signature = try SignedNote(text).signatures.first else {
            return nil
        }
        return LogIdentity(name: signature.name, keyID: Hex.text(signature.keyID))
    }

    /// At most so many leaf hashes from a position on, in base64.
    public func leafHashes(from position: Int, limit: Int) async throws -> [String] {
        try await refresh()
        guard position >= 1, position <= ledger.head else { throw Refusal.noSuchPosition(position, head: ledger.head) }
        return (position..<min(position + limit, ledger.head + 1)).map {
            Base64.encode(tree.leafHash(at: $0 - 1))
        }
    }

    /// That the entry is in the log of the latest checkpoint.
    public func inclusion(of position: Int) async throws -> InclusionProof {
        try await refresh()
        guard position >= 1, position <= ledger.head else { throw Refusal.noSuchPosition(position, head: ledger.head) }
        guard let text = try await latestCheckpoint() else { throw Refusal.noCheckpoint(of: position) }
        let size = try Checkpoint(noteText: SignedNote(text).text).size
        try await refresh()
        guard let proof = tree.inclusionProof(of: position - 1, inFirst: size) else {
            throw Refusal.noCheckpoint(of: position)
        }
        return InclusionProof(position: position, hashes: proof.map(Base64.encode), checkpoint: text)
    }

    /// That the log with so many entries continues the one with fewer. Hashes are in base64.
    public func consistency(from old: Int, to new: Int) async throws -> [String] {
        try await refresh()
        guard let proof = tree.consistencyProof(from: old, to: new) else {
            throw Refusal.noSuchPosition(max(old, new), head: ledger.head)
        }
        return proof.map(Base64.encode)
    }

    /// What is hashed for an entry on a fact that anybody may see; nil for every other.
    public func opening(of position: Int) async throws -> EntryOpening? {
        let log = try await publishedLog(.now)
        guard position >= 1, position <= log.head else { throw Refusal.noSuchPosition(position, head: log.head) }
        guard case .shown(let shown) = log.line(at: position).content, shown.change.fact != nil,
            let stored = try await store.entries(after: position - 1, limit: 1).first,
            let payload = stored.payload, let salt = stored.salt
        else { return nil }
        return EntryOpening(
            leaf: Base64.encode(Leaf.data(header: stored.header, payloadHash: stored.payloadHash)),
            salt: Base64.encode(salt),
            payload: Base64.encode(payload)
        )
    }
}
