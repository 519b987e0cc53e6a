import Register

/// The classes of Popolo, with the fields that the Open Civic Data schemas know.
enum PopoloForm {
    struct Whole: Encodable {
        let persons: [Person]
        let organizations: [Organization]
        let posts: [Post]
        let memberships: [Membership]
    }

    struct Name: Encodable {
        let name: String
        let startDate, endDate: String?
        let note: String?

        enum CodingKeys: String, CodingKey {
            case name, note
            case startDate = "start_date"
            case endDate = "end_date"
        }
    }

    struct Identifier: Encodable {
        let identifier, scheme: String
    }

    struct Origin: Encodable {
        let url, note: String
    }

    struct Person: Encodable {
        let id, name: String
        let otherNames: [Name]
        let identifiers: [Identifier]
        let sources: [Origin]?
        let extras: [String: String]?

        enum CodingKeys: String, CodingKey {
            case id, name, identifiers, sources, extras
            case otherNames = "other_names"
        }
    }

    struct Organization: Encodable {
        let id, name, classification: String
        let otherNames: [Name]
        let identifiers: [Identifier]
        let parent, founded, dissolved: String?
        let sources: [Origin]?
        let extras: [String: String]

        enum CodingKeys: String, CodingKey {
            case id, name, classification, identifiers, sources, extras
            case otherNames = "other_names"
            case parent = "parent_id"
            case founded = "founding_date"
            case dissolved = "dissolution_date"
        }
    }

    struct Post: Encodable {
        let id, label, role, organization: String
        let start, end: String?
        let sources: [Origin]?
        let extras: [String: String]

        enum CodingKeys: String, CodingKey {
            case id, label, role, sources, extras
            case organization = "organization_id"
            case start = "start_date"
            case end = "end_date"
        }
    }

    struct Membership: Encodable {
        let id, role, person, personName, organization, post: String
        let start, end: String?
        let sources: [Origin]?
        let extras: [String: String]

        enum CodingKeys: String, CodingKey {
            case id, role, sources, extras
            case person = "person_id"
            case personName = "person_name"
            case organization = "organization_id"
            case post = "post_id"
            case start = "start_date"
            case end = "end_date"
        }
    }

    static func origins(_ facts: [Fact]) -> [Origin]? {
        var seen: Set<String> = []
        let origins = facts.flatMap(\.sources).compactMap { source in
            WebAddress.of(source).map { Origin(url: $0, note: WebAddress.note(source)) }
        }
        .filter { seen.insert($0.url).inserted }
        return origins.isEmpty ? nil : origins
    }

    /// What the register says of a period that a date of Popolo does not.
    static func extras(_ fact: Fact) -> [String: String] {
        var extras = ["fact": fact.id.raw, "confidence": fact.claim.confidence.rawValue]
        if let period = fact.statement.period {
            extras["from"] = period.from.text
            extras["last_day"] = period.lastDay?.text
            // An end without days; one with days is never given as the day after it, which reads as the last day.
            if period.lastDay == nil { extras["end"] = period.until.text }
            extras["last_seen"] = period.lastSeen?.text
        }
        return extras
    }
}
