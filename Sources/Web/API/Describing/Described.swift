/// A part of an answer that says beside its fields what they mean.
protocol Described: Encodable, Sendable {
    static var schema: Schema { get }
}

extension Described {
    /// The name of its description: the name of the type without `API`.
    static var schemaName: String { String("\(Self.self)".dropFirst(3)) }
}

/// An answer that stands alone: it says what it was computed from and on which facts it rests.
protocol DescribedAnswer: Described {
    var basis: APIBasis { get }
    var facts: [String] { get }
}

extension Member {
    /// The members that every answer has.
    static let ofEveryAnswer: [Member] = [
        .always("basis", .of(APIBasis.self), "What the answer was computed from."),
        .always("facts", .facts, "The facts on which the answer rests, each once, in order."),
    ]
}

extension Schema {
    static func answer(_ says: String, _ members: [Member]) -> Schema {
        object(says, members + Member.ofEveryAnswer)
    }
}
