import Foundation
import Register
import Registrar
import Store
import StoreSQLite

/// Puts a verified backup in the place of a store.
struct Restoring {
    let backup: String
    let target: StoreOption
    let mayLose: Bool

    func run() async throws {
        guard Input.isRegular(backup) else { throw Failure.input("\(backup): there is no such file.") }
        guard !Restoring.isSame(backup, target.store) else {
            throw Failure.input("\(backup) is the store itself: give a copy that 'severally backup' made.")
        }
        let key = try placedKey()
        let lock = try lock()
        removeLeftovers()
        let draft = "\(target.store)\(Restoring.mark)\(UUID().uuidString)"
        defer { for side in ["", "-wal", "-shm", "-journal"] { unlink(draft + side) } }
        Progress.say("Copying \(backup)", ofFile: backup)
        do {
            try SQLiteStore.reading(path: backup).copy(to: draft)
        } catch StoreError.full {
            throw Failure.input(
                "There is no space left beside \(target.store) for \(backup): nothing was changed. Free some space and try "
                    + "again."
            )
        }
        Progress.say("Verifying the backup", ofFile: backup)
        let restored = try await read(draft, key.verifier)
        Out.line("\(backup): \(Words.count(restored.head, "entry", "entries")), verified.")
        let present = await Present(target, key.verifier)
        let mended = try await mend(draft, present, key.verifier)
        if mended == nil {
            try await refuse(Losses(backup: restored, present: present.log, signed: signed(key.verifier)))
        }
        let (repeated, checkpoint) = try await finish(draft, key, present)
        let aside = "\(target.store).before-\(Moment.name())"
        guard !Input.exists(aside) else { throw Failure.input("\(aside) is there already: nothing was changed.") }
        let wasThere = Input.exists(target.store)
        try SQLiteStore.put(draft, at: target.store, movingAside: aside)
        try keepSigned(checkpoint, aside)
        withExtendedLifetime(lock) {}
        tell(restored, present, mended, repeated, wasThere ? aside : nil)
    }

    /// Adds to the backup what is sound of a store that is damaged, where both together are what was signed.
    private func mend(_ draft: String, _ present: Present, _ verifier: VerifierKey) async throws -> RestorePlan? {
        let goals = [signed(verifier), present.checkpoint].compactMap { $0 }
        guard present.unreadable != nil, !present.entries.isEmpty, !goals.isEmpty else { return nil }
        let copy = try SQLiteStore.reading(path: draft)
        let (entries, checkpoint) = (try await copy.entries(after: 0, limit: .max), try await copy.latestCheckpoint())
        try copy.close()
        let plan: RestorePlan
        do throws(RestoreRefused) {
            plan = try RestorePlan(
                backup: entries,
                present: present.entries,
                goals: goals,
                counted: min(present.counted, present.entries.last?.position ?? 0)
            )
        } catch {
            return nil
        }
        for side in ["", "-wal", "-shm", "-journal"] { unlink(draft + side) }
        try await SQLiteStore.make(at: draft, of: plan.entries, keeping: checkpoint)
        return plan
    }

    /// The key beside the store; failing that the one that was backed up with it.
    private func placedKey() throws -> SigningKey {
        let ours = target.keyFile
        if !Input.exists(ours.path), Input.exists(SigningKeyFile(besideStore: backup).path) {
            try NewFile.write(try Input.bytes(SigningKeyFile(besideStore: backup).path), to: ours.path)
        }
        return try ours.load()
    }

    private func lock() throws -> FileLock {
        do throws(FileLock.Failed) {
            return try FileLock(target.keyFile.path, .exclusive, waits: false)
        } catch {
            throw Failure.input(
                "Another program is writing to \(target.store): nothing was changed. Try again when it has ended."
            )
        }
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
        func resolved(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
        return resolved(one) == resolved(other)
    }

    private static let mark = ".restoring-"

    /// What was left by a restoring that was stopped: whole copies. The lock says that no other is under way.
    private func removeLeftovers() {
        let folder = WholeFile.folder(of: target.store)
        let start = URL(fileURLWithPath: target.store).lastPathComponent + Restoring.mark
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix(start) {
            unlink("\(folder)/\(name)")
        }
    }

    private func read(_ path: String, _ verifier: VerifierKey) async throws -> ReadLog {
        do {
            return try await ReadLog(path, verifier)
        } catch let problem as LogProblem {
            throw Failure.refused("\(problem.sentence) \(backup) was not restored, and nothing was changed.")
        }
    }

    private func signed(_ verifier: VerifierKey) -> Checkpoint? {
        guard let text = try? target.lastSigned.text() else { return nil }
        return try? verifier.checkpoint(in: text)
    }

    private func refuse(_ losses: Losses) async throws {
        guard !mayLose, let sentence = try await losses.sentence() else { return }
        throw Failure.refused("\(sentence) Nothing was changed. If that is lost for good, add --losing-entries.")
    }

    /// Carries out again what was erased since, and signs the log as it will be.
    private func finish(_ draft: String, _ key: SigningKey, _ present: Present) async throws -> (Int, String) {
        let store = try SQLiteStore(path: draft)
        let registrar = Registrar(store: store, key: key)
        let head = try await registrar.head().position
        let lost = present.log.map { LostErasure.all(in: $0.ledger, after: head) } ?? []
        for erasure in lost { _ = try await registrar.carryOutAgain(erasure) }
        let checkpoint = try await registrar.keepCheckpoint()
        try store.close()
        try SQLiteStore.settle(draft)
        return (lost.count, checkpoint)
    }

    private func keepSigned(_ checkpoint: String, _ aside: String) throws {
        let path = target.lastSigned.path
        if mayLose, Input.exists(path) { rename(path, LastSignedFile(besideStore: aside).path) }
        try target.lastSigned.keep(checkpoint)
    }

    private func tell(
        _ restored: ReadLog,
        _ present: Present,
        _ mended: RestorePlan?,
        _ repeated: Int,
        _ aside: String?
    ) {
        Out.line("\(target.store) is restored.")
        if let mended {
            Out.line(
                "\(Words.count(mended.fromBackup.count, "entry", "entries")) taken from the backup, and "
                    + "\(mended.fromPresent) recorded since kept from the store that was there."
            )
        }
        if repeated > 0 {
            Out.line("\(Words.count(repeated, "erasure", "erasures")) recorded after the backup carried out again.")
        }
        if let aside {
            Out.line("The store that was there is \(aside): delete it when it is no longer needed.")
        }
        if mended == nil, let reason = present.unreadable, let last = restored.ledger.entries.last {
            Out.line(
                "It could not be read (\(reason)). What was erased after \(last.recordedAt.text) is back: erase it again."
            )
        }
    }
}
