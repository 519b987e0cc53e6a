import Hummingbird
import NIOCore

/// A request with the address it came from, for limiting rates and for nothing else.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let remote: String?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remote = source.channel.remoteAddress?.ipAddress
    }
}
