import Store
import Testing

@Suite struct SentenceTests {
    @Test(arguments: [
        (
            StoreError.headMoved(expected: 4, actual: 6), "store.head-moved",
            "The log has 6 entries where 4 were expected: somebody else has recorded since."
        ),
        (.noSuchPosition(9, head: 6), "store.no-such-position", "There is no entry 9: the log has 6."),
        (
            .erasureWithoutRecord, "store.erasure-without-record",
            "An erasure must append the entry that says who erased, why and under which power."
        ),
        (.saltLength(3), "store.salt-length", "A salt must be 32 bytes, and this one is 3."),
        (
            .checkpointBeyondHead(size: 8, head: 6), "store.checkpoint-beyond-head",
            "The checkpoint is for 8 entries, and the log has 6."
        ),
        (.fileMissing(path: "a.store"), "store.file-missing", "There is no store at a.store."),
        (
            .notAStore(path: "a.store"), "store.not-a-store",
            "a.store is not a store of this program. If it was one, its beginning is damaged: put the newest backup in its place with 'severally restore'."
        ),
        (
            .newerStore(path: "a.store", version: 2), "store.newer-version",
            "a.store was written by a newer version of this program (store version 2)."
        ),
        (
            .openedForReading(path: "a.store"), "store.opened-for-reading",
            "a.store was opened for reading only, so nothing can be recorded."
        ),
        (
            .busy(path: "a.store"), "store.busy",
            "a.store is in use by another program that did not let go in time; nothing was recorded."
        ),
        (
            .erasureUnfinished(path: "a.store"), "store.erasure-unfinished",
            "The erasure is recorded, but old bytes may remain in a.store until it is next opened for writing: it could not be rebuilt now, as where another program reads it or the disk is full."
        ),
        (
            .notReadable(path: "a.store"), "store.not-readable",
            "The last entries of a.store are in a.store-wal, and reading them needs a folder with space that can be written: copy both files into one."
        ),
        (
            .full(path: "a.store"), "store.full",
            "There is no space left for a.store: nothing was recorded. Free some space and try again."
        ),
        (
            .readOnly(path: "a.store"), "store.read-only",
            "a.store cannot be written, because the file, its folder or its disk is read-only: nothing was recorded."
        ),
        (
            .damaged(path: "a.store", reason: "malformed"), "store.damaged",
            "a.store is damaged (malformed). Keep the file as it is, and put the newest backup in its place with 'severally restore'."
        ),
        (
            .replaced(path: "a.store"), "store.replaced",
            "Another file was put in the place of a.store meanwhile: nothing was recorded. Try again."
        ),
        (
            .signedFile(path: "a.store.signed", reason: "no space"), "store.signed-file",
            "The checkpoint signed last could not be kept in a.store.signed, or read from it: no space."
        ),
        (
            .storage(path: "a.store", reason: "disk full"), "store.storage",
            "a.store could not be read or written: disk full."
        ),
        (
            .uncertain(path: "a.store", reason: "disk I/O error"), "store.uncertain",
            "a.store could not be written (disk I/O error), and whether the change was recorded is not certain: look before you record it again."
        ),
    ])
    func `each error of a store has its code and sentence`(_ error: StoreError, _ code: String, _ sentence: String) {
        #expect(error.code == code)
        #expect("\(error)" == sentence)
    }

    @Test(arguments: [
        (LogProblem.positionMissing(3), "log.position-missing", "Entry 3 is missing."),
        (
            .payloadChanged(3), "log.payload-changed",
            "Entry 3 has been changed: its payload does not match its hash."
        ),
        (
            .headerChanged(3), "log.header-changed",
            "Entry 3 has been changed: its header and payload hash do not match its leaf hash."
        ),
        (
            .halfErased(3), "log.half-erased",
            "Entry 3 is half erased: of its payload and its salt, one is there and the other is not."
        ),
        (
            .shorterThanCheckpoint(.earlier, size: 5, entries: 4), "log.shorter-than-checkpoint",
            "The log has 4 entries, and the earlier checkpoint was made when it had 5: entries have been lost from 5 on, or an older copy was put back."
        ),
        (.emptied(3), "log.emptied", "Entry 3 has lost what it said, and no erasure explains it."),
        (.unreadable(3), "log.unreadable", "Entry 3 cannot be read, although its hashes fit."),
        (
            .timeWentBack(3), "log.time-went-back",
            "Entry 3 was recorded before the one that it follows: the entries are not in their order."
        ),
        (
            .countDiffers(counted: 4, there: 5), "log.count-differs",
            "The store counts 4 entries, and 5 are there."
        ),
        (
            .rootDiffers(.signed, size: 5), "log.root-differs",
            "The first 5 entries do not give the root hash of the checkpoint signed last: the log has been rewritten."
        ),
        (
            .rootDiffers(.latest, size: 5), "log.root-differs",
            "The first 5 entries do not give the root hash of the latest checkpoint: the log has been rewritten."
        ),
        (
            .notAnExtension(size: 5), "log.not-an-extension",
            "The log does not continue the earlier checkpoint: its first 5 entries are not those of that time."
        ),
        (
            .checkpointMissing(size: 5), "log.checkpoint-missing",
            "The store has lost the checkpoint of 5 entries that was signed last; the entries are whole."
        ),
        (
            .checkpoint(.latest, .badSignature(by: "a.example")), "log.checkpoint",
            "Of the latest checkpoint: The signature by a.example does not fit the checkpoint."
        ),
        (
            .otherLog(.earlier, origin: "b", expected: "a"), "log.other-log",
            "A checkpoint of another log was given: the earlier checkpoint is of b, and this log is a."
        ),
    ])
    func `each problem of a log has its code and sentence`(_ error: LogProblem, _ code: String, _ sentence: String) {
        #expect(error.code == code)
        #expect("\(error)" == sentence)
    }

    @Test(arguments: [
        (
            NoteError.notANote, "note.not-a-note",
            "This is not a signed note: expected a text, an empty line and at least one signature line."
        ),
        (
            .notACheckpoint, "note.not-a-checkpoint",
            "This is not a checkpoint: expected the log's name, a number of entries and a root hash, each on a line."
        ),
        (
            .keyName("a b"), "note.key-name",
            "“a b” cannot name a key: a name is not empty and has no space and no plus sign."
        ),
        (
            .verifierKey, "note.verifier-key",
            "This is not a verifier key: expected a name, eight hexadecimal digits and a key, joined by plus signs."
        ),
        (.signerKey(path: "k"), "note.signer-key", "k does not hold a signing key of this program."),
        (
            .keyFileMissing(path: "k"), "note.key-file-missing",
            "There is no signing key at k: put it back. Without it earlier checkpoints cannot be continued and erased persons are not recognised."
        ),
        (
            .keyFileReadableByOthers(path: "k"), "note.key-file-readable-by-others",
            "k can be read by other users; make it readable by its owner alone (mode 0600)."
        ),
        (
            .keyFile(path: "k", reason: "no space"), "note.key-file",
            "The signing key k could not be read or written: no space."
        ),
        (.notSigned(by: "a"), "note.not-signed", "The checkpoint has no signature by a."),
        (.badSignature(by: "a"), "note.bad-signature", "The signature by a does not fit the checkpoint."),
    ])
    func `each error of a note has its code and sentence`(_ error: NoteError, _ code: String, _ sentence: String) {
        #expect(error.code == code)
        #expect("\(error)" == sentence)
    }
}
