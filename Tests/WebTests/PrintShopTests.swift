import Foundation
import Synchronization
import Testing

@testable import Web

/// One order at a time, a line that is full, and nothing kept for longer than it is said.
struct PrintShopTests {
    private struct Broken: Error {}

    /// Work that waits until it is let go.
    private final class Gate: Sendable {
        private let semaphore = DispatchSemaphore(value: 0)
        let began = DispatchSemaphore(value: 0)

        func open() { semaphore.signal() }

        func work(_ bytes: [UInt8]) -> @Sendable (PrintShop.Tell) throws -> [UInt8] {
            { tell in
                tell(1, 3)
                self.began.signal()
                self.semaphore.wait()
                return bytes
            }
        }
    }

    private func order(_ name: String, _ owner: String = "one", at moment: String = "1") -> PrintShop.Order {
        PrintShop.Order(owner: owner, what: name, moment: moment)
    }

    private func take(
        _ shop: PrintShop,
        _ order: PrintShop.Order,
        from visitor: String? = nil,
        _ work: @escaping @Sendable (PrintShop.Tell) throws -> [UInt8]
    ) throws {
        try shop.take(order, from: visitor ?? order.owner, failing: { _ in "It broke." }, work: work)
    }

    private func ready(_ shop: PrintShop, _ order: PrintShop.Order) async throws -> PrintShop.State {
        while true {
            switch shop.state(of: order) {
            case .done(let bytes): return .done(bytes)
            case .failed(let sentence): return .failed(sentence)
            case .waiting, .working, nil: try await Task.sleep(for: .milliseconds(2))
            }
        }
    }

    @Test func `an order is waited for, worked on and ready, and tells how far it is`() async throws {
        let (shop, gate) = (PrintShop(), Gate())
        #expect(shop.state(of: order("a")) == nil)
        try take(shop, order("a"), gate.work([1]))
        await withCheckedContinuation { done in
            DispatchQueue.global().async {
                gate.began.wait()
                done.resume()
            }
        }
        try take(shop, order("b")) { _ in [2] }
        guard case .working(1, 3) = shop.state(of: order("a")) else {
            Issue.record("not working")
            return
        }
        guard case .waiting(ahead: 1) = shop.state(of: order("b")) else {
            Issue.record("not waiting")
            return
        }
        gate.open()
        guard case .done([1]) = try await ready(shop, order("a")), case .done([2]) = try await ready(shop, order("b"))
        else {
            Issue.record("not done")
            return
        }
    }

    @Test func `a line that is full takes no more, the same order twice is one, and nothing of it is lost`()
        async throws
    {
        let (shop, gate) = (PrintShop(), Gate())
        try take(shop, order("0"), gate.work([0]))
        await withCheckedContinuation { done in
            DispatchQueue.global().async {
                gate.began.wait()
                done.resume()
            }
        }
        let made = Mutex(0)
        let counted: @Sendable (PrintShop.Tell) -> [UInt8] = { _ in
            made.withLock { $0 += 1 }
            return [1]
        }
        let orders = (1...PrintShop.mostWaiting).map { order("\($0)", "\($0)") }
        for order in orders + orders { try take(shop, order, counted) }
        #expect(throws: PrintShop.Full.self) { try take(shop, order("more"), counted) }
        #expect(shop.state(of: order("more")) == nil)
        gate.open()
        for order in [order("0")] + orders { _ = try await ready(shop, order) }
        #expect(made.withLock { $0 } == PrintShop.mostWaiting)
        try take(shop, order("more"), counted)
        _ = try await ready(shop, order("more"))
    }

    @Test func `of one owner the last order waits, and no other is pushed out`() async throws {
        let (shop, gate) = (PrintShop(), Gate())
        try take(shop, order("0"), gate.work([0]))
        await withCheckedContinuation { done in
            DispatchQueue.global().async {
                gate.began.wait()
                done.resume()
            }
        }
        for name in ["a", "b", "c"] { try take(shop, order(name, "busy")) { _ in [1] } }
        try take(shop, order("d", "other")) { _ in [2] }
        #expect(shop.state(of: order("a", "busy")) == nil)
        gate.open()
        _ = try await ready(shop, order("c", "busy"))
        _ = try await ready(shop, order("d", "other"))
        #expect(shop.state(of: order("b", "busy")) == nil)
    }

    @Test func `one visitor has not the whole line, whatever drafts they have`() async throws {
        let (shop, gate) = (PrintShop(), Gate())
        try take(shop, order("0", "0"), from: "first", gate.work([0]))
        await withCheckedContinuation { done in
            DispatchQueue.global().async {
                gate.began.wait()
                done.resume()
            }
        }
        for number in 1...PrintShop.mostWaitingEach {
            try take(shop, order("\(number)", "\(number)"), from: "first") { _ in [1] }
        }
        #expect(throws: PrintShop.Full.self) { try take(shop, order("more", "more"), from: "first") { _ in [1] } }
        try take(shop, order("other", "other"), from: "second") { _ in [2] }
        gate.open()
        _ = try await ready(shop, order("other", "other"))
    }

    @Test func `what a visitor has made pushes out their own oldest, and nothing of others`() async throws {
        let shop = PrintShop()
        try take(shop, order("theirs", "theirs"), from: "second") { _ in [9] }
        _ = try await ready(shop, order("theirs", "theirs"))
        let mine = (0...PrintShop.mostKeptEach).map { order("\($0)", "\($0)") }
        for one in mine {
            try take(shop, one, from: "first") { _ in [1] }
            _ = try await ready(shop, one)
        }
        #expect(shop.state(of: mine[0]) == nil)
        #expect(mine.dropFirst().allSatisfy { shop.state(of: $0) != nil })
        #expect(shop.state(of: order("theirs", "theirs")) != nil)
    }

    @Test func `no more bytes are kept than may be, and the newest always is`() async throws {
        let shop = PrintShop()
        let half = [UInt8](repeating: 0, count: PrintShop.mostBytesKept / 2 + 1)
        for name in ["a", "b"] {
            try take(shop, order(name, name)) { _ in half }
            _ = try await ready(shop, order(name, name))
        }
        #expect(shop.state(of: order("a", "a")) == nil)
        #expect(shop.state(of: order("b", "b")) != nil)
    }

    @Test func `what was ordered is found again when the register has moved on meanwhile`() async throws {
        let shop = PrintShop()
        try take(shop, order("a", at: "1")) { _ in [1] }
        _ = try await ready(shop, order("a", at: "1"))
        #expect(shop.state(of: order("a", at: "2")) == nil)
        guard case .done([1])? = shop.earlier(than: order("a", at: "2"))?.state else {
            Issue.record("not found")
            return
        }
        #expect(shop.earlier(than: order("a", at: "1")) == nil)
        #expect(shop.earlier(than: order("b", at: "2")) == nil)
        #expect(shop.earlier(than: order("a", "other", at: "2")) == nil)
    }

    @Test func `what failed says why, and is tried again when it is ordered again`() async throws {
        let shop = PrintShop()
        try take(shop, order("a")) { _ in throw Broken() }
        guard case .failed("It broke.") = try await ready(shop, order("a")) else {
            Issue.record("not failed")
            return
        }
        try take(shop, order("a")) { _ in [7] }
        guard case .done([7]) = try await ready(shop, order("a")) else {
            Issue.record("not done")
            return
        }
    }

    @Test func `what is ready is forgotten after a quarter of an hour, and at once with its owner`() async throws {
        let time = Mutex(Date(timeIntervalSince1970: 0))
        let shop = PrintShop { time.withLock { $0 } }
        for owner in ["one", "other"] {
            try take(shop, order("a", owner)) { _ in [1] }
            _ = try await ready(shop, order("a", owner))
        }
        shop.forget("one")
        #expect(shop.state(of: order("a", "one")) == nil)
        #expect(shop.state(of: order("a", "other")) != nil)
        time.withLock { $0 += PrintShop.secondsKept + 1 }
        #expect(shop.state(of: order("a", "other")) == nil)
    }

    @Test func `what is being made for somebody who is gone is thrown away`() async throws {
        let (shop, gate) = (PrintShop(), Gate())
        try take(shop, order("a", "gone"), gate.work([1]))
        await withCheckedContinuation { done in
            DispatchQueue.global().async {
                gate.began.wait()
                done.resume()
            }
        }
        shop.forget("gone")
        gate.open()
        try take(shop, order("b")) { _ in [2] }
        _ = try await ready(shop, order("b"))
        #expect(shop.state(of: order("a", "gone")) == nil)
    }
}
