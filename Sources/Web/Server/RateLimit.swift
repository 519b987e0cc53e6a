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

/// Counts in memory; addresses are forgotten as soon as they have been quiet.
final class RateLimiter: RouterMiddleware {
    typealias Context = SiteContext

    private struct Bucket {
        var left: Double
        var at: Double
    }

    private let limit: RateLimit
    private let buckets = Mutex<[String: Bucket]>([:])
    private let seconds: @Sendable () -> Double
    private static let mostAddresses = 10_000

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
        guard allows(context.remote ?? "unknown") else { throw SiteError.tooMany }
        return try await next(request, context)
    }

    func allows(_ address: String) -> Bool {
        let now = seconds()
        return buckets.withLock { buckets in
            if buckets.count >= RateLimiter.mostAddresses {
                buckets = buckets.filter { refilled($0.value, now) < limit.burst }
            }
            let left = buckets[address].map { refilled($0, now) } ?? limit.burst
            buckets[address] = Bucket(left: left >= 1 ? left - 1 : left, at: now)
            return left >= 1
        }
    }

    private func refilled(_ bucket: Bucket, _ now: Double) -> Double {
        min(limit.burst, bucket.left + (now - bucket.at) * limit.perSecond)
    }
}
