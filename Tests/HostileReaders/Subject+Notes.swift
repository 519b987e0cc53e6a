import Hostile

@testable import Store

extension Subject {
    /// Signed notes, checkpoints, and verifier and signing keys as text.
    static let notes = Subject("notes") { input in
        let text = String(decoding: input, as: UTF8.self)
        if let note = try? SignedNote(text) {
            try hold(note.noteText.utf8.elementsEqual(text.utf8), "a note of other bytes says the same")
            try hold(note.signatures.allSatisfy { $0.keyID.count == 4 && !$0.bytes.isEmpty }, "a signature of nothing")
            try holdChecked(note)
        }
        if let checkpoint = try? Checkpoint(noteText: text) {
            let again = try? Checkpoint(noteText: checkpoint.text)
            try hold(again == checkpoint, "a checkpoint comes back as another")
            try hold(text.utf8.starts(with: checkpoint.text.utf8), "a checkpoint of other bytes says the same")
        }
        if let key = try? VerifierKey(text: text) {
            try hold(key.text.utf8.elementsEqual(text.utf8), "a key of other bytes says the same")
        }
        if let key = SigningKey(secretText: text) {
            try hold(key.secretText.utf8.elementsEqual(text.utf8), "a secret key of other bytes says the same")
        }
        if let bytes = Base64.decode(text) { try hold(Base64.encode(bytes) == text, "base64 of two spellings") }
        if let bytes = Hex.bytes(text) { try hold(Hex.text(bytes) == text, "hexadecimal of two spellings") }
    }

    /// Only the key of the samples signs for them.
    private static func holdChecked(_ note: SignedNote) throws {
        guard let key = SigningKey(name: "register.example", seed: Array(0..<32)) else { throw Broken("no key") }
        guard (try? key.verifier.check(note)) != nil else { return }
        let signed = try key.sign(note.text).signatures
        try hold(
            note.signatures.contains { $0.name == key.verifier.name && signed.map(\.keyID).contains($0.keyID) },
            "a note passes that this key has not signed"
        )
    }
}
