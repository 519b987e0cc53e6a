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

    private func order(_ name: String, _ owner: String = "one") -> PrintShop.Order {
        PrintShop.Order(owner: owner, name: name)
    }

    private func take(
        _ shop: PrintShop,
        _ order: PrintShop.Order,
        _ work: @escaping @Sendable (PrintShop.Tell) throws -> [UInt8]
    ) throws {
        try shop.take(order, failing: { _ in "It broke." }, work)
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
