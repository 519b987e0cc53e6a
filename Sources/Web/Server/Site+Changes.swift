import Exchange
import Hummingbird
import Markup
import Register
import Registrar

extension Site {
    func changes(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        let query = try ChangesQuery(request.fields, view)
        let log = try await mount(context).registrar.publishedLog(view.asked.known)
        return try await view.desk.pages.page(request, view) { ChangesPage(view, query, log).node }
    }

    /// The newest entries of the log, for programs that read news.
    func feed(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        let registrar = try mount(context).registrar
        let root = try await registrar.root(view.asked.known)
        let site = SiteAddress.of(request, stated: address)
        // An erasure changes answers as known earlier, and leaves the root of the earlier log as it was.
        let head = ["\(view.head.generation)", "\(view.head.position)"]
        let basis = [site?.text ?? "", view.day.iso, view.asked.known.text ?? ""]
        let tag = ETag(of: [ProgramVersion.text, "feed", root.hex] + head + basis)
        if tag.isHeld(by: request) { return tag.notModified.varying }
        let feed = ChangesFeed(
            view: view,
            log: try await registrar.publishedLog(view.asked.known),
            identity: try await registrar.identity(),
            site: site
        )
        var answer = Answer.bytes(
            [UInt8](feed.node.xml.utf8),
            type: "application/atom+xml; charset=utf-8",
            cache: "no-cache"
        )
        answer.headers[.eTag] = tag.text
        return answer.varying.notIndexed
    }
}
