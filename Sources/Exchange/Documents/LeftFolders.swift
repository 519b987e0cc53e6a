import Foundation

/// The folders in which other programs make files, of which one is left when ours is killed meanwhile.
enum LeftFolders {
    private static let start = "severally-"
    /// No program works that long.
    private static let secondsLeft = 86_400.0

    static var newName: String { start + UUID().uuidString }

    /// Removes what was left, the first time that this program makes files.
    static func sweepOnce() { _ = swept }

    private static let swept: Void = sweep(FileManager.default.temporaryDirectory)

    /// - Parameter place: The folder in which they lie; what others put there stays.
    static func sweep(_ place: URL, now: Date = Date()) {
        let manager = FileManager.default
        for name in (try? manager.contentsOfDirectory(atPath: place.path)) ?? [] where isOurs(name) {
            let folder = place.appendingPathComponent(name)
            guard let about = try? manager.attributesOfItem(atPath: folder.path),
                about[.type] as? FileAttributeType == .typeDirectory,
                about[.ownerAccountID] as? Int == Int(getuid()),
                let changed = about[.modificationDate] as? Date, now.timeIntervalSince(changed) > secondsLeft
            else { continue }
            try? manager.removeItem(at: folder)
        }
    }

    private static func isOurs(_ name: String) -> Bool {
        name.hasPrefix(start) && UUID(uuidString: String(name.dropFirst(start.count))) != nil
    }
}
