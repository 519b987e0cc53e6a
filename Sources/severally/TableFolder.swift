import Exchange
import Foundation

/// Writes all files or none.
struct TableFolder {
    let folder: URL

    init(_ folder: URL) {
        self.folder = folder
    }

    func write(_ export: TableExport) throws {
        try write(export.files.map { ("\($0.key.rawValue).csv", $0.value) })
    }

    func write(_ contents: [(name: String, bytes: [UInt8])]) throws {
        let files = FileManager.default
        let folder = folder.resolvingSymlinksInPath()
        if files.fileExists(atPath: folder.path) {
            guard let there = try? files.contentsOfDirectory(atPath: folder.path) else {
                throw Failure.input("\(folder.path) is not a folder that can be read: expected a new or empty folder.")
            }
            guard there.isEmpty else { throw Failure.input("\(folder.path): the folder is not empty.") }
        }
        try checkParent(of: folder)
        let draft = folder.deletingLastPathComponent().appendingPathComponent(".\(UUID().uuidString)")
        do {
            try files.createDirectory(at: draft, withIntermediateDirectories: true)
            for (name, bytes) in contents { try Data(bytes).write(to: draft.appendingPathComponent(name)) }
            if files.fileExists(atPath: folder.path) { try files.removeItem(at: folder) }
            try files.moveItem(at: draft, to: folder)
        } catch {
            try? files.removeItem(at: draft)
            throw Failure.input("\(folder.path): nothing could be written: \(TableFolder.reason(error)).")
        }
    }

    /// What is there of the way to the folder has to be folders that can be written.
    private func checkParent(of folder: URL) throws {
        let files = FileManager.default
        var parent = folder.deletingLastPathComponent()
        while !files.fileExists(atPath: parent.path), parent.path != "/" { parent = parent.deletingLastPathComponent() }
        guard Input.isFolder(parent.path) else {
            throw Failure.input("\(parent.path) is not a folder: expected a new or empty folder in one.")
        }
        guard files.isWritableFile(atPath: parent.path) else {
            throw Failure.input("\(parent.path) cannot be written: expected a folder that can.")
        }
    }

    private static func reason(_ thrown: any Error) -> String {
        let error = thrown as NSError
        let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
        if cause.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(cause.code))) }
        return (thrown as? CocoaError)?.code == .fileWriteOutOfSpace
            ? String(cString: strerror(ENOSPC)) : "the system gave no reason"
    }
}
