import NIOCore
import Synchronization

/// The open connections: so many in all, and so many of one address.
final class Connections: Sendable {
    enum Admission: Equatable {
        case open
        /// It is told so and closed.
        case refused
        /// It is closed without a word: there are too many to tell.
        case dropped
    }

    private struct Entry {
        let address: String
        let presence: Presence
        let close: @Sendable () -> Void
        /// Rises with every connection that comes to rest; nil while a request is answered.
        var restsSince: Int?
    }

    private struct State {
        var entries: [ObjectIdentifier: Entry] = [:]
        var each: [String: Int] = [:]
        var refused = 0
        var rests = 0
    }

    private let limits: Limits
    private let proxies: Proxies
    private let state = Mutex(State())

    init(_ limits: Limits, _ proxies: Proxies) {
        self.limits = limits
        self.proxies = proxies
    }

    /// How many are open.
    var count: Int { state.withLock { $0.entries.count } }

    func presence(of connection: ObjectIdentifier) -> Presence? {
        state.withLock { $0.entries[connection]?.presence }
    }

    /// Takes a connection in. Where there is no room, the longest at rest of the address that has most gives way.
    ///
    /// - Parameter close: Closes it, when it has to give way.
    func open(
        _ connection: ObjectIdentifier,
        from remote: String?,
        _ presence: Presence,
        close: @escaping @Sendable () -> Void
    ) -> Admission {
        let peer = remote.flatMap { NetworkAddress($0) }
        let isProxy = peer.map(proxies.trusts) ?? false
        let address = peer?.counted ?? remote ?? "unknown"
        let (admission, givesWay) = state.withLock { state -> (Admission, Entry?) in
            var givesWay: Entry?
            let count = state.each[address, default: 0]
            var hasRoom = isProxy || count < limits.connectionsEach
            if hasRoom, state.entries.count >= limits.connections {
                givesWay = Connections.makeRoom(&state, for: count)
                hasRoom = givesWay != nil
            }
            guard hasRoom else {
                guard state.refused < limits.connectionsEach else { return (.dropped, nil) }
                state.refused += 1
                return (.refused, nil)
            }
            state.rests += 1
            let entry = Entry(address: address, presence: presence, close: close, restsSince: state.rests)
            state.entries[connection] = entry
            state.each[address] = count + 1
            return (.open, givesWay)
        }
        givesWay?.close()
        return admission
    }

    private static func makeRoom(_ state: inout State, for count: Int) -> Entry? {
        guard let most = state.each.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.value > count + 1
        else { return nil }
        let resting = state.entries.filter { $0.value.address == most.key && $0.value.restsSince != nil }
        guard let found = resting.min(by: { ($0.value.restsSince ?? 0) < ($1.value.restsSince ?? 0) }) else {
            return nil
        }
        remove(found.key, &state)
        return found.value
    }

    /// A request has come on it.
    func work(_ connection: ObjectIdentifier) {
        state.withLock { $0.entries[connection]?.restsSince = nil }
    }

    /// Everything asked on it is answered.
    func rest(_ connection: ObjectIdentifier) {
        state.withLock { state in
            state.rests += 1
            state.entries[connection]?.restsSince = state.rests
        }
    }

    func close(_ connection: ObjectIdentifier, _ admission: Admission) {
        state.withLock { state in
            switch admission {
            case .open: Connections.remove(connection, &state)
            case .refused: state.refused -= 1
            case .dropped: break
            }
        }
    }

    private static func remove(_ connection: ObjectIdentifier, _ state: inout State) {
        guard let entry = state.entries.removeValue(forKey: connection) else { return }
        let count = state.each[entry.address, default: 1] - 1
        state.each[entry.address] = count > 0 ? count : nil
    }
}
