import Foundation
import HTTPTypes
import Hummingbird
import Register
import Registrar

enum APIAnswer {
    /// JSON with its members in order; the same value gives the same bytes.
    static func json(
        _ value: some Encodable,
        type: String = "application/json",
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = [UInt8](try encoder.encode(value)) + [10]
        return Answer.bytes(bytes, type: type, cache: "no-cache", status: status).notIndexed
    }
}

extension ETag {
    /// Changes whenever the answer at an address may.
    init(_ view: RegisterView, _ basis: APIBasis, rulebook: String, address: String) {
        self.init(of: [
            basis.program, String(view.head.generation), String(view.head.position), String(basis.knownAt),
            basis.validOn, basis.checkpoint?.root ?? "", rulebook, address,
        ])
    }
}
