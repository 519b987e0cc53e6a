/// Something that may be asked along with an address.
struct Parameter: Hashable, Sendable {
    enum Place: String, Sendable {
        case query, path, header
    }

    let name: String
    let place: Place
    let form: ParameterForm
    let isRequired: Bool
    let says: String

    static func query(_ name: String, _ form: ParameterForm, _ says: String, isRequired: Bool = false) -> Parameter {
        Parameter(name: name, place: .query, form: form, isRequired: isRequired, says: says)
    }
}

extension Parameter {
    static let id = Parameter(
        name: "id",
        place: .path,
        form: .identifier,
        isRequired: true,
        says: "The identifier, exact to the letter."
    )
    static let on = query(
        "on",
        .day,
        "The day asked about. Today in UTC if left out."
    )
    static let known = query(
        "known",
        .known,
        "In whose knowledge to answer: the end of a day in UTC, or a position of the log. Now if left out."
    )
    static let mostRows = 500
    static let limit = query("limit", .number(1...mostRows, usual: 100), "How many rows at most.")
    static let offset = query(
        "offset",
        .number(0...ParameterForm.mostPosition, usual: 0),
        "How many rows to pass over. `page.next` of an answer is the address of the next page."
    )
    static let ifNoneMatch = Parameter(
        name: "If-None-Match",
        place: .header,
        form: .tag,
        isRequired: false,
        says: "The ETag of an answer you have: if it still holds you get 304 and no body."
    )
}
