import HummingbirdCore
import Hummingbird
import Register

/// How the table of bodies is filtered and sorted, as the address says it.
struct BodyQuery: Hashable {
    enum Sort: String, CaseIterable {
        case name, region, sector, kind
    }

    enum Sharing: String, CaseIterable {
        case any, chair, chiefExecutive = "chief-executive", either, none

        var inWords: String {
            switch self {
            case .any: "every body"
            case .chair: "shares a chair"
            case .chiefExecutive: "shares a chief executive"
            case .either: "shares either"
            case .none: "no sharing recorded"
            }
        }
    }

    var sort = Sort.name
    var isDescending = false
    var sharing = Sharing.any
    var region: String?
    var sector: String?

    init(_ query: FlatDictionary<Substring, Substring>) throws(SiteError) {
        if let text = query["sort"].map(String.init), !text.isEmpty {
            isDescending = text.hasPrefix("-")
            sort = try BodyQuery.read("sort", isDescending ? String(text.dropFirst()) : text)
        }
        if let text = query["sharing"].map(String.init), !text.isEmpty { sharing = try BodyQuery.read("sharing", text) }
        region = query["region"].map(String.init).flatMap { $0.isEmpty ? nil : $0 }
        sector = query["sector"].map(String.init).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func read<Choice: RawRepresentable & CaseIterable>(
        _ field: String,
        _ text: String
    ) throws(SiteError) -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: text) else {
            let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw .unreadable(field: field, found: text, expected: "one of \(all)")
        }
        return choice
    }

    /// The fields that are not as usual.
    var fields: [(name: String, value: String)] {
        var fields: [(String, String)] = []
        if sharing != .any { fields.append(("sharing", sharing.rawValue)) }
        if let region { fields.append(("region", region)) }
        if let sector { fields.append(("sector", sector)) }
        return fields + sortFields
    }

    var sortFields: [(name: String, value: String)] {
        sort == .name && !isDescending ? [] : [("sort", (isDescending ? "-" : "") + sort.rawValue)]
    }

    func sorted(by sort: Sort) -> BodyQuery {
        var query = self
        query.isDescending = sort == self.sort && !isDescending
        query.sort = sort
        return query
    }
}
