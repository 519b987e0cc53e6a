import HTTPTypes

/// Why a question to the API has no answer, beside what pages refuse too.
enum BadQuestion: Error, Hashable {
    case unknownParameter(String, known: [String])
    case twice(String)
    case missing(String, expected: String)
    case unreadable(String, found: String, expected: String)
    /// Bytes of an address that are no text.
    case notText(String)
    case monthsBackwards(from: String, until: String)

    var code: String {
        switch self {
        case .unknownParameter: "api.unknown-parameter"
        case .twice: "api.parameter-given-twice"
        case .missing: "api.parameter-missing"
        case .unreadable: "api.parameter-unreadable"
        case .notText: "api.address-not-text"
        case .monthsBackwards: "api.months-backwards"
        }
    }

    var sentence: String {
        switch self {
        case .unknownParameter(let name, let known):
            "“\(name)” is no parameter here: expected \(BadQuestion.list(known))."
        case .twice(let name): "“\(name)” is given twice: expected it once."
        case .missing(let name, let expected): "“\(name)” is missing: expected \(expected)."
        case .unreadable(let name, let found, let expected): "“\(name)” is “\(found)”: expected \(expected)."
        case .notText(let found): "“\(found)” is no text in UTF-8 with percent signs: expected such text."
        case .monthsBackwards(let from, let until): "“until” is “\(until)”: expected \(from) or a later month."
        }
    }

    var parameter: String? {
        switch self {
        case .unknownParameter(let name, _), .twice(let name), .missing(let name, _), .unreadable(let name, _, _): name
        case .notText: nil
        case .monthsBackwards: "until"
        }
    }

    var found: String? {
        switch self {
        case .unknownParameter, .twice, .missing: nil
        case .unreadable(_, let found, _), .notText(let found): found
        case .monthsBackwards(_, let until): until
        }
    }

    var expected: String? {
        switch self {
        case .unknownParameter(_, let known): BadQuestion.list(known)
        case .twice: "it once"
        case .missing(_, let expected), .unreadable(_, _, let expected): expected
        case .notText: "text in UTF-8 with percent signs"
        case .monthsBackwards(let from, _): "\(from) or a later month"
        }
    }

    private static func list(_ known: [String]) -> String {
        known.isEmpty ? "no parameter" : "one of \(known.joined(separator: ", "))"
    }
}
