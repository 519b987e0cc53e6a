import Register

/// The fields that may stand under one name of a file.
struct Form {
    let name: String
    /// What has the fields, in a sentence.
    let owner: String
    let fields: [FieldForm]

    subscript(field: String) -> FieldForm? {
        fields.first { $0.name == field }
    }

    var names: [String] { fields.map(\.name) }
}

/// One field: what may be written there.
struct FieldForm {
    enum Kind {
        case text, texts, yesNo, day, boundary, number
        case identifier(Named)
        case identifiers(Named)
        case choice([String])
        case choices([String])
    }

    /// What an identifier names.
    enum Named: String, CaseIterable {
        case body, seat, forum, group, instrument, person, arrangement

        /// Whether a world file must say what it is.
        var mustBeDefined: Bool {
            switch self {
            case .body, .seat, .forum, .group, .instrument: true
            case .person, .arrangement: false
            }
        }

        var withArticle: String { self == .instrument || self == .arrangement ? "an \(rawValue)" : "a \(rawValue)" }
    }

    let name: String
    let isRequired: Bool
    let kind: Kind

    static func required(_ name: String, _ kind: Kind) -> FieldForm {
        FieldForm(name: name, isRequired: true, kind: kind)
    }

    static func optional(_ name: String, _ kind: Kind) -> FieldForm {
        FieldForm(name: name, isRequired: false, kind: kind)
    }
}

extension FieldForm.Kind {
    static func choice<Choice>(of type: Choice.Type) -> FieldForm.Kind
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        .choice(Choice.allCases.map(\.rawValue))
    }

    static func choices<Choice>(of type: Choice.Type) -> FieldForm.Kind
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        .choices(Choice.allCases.map(\.rawValue))
    }

    /// What an identifier of this field names.
    var named: FieldForm.Named? {
        switch self {
        case .identifier(let named), .identifiers(let named): named
        case .text, .texts, .yesNo, .day, .boundary, .number, .choice, .choices: nil
        }
    }

    /// What may stand there, where that is one of a few words.
    var choices: [String]? {
        switch self {
        case .choice(let choices), .choices(let choices): choices
        case .text, .texts, .yesNo, .day, .boundary, .number, .identifier, .identifiers: nil
        }
    }

    var takesList: Bool {
        switch self {
        case .texts, .identifiers, .choices: true
        case .text, .yesNo, .day, .boundary, .number, .identifier, .choice: false
        }
    }

    /// A value that can be read, to read on after one that cannot.
    var sample: Record.Value {
        switch self {
        case .text, .texts, .identifier: .text("x")
        case .identifiers: .list(["x", "y"])
        case .yesNo: .text("yes")
        case .day: .text("2000")
        case .boundary: .text("unknown")
        case .number: .text("1")
        case .choice(let choices), .choices(let choices): .text(choices.first ?? "")
        }
    }
}
