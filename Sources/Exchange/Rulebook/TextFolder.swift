import Foundation
import TextFiles

/// The text files of a folder that is read as a whole, such as a rulebook.
enum TextFolder {
    static let mostFiles = 500
    static let mostLevels = 4
    /// Of all files together.
    static let mostBytes = 16 << 20

    struct File {
        /// Its path below the folder.
        let name: String
        let text: String
    }

    /// Everything in it that ends in `.yaml`, in the order of the names, or everything that is wrong, with places in the
    /// folder as it was given.
    ///
    /// - Parameters:
    ///   - head: The file without which it is no such folder.
    ///   - what: What the folder is, such as `rulebook`.
    static func files(in folder: String, head: String, of what: String) throws(TextProblems) -> [File] {
        var reading = FolderReading(root: URL(fileURLWithPath: folder, isDirectory: true), head: head, what: what)
        do {
            return try reading.files().sorted { $0.name < $1.name }
        } catch {
            throw error.within(folder)
        }
    }

    /// Does what may find problems with the files of a folder, and gives them with the folder before the names.
    static func within<Value>(
        _ folder: String,
        _ work: () throws(TextProblems) -> Value
    ) throws(TextProblems) -> Value {
        do {
            return try work()
        } catch {
            throw error.within(folder)
        }
    }
}

extension TextProblems {
    fileprivate func within(_ folder: String) -> TextProblems {
        TextProblems(list.map { $0.within(folder) }, unlisted: unlisted) ?? self
    }
}

/// The files of a folder as they are found. No link is followed, and only what ends in `.yaml` is opened.
private struct FolderReading {
    let root: URL
    let head: String
    /// Such as `rulebook`.
    let what: String
    private var found: [TextFolder.File] = []
    private var problems: [TextProblem] = []
    private var bytes = 0

    init(root: URL, head: String, what: String) {
        self.root = root.resolvingSymlinksInPath()
        self.head = head
        self.what = what
    }

    mutating func files() throws(TextProblems) -> [TextFolder.File] {
        // A folder that is something else is not searched.
        guard type(head) == .typeRegular else {
            throw TextProblems(problem(head, "no such file", "the head of the \(what)"))
        }
        try read(folder: "", level: 1)
        if let problems = TextProblems(problems) { throw problems }
        return found
    }

    private mutating func read(folder: String, level: Int) throws(TextProblems) {
        let place = root.appendingPathComponent(folder, isDirectory: true)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: place.path) else {
            problems.append(problem(folder, "a folder that cannot be read", "one that can"))
            return
        }
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            switch type(path) {
            case .typeDirectory where level < TextFolder.mostLevels: try read(folder: path, level: level + 1)
            case .typeRegular where name.hasSuffix(".yaml"): try read(file: path)
            case .typeDirectory, .typeRegular: continue
            default:
                guard name.hasSuffix(".yaml") else { continue }
                problems.append(problem(path, "a link, or something else that is no plain file", "a plain file"))
            }
        }
    }

    private mutating func read(file: String) throws(TextProblems) {
        guard found.count < TextFolder.mostFiles else {
            throw TextProblems(
                problem(file, "one file more", "a \(what) of at most \(TextFolder.mostFiles) files")
            )
        }
        let rest = TextFolder.mostBytes - bytes
        guard let handle = FileHandle(forReadingAtPath: root.appendingPathComponent(file).path),
            let data = try? handle.read(upToCount: rest + 1) ?? Data()
        else {
            problems.append(problem(file, "a file that cannot be read", "one that can"))
            return
        }
        guard data.count <= rest else {
            throw TextProblems(
                problem(file, "more text", "a \(what) of at most \(TextFolder.mostBytes >> 20) MiB in all")
            )
        }
        bytes += data.count
        guard let text = String(validating: data, as: UTF8.self) else {
            problems.append(problem(file, "bytes that are no UTF-8", "a text of UTF-8"))
            return
        }
        found.append(TextFolder.File(name: file, text: text))
    }

    /// Of the thing itself, and not of what a link leads to.
    private func type(_ path: String) -> FileAttributeType? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: root.appendingPathComponent(path).path)
        return attributes?[.type] as? FileAttributeType
    }

    private func problem(_ file: String, _ found: String, _ expected: String) -> TextProblem {
        TextProblem(place: TextPlace(file: file, line: 1, column: 1), found: found, expected: expected)
    }
}

extension TextProblem {
    /// The same with the folder before the name of the file.
    fileprivate func within(_ folder: String) -> TextProblem {
        let parts = [folder.hasSuffix("/") ? String(folder.dropLast()) : folder, place.file].filter { !$0.isEmpty }
        let file = parts.joined(separator: "/")
        return TextProblem(
            place: TextPlace(file: file, line: place.line, column: place.column),
            found: found,
            expected: expected
        )
    }
}
