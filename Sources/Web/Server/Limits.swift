import Foundation

/// What one visitor may take of the site, and all together. A visitor is a network address.
public struct Limits: Sendable {
    public var rate: RateLimit
    /// How many things that have to be worked out first one visitor, and all, may wait for in one register.
    public var waitingEach: Int
    public var waiting: Int
    /// How many of them are worked out at once.
    public var works: Int
    /// How many requests of one visitor, and of all, are answered at once.
    public var requestsEach: Int
    public var requests: Int
    /// How many connections are open at once.
    public var connections: Int
    /// How many drafts of a set-up one visitor may begin.
    public var drafts: RateLimit

    public init(
        rate: RateLimit = .usual,
        waitingEach: Int = 12,
        waiting: Int = 64,
        works: Int = Limits.halfOfTheProcessors,
        requestsEach: Int = 24,
        requests: Int = 400,
        connections: Int = 800,
        drafts: RateLimit = RateLimit(burst: 20, perSecond: 0.02)
    ) {
        self.rate = rate
        self.waitingEach = waitingEach
        self.waiting = waiting
        self.works = works
        self.requestsEach = requestsEach
        self.requests = requests
        self.connections = connections
        self.drafts = drafts
    }

    /// The other half answers what is known.
    public static let halfOfTheProcessors = max(1, ProcessInfo.processInfo.activeProcessorCount / 2)

    /// How many connections one visitor may have open.
    public var connectionsEach: Int { max(1, connections / 8) }
}
