import Register

/// Whether something holds, given what is recorded.
public enum Known: Hashable, Sendable {
    case yes, no, unknown

    init(_ flag: Bool?) { self = flag.map { $0 ? .yes : .no } ?? .unknown }

    /// Of several statements about one thing: what all say, and unknown where they differ.
    init(all said: [Known]) {
        guard let first = said.first, said.dropFirst().allSatisfy({ $0 == first }) else {
            self = .unknown
            return
        }
        self = first
    }

    /// Whether a thing is one of a kind, where sources say of which kinds it is.
    init<Kind>(_ kinds: Set<Kind>, hold kind: Kind) {
        self = kinds.contains(kind) ? (kinds.count == 1 ? .yes : .unknown) : .no
    }

    static func && (left: Known, right: Known) -> Known {
        if left == .no || right == .no { return .no }
        return left == .yes && right == .yes ? .yes : .unknown
    }
}

extension Sequence<Known> {
    /// Whether all of them hold.
    var all: Known { reduce(.yes) { $0 && $1 } }
}
