import Synchronization

/// A clock that stands until it is moved.
final class Seconds: Sendable {
    private let value = Mutex(0.0)

    var now: Double {
        get { value.withLock { $0 } }
        set { value.withLock { $0 = newValue } }
    }
}
