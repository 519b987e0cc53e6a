import Register
import Registrar

/// From what an answer was computed.
struct APIBasis: Described {
    let register: String
    let validOn: String
    let knownAt: Int
    let recordedAt: String?
    let program: String
    let checkpoint: APICheckpoint?

    static let schema = Schema.object(
        "What an answer was computed from: the same basis gives the same answer, until something is erased.",
        [
            .always("register", .text, "The name of the register in addresses."),
            .always("validOn", .day, "The day the answer is about."),
            .always("knownAt", .count, "The position of the log in whose knowledge it is given; 0 while it is empty."),
            .maybe("recordedAt", .moment, "When the entry at that position was recorded."),
            .always("program", .text, "The version of the program."),
            .maybe("checkpoint", .of(APICheckpoint.self), "The latest checkpoint; left out before the first."),
        ]
    )
}

/// The signed size and root of the log. Its whole text is at `/REGISTER/checkpoint`.
struct APICheckpoint: Described {
    let origin: String
    let size: Int
    let root: String

    static let schema = Schema.object(
        "The signed size and root of the log; the signed text is at /REGISTER/checkpoint.",
        [
            .always("origin", .text, "The name of the log."),
            .always("size", .count, "How many entries it covers."),
            .always(
                "root",
                Schema(["type": "string", "contentEncoding": "base64"]),
                "The root of its Merkle tree (RFC 6962)."
            ),
        ]
    )
}
