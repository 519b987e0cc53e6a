import HTTPTypes
import Registrar

/// Why a page cannot be shown, with the words for it.
enum SiteError: Error {
    case nothingHere
    /// A field of the address that cannot be read.
    case unreadable(field: String, found: String, expected: String)
    /// A field of the address that the page does not have.
    case unknownField(String, known: [String])
    /// A field of the address that is given more than once.
    case fieldTwice(String)
    case refused(Refusal)
    case tooLong
    case tooMany
    /// Too many answers have to be worked out first.
    case busy
    /// Too much is answered at once for one network address.
    case manyAtOnce
    /// The register at this address cannot be read, and the others can.
    case unreadableRegister
    case notAllowed
    /// Something was sent with the request.
    case hasBody
    /// Plans cannot be recorded, and without that no outcome is shown.
    case plansClosed
    /// Many plans of other days than today were recorded lately.
    case manyPastPlans
    case setUp(SetUpRefusal)

    var status: HTTPResponse.Status {
        switch self {
        case .nothingHere: .notFound
        case .unreadable, .unknownField, .fieldTwice: .badRequest
        case .refused: .notFound
        case .tooLong: .uriTooLong
        case .tooMany: .tooManyRequests
        case .busy: .serviceUnavailable
        case .manyAtOnce: .tooManyRequests
        case .unreadableRegister, .plansClosed, .manyPastPlans: .serviceUnavailable
        case .notAllowed: .methodNotAllowed
        case .hasBody: .contentTooLarge
        case .setUp(let refusal): refusal.status
        }
    }

    var title: String {
        switch self {
        case .nothingHere: "There is no such page"
        case .unreadable, .unknownField, .fieldTwice: "The address cannot be read"
        case .refused: "There is no answer to that"
        case .tooLong: "The address is too long"
        case .tooMany: "Too many requests"
        case .busy, .manyAtOnce: "Many questions at once"
        case .plansClosed: "No outcome can be shown at the moment"
        case .manyPastPlans: "No outcome of that day can be shown at the moment"
        case .unreadableRegister: "This register cannot be shown at the moment"
        case .notAllowed, .hasBody: "This site only answers questions"
        case .setUp(let refusal): refusal.title
        }
    }

    var sentence: String {
        switch self {
        case .nothingHere:
            "Nothing stands at this address. Identifiers are exact: a body has its code, such as RTR. Try the search."
        case .unreadable(let field, let found, let expected):
            "“\(field)” is “\(found)”: expected \(expected)."
        case .unknownField(let field, let known):
            "“\(field)” is no parameter here: expected "
                + (known.isEmpty ? "none." : "\(known.map { "“\($0)”" }.joined(separator: " or ")).")
        case .fieldTwice(let field): "“\(field)” is given twice: expected it once."
        case .refused(let refusal): refusal.sentence
        case .tooLong: "An address here has at most \(Site.longestAddress) characters."
        case .busy: "Others are waiting for answers that have to be worked out first. Wait a moment and try again."
        case .manyAtOnce:
            "Many questions from your network address are being answered at once. Wait a moment and try again."
        case .tooMany: "Many requests came from your network address in a short time. Wait a moment and try again."
        case .unreadableRegister:
            "What it holds is not as it was recorded, or cannot be read, so nothing of it is shown. Whoever runs this "
                + "site has been told why. Other registers here are not affected."
        case .plansClosed:
            "What a comparison does is recorded before an outcome is looked at, and it cannot be recorded at the moment. Whoever "
                + "runs this site has been told why. All else here is as usual."
        case .manyPastPlans:
            "What a comparison does is recorded before its outcome is worked out, and many plans of other days than today were recorded in the last hour. "
                + "Outcomes of today are shown as usual; try another day again in an hour."
        case .notAllowed: "Nothing can be changed through this site: ask for the page instead."
        case .hasBody: "Something was sent with the request, and nothing is read here: ask with the address alone."
        case .setUp(let refusal): refusal.sentence
        }
    }
}
