import Exchange
import Foundation

/// Writes all tables or none.
struct TableFolder {
    let folder: URL

    init(_ folder: URL) {
        self.folder = folder
    }

    func write(_ export: TableExport) throws {
        let files = FileManager.default
        let folder = folder.resolvingSymlinksInPath()
        if files.fileExists(atPath: folder.path) {
            guard let there = try? files.contentsOfDirectory(atPath: folder.path) else {
                throw Failure.input("\(folder.path) is not a folder that can be read: expected a new or empty folder.")
            }
            guard there.isEmpty else { throw Failure.input("\(folder.path): the folder is not empty.") }
        }
        let draft = folder.deletingLastPathComponent().appendingPathComponent(".\(UUID().uuidString)")
        do {
            try files.createDirectory(at: draft, withIntermediateDirectories: true)
            for (form, bytes) in export.files {
                try Data(bytes).write(to: draft.appendingPathComponent("\(form.rawValue).csv"))
            }
            if files.fileExists(atPath: folder.path) { try files.removeItem(at: folder) }
            try files.moveItem(at: draft, to: folder)
        } catch {
            try? files.removeItem(at: draft)
            throw Failure.input("\(folder.path): the tables could not be written: \(error.localizedDescription)")
        }
    }
}
