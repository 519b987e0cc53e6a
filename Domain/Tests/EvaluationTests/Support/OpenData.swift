import Foundation

/// Open data that lies beside the checkout and is never committed.
enum OpenData {
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static let folder =
        ProcessInfo.processInfo.environment["SEVERALLY_DATA"].map { URL(filePath: $0) }
        ?? root.appending(path: "../shared/data").standardizedFileURL

    static var isPresent: Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: "evaluation").path())
    }

    /// - Parameter path: below the folder of the data, such as `evaluation/basque.csv`.
    static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    static func fixture(_ name: String) throws -> Data {
        try Data(contentsOf: root.appending(path: "Fixtures/evaluation").appending(path: name))
    }
}

/// The figures to reach, which are kept in the repository.
enum Truth {
    static var decoder: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return decoder
    }

    static func json(_ name: String) throws -> Any {
        try JSONSerialization.jsonObject(with: OpenData.fixture(name.hasSuffix(".json") ? name : "\(name).json"))
    }
}
