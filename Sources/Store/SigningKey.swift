import Crypto

/// The Ed25519 key with which a server signs its checkpoints.
public struct SigningKey: Sendable {
    static let prefix = "PRIVATE+KEY+"

    public let verifier: VerifierKey
    private let key: Curve25519.Signing.PrivateKey

    /// A new key.
    public init(name: String) throws(NoteError) {
        try self.init(name: name, key: Curve25519.Signing.PrivateKey())
    }

    public init?(name: String, seed: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
            let made = try? SigningKey(name: name, key: key)
        else { return nil }
        self = made
    }

    private init(name: String, key: Curve25519.Signing.PrivateKey) throws(NoteError) {
        verifier = try VerifierKey(name: name, publicKey: [UInt8](key.publicKey.rawRepresentation))
        self.key = key
    }

    /// Reads the form that `secretText` writes.
    init?(secretText: String) {
        guard secretText.hasPrefix(Self.prefix) else { return nil }
        let fields = secretText.dropFirst(Self.prefix.count)
            .split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 3, let bytes = Base64.decode(fields[2]), bytes.first == VerifierKey.ed25519,
            let made = SigningKey(name: fields[0], seed: Array(bytes.dropFirst())),
            fields[1] == Hex.text(made.verifier.keyID)
        else { return nil }
        self = made
    }

    var secretText: String {
        let seed = [VerifierKey.ed25519] + [UInt8](key.rawRepresentation)
        return "\(Self.prefix)\(verifier.name)+\(Hex.text(verifier.keyID))+\(Base64.encode(seed))"
    }

    /// Another secret of 32 bytes that follows from this key and the use.
    public func derived(for use: String) -> [UInt8] {
        let input = SymmetricKey(data: key.rawRepresentation)
        let info = [UInt8]("severally \(use)".utf8)
        return HKDF<SHA256>.deriveKey(inputKeyMaterial: input, info: info, outputByteCount: 32).withUnsafeBytes {
            [UInt8]($0)
        }
    }

    public func sign(_ text: String) throws -> SignedNote {
        let bytes = [UInt8](try key.signature(for: [UInt8](text.utf8)))
        let signature = SignedNote.Signature(name: verifier.name, keyID: verifier.keyID, bytes: bytes)
        return SignedNote(text: text, signatures: [signature])
    }

    /// A signed checkpoint of a log of that size and root hash; its origin is the name of this key.
    public func checkpoint(size: Int, root: [UInt8]) throws -> String {
        try sign(Checkpoint(origin: verifier.name, size: size, root: root).text).noteText
    }
}
