extension NoteError: CustomStringConvertible {
    public var description: String { sentence }

    public var sentence: String {
        switch self {
        case .notANote:
            "This is not a signed note: expected a text, an empty line and at least one signature line."
        case .notACheckpoint:
            "This is not a checkpoint: expected the log's name, a number of entries and a root hash, each on a line."
        case .keyName(let name):
            "“\(name)” cannot name a key: a name is not empty and has no space and no plus sign."
        case .verifierKey:
            "This is not a verifier key: expected a name, eight hexadecimal digits and a key, joined by plus signs."
        case .signerKey(let path):
            "\(path) does not hold a signing key of this program."
        case .keyFileMissing(let path):
            "There is no signing key at \(path): put it back. Without it earlier checkpoints cannot be continued and erased persons are not recognised."
        case .keyFileReadableByOthers(let path):
            "\(path) can be read by other users; make it readable by its owner alone (mode 0600)."
        case .keyFile(let path, let reason):
            "The signing key \(path) could not be read or written: \(reason)."
        case .notSigned(let name):
            "The checkpoint has no signature by \(name)."
        case .badSignature(let name):
            "The signature by \(name) does not fit the checkpoint."
        }
    }
}
