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
        let file = try linked()
        let key = try PlacedKey(target.keyFile, besideBackup: backup)
        let lock = try lock()
        do {
            try await restore(file, key.key)
        } catch {
            key.takeBack()
            throw error
        }
        withExtendedLifetime(lock) {}
    }

    private func restore(_ file: String, _ key: SigningKey) async throws {
        removeLeftovers(of: file)
        let draft = "\(file)\(Restoring.mark)\(UUID().uuidString)"
        defer { SQLiteStore.remove(draft) }
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
        let present = await Present(file, key.verifier)
        let signed = SignedLast(target.lastSigned, key.verifier)
        if !mayLose, let doubt = SignedLast.doubt(signed, present) {
            throw Failure.refused(
                "\(doubt) What would be lost is not known. Nothing was changed. If this backup is the right one and the "
                    + "newest, add --losing-entries."
            )
        }
        Out.line("\(backup): \(Words.count(restored.head, "entry", "entries")), verified.")
        let mended = try await mend(draft, present, signed)
        if mended == nil {
            try await refuse(Losses(backup: restored, present: present.log, signed: signed.checkpoint))
        }
        let (repeated, checkpoint) = try await finish(draft, key, present)
        let aside = "\(file).before-\(Moment.name())"
        guard !Input.exists(aside) else { throw Failure.input("\(aside) is there already: nothing was changed.") }
        let wasThere = Input.exists(file)
        try put(draft, file, aside)
        tell(restored, present, mended, repeated, wasThere ? aside : nil)
        if !wasThere, signed.checkpoint == nil {
            Out.line("Nothing here tells what the key signed last: whether this backup is the newest is not known.")
        }
        try keep(checkpoint)
    }

    /// Exchanges the stores. What is known to be lost must not be asked for by the checkpoint that was signed last.
    private func put(_ draft: String, _ file: String, _ aside: String) throws {
        let (signed, signedAside) = (target.lastSigned.path, LastSignedFile(besideStore: aside).path)
        let moves = mayLose && Input.exists(signed)
        if moves, rename(signed, signedAside) != 0 {
            let reason = String(cString: strerror(errno))
            throw Failure.input("\(signed) could not be moved aside (\(reason)): nothing was changed.")
        }
        do {
            try SQLiteStore.put(draft, at: file, movingAside: aside)
        } catch {
            if moves { rename(signedAside, signed) }
            throw error
        }
    }

    private func keep(_ checkpoint: String) throws {
        do {
            try target.lastSigned.keep(checkpoint)
        } catch {
            throw Failure(words: "\(error) The store is restored all the same; the next write keeps it.", code: 70)
        }
    }

    /// The file that is meant where the store is a link: the link stays.
    private func linked() throws -> String {
        guard let link = try? FileManager.default.destinationOfSymbolicLink(atPath: target.store) else {
            return target.store
        }
        guard Input.exists(target.store) else {
            throw Failure.input("\(target.store) is a link to \(link), which is not there: give the file itself.")
        }
        return Restoring.resolved(target.store)
    }

    /// Adds to the backup what is sound of a store that is damaged, where both together are what was signed.
    private func mend(_ draft: String, _ present: Present, _ signed: SignedLast) async throws -> RestorePlan? {
        let goals = [signed.checkpoint, present.signed.checkpoint].compactMap { $0 }
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
        SQLiteStore.remove(draft)
        try await SQLiteStore.make(at: draft, of: plan.entries, keeping: checkpoint)
        return plan
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

    private static func isSame(_ one: String, _ other: String) -> Bool { resolved(one) == resolved(other) }

    private static func resolved(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    private static let mark = ".restoring-"

    /// What was left by a restoring that was stopped: whole copies. The lock says that no other is under way.
    private func removeLeftovers(of file: String) {
        let folder = WholeFile.folder(of: file)
        let start = Input.name(file) + Restoring.mark
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
