import Hummingbird
import NIOCore

/// A request with the address it came from, for sharing the site fairly and for nothing else.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let remote: String?
    /// The connection that it came on.
    let connection: ObjectIdentifier?
    var visit: Visit

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remote = source.channel.remoteAddress?.ipAddress
        connection = ObjectIdentifier(source.channel)
        visit = Visit(address: remote ?? "unknown")
    }
}
