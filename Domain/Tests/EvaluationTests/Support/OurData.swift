import Foundation

/// Our own simulations and the figures to reach, which are kept in the repository.
enum OurData {
    private static let root = (0..<5).reduce(URL(filePath: #filePath).resolvingSymlinksInPath()) { url, _ in
        url.deletingLastPathComponent()
    }

    private static func data(_ name: String) throws -> Data {
        try Data(contentsOf: root.appending(path: "Fixtures/evaluation").appending(path: name))
    }

    static func text(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }

    /// The figures of a case, such as those under `peer`.
    static func figures(_ name: String, _ key: String) throws -> [String: Any]? {
        let whole = try JSONSerialization.jsonObject(with: data("\(name).json")) as? [String: Any]
        return whole?[key] as? [String: Any]
    }
}
