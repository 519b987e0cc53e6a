import Register
import Registrar

/// What an operation answers from: the register on a basis, and what was asked along with the address.
struct Question: Sendable {
    let site: Site
    let mount: Mount
    let view: RegisterView
    let basis: APIBasis
    let fields: QueryFields
    /// The identifier in the address; nil where it cannot be one, or the address has none.
    let id: String?
    let path: String

    var snapshot: Snapshot { view.snapshot }
    var day: CalendarDay { view.day }

    func answers() async throws(SiteError) -> DayAnswers { try await view.desk.answers.answers(view) }

    /// The identifier in the address as the name of a thing.
    func identifier<Kind>(_ kind: Kind.Type = Kind.self) throws(SiteError) -> Identifier<Kind> {
        guard let id, let identifier = Identifier<Kind>(id) else { throw .nothingHere }
        return identifier
    }
}

extension Question {
    /// The rows of the page asked for. Addresses of further pages name position and day, so that no row is lost or
    /// comes twice while others record.
    func page<Row>(_ rows: [Row]) -> (rows: [Row], page: APIPage) {
        let page = page(total: rows.count)
        let start = min(page.offset, rows.count)
        return (Array(rows[start..<min(start + page.limit, rows.count)]), page)
    }

    func page(total: Int) -> APIPage {
        let (offset, limit) = (fields.number(.offset), fields.number(.limit))
        let next = offset + limit < total ? address(offset: offset + limit, limit: limit) : nil
        return APIPage(offset: offset, limit: limit, total: total, next: next)
    }

    private func address(offset: Int, limit: Int) -> String {
        var fixed = ["on": basis.validOn, "offset": String(offset), "limit": String(limit)]
        // An empty log has no position to name.
        if basis.knownAt > 0 { fixed["known"] = String(basis.knownAt) }
        let query = fields.with(fixed).map { "\($0.name)=\(Percent.encoded($0.value))" }.joined(separator: "&")
        return "\(path)?\(query)"
    }
}
