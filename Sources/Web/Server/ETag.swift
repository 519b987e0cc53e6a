import HTTPTypes
import Hummingbird
import Registrar

/// Names one state of an answer, so that who has it already need not be sent it again.
struct ETag {
    let text: String

    /// To be raised whenever the answers are written in another way.
    private static let form = 1

    /// - Parameters:
    ///   - root: Stands for all that is recorded up to there, and for nothing that was erased since.
    ///   - rest: Whatever else the answer depends on.
    init(_ name: String, _ root: LogRoot, _ rest: [String]) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in rest.joined(separator: "\n").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        text = "\"\(name)-\(ETag.form)-\(root.size)-\(root.hex.prefix(24))-\(String(hash, radix: 16))\""
    }

    func matches(_ request: Request) -> Bool {
        guard let asked = request.headers[.ifNoneMatch] else { return false }
        return asked.split(separator: ",").map { part in
            let plain = part.trimmingPrefix(while: \.isWhitespace)
            return String(plain.trimmingPrefix("W/").reversed().trimmingPrefix(while: \.isWhitespace).reversed())
        }.contains { $0 == text || $0 == "*" }
    }

    func mark(_ answer: inout Response) {
        answer.headers[.eTag] = text
        answer.headers[.vary] = "Host"
    }

    var notModified: Response {
        var answer = Response(status: .notModified, headers: [.cacheControl: "no-cache"])
        mark(&answer)
        return answer
    }
}
