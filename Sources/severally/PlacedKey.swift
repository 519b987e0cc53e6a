import Foundation
import Store

/// The key beside a store; failing that the one that was backed up with it, put there.
struct PlacedKey {
    let key: SigningKey
    /// Where it was put; nil where it lay there before.
    private let placed: String?

    init(_ ours: SigningKeyFile, besideBackup backup: String) throws {
        let theirs = SigningKeyFile(besideStore: backup)
        guard !Input.exists(ours.path), Input.exists(theirs.path) else {
            (key, placed) = (try ours.load(), nil)
            return
        }
        try NewFile.write(try Input.bytes(theirs.path), to: ours.path)
        do {
            (key, placed) = (try ours.load(), ours.path)
        } catch {
            unlink(ours.path)
            throw error
        }
    }

    func takeBack() {
        if let placed { unlink(placed) }
    }
}
