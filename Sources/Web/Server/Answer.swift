import HTTPTypes
import Hummingbird
import Markup

enum Answer {
    /// - Parameter isIndexed: False for pages that name people: search engines are told to keep away.
    static func page(_ node: Node, status: HTTPResponse.Status = .ok, isIndexed: Bool = false) -> Response {
        var answer = bytes([UInt8](node.page.utf8), type: "text/html; charset=utf-8", cache: "no-cache", status: status)
        if !isIndexed, let name = HTTPField.Name("X-Robots-Tag") { answer.headers[name] = "noindex" }
        return answer
    }

    static func text(_ text: String) -> Response {
        bytes([UInt8](text.utf8), type: "text/plain; charset=utf-8", cache: "no-cache")
    }

    static func bytes(
        _ bytes: [UInt8],
        type: String,
        cache: String,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status,
            headers: [.contentType: type, .cacheControl: cache],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
