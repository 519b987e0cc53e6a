import Synchronization

/// Whether who asked is still there, as far as that can be told.
final class Presence: Sendable {
    private struct State {
        var isGone = false
        var action: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    var isGone: Bool { state.withLock { $0.isGone } }

    /// Called when they go, or at once where they have gone already; nil to be told no longer.
    func whenGone(_ action: (@Sendable () -> Void)?) {
        let isGone = state.withLock { state in
            state.action = action
            return state.isGone
        }
        if isGone { action?() }
    }

    func leave() {
        let action = state.withLock { state in
            state.isGone = true
            return state.action
        }
        action?()
    }
}
