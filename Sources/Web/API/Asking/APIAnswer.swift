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

    static func unchanged(_ tag: EntityTag) -> Response {
        Response(status: .notModified, headers: [.eTag: tag.text, .cacheControl: "no-cache"])
    }
}

/// Changes whenever the answer at an address may: made from the head of the log, the basis and the address.
struct EntityTag: Hashable, Sendable {
    let text: String

    init(_ view: RegisterView, _ basis: APIBasis, address: String) {
        let parts: [String] = [
            basis.program, String(view.head.generation), String(view.head.position), String(basis.knownAt),
            basis.validOn, basis.checkpoint?.root ?? "", address,
        ]
        text = "\"\(EntityTag.digest(parts.joined(separator: "\n")))\""
    }

    /// Whether an `If-None-Match` names it. A star is left alone: whether anything stands there is not known yet.
    func isNamed(in header: String?) -> Bool {
        (header ?? "").split(separator: ",").contains { part in
            let tag = part.drop { $0 == " " }.trimmingSuffix { $0 == " " }
            return tag == text || tag == "W/\(text)"
        }
    }

    /// 64 bits of FNV-1a, twice with different starts: a name for a version, not a secret.
    private static func digest(_ text: String) -> String {
        [0xcbf2_9ce4_8422_2325, 0x9ae1_6a3b_2f90_404f].map { (start: UInt64) in
            let hash = text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
            let hex = String(hash, radix: 16)
            return String(repeating: "0", count: 16 - hex.utf8.count) + hex
        }.joined()
    }
}

extension Substring {
    fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> Substring {
        var rest = self
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return rest
    }
}
