import Foundation

/// The style sheets and the icon, read once.
public struct Assets: Sendable {
    struct File: Sendable {
        let bytes: [UInt8]
        let type: String
    }

    private let files: [String: File]

    public enum Missing: Error, CustomStringConvertible {
        case file(String)

        public var description: String {
            switch self {
            case .file(let path): "\(path) is missing: run tools/look, or give --public FOLDER"
            }
        }
    }

    /// - Parameter folder: The folder `Public` of the repository.
    public init(folder: String) throws(Missing) {
        var files: [String: File] = [:]
        for (name, path, type) in [
            ("nhsuk.css", "look/nhsuk.css", "text/css; charset=utf-8"),
            ("severally.css", "severally.css", "text/css; charset=utf-8"),
            ("favicon.svg", "favicon.svg", "image/svg+xml"),
        ] {
            let place = "\(folder)/\(path)"
            guard let data = FileManager.default.contents(atPath: place) else { throw .file(place) }
            files[name] = File(bytes: [UInt8](data), type: type)
        }
        self.files = files
    }

    /// For tests: pages that nobody looks at.
    init() {
        files = ["severally.css": File(bytes: [UInt8]("body {}".utf8), type: "text/css; charset=utf-8")]
    }

    subscript(name: String) -> File? { files[name] }
}
