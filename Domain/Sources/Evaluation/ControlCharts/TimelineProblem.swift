/// Why times are not a ``Timeline``.
public enum TimelineProblem: Error, Equatable, Sendable {
    case repeatedTime(ChartTime)
    case notInOrder(ChartTime)
    case mixedKinds(PeriodKind, PeriodKind)
    case tooFarApart

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .repeatedTime: "repeated-time"
        case .notInOrder: "not-in-order"
        case .mixedKinds: "mixed-kinds"
        case .tooFarApart: "too-far-apart"
        }
    }
}

extension TimelineProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .repeatedTime(let time): "There are two points for \(time); a chart has one for each time."
        case .notInOrder(let time): "The point for \(time) comes after a later one; put them in order of time."
        case .mixedKinds(let one, let other):
            "Some points are for a \(one.rawValue) and others for a \(other.rawValue); a chart has one kind of period."
        case .tooFarApart: "The times are too far apart to count the periods between them."
        }
    }
}
