extension OpenAPIDocument {
    /// The statuses with which any operation may refuse, and what they are called in the document.
    static let refusalNames: [(status: String, name: String)] = [
        ("400", "Unreadable"), ("404", "NothingHere"), ("405", "OnlyAnswers"), ("413", "SomethingSent"),
        ("414", "TooLong"),
        ("429", "TooMany"), ("500", "OurFault"), ("503", "Busy"),
    ]

    static var refusals: [String: JSON] {
        [
            "Unreadable": refusal("A parameter is unknown, missing, given twice or cannot be read."),
            "NothingHere": refusal("Nothing stands here, or nothing was recorded by then."),
            "OnlyAnswers": refusal("Another method than GET or HEAD.", ["Allow": "Allow"]),
            "SomethingSent": refusal("Something was sent with the request."),
            "TooLong": refusal("The address has more than \(Site.longestAddress) characters."),
            "TooMany": refusal("Many requests from one network address.", ["Retry-After": "RetryAfter"]),
            "OurFault": refusal("Our fault."),
            "Busy": refusal("Too many answers have to be worked out first.", ["Retry-After": "RetryAfter"]),
        ]
    }

    private static func refusal(_ says: String, _ headers: [String: String] = [:]) -> JSON {
        let schema = JSON.object(["$ref": .text("#/components/schemas/\(APIProblem.schemaName)")])
        let answer: JSON = [
            "description": .text(says),
            "content": ["application/problem+json": ["schema": schema]],
        ]
        guard !headers.isEmpty else { return answer }
        return answer.with(["headers": .object(headers.mapValues { ["$ref": .text("#/components/headers/\($0)")] })])
    }
}
