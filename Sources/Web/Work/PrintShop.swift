import Dispatch
import Foundation
import Synchronization

/// Makes the files that take other programs and a while: one order at a time, and a line that takes no more when it is
/// full. What is ready is kept for a quarter of an hour.
final class PrintShop: Sendable {
    /// What is to be made: the same order twice is one.
    struct Order: Hashable, Sendable {
        /// Of whom it is, so that it can be forgotten with it.
        let owner: String
        /// What it is, of whatever moment.
        let what: String
        /// From what it is made.
        let moment: String
    }

    enum State: Sendable {
        case waiting(ahead: Int)
        case working(made: Int, all: Int)
        case done([UInt8])
        case failed(String)
    }

    /// The line takes no more.
    struct Full: Error {}

    typealias Tell = @Sendable (_ made: Int, _ all: Int) -> Void

    static let mostWaiting = 4
    static let mostKept = 6
    /// Of one visitor, so that nobody has the line or what is kept alone.
    static let mostWaitingEach = 2
    static let mostKeptEach = 2
    static let mostBytesKept = 96 * 1024 * 1024
    static let secondsKept = 900.0

    private struct Line {
        var order: [(order: Order, visitor: String)] = []
        var working: (order: Order, visitor: String, made: Int, all: Int)?
        var ready: [Ready] = []

        func hasRoom(for visitor: String) -> Bool {
            order.count < PrintShop.mostWaiting
                && order.count { $0.visitor == visitor } < PrintShop.mostWaitingEach
        }

        /// Drops the oldest of the visitor, and of all, until no more is kept than may be.
        mutating func keep(_ new: Ready) {
            ready.append(new)
            tidy(new.at)
            while ready.count(where: { $0.visitor == new.visitor }) > PrintShop.mostKeptEach,
                let oldest = ready.firstIndex(where: { $0.visitor == new.visitor })
            {
                ready.remove(at: oldest)
            }
            while ready.count > 1,
                ready.count > PrintShop.mostKept || ready.reduce(0, { $0 + $1.bytes }) > PrintShop.mostBytesKept
            {
                ready.removeFirst()
            }
        }

        mutating func tidy(_ now: Date) {
            ready.removeAll { now.timeIntervalSince($0.at) > PrintShop.secondsKept }
        }
    }

    private struct Ready {
        let order: Order
        let visitor: String
        let state: State
        let at: Date

        var bytes: Int { if case .done(let bytes) = state { bytes.count } else { 0 } }
    }

    private let line = Mutex(Line())
    private let worker = DispatchQueue(label: "severally.print-shop")
    private let now: @Sendable () -> Date

    init(now: @escaping @Sendable () -> Date = { Date() }) { self.now = now }

    /// Nil where it was never ordered, or is forgotten.
    func state(of order: Order) -> State? {
        line.withLock { line in
            line.tidy(now())
            if let ready = line.ready.last(where: { $0.order == order }) { return ready.state }
            if let working = line.working, working.order == order {
                return .working(made: working.made, all: working.all)
            }
            guard let place = line.order.firstIndex(where: { $0.order == order }) else { return nil }
            return .waiting(ahead: place + (line.working == nil ? 0 : 1))
        }
    }

    /// An order of the same thing of an earlier moment, as long as it is there.
    func earlier(than order: Order) -> (order: Order, state: State)? {
        let found = line.withLock { line in
            line.tidy(now())
            let all = line.ready.map(\.order) + [line.working?.order].compactMap { $0 } + line.order.map(\.order)
            return all.last { $0.owner == order.owner && $0.what == order.what && $0 != order }
        }
        return found.flatMap { order in state(of: order).map { (order, $0) } }
    }

    /// Puts an order into the line, unless it is there or ready; one that failed is tried again. Of one owner one order
    /// waits: the last.
    ///
    /// - Parameters:
    ///   - visitor: Who orders it; no visitor has the line alone.
    ///   - work: Makes the file, and tells how far it is. What it throws is told by its sentence.
    func take(
        _ order: Order,
        from visitor: String,
        failing sentence: @escaping @Sendable (any Error) -> String,
        work: @escaping @Sendable (Tell) throws -> [UInt8]
    ) throws(Full) {
        let isTaken = line.withLock { line in
            line.tidy(now())
            line.ready.removeAll { if case .failed = $0.state { $0.order == order } else { false } }
            let isThere =
                line.order.contains { $0.order == order } || line.working?.order == order
                || line.ready.contains { $0.order == order }
            if isThere { return true }
            line.order.removeAll { $0.order.owner == order.owner }
            guard line.hasRoom(for: visitor) else { return false }
            line.order.append((order, visitor))
            // Within the lock, so that orders begin in the order of the line.
            worker.async { self.make(order, sentence, work) }
            return true
        }
        if !isTaken { throw Full() }
    }

    /// Forgets what was made for somebody; what is being made for them is thrown away when it is ready.
    func forget(_ owner: String) {
        line.withLock { line in
            line.ready.removeAll { $0.order.owner == owner }
            line.order.removeAll { $0.order.owner == owner }
            if line.working?.order.owner == owner { line.working = nil }
        }
    }

    func forgetAll() {
        line.withLock { line in (line.order, line.working, line.ready) = ([], nil, []) }
    }

    private func make(
        _ order: Order,
        _ sentence: (any Error) -> String,
        _ work: (Tell) throws -> [UInt8]
    ) {
        let isWanted = line.withLock { line in
            guard let first = line.order.first, first.order == order else { return false }
            line.order.removeFirst()
            line.working = (order, first.visitor, 0, 0)
            return true
        }
        guard isWanted else { return }
        let state: State
        do {
            state = .done(
                try work { made, all in
                    self.line.withLock { line in
                        if line.working?.order == order {
                            line.working?.made = made
                            line.working?.all = all
                        }
                    }
                }
            )
        } catch {
            state = .failed(sentence(error))
        }
        line.withLock { line in
            guard let working = line.working, working.order == order else { return }
            line.working = nil
            line.keep(Ready(order: order, visitor: working.visitor, state: state, at: now()))
        }
        DispatchQueue.global().asyncAfter(deadline: .now() + PrintShop.secondsKept + 1) { [weak self] in
            guard let self else { return }
            line.withLock { $0.tidy(self.now()) }
        }
    }
}
