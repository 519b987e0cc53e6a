import HTTPTypes
import Hummingbird

/// A page as it was sent, without what belongs to one request.
struct FinishedPage: Sendable {
    let headers: HTTPFields
    let body: ByteBuffer
    let tag: ETag

    /// Nil where the answer is an error, or differs with something besides the address.
    ///
    /// - Parameter tag: Made from the bytes where none is given.
    init?(_ answer: Response, _ tag: ETag? = nil) async throws {
        guard answer.status == .ok, answer.headers[.vary] == nil else { return nil }
        let written = Written()
        try await answer.body.write(written)
        body = written.bytes
        self.tag = tag ?? ETag(content: body)
        var headers = answer.headers
        headers[.eTag] = self.tag.text
        self.headers = headers
    }

    /// Nothing of the page to who holds it already.
    func answer(to request: Request) -> Response {
        guard tag.isHeld(by: request) else {
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
        }
        var headers = headers
        headers[.contentType] = nil
        return Response(status: .notModified, headers: headers)
    }
}

/// Takes what an answer writes.
private final class Written: ResponseBodyWriter {
    private(set) var bytes = ByteBuffer()

    func write(_ buffer: ByteBuffer) {
        if bytes.readableBytes == 0 { bytes = buffer } else { bytes.writeImmutableBuffer(buffer) }
    }

    func finish(_ trailingHeaders: HTTPFields?) {}
}
