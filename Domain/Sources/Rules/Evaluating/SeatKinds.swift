import Register

/// Some kinds of seat as one number, which is cheaper to look up than a set.
struct SeatKinds: Hashable {
    private var bits: UInt8 = 0

    init(_ kinds: Set<SeatKind>) {
        for kind in kinds { bits |= 1 << UInt8(kind.number) }
    }
}

extension SeatKind {
    /// Its place among all kinds.
    var number: Int {
        switch self {
        case .chair: 0
        case .executive: 1
        case .nonExecutive: 2
        case .associate: 3
        }
    }
}
