public enum NoteError: Error, Sendable, Hashable {
    case notANote
    case notACheckpoint
    case keyName(String)
    case verifierKey
    case signerKey(path: String)
    case keyFileMissing(path: String)
    case keyFileReadableByOthers(path: String)
    case keyFile(path: String, reason: String)
    case notSigned(by: String)
    case badSignature(by: String)

    public var code: String {
        switch self {
        case .notANote: "note.not-a-note"
        case .notACheckpoint: "note.not-a-checkpoint"
        case .keyName: "note.key-name"
        case .verifierKey: "note.verifier-key"
        case .signerKey: "note.signer-key"
        case .keyFileMissing: "note.key-file-missing"
        case .keyFileReadableByOthers: "note.key-file-readable-by-others"
        case .keyFile: "note.key-file"
        case .notSigned: "note.not-signed"
        case .badSignature: "note.bad-signature"
        }
    }
}
