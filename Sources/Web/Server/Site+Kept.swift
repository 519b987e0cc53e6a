import Hummingbird
import Registrar

extension Site {
    /// How many bytes of finished pages are kept, of all registers together.
    public static let bytesKept = 64 << 20

    /// Answers with the page that is kept for the address, or with the one that is made now.
    ///
    /// Only for pages that depend on nothing but the address, the register and the day.
    func kept(
        _ request: Request,
        _ context: SiteContext,
        _ make: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let mount = try mount(context)
        guard let pages = kept[mount.name] else { throw SiteError.nothingHere }
        let moment = try await moment(mount)
        let address = request.uri.string
        if let page = pages.page(at: address, moment) { return page.answer(to: request) }
        let answer = try await make(request, context)
        guard let page = try await FinishedPage(answer) else { return answer }
        if try await self.moment(mount) == moment { pages.keep(page, at: address, moment) }
        return page.answer(to: request)
    }

    private func moment(_ mount: Mount) async throws -> KeptPages.Moment {
        KeptPages.Moment(
            head: try await mount.registrar.head(),
            today: today(),
            book: desks[mount.name]?.plans?.edition ?? 0
        )
    }
}
