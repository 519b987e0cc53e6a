import Testing

@testable import Web

/// What the pages of a register tell on a day.
struct Telling {
    let site: Site
    let mount: String
    let day: String

    struct Model: Hashable, CustomStringConvertible {
        let words: String
        let bodies: Set<String>
        let certainty: String

        init(_ words: String, _ bodies: Set<String>, _ certainty: String = "certain") {
            self.words = words
            self.bodies = bodies
            self.certainty = certainty
        }

        var description: String { "\(words) of \(bodies.sorted().joined(separator: ", ")), \(certainty)" }
    }

    func group(_ id: String) async throws -> Tag { try await site.page("/\(mount)/groups/\(id)?on=\(day)") }

    func body(_ id: String) async throws -> Tag { try await site.page("/\(mount)/bodies/\(id)?on=\(day)") }

    /// The models that the facts decide, by the codes of the bodies that the page links to.
    func decided(_ id: String) async throws -> Set<Model> {
        guard let table = try await group(id).table("Decided from facts") else { return [] }
        return Set(
            table.rows.map { row in
                Model(row["Model"], Telling.codes(row.cells["Bodies"]), row["Certainty"])
            }
        )
    }

    /// Who holds an office of a body, and what else they lead.
    func leader(_ office: String, _ id: String) async throws -> Grid.Row {
        let table = try #require(try await body(id).table("Chair and chief executive on"))
        let rows = table.rows.filter { $0["Office"] == office }
        return try #require(rows.count == 1 ? rows[0] : nil, "\(rows.count) rows for the \(office) of \(id)")
    }

    /// The other bodies that the holder of an office leads.
    func alsoLeads(_ office: String, _ id: String) async throws -> Set<String> {
        Telling.codes(try await leader(office, id).cells["Also leads"])
    }

    static func codes(_ cell: Tag?) -> Set<String> {
        let links = (cell?.links ?? []).filter { $0.path.contains("/bodies/") }
        return Set(links.compactMap { $0.path.split(separator: "/").last.map(String.init) })
    }
}
