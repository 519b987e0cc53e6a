/// Which part of a list is in the answer.
struct APIPage: Described {
    let offset: Int
    let limit: Int
    let total: Int
    let next: String?

    static let schema = Schema.object(
        "Which rows of the list are here.",
        [
            .always("offset", .count, "How many rows stand before these."),
            .always(
                "limit",
                Schema(["type": "integer", "minimum": 1, "maximum": .whole(Parameter.mostRows)]),
                "How many rows at most."
            ),
            .always("total", .count, "How many rows there are in all."),
            .maybe(
                "next",
                Schema(["type": "string", "format": "uri-reference"]),
                "The next page on the same basis; left out on the last."
            ),
        ]
    )
}
