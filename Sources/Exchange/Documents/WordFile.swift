import Foundation

/// A document for Word, made from HTML by pandoc, which reads nothing but what it is given.
public enum WordFile {
    public enum Problem: Error, Hashable, Sendable {
        case noPandoc
        case failed(String)
        case tooSlow
    }

    /// Longer is taken for a fault.
    static let seconds = 60.0

    /// - Throws: `Problem` where pandoc is not there, ends with an error, or takes too long.
    public static func make(html: String) throws(Problem) -> [UInt8] {
        guard let pandoc else { throw .noPandoc }
        do {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("severally-\(UUID().uuidString)")
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: false,
                attributes: [.posixPermissions: 0o700]
            )
            defer { try? FileManager.default.removeItem(at: folder) }
            let (page, made) = (folder.appendingPathComponent("in.html"), folder.appendingPathComponent("out.docx"))
            try Data(html.utf8).write(to: page)
            let words = try run(pandoc, from: page, to: made, in: folder)
            if let words { return try [UInt8](fail(words)) }
            return [UInt8](try Data(contentsOf: made))
        } catch let problem as Problem {
            throw problem
        } catch {
            throw .failed(error.localizedDescription)
        }
    }

    private static func fail(_ words: String) throws -> Data { throw Problem.failed(words) }

    /// What went wrong in its own words; nil where nothing did.
    private static func run(_ pandoc: String, from page: URL, to made: URL, in folder: URL) throws -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: pandoc)
        process.arguments = ["--sandbox", "--from", "html", "--to", "docx", "--output", made.path, page.path]
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"]
        let told = Pipe()
        process.standardError = told
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let end = Date(timeIntervalSinceNow: seconds)
        while process.isRunning {
            if Date() > end {
                process.terminate()
                throw Problem.tooSlow
            }
            Thread.sleep(forTimeInterval: 0.02)
        }
        guard process.terminationStatus != 0 else { return nil }
        let words = String(decoding: told.fileHandleForReading.availableData.prefix(2000), as: UTF8.self)
        return words.isEmpty ? "it ended with \(process.terminationStatus)" : words
    }

    /// The one that `tools/fetch-pandoc` put beside the program's data; Debian's cannot write these files in its sandbox.
    private static var pandoc: String? {
        let fetched = URL(fileURLWithPath: ".pandoc/pandoc").path
        return [fetched, "/usr/local/bin/pandoc", "/usr/bin/pandoc"]
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}

extension WordFile.Problem {
    public var sentence: String {
        switch self {
        case .noPandoc: "The program pandoc is not installed, which makes files for Word: './run' installs it."
        case .failed(let words): "pandoc could not make the file: \(words)"
        case .tooSlow: "pandoc took longer than \(Int(WordFile.seconds)) seconds and was stopped."
        }
    }
}
