import Foundation
public import Rules
public import TextFiles

/// Reads a rulebook from its folder; what stands in one is described in the README of `Rulebooks/england`.
public enum RulebookFolder {
    /// Where it lies if nothing else is said.
    public static let usual = "Rulebooks/england"
    static let mostFiles = 500
    static let mostLevels = 4
    /// Of all files together.
    static let mostBytes = 16 << 20

    /// Everything the folder says, or everything that is wrong with it, with places in the folder as it was given.
    public static func read(_ folder: String) throws(TextProblems) -> Rulebook { try readFiles(folder).rulebook }

    /// The same with the files from which it was read, in the order of their names.
    public static func readFiles(
        _ folder: String
    ) throws(TextProblems) -> (rulebook: Rulebook, files: [RulebookFile]) {
        do {
            var reading = RulebookReading(root: URL(fileURLWithPath: folder, isDirectory: true))
            let files = try reading.files()
            return (try Rulebook(files: files), files.sorted { $0.name < $1.name })
        } catch {
            let problems = error.list.map { $0.within(folder) }
            throw TextProblems(problems, unlisted: error.unlisted) ?? error
        }
    }
}

/// The files of a folder as they are found. No link is followed, and only what ends in `.yaml` is opened.
private struct RulebookReading {
    let root: URL
    private var found: [RulebookFile] = []
    private var problems: [TextProblem] = []
    private var bytes = 0

    init(root: URL) {
        self.root = root.resolvingSymlinksInPath()
    }

    mutating func files() throws(TextProblems) -> [RulebookFile] {
        // A folder that is no rulebook is not searched.
        guard type(RulebookFile.head) == .typeRegular else {
            throw TextProblems(problem(RulebookFile.head, "no such file", "the head of the rulebook"))
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
            case .typeDirectory where level < RulebookFolder.mostLevels: try read(folder: path, level: level + 1)
            case .typeRegular where name.hasSuffix(".yaml"): try read(file: path)
            case .typeDirectory, .typeRegular: continue
            default:
                guard name.hasSuffix(".yaml") else { continue }
                problems.append(problem(path, "a link, or something else that is no plain file", "a plain file"))
            }
        }
    }

    private mutating func read(file: String) throws(TextProblems) {
        guard found.count < RulebookFolder.mostFiles else {
            throw TextProblems(
                problem(file, "one file more", "a rulebook of at most \(RulebookFolder.mostFiles) files")
            )
        }
        let rest = RulebookFolder.mostBytes - bytes
        guard let handle = FileHandle(forReadingAtPath: root.appendingPathComponent(file).path),
            let data = try? handle.read(upToCount: rest + 1) ?? Data()
        else {
            problems.append(problem(file, "a file that cannot be read", "one that can"))
            return
        }
        guard data.count <= rest else {
            throw TextProblems(
                problem(file, "more text", "a rulebook of at most \(RulebookFolder.mostBytes >> 20) MiB in all")
            )
        }
        bytes += data.count
        guard let text = String(validating: data, as: UTF8.self) else {
            problems.append(problem(file, "bytes that are no UTF-8", "a text of UTF-8"))
            return
        }
        found.append(RulebookFile(name: file, text: text))
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
