import Crypto
import HTTPTypes
import Hummingbird

/// Names one state of an answer, so that who has it already need not be sent it again.
struct ETag: Hashable, Sendable {
    let text: String

    /// Stands for the bytes of the answer, and so for whatever they depend on.
    init(content: ByteBuffer) {
        self.init(SHA256.hash(data: content.readableBytesView))
    }

    /// - Parameter parts: Everything that the answer depends on, the form in which it is written included.
    init(of parts: [String]) {
        var hash = SHA256()
        for part in parts {
            // The length before each part keeps two parts from reading like two others.
            hash.update(data: Array("\(part.utf8.count):\(part)".utf8))
        }
        self.init(hash.finalize())
    }

    private init(_ digest: SHA256.Digest) {
        let digits = digest.prefix(16).map { byte in
            let hex = String(byte, radix: 16)
            return hex.utf8.count == 1 ? "0" + hex : hex
        }
        text = "\"\(digits.joined())\""
    }

    /// Whether the request names it. A star is left alone: whether anything stands there may not be known yet.
    func isNamed(by request: Request) -> Bool {
        ETag.held(request).contains { $0 == text }
    }

    /// Whether who asks has it, or whatever stands at the address.
    func isHeld(by request: Request) -> Bool {
        ETag.held(request).contains { $0 == text || $0 == "*" }
    }

    private static func held(_ request: Request) -> [Substring] {
        (request.headers[.ifNoneMatch] ?? "").split(separator: ",").map { part in
            let tag = part.drop(while: \.isWhitespace)
            let end = tag.lastIndex { !$0.isWhitespace }.map { tag.index(after: $0) } ?? tag.startIndex
            return tag[..<end].trimmingPrefix("W/")
        }
    }

    var notModified: Response {
        Response(status: .notModified, headers: [.eTag: text, .cacheControl: "no-cache"])
    }
}
