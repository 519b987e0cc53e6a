import Foundation

/// A program of others that makes a file out of ours, in a folder of its own and with a limit of time.
public enum OutsideProgram: Hashable, Sendable {
    case pandoc, weasyPrint

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
        _ arguments: (URL) -> [String]
    ) throws(Problem) -> [UInt8] {
        do {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("severally-\(UUID().uuidString)")
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: false,
                attributes: [.posixPermissions: 0o700]
            )
            defer { try? FileManager.default.removeItem(at: folder) }
            for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
            if let words = try run(executable, arguments(folder), in: folder) { throw Problem.failed(self, words) }
            return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
        } catch let problem as Problem {
            throw problem
        } catch {
            throw .failed(self, error.localizedDescription)
        }
    }

    /// What went wrong in its own words; nil where nothing did.
    private func run(_ executable: String, _ arguments: [String], in folder: URL) throws -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"]
        // To a file, which never fills: a program that warns much is not stopped by nobody reading.
        let told = folder.appendingPathComponent(".told")
        try Data().write(to: told)
        process.standardError = try FileHandle(forWritingTo: told)
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let end = Date(timeIntervalSinceNow: OutsideProgram.seconds)
        while process.isRunning {
            if Date() > end {
                process.terminate()
                throw Problem.tooSlow(self)
            }
            Thread.sleep(forTimeInterval: 0.02)
        }
        guard process.terminationStatus != 0 else { return nil }
        let words = String(decoding: try Data(contentsOf: told).suffix(2000), as: UTF8.self)
        return words.isEmpty ? "it ended with \(process.terminationStatus)" : words
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
        case .failed(let program, let words): "\(program.name) could not make the file: \(words)"
        case .tooSlow(let program):
            "\(program.name) took longer than \(Int(OutsideProgram.seconds)) seconds and was stopped."
        }
    }
}

extension OutsideProgram {
    fileprivate var name: String {
        switch self {
        case .pandoc: "pandoc"
        case .weasyPrint: "WeasyPrint"
        }
    }
}
