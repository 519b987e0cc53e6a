import HTTPTypes
public import Exchange
public import Hummingbird
import HummingbirdCore
import Logging
public import Models
public import Register
public import Registrar
public import Rules

/// The web site over one or more registers.
public struct Site: Sendable {
    static let longestAddress = 2000
    /// How long a connection may say nothing before it is closed.
    static let secondsIdle: Int64 = 30
    /// Nobody who asks in earnest sends more.
    static let decoding = HTTP1Channel.Configuration.DecoderConfiguration(
        maxHeaderFieldSize: 16 * 1024,
        maxHeaderListSize: 32 * 1024,
        maxHeaderFieldCount: 100
    )
    /// Nothing is closed: who may not come never reads that a page is not to be indexed.
    static let robots = "User-agent: *\nDisallow:\n"

    let mounts: [Mount]
    let assets: Assets
    /// The rules under which the bodies of all these registers live; read once.
    let rulebook: Rulebook
    /// Names its text.
    let rulebookDigest: String
    /// The standard models and their documents; read once.
    let models: ModelLibrary
    let modelsDigest: String
    let today: @Sendable () -> CalendarDay
    let limits: Limits
    /// How to reach whoever runs the site; nil where it is not stated.
    let contact: String?
    /// Where the site is found from outside, such as `https://register.example`; nil where it is not stated.
    let address: SiteAddress?
    /// By the names of the registers.
    let kept: [String: KeptPages]
    let proxies: Proxies
    let connections: Connections
    /// By the name of the register.
    let desks: [String: Desk]
    /// By the name of the register; one without has no set-up.
    let drafts: [String: DraftFolder]
    /// Where whole packs are made.
    let prints: PrintShop
    let draftLimit: RateLimiter
    /// Who sends records of earlier packs.
    let records = AtOnce(6)
    let faults = FaultReports()

    public init(
        mounts: [Mount],
        assets: Assets,
        rulebook: Rulebook,
        rulebookDigest: String,
        models: ModelLibrary,
        modelsDigest: String = "",
        limits: Limits = Limits(),
        contact: String? = nil,
        address: SiteAddress? = nil,
        bytesKept: Int = Site.bytesKept,
        proxies: Proxies = .none,
        drafts: [String: DraftFolder] = [:],
        measures: [String: MeasureLibrary] = [:],
        plans: [String: RecordedPlans] = [:],
        today: @escaping @Sendable () -> CalendarDay = { Clock.today }
    ) {
        self.mounts = mounts
        let prints = PrintShop()
        self.prints = prints
        let desks = mounts.map { mount in
            (mount.name, Desk(Turns(limits), prints, measures: measures[mount.name], plans: plans[mount.name]))
        }
        self.desks = Dictionary(desks) { first, _ in first }
        self.assets = assets
        self.rulebook = rulebook
        self.rulebookDigest = rulebookDigest
        self.modelsDigest = modelsDigest
        self.models = models
        self.limits = limits
        self.contact = contact
        self.address = address
        self.proxies = proxies
        self.drafts = drafts
        draftLimit = RateLimiter(limits.drafts)
        connections = Connections(limits, proxies)
        self.today = today
        kept = Dictionary(
            uniqueKeysWithValues: Set(mounts.map(\.name)).map {
                ($0, KeptPages(most: bytesKept / mounts.count))
            }
        )
    }

    /// - Parameter ready: Called with the port when requests are answered.
    public func application(
        host: String,
        port: Int,
        ready: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        Application(
            router: router,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [ConnectionWatch(connections)],
                    httpDecoderConfiguration: Site.decoding
                )
            ),
            configuration: .init(address: .hostname(host, port: port), serverName: "Severally"),
            onServerRunning: { channel in
                Task { await keepDraftsTidy() }
                await ready(channel.localAddress?.port ?? port)
            }
        )
    }

    var router: Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: OpenData())
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorPages(faults: faults))
        router.add(middleware: APIProblems(faults: faults))
        router.add(middleware: Visits(limits, proxies, connections))
        router.add(middleware: RateLimiter(limits.rate))
        router.add(middleware: Preflight())
        router.add(middleware: OnlyReading())
        router.add(middleware: AddressLimit())
        router.get("/") { _, context in
            Answer.page(HomePage(await registers(context.logger)).node, isIndexed: true)
        }
        router.get("/privacy") { _, _ in Answer.page(PrivacyPage(contact: contact).node, isIndexed: true) }
        router.get("/robots.txt") { _, _ in Answer.text(Site.robots) }
        router.get("/assets/:name") { _, context in try asset(context.parameters.get("name") ?? "") }
        router.get("/:register") { request, context in try await kept(request, context, national) }
        router.get("/:register/search") { request, context in try await search(request, context) }
        router.get("/:register/bodies/:id") { request, context in try await kept(request, context, body) }
        router.get("/:register/groups/:id") { request, context in try await kept(request, context, group) }
        router.get("/:register/facts/:id") { request, context in try await kept(request, context, fact) }
        router.get("/:register/groups/:id/profile") { request, context in try await kept(request, context, profile) }
        router.get("/:register/compare") { request, context in try await kept(request, context, compare) }
        router.get("/:register/published") { request, context in try await kept(request, context, published) }
        router.get("/:register/links") { request, context in try await kept(request, context, links) }
        router.get("/:register/groups/:id/links") { request, context in try await kept(request, context, groupLinks) }
        router.get("/:register/people/:id") { request, context in try await person(request, context) }
        router.get("/:register/checkpoint") { request, context in try await checkpoint(request, context) }
        router.get("/:register/stale") { request, context in try await kept(request, context, stale) }
        router.get("/:register/changes") { request, context in try await kept(request, context, changes) }
        router.get("/:register/changes.atom") { request, context in try await feed(request, context) }
        router.get("/:register/log") { request, context in try await log(request, context) }
        router.get("/:register/log/entries/:position") { request, context in try await logEntry(request, context) }
        router.get("/:register/log/leaves") { request, context in try await leaves(request, context) }
        router.get("/:register/log/entries/:position/proof") { _, context in try await proof(context) }
        router.get("/:register/log/entries/:position/opening") { _, context in try await opening(context) }
        router.get("/:register/log/consistency") { request, context in try await consistency(request, context) }
        addData(to: router)
        addRules(to: router)
        addModels(to: router)
        addSetUp(to: router)
        addMeasures(to: router)
        addOutcomes(to: router)
        addAPI(to: router)
        for here in Route.BoardsView.allCases {
            router.get("/:register/\(here.path)") { request, context in try await boards(request, context, here) }
        }
        return router
    }

    private func asset(_ name: String) throws -> Response {
        guard let file = assets[name] else { throw SiteError.nothingHere }
        return Answer.bytes(file.bytes, type: file.type, cache: "public, max-age=3600")
    }

    func mount(_ context: SiteContext) throws -> Mount {
        guard let mount = mounts.first(where: { $0.name == context.parameters.get("register") }) else {
            throw SiteError.nothingHere
        }
        return mount
    }

    private func registers(_ logger: Logger) async -> [HomePage.Register] {
        var registers: [HomePage.Register] = []
        for mount in mounts {
            do {
                let base = try await mount.registrar.base(.now)
                faults.forget(mount.name, logger)
                registers.append(.init(name: mount.name, standing: .shown(base.index.facts.notice)))
            } catch {
                faults.report(error, mount.name, logger)
                registers.append(.init(name: mount.name, standing: .unreadable))
            }
        }
        return registers
    }
}

struct AddressLimit: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard request.uri.string.utf8.count <= Site.longestAddress else { throw SiteError.tooLong }
        return try await next(request, context)
    }
}
