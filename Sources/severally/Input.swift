import Foundation

enum Input {
    static let largest = 16 << 20

    /// A file as text of UTF-8.
    static func text(_ path: String) throws -> String {
        guard let text = String(validating: try bytes(path), as: UTF8.self) else {
            throw Failure.input("\(path): not a text of UTF-8.")
        }
        return text
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        if FileManager.default.fileExists(atPath: path), !isFolder(path), !isRegular(path) {
            throw Failure.input("\(path): not a plain file.")
        }
        if isFolder(path) { throw Failure.input("\(path) is a folder: expected a file.") }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw Failure.input("\(path): there is no such file, or it cannot be read.")
        }
        defer { try? handle.close() }
        let data: Data
        do {
            data = try handle.read(upToCount: largest + 1) ?? Data()
        } catch {
            throw Failure.input("\(path) could not be read: \(error.localizedDescription)")
        }
        guard data.count <= largest else { throw Failure.input("\(path): larger than \(largest >> 20) MiB.") }
        return [UInt8](data)
    }
}

extension Input {
    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// The name of a file without its folder, as problems give it.
    static func name(_ path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// Whether it is a file that ends, and no pipe or device that may never answer.
    static func isRegular(_ path: String) -> Bool {
        let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let type = try? FileManager.default.attributesOfItem(atPath: resolved)[.type] as? FileAttributeType
        return type == .typeRegular
    }
}
