/// A row of `copies.csv` as a compilation keeps it.
struct CopyRow {
    let source: String
    let date: String

    private static let between = " of "

    init(source: String, date: String) {
        self.source = source
        self.date = date
    }

    init?(text: String) {
        guard let range = text.ranges(of: CopyRow.between).last else { return nil }
        source = String(text[..<range.lowerBound])
        date = String(text[range.upperBound...])
    }

    var text: String { source + CopyRow.between + date }
}

/// The tables of the national register and their columns, in order.
public enum TableForm: String, CaseIterable, Sendable {
    case organisations
    case organisationNames = "organisation_names"
    case groups, arrangements, posts, checks
    case copies

    /// The tables whose rows are facts; `copies` only dates the sources of two others, and its rows are kept whole.
    public static let factTables: [TableForm] = [
        .organisations, .organisationNames, .groups, .arrangements, .posts, .checks,
    ]

    public var file: String { "\(rawValue).csv" }

    public var columns: [String] {
        switch self {
        case .organisations:
            ["ods_code", "name", "kind", "sector", "region", "opened", "closed", "successor_ods", "source"]
        case .organisationNames: ["ods_code", "name", "first_seen", "last_seen", "source"]
        case .groups: ["group_id", "name", "formed", "ended", "model", "source_url", "source_date", "notes"]
        case .arrangements:
            [
                "arrangement_id", "group_id", "kind", "organisations", "from", "from_precision", "to", "to_precision",
                "status", "source_url", "source_title", "source_date", "confidence", "note",
            ]
        case .posts:
            [
                "post_id", "person_id", "person", "role", "ods_code", "from", "from_precision", "to", "to_precision",
                "interim", "shared", "source_url", "source_date", "confidence",
            ]
        case .checks: ["check_id", "date", "measure", "value", "source_url"]
        case .copies: ["source", "date"]
        }
    }
}
