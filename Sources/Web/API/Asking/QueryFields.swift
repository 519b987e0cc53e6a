import Foundation

/// The fields of an address, each once and each of a name and form that the operation knows.
struct QueryFields: Sendable {
    private let values: [String: String]

    init(_ query: String?, _ parameters: [Parameter]) throws(BadQuestion) {
        let known = parameters.filter { $0.place == .query }
        var values: [String: String] = [:]
        for part in (query ?? "").split(separator: "&") {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = try QueryFields.decoded(sides[0])
            guard let parameter = known.first(where: { $0.name == name }) else {
                throw .unknownParameter(name, known: known.map(\.name))
            }
            let value = try QueryFields.decoded(sides.count == 2 ? sides[1] : "")
            guard values.updateValue(value, forKey: name) == nil else { throw .twice(name) }
            guard parameter.form.accepts(value) else {
                throw .unreadable(name, found: value, expected: parameter.form.expected)
            }
        }
        for parameter in known where parameter.isRequired && values[parameter.name] == nil {
            throw .missing(parameter.name, expected: parameter.form.expected)
        }
        self.values = values
    }

    subscript(parameter: Parameter) -> String? { values[parameter.name] }

    /// A number, or the usual one.
    func number(_ parameter: Parameter) -> Int {
        guard case .number(_, let usual) = parameter.form else { return 0 }
        return values[parameter.name].flatMap { Int($0) } ?? usual
    }

    private static func decoded(_ text: Substring) throws(BadQuestion) -> String {
        let spaced = text.replacing("+", with: " ")
        guard let decoded = spaced.removingPercentEncoding else { throw .notText(String(text)) }
        return decoded
    }
}

extension QueryFields {
    /// All fields with these set, by name.
    func with(_ more: [String: String]) -> [(name: String, value: String)] {
        values.merging(more) { _, later in later }.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    }
}
