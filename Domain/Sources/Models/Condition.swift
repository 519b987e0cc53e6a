public import Register

/// What must hold for a clause to stand in a document.
public struct Condition: Hashable, Sendable {
    public enum Test: Hashable, Sendable {
        case model(ModelID)
        case shares(Office)
        /// The body is of the kind; outside a clause of one body, at least one is.
        case kind(LegalKind)
        /// There are bodies of both kinds.
        case mixed
        /// The bodies decide together.
        case together
        case chosen(ChoiceID, String)
    }

    public let test: Test
    public let isDenied: Bool

    public init(_ test: Test, isDenied: Bool = false) {
        self.test = test
        self.isDenied = isDenied
    }

    /// Reads `kind nhs-trust` or `not model joint-committee`; nil for anything else.
    public init?(_ text: String) {
        var words = text.split(separator: " ").map(String.init)
        isDenied = words.first == "not"
        if isDenied { words.removeFirst() }
        switch (words.first, words.count) {
        case ("mixed", 1): test = .mixed
        case ("together", 1): test = .together
        case ("model", 2):
            guard let model = ModelID(words[1]) else { return nil }
            test = .model(model)
        case ("shares", 2):
            guard let office = Office(rawValue: words[1]) else { return nil }
            test = .shares(office)
        case ("kind", 2):
            guard let kind = LegalKind(rawValue: words[1]) else { return nil }
            test = .kind(kind)
        case ("parameter", 4):
            guard words[2] == "is", let choice = ChoiceID(words[1]) else { return nil }
            test = .chosen(choice, words[3])
        default: return nil
        }
    }

    public static let expected =
        "a condition: model NAME, shares OFFICE, kind foundation-trust, kind nhs-trust, mixed, together or parameter "
        + "NAME is VALUE, with 'not' before it where it must not hold"
}
