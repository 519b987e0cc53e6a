import Foundation

/// A program of others that makes a file out of ours, in a folder of its own and with a limit of time.
public enum OutsideProgram: Hashable, Sendable {
    case pandoc, weasyPrint, zip

    public enum Problem: Error, Hashable, Sendable {
        case missing(OutsideProgram)
        case failed(OutsideProgram, String)
        case tooSlow(OutsideProgram)
    }

    /// Longer is taken for a fault.
    static let seconds = 60.0

    /// - Parameters:
    ///   - name: The file that it makes in the folder.
    ///   - files: What it is given there, by name.
    ///   - executable: Where it lies.
    ///   - arguments: What to call it with, in that folder.
    func make(
        _ name: String,
        from files: [String: [UInt8]],
        _ executable: String,
        until end: Date = .distantFuture,
        _ arguments: (URL) -> [String]
    ) throws(Problem) -> [UInt8] {
        let made = try make([name], from: files, executable, within: OutsideProgram.seconds, until: end, arguments)
        return made.first ?? []
    }

    /// Several files at once.
    ///
    /// - Parameters:
    ///   - names: The files that it makes in the folder.
    ///   - seconds: Longer is taken for a fault.
    ///   - end: The same, for several calls together.
    ///   - told: Is given each line that it writes while it works.
    func make(
        _ names: [String],
        from files: [String: [UInt8]],
        _ executable: String,
        within seconds: Double,
        until end: Date = .distantFuture,
        told: (String) -> Void = { _ in },
        _ arguments: (URL) -> [String]
    ) throws(Problem) -> [[UInt8]] {
        let end = min(end, Date(timeIntervalSinceNow: seconds))
        guard end > Date() else { throw .tooSlow(self) }
        LeftFolders.sweepOnce()
        do {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(LeftFolders.newName)
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: false,
                attributes: [.posixPermissions: 0o700]
            )
            defer { try? FileManager.default.removeItem(at: folder) }
            for (name, bytes) in files { try give(bytes, to: folder.appendingPathComponent(name)) }
            if let words = try run(executable, arguments(folder), in: folder, until: end, told) {
                throw Problem.failed(self, words)
            }
            return try names.map { [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))) }
        } catch let problem as Problem {
            throw problem
        } catch {
            throw .failed(self, error.localizedDescription)
        }
    }

    /// Everything that a program could write down of a file is the same each time.
    private func give(_ bytes: [UInt8], to file: URL) throws {
        try Data(bytes).write(to: file)
        let always = Date(timeIntervalSince1970: OutsideProgram.always)
        try FileManager.default.setAttributes(
            [.modificationDate: always, .posixPermissions: 0o644],
            ofItemAtPath: file.path
        )
    }

    /// The first second of 1980, before which archives know no time.
    private static let always: TimeInterval = 315_532_800

    /// What went wrong in its own words; nil where nothing did.
    private func run(
        _ executable: String,
        _ arguments: [String],
        in folder: URL,
        until end: Date,
        _ told: (String) -> Void
    ) throws -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8", "TZ": "UTC"]
        process.environment?["SOURCE_DATE_EPOCH"] = String(Int(OutsideProgram.always))
        // To a file, which never fills: a program that warns much is not stopped by nobody reading.
        let (wrong, said) = (folder.appendingPathComponent(".wrong"), folder.appendingPathComponent(".said"))
        for file in [wrong, said] { try Data().write(to: file) }
        process.standardError = try FileHandle(forWritingTo: wrong)
        process.standardOutput = try FileHandle(forWritingTo: said)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let lines = try FileHandle(forReadingFrom: said)
        var rest: [UInt8] = []
        while process.isRunning {
            if Date() > end {
                stop(process)
                throw Problem.tooSlow(self)
            }
            Thread.sleep(forTimeInterval: 0.02)
            tell(&rest, lines.availableData, told)
        }
        tell(&rest, lines.availableData, told)
        guard process.terminationStatus != 0 else { return nil }
        let words = String(decoding: try Data(contentsOf: wrong).suffix(2000), as: UTF8.self)
        return words.isEmpty ? "it ended with \(process.terminationStatus)" : words
    }

    /// It is gone when this returns: its folder is removed next.
    private func stop(_ process: Process) {
        process.terminate()
        let end = Date(timeIntervalSinceNow: 2)
        while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.02) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }

    /// Tells the lines that are whole, and keeps what begins another.
    private func tell(_ rest: inout [UInt8], _ more: Data, _ told: (String) -> Void) {
        rest += more
        while let stop = rest.firstIndex(of: UInt8(ascii: "\n")) {
            told(String(decoding: rest[..<stop], as: UTF8.self))
            rest.removeSubrange(...stop)
        }
    }

    /// Whether it can be run here.
    public var isThere: Bool {
        switch self {
        case .pandoc: WordFile.isThere
        case .weasyPrint: PDFFile.isThere
        case .zip: ZipFile.isThere
        }
    }

    /// The first that can be run, as a path from the root.
    static func first(of paths: [String]) -> String? {
        paths.map { URL(fileURLWithPath: $0).path }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}

extension OutsideProgram.Problem {
    public var sentence: String {
        switch self {
        case .missing(.pandoc): "The program pandoc is not installed, which makes files for Word: './run' installs it."
        case .missing(.weasyPrint): "WeasyPrint is not installed, which makes PDF files: './run' installs it."
        case .missing(.zip): "The program zip is not installed, which puts files into one: './run' installs it."
        case .failed(let program, let words): "\(program.name) could not make the file: \(words)"
        case .tooSlow(let program):
            "\(program.name) took longer than it may, and was stopped."
        }
    }
}

extension OutsideProgram {
    var name: String {
        switch self {
        case .pandoc: "pandoc"
        case .weasyPrint: "WeasyPrint"
        case .zip: "zip"
        }
    }
}
