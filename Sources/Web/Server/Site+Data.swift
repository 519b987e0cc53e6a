import Exchange
import HTTPTypes
import Hummingbird
import NIOCore
import Register
import Registrar

extension Site {
    func addData(to router: Router<SiteContext>) {
        router.get("/:register/data") { request, context in try await data(request, context) }
        router.get("/:register/data/:file") { request, context in try await dataFile(request, context) }
        router.get("/:register/data/for-spreadsheets/:file") { request, context in
            try request.allow("on", "known")
            let view = try await view(request, context)
            guard let table = DataFiles.table(context.parameters.get("file") ?? "") else { throw SiteError.nothingHere }
            return try await answer(table, .forSpreadsheets, view)
        }
    }

    private func data(_ request: Request, _ context: SiteContext) async throws -> Response {
        try request.allow("on", "known")
        let view = try await view(request, context)
        let package = try await package(view, context)
        let page = DataPage(
            view: view,
            package: package,
            counts: try await view.desk.shelf.counts(view),
            leftOut: try await view.desk.shelf.leftOut(view, package.citation),
            origin: SiteAddress.of(request, stated: address)?.text
        )
        return Answer.page(page.node).varying
    }

    private func dataFile(_ request: Request, _ context: SiteContext) async throws -> Response {
        try request.allow("on", "known")
        let view = try await view(request, context)
        let name = context.parameters.get("file") ?? ""
        if let table = DataFiles.table(name) { return try await answer(table, .exact, view) }
        let package = try await package(view, context)
        switch name {
        case "datapackage.json":
            let fixed = view.asked.on(view.day).known(.position(view.snapshot.basis.knownAt))
            let query = fixed.fields.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
            return Answer.file(try package.descriptor(query: "?\(query)"), name, type: "application/json")
        case "popolo.json":
            return Answer.file(try await view.desk.shelf.popolo(view) ?? ByteBuffer(), name, type: "application/json")
        case "bods.json":
            return Answer.file(
                try await view.desk.shelf.bods(view, package.citation) ?? ByteBuffer(),
                name,
                type: "application/json"
            )
        default:
            guard let file = package.documents.first(where: { $0.name == name }) else { throw SiteError.nothingHere }
            return Answer.file(file.bytes, name, type: "text/plain; charset=utf-8")
        }
    }

    private func answer(_ table: OpenTable, _ form: TableText, _ view: RegisterView) async throws -> Response {
        guard let bytes = try await view.desk.shelf.table(table, form, view) else { throw SiteError.nothingHere }
        return Answer.file(bytes, table.file, type: Answer.csv)
    }

    private func package(_ view: RegisterView, _ context: SiteContext) async throws -> DataPackage {
        let registrar = try mount(context).registrar
        let position = view.snapshot.basis.knownAt
        let citation = Citation(
            view.snapshot,
            recordedAt: try await registrar.recordedAt(position),
            root: try await registrar.root(at: position),
            address: nil
        )
        // The base is already without what is private.
        return try DataPackage(OpenBasis(view), citation: citation, isInvented: view.isInvented)
    }
}

enum DataFiles {
    /// `panel.csv` and its like.
    static func table(_ file: String) -> OpenTable? {
        file.hasSuffix(".csv") ? OpenTable.named(String(file.dropLast(4))) : nil
    }
}

extension Answer {
    /// The type of a table with a head.
    static let csv = "text/csv; charset=utf-8; header=present"

    /// A file to be kept; search engines are told to keep away, as it may name people.
    static func file(_ bytes: [UInt8], _ name: String, type: String) -> Response {
        file(ByteBuffer(bytes: bytes), name, type: type)
    }

    static func file(_ buffer: ByteBuffer, _ name: String, type: String) -> Response {
        var answer = Answer.buffer(buffer, type: type, cache: "no-cache").notIndexed
        answer.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return answer
    }
}
