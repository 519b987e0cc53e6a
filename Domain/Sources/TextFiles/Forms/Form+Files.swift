import Register

extension Form {
    /// The heading of a world file, which says always whether the register is invented.
    static let notice = Form(
        name: "world file",
        owner: "this file",
        fields: [
            .required("title", .text), .required("invented", .yesNo), .optional("checked-to", .day),
        ]
    )

    static let source = Form(
        name: "source",
        owner: "a source",
        fields: [
            .required("kind", .choice(of: Source.Kind.self)), .optional("title", .text), .optional("address", .text),
            .optional("publisher", .text), .optional("date", .day),
        ]
    )

    /// What ends a fact, besides its source.
    static let ending = Form(
        name: "end",
        owner: "an end",
        fields: [
            .optional("to", .day), .optional("until", .boundary), .optional("manner", .choice(of: Ending.Manner.self)),
        ]
    )

    /// The name of the register's own fact.
    static let noticeFact = "register"
}

/// The two kinds of file.
enum FileForm {
    case world, changes

    var fields: [String] {
        switch self {
        case .world: ["title", "invented", "checked-to", "sources", "entries"]
        case .changes: ["sources", "entries", "changes", "author", "source"]
        }
    }

    /// What to say to somebody who wrote something else.
    var expectation: String {
        switch self {
        case .world: "a world file: title, invented and entries"
        case .changes: "a file of changes: entries or changes"
        }
    }
}

/// What a change does, and the fields that may stand beside it.
enum ChangeVerb: String, CaseIterable {
    case assert, correct, end, retract

    var fields: [String] {
        switch self {
        case .assert: ["source", "confidence"]
        case .correct: ["because", "source", "confidence"]
        case .end: ["to", "until", "manner", "source"]
        case .retract: ["because"]
        }
    }

    var hasStatement: Bool {
        switch self {
        case .assert, .correct: true
        case .end, .retract: false
        }
    }

    /// As a noun with its article.
    var inWords: String {
        switch self {
        case .assert: "an assertion"
        case .correct: "a correction"
        case .end: "an end"
        case .retract: "a retraction"
        }
    }

    static var names: [String] { allCases.map(\.rawValue) }
}
