import HTTPTypes
import Registrar

/// A refusal in the form of RFC 9457.
struct APIProblem: Described {
    let type: String
    let title: String
    let status: Int
    let detail: String
    let code: String
    let parameter: String?
    let found: String?
    let expected: String?
    let requestId: String

    static let schema = Schema.object(
        "Why there is no answer (RFC 9457).",
        [
            .always("type", Schema(["type": "string", "format": "uri-reference"]), "Where the codes are explained."),
            .always("title", .text, "The kind of problem in words."),
            .always("status", Schema(["type": "integer", "minimum": 400, "maximum": 599]), "The status of HTTP."),
            .always("detail", .text, "What was found and what was expected, as a sentence."),
            .always(
                "code",
                Schema(["type": "string", "pattern": "^[a-z]+\\.[a-z-]+$"]),
                "Stable: write programs for it."
            ),
            .maybe("parameter", .text, "The parameter at fault."),
            .maybe("found", .text, "What it was; its first 200 characters."),
            .maybe("expected", .text, "What was expected."),
            .always("requestId", .text, "Tell it to whoever runs the site if you ask about this answer."),
        ]
    )
}

extension APIProblem {
    private static let longestFound = 200

    init(_ problem: BadQuestion, type: String, requestId: String) {
        self.init(
            type: type,
            title: "The question cannot be read",
            status: 400,
            detail: problem.sentence,
            code: problem.code,
            parameter: problem.parameter,
            found: problem.found.map { String($0.prefix(APIProblem.longestFound)) },
            expected: problem.expected,
            requestId: requestId
        )
    }

    init(_ error: SiteError, type: String, requestId: String) {
        self.init(
            type: type,
            title: error.apiTitle,
            status: error.status.code,
            detail: error.apiSentence,
            code: error.code,
            parameter: nil,
            found: nil,
            expected: nil,
            requestId: requestId
        )
    }

    init(ourFault type: String, requestId: String) {
        self.init(
            type: type,
            title: "The answer could not be made",
            status: 500,
            detail: "This is our fault. Try again; if it stays, tell whoever runs this site the request id.",
            code: "site.our-fault",
            parameter: nil,
            found: nil,
            expected: nil,
            requestId: requestId
        )
    }
}

extension SiteError {
    /// Stable, for programs.
    var code: String {
        switch self {
        case .nothingHere: "site.nothing-here"
        case .unreadable: "site.unreadable"
        case .unknownField: "site.unknown-parameter"
        case .fieldTwice: "site.parameter-given-twice"
        case .refused(let refusal): refusal.code
        case .tooLong: "site.address-too-long"
        case .tooMany: "site.too-many-requests"
        case .busy: "site.busy"
        case .manyAtOnce: "site.many-at-once"
        case .unreadableRegister: "site.unreadable-register"
        case .plansClosed: "site.plans-closed"
        case .manyPastPlans: "site.many-past-plans"
        case .notAllowed: "site.only-answers"
        case .hasBody: "site.something-sent"
        case .setUp(let refusal): refusal.code
        }
    }

    fileprivate var apiTitle: String {
        if case .nothingHere = self { return "Nothing stands at this address" }
        return title
    }

    fileprivate var apiSentence: String {
        if case .nothingHere = self {
            return
                "Nothing stands at this address as at that day and as known then. Identifiers are exact to the letter."
        }
        if case .notAllowed = self { return "Nothing can be changed here: ask with GET or HEAD." }
        return sentence
    }
}
