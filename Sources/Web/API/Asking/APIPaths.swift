/// Which addresses are the API's: everything under `/REGISTER/api/`, but not the page about it.
enum APIPaths {
    static let version = "v1"

    static func isAPI(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        return parts.count > 2 && parts[1] == "api"
    }

    /// The register named in the address of a request to the API.
    static func mount(_ path: String) -> String { path.split(separator: "/").first.map(String.init) ?? "" }

    static func base(_ mount: String) -> String { "/\(mount)/api/\(version)" }
}
