import Crypto

/// The public half of a signing key, with its name.
public struct VerifierKey: Sendable, Hashable {
    static let ed25519: UInt8 = 0x01

    public let name: String
    public let publicKey: [UInt8]

    public init(name: String, publicKey: [UInt8]) throws(NoteError) {
        guard KeyName.isValid(name) else { throw .keyName(name) }
        guard publicKey.count == 32 else { throw .verifierKey }
        self.name = name
        self.publicKey = publicKey
    }

    /// Reads `name+hexadecimal key id+base64(0x01 || key)`.
    public init(text: String) throws(NoteError) {
        let fields = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 3, let bytes = Base64.decode(fields[2]), bytes.first == Self.ed25519 else {
            throw .verifierKey
        }
        try self.init(name: fields[0], publicKey: Array(bytes.dropFirst()))
        guard fields[1] == Hex.text(keyID) else { throw .verifierKey }
    }

    public var text: String {
        "\(name)+\(Hex.text(keyID))+\(Base64.encode([Self.ed25519] + publicKey))"
    }

    /// The first four bytes of SHA-256(name || 0x0A || 0x01 || key).
    public var keyID: [UInt8] {
        Array(Hashing.sha256([UInt8](name.utf8) + [0x0A, Self.ed25519] + publicKey).prefix(4))
    }

    /// Signatures by other keys are passed over; one by this key has to be right.
    public func check(_ note: SignedNote) throws(NoteError) {
        let ours = note.signatures.filter { $0.name == name && $0.keyID == keyID }
        guard !ours.isEmpty else { throw .notSigned(by: name) }
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { throw .verifierKey }
        let text = [UInt8](note.text.utf8)
        for signature in ours where !key.isValidSignature(signature.bytes, for: text) {
            throw .badSignature(by: name)
        }
    }

    /// The checkpoint in a note that this key has signed.
    public func checkpoint(in noteText: String) throws(NoteError) -> Checkpoint {
        let note = try SignedNote(noteText)
        try check(note)
        return try Checkpoint(noteText: note.text)
    }
}
