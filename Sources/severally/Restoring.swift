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
        let checkpoint: String
        do {
            let lock = try lock()
            checkpoint = try await exchange(file, key.key)
            withExtendedLifetime(lock) {}
        } catch {
            key.takeBack()
            throw error
        }
        try keep(checkpoint)
    }

    /// Everything up to the exchange of the stores, with which a key that came with the backup stays.
    /// - Returns: The signed checkpoint of the restored store.
    private func exchange(_ file: String, _ key: SigningKey) async throws -> String {
        removeLeftovers(of: file)
        let draft = "\(file)\(Restoring.mark)\(UUID().uuidString)"
        defer { SQLiteStore.remove(draft) }
        Progress.say("Copying \(backup)", ofFile: backup)
        try copy(to: draft)
        Progress.say("Verifying the backup", ofFile: backup)
        let restored = try await read(draft, key.verifier)
        let present = await Present(file, key.verifier)
        let signed = SignedLast(target.lastSigned, key.verifier)
        if !mayLose, let doubt = SignedLast.doubt(signed, present) { throw refusal(doubt, present, restored) }
        Out.line("\(backup): \(Words.count(restored.head, "entry", "entries")), verified.")
        let goals = [signed.checkpoint, present.signed.checkpoint].compactMap { $0 }
        let mended = try await mend(draft, present, goals)
        if mended == nil { try await refuse(Losses(backup: restored, present: present, signed: goals)) }
        let (repeated, checkpoint) = try await finish(draft, key, present)
        let aside = "\(file).before-\(Moment.name())"
        guard !Input.exists(aside) else {
            throw Failure.input("\(aside) is there already: nothing was changed. Try again.")
        }
        let wasThere = Input.exists(file)
        try put(draft, file, aside)
        tell(restored, present, mended, repeated, wasThere ? aside : nil)
        if !wasThere, goals.isEmpty {
            Out.line("Nothing here tells what the key signed last: whether this backup is the newest is not known.")
        }
        return checkpoint
    }

    private func copy(to draft: String) throws {
        do {
            try SQLiteStore.reading(path: backup).copy(to: draft)
        } catch StoreError.full {
            throw Failure.input(
                "There is no space left beside \(target.store) for \(backup): nothing was changed. Free some space and try "
                    + "again."
            )
        } catch let error as StoreError {
            throw Failure.input("\(backup) cannot be restored, and nothing was changed: \(Present.reason(error)).")
        }
    }

    private func refusal(_ doubt: String, _ present: Present, _ restored: ReadLog) -> Failure {
        let counted =
            present.counted > restored.head
            ? " The store counts \(present.counted) entries, and the backup has \(restored.head)." : ""
        return .refused(
            "\(doubt)\(counted) What would be lost is not known. Nothing was changed. If this backup is the right one and "
                + "the newest, add --losing-entries."
        )
    }

    /// Exchanges the stores. What is known to be lost must not be asked for by the checkpoint that was signed last.
    private func put(_ draft: String, _ file: String, _ aside: String) throws {
        let signed = target.lastSigned.path
        let signedAside = LastSignedFile(besideStore: "\(target.store).before-\(Moment.name())").path
        let moves = mayLose && Input.exists(signed)
        if moves, rename(signed, signedAside) != 0 {
            let reason = String(cString: strerror(errno))
            throw Failure.input("\(signed) could not be moved aside (\(reason)): nothing was changed.")
        }
        do {
            try SQLiteStore.put(draft, at: file, movingAside: aside)
        } catch {
            if moves { rename(signedAside, signed) }
            guard let error = error as? StoreError else { throw error }
            throw Failure.input("Nothing was changed: \(Present.reason(error)).")
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
        guard !Input.exists(target.store) || Input.isRegular(target.store) else {
            throw Failure.input("\(target.store) is no plain file: expected the file of a store.")
        }
        guard let link = try? FileManager.default.destinationOfSymbolicLink(atPath: target.store) else {
            return target.store
        }
        guard Input.exists(target.store) else {
            throw Failure.input("\(target.store) is a link to \(link), which is not there: give the file itself.")
        }
        return Restoring.resolved(target.store)
    }

    /// Adds to the backup what is sound of a store that is damaged, where both together are what was signed.
    private func mend(_ draft: String, _ present: Present, _ goals: [Checkpoint]) async throws -> RestorePlan? {
        guard present.unreadable != nil, !present.entries.isEmpty else { return nil }
        let copy = try SQLiteStore.reading(path: draft)
        let (entries, checkpoint) = (try await copy.entries(after: 0, limit: .max), try await copy.latestCheckpoint())
        try copy.close()
        let plan: RestorePlan
        do throws(RestoreRefused) {
            plan = try RestorePlan(
                backup: entries,
                present: present.entries,
                goals: goals,
                counted: present.counted
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
        let lost =
            present.log.map { LostErasure.all(in: $0.ledger, after: head) }
            ?? LostErasure.all(in: present.entries.filter { $0.problem == nil }, after: head)
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
        if let unsigned = mended?.unsigned, unsigned > 0 {
            let last = Words.count(unsigned, "entry", "entries")
            Out.line("No checkpoint covered the last \(last) of them: they are signed now.")
        }
        if repeated > 0 {
            Out.line("\(Words.count(repeated, "erasure", "erasures")) recorded after the backup carried out again.")
        }
        if let aside {
            Out.line("The store that was there is \(aside): delete it when it is no longer needed.")
        }
        if mended == nil, let reason = present.unreadable, let last = restored.ledger.entries.last {
            Out.line(
                "It could not be read (\(reason)). If anything was recorded after \(last.recordedAt.text), it is lost, and "
                    + "what was erased after that may be back: erase it again."
            )
        }
    }
}
