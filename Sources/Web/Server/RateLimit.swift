import Foundation
import Hummingbird
import Synchronization

/// So many requests at once from one address, and so many a second after that.
public struct RateLimit: Sendable {
    public let burst: Double
    public let perSecond: Double

    public init(burst: Double, perSecond: Double) {
        self.burst = burst
        self.perSecond = perSecond
    }

    public static let usual = RateLimit(burst: 400, perSecond: 40)
}

/// Counts in memory; addresses that have been quiet are forgotten within minutes.
final class RateLimiter: RouterMiddleware {
    typealias Context = SiteContext

    private struct Bucket {
        var left: Double
        var at: Double
    }

    private let limit: RateLimit
    private struct Buckets {
        var all: [String: Bucket] = [:]
        var sweptAt = 0.0
    }

    private let buckets = Mutex(Buckets())
    private let seconds: @Sendable () -> Double
    private static let mostAddresses = 10_000
    private static let secondsBetweenSweeps = 60.0

    init(
        _ limit: RateLimit,
        seconds: @escaping @Sendable () -> Double = { ProcessInfo.processInfo.systemUptime }
    ) {
        self.limit = limit
        self.seconds = seconds
    }

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard allows(context.visit.address) else { throw SiteError.tooMany }
        return try await next(request, context)
    }

    func allows(_ address: String) -> Bool {
        let now = seconds()
        return buckets.withLock { buckets in
            let isDue = now - buckets.sweptAt >= RateLimiter.secondsBetweenSweeps
            if isDue || buckets.all.count >= RateLimiter.mostAddresses {
                buckets.all = buckets.all.filter { refilled($0.value, now) < limit.burst }
                buckets.sweptAt = now
            }
            let left = buckets.all[address].map { refilled($0, now) } ?? limit.burst
            buckets.all[address] = Bucket(left: left >= 1 ? left - 1 : left, at: now)
            return left >= 1
        }
    }

    /// How many addresses are kept now.
    var keptAddresses: Int { buckets.withLock { $0.all.count } }

    private func refilled(_ bucket: Bucket, _ now: Double) -> Double {
        min(limit.burst, bucket.left + (now - bucket.at) * limit.perSecond)
    }
}
