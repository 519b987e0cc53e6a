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

    static func && (left: Known, right: Known) -> Known {
        if left == .no || right == .no { return .no }
        return left == .yes && right == .yes ? .yes : .unknown
    }
}

extension Coverage {
    var known: Known {
        switch self {
        case .certainly: .yes
        case .possibly: .unknown
        case .not: .no
        }
    }
}
