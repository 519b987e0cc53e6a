import Synchronization

/// Lets so many work at once, and the others wait for their turn.
final class Turns: Sendable {
    enum Outcome: Sendable {
        /// Work now, and say when it is done.
        case turn
        /// Somebody else has worked it out meanwhile.
        case known
        case refused(SiteError)
    }

    private struct State {
        var free: Int
        var lines: WaitingLines
        var waiting: [Int: CheckedContinuation<Outcome, Never>] = [:]
        var number = 0
    }

    private let state: Mutex<State>

    init(atOnce: Int = 1, mostEach: Int = 12, most: Int = 64) {
        state = Mutex(State(free: atOnce, lines: WaitingLines(mostEach: mostEach, most: most)))
    }

    convenience init(_ limits: Limits) {
        self.init(atOnce: limits.works, mostEach: limits.waitingEach, most: limits.waiting)
    }

    /// How many wait.
    var waiting: Int { state.withLock { $0.waiting.count } }

    func wait(for work: WorkName, _ visit: Visit) async -> Outcome {
        defer { visit.presence.whenGone(nil) }
        return await withCheckedContinuation { continuation in
            let number: Int? = state.withLock { state in
                if state.free > 0 {
                    state.free -= 1
                    continuation.resume(returning: .turn)
                    return nil
                }
                state.number += 1
                do throws(SiteError) {
                    let displaced = try state.lines.join(state.number, visit.address, for: work)
                    state.waiting[state.number] = continuation
                    Turns.resume(displaced, .refused(.busy), &state)
                    return state.number
                } catch {
                    continuation.resume(returning: .refused(error))
                    return nil
                }
            }
            guard let number else { return }
            visit.presence.whenGone { [weak self] in self?.leave(number, visit.address) }
        }
    }

    /// Tells all who wait for it.
    func known(_ work: WorkName) {
        state.withLock { state in
            let done = state.lines.finish(work)
            Turns.resume(done, .known, &state)
        }
    }

    /// Gives a turn back.
    func end() {
        state.withLock { state in
            if let next = state.lines.next() { Turns.resume([next], .turn, &state) } else { state.free += 1 }
        }
    }

    private func leave(_ number: Int, _ address: String) {
        state.withLock { state in
            state.lines.leave(number, address)
            Turns.resume([number], .refused(.busy), &state)
        }
    }

    private static func resume(_ numbers: [Int], _ outcome: Outcome, _ state: inout State) {
        for number in numbers { state.waiting.removeValue(forKey: number)?.resume(returning: outcome) }
    }
}
