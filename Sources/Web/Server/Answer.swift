import HTTPTypes
import Hummingbird
import Markup

enum Answer {
    /// - Parameter isIndexed: False for pages that name people: search engines are told to keep away.
    static func page(_ node: Node, status: HTTPResponse.Status = .ok, isIndexed: Bool = false) -> Response {
        let answer = bytes([UInt8](node.page.utf8), type: html, cache: "no-cache", status: status)
        return isIndexed ? answer : answer.notIndexed
    }

    /// A page that is written out already, and can name people.
    static func page(_ written: ByteBuffer) -> Response {
        buffer(written, type: html, cache: "no-cache").notIndexed
    }

    private static let html = "text/html; charset=utf-8"

    static func text(_ text: String) -> Response {
        bytes([UInt8](text.utf8), type: "text/plain; charset=utf-8", cache: "no-cache")
    }

    static func bytes(
        _ bytes: [UInt8],
        type: String,
        cache: String,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        buffer(ByteBuffer(bytes: bytes), type: type, cache: cache, status: status)
    }

    static func buffer(
        _ buffer: ByteBuffer,
        type: String,
        cache: String,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status,
            headers: [.contentType: type, .cacheControl: cache],
            body: ResponseBody(byteBuffer: buffer)
        )
    }
}

extension Response {
    /// For answers that can name people: search engines are told to keep away.
    var notIndexed: Response {
        var answer = self
        if let name = HTTPField.Name("X-Robots-Tag") { answer.headers[name] = "noindex" }
        return answer
    }

    /// An answer that says where the site is, as far as the request tells it.
    var varying: Response {
        var answer = self
        answer.headers[.vary] = "Host"
        return answer
    }

    /// A refusal, with what may be asked instead or when to come again.
    var refusing: Response {
        var answer = self
        if status == .methodNotAllowed { answer.headers[.allow] = "GET, HEAD" }
        if [.tooManyRequests, .serviceUnavailable].contains(status) { answer.headers[.retryAfter] = "10" }
        return answer
    }
}
