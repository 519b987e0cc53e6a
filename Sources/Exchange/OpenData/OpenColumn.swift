/// A column of open data: its meaning for the reader and its type for the machine, from one source.
public struct OpenColumn: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case text, identifier, identifiers, date, moment, whole, flag
        /// A day, month, year or range as it was recorded, such as `2024-07`.
        case partialDate
        case choice([String])
    }

    public let name: String
    public let meaning: String
    public let kind: Kind
    /// Whether it is never empty.
    public let isRequired: Bool
    /// How a value that is not there is written, and what that means; empty where that cannot be.
    public let missing: String
    /// What a reader must not conclude; empty where there is nothing to say.
    public let caveat: String
    /// The table and column whose values it takes.
    public let refersTo: Reference?

    public struct Reference: Hashable, Sendable {
        public let table: String
        public let column: String
    }

    static let usualMissing = "empty: not recorded"

    static func required(
        _ name: String,
        _ kind: Kind,
        _ meaning: String,
        caveat: String = "",
        refersTo: Reference? = nil
    ) -> OpenColumn {
        OpenColumn(
            name: name,
            meaning: meaning,
            kind: kind,
            isRequired: true,
            missing: "",
            caveat: caveat,
            refersTo: refersTo
        )
    }

    static func optional(
        _ name: String,
        _ kind: Kind,
        _ meaning: String,
        missing: String = usualMissing,
        caveat: String = "",
        refersTo: Reference? = nil
    ) -> OpenColumn {
        OpenColumn(
            name: name,
            meaning: meaning,
            kind: kind,
            isRequired: false,
            missing: missing,
            caveat: caveat,
            refersTo: refersTo
        )
    }
}

extension OpenColumn {
    /// The type in words.
    public var type: String {
        switch kind {
        case .text: "text"
        case .identifier: "identifier"
        case .identifiers: "identifiers, joined by ;"
        case .date: "day (YYYY-MM-DD)"
        case .moment: "moment in UTC (YYYY-MM-DDThh:mm:ssZ)"
        case .whole: "whole number"
        case .flag: "0 or 1"
        case .partialDate: "partial date"
        case .choice: "choice"
        }
    }

    /// The values it may take, in words; empty where they are not a list.
    public var values: String {
        switch kind {
        case .choice(let values): values.joined(separator: ", ")
        case .flag: "1 yes, 0 no"
        case .partialDate: "YYYY, YYYY-MM, YYYY-MM-DD, or a range YYYY-MM-DD/YYYY-MM-DD"
        case .text, .identifier, .identifiers, .date, .moment, .whole: ""
        }
    }

    /// A pattern that all values match, where the type alone does not say it.
    var pattern: String? {
        switch kind {
        case .identifier: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$"
        case .identifiers: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}(;[A-Za-z0-9][A-Za-z0-9._:-]{0,119})*$"
        case .partialDate: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?)?$"
        case .text, .date, .moment, .whole, .flag, .choice: nil
        }
    }
}
