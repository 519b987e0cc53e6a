import Foundation
import Register
import Store
import Synchronization

/// The drafts of one register: a file each, which only its owner can read and which is there whole or not at all.
public final class DraftFolder: Sendable {
    static let longest = 64 * 1024
    static let daysKept = 30
    /// One in which nothing was said yet.
    static let daysBegun = 1
    public static let usualMost = 1000

    enum Failed: Error, Hashable {
        /// The folder cannot be read or written.
        case closed
        /// There are as many drafts as may be.
        case full
        case tooLong
        case gone
    }

    let path: String
    private let most: Int
    private let told: @Sendable (String) -> Void
    private let lastTold = Mutex<String?>(nil)
    private let known = Mutex<FormKey?>(nil)
    private let sweptOn = Mutex<CalendarDay?>(nil)

    /// - Parameters:
    ///   - path: Of the folder, which is made when it is first needed.
    ///   - most: How many drafts are kept at once.
    ///   - told: Is given why the folder cannot be used, once as long as that is the same, for whoever runs the site.
    public init(
        path: String,
        most: Int = DraftFolder.usualMost,
        told: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.path = path
        self.most = most
        self.told = told
    }

    private func closed(_ reason: String) -> Failed {
        let isNew = lastTold.withLock { last in
            defer { last = reason }
            return last != reason
        }
        if isNew { told("Drafts cannot be kept in \(path): \(reason).") }
        return .closed
    }

    /// What stands in forms, so that nobody else's form is taken for one of this site. The same after a restart.
    func key() throws(Failed) -> FormKey {
        if let key = known.withLock({ $0 }) { return key }
        let key = try locked { () throws(Failed) in try loadOrMakeKey() }
        known.withLock { $0 = key }
        return key
    }

    /// - Parameter isBegun: Whether nothing is said in it yet; it is not kept long then.
    func make(_ text: String, isBegun: Bool = false, _ today: CalendarDay) throws(Failed) -> DraftID {
        try locked { () throws(Failed) in
            sweep(today)
            guard names.count(where: { self.id(of: $0) != nil }) < most else { throw .full }
            let id = DraftID.new
            try write(StoredDraft(revision: isBegun ? 0 : 1, changed: today, text: text), id)
            return id
        }
    }

    /// Nil where there is none, or it is too old.
    func draft(_ id: DraftID, _ today: CalendarDay) -> StoredDraft? {
        guard let bytes = FileManager.default.contents(atPath: file(id)),
            let draft = StoredDraft(file: String(decoding: bytes, as: UTF8.self)), today <= draft.lastDay
        else { return nil }
        return draft
    }

    /// Reads it, and writes what comes of it. Nobody else writes meanwhile.
    ///
    /// - Parameter change: Gives the text that is to stand there; nil to leave it as it is.
    func change(
        _ id: DraftID,
        _ today: CalendarDay,
        _ change: (StoredDraft) throws(Failed) -> String?
    ) throws(Failed) {
        try locked { () throws(Failed) in
            guard let before = draft(id, today) else { throw .gone }
            guard let text = try change(before) else { return }
            try write(StoredDraft(revision: before.revision + 1, changed: today, text: text), id)
        }
    }

    /// Nobody who is changing it writes it again.
    func remove(_ id: DraftID) throws(Failed) {
        try locked { () throws(Failed) in try unlinked(id) }
    }

    private func unlinked(_ id: DraftID) throws(Failed) {
        guard unlink(file(id)) == 0 || errno == ENOENT else { throw closed(String(cString: strerror(errno))) }
    }

    /// Removes what is too old, once a day.
    func tidy(_ today: CalendarDay) {
        guard FileManager.default.fileExists(atPath: path) else { return }
        let isDue = sweptOn.withLock { day in
            defer { day = today }
            return day != today
        }
        if isDue { try? locked { () throws(Failed) in sweep(today) } }
    }

    private func sweep(_ today: CalendarDay) {
        for name in names {
            let place = "\(path)/\(name)"
            if let id = id(of: name) {
                let text = FileManager.default.contents(atPath: place).map { String(decoding: $0, as: UTF8.self) }
                if let text, let draft = StoredDraft(file: text), draft.lastDay < today { try? unlinked(id) }
            } else if name.contains(DraftFolder.ending + "."), isAbandoned(place) {
                unlink(place)
            }
        }
    }

    /// Begun, and not finished before the program ended.
    private func isAbandoned(_ place: String) -> Bool {
        let changed = try? FileManager.default.attributesOfItem(atPath: place)[.modificationDate] as? Date
        return (changed.map { $0.timeIntervalSinceNow < -3600 }) ?? false
    }

    private static let ending = ".yaml"

    private func file(_ id: DraftID) -> String { "\(path)/\(id.text)\(DraftFolder.ending)" }

    private func id(of name: String) -> DraftID? {
        guard name.hasSuffix(DraftFolder.ending) else { return nil }
        return DraftID(name.dropLast(DraftFolder.ending.count))
    }

    private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }

    private func write(_ draft: StoredDraft, _ id: DraftID) throws(Failed) {
        guard draft.text.utf8.count <= DraftFolder.longest else { throw .tooLong }
        try write(Array(draft.file.utf8), file(id))
    }

    private func write(_ bytes: [UInt8], _ place: String) throws(Failed) {
        do {
            try WholeFile.keep(place, bytes)
            lastTold.withLock { $0 = nil }
        } catch {
            throw closed(error.reason)
        }
    }

    private func loadOrMakeKey() throws(Failed) -> FormKey {
        let place = "\(path)/key"
        if let bytes = FileManager.default.contents(atPath: place) {
            guard let key = FormKey([UInt8](bytes)) else { throw closed("its file 'key' is not one of ours") }
            return key
        }
        let key = FormKey.new
        try write(key.bytes, place)
        return key
    }

    /// Runs the body while no other server works in the folder, which is made where it is not there.
    private func locked<Result>(_ body: () throws(Failed) -> Result) throws(Failed) -> Result {
        if !FileManager.default.fileExists(atPath: path) {
            try? FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        }
        guard access(path, R_OK | W_OK | X_OK) == 0 else { throw closed(String(cString: strerror(errno))) }
        guard let lock = try? FileLock(path, .exclusive, waits: true) else { throw closed("it cannot be locked") }
        defer { withExtendedLifetime(lock) {} }
        return try body()
    }
}
