/// What is known of a trust before treatment, to be compared on.
public struct ComparatorProfile: Sendable, Equatable {
    public let name: String
    /// The outcome in each period before treatment, in order of time, the same periods for all.
    public let series: [Double]
    /// Such as yearly attendances, above 0.
    public let size: Double
    /// Such as `acute` or `mental health`.
    public let type: String

    public init(name: String, series: [Double], size: Double, type: String) {
        self.name = name
        self.series = series
        self.size = size
        self.type = type
    }
}

public struct ComparatorCandidate: Sendable, Equatable {
    public let profile: ComparatorProfile
    public let flags: Set<CandidateFlag>

    public init(_ profile: ComparatorProfile, flags: Set<CandidateFlag> = []) {
        self.profile = profile
        self.flags = flags
    }
}

/// What the register or the data say of a candidate inside the window.
public enum CandidateFlag: String, Sendable, Equatable, CaseIterable {
    case merged
    case codeChanged = "code-changed"
    case gap
    case sharedLeaders = "shared-leaders"
    /// It stays, but the analysis is repeated without it, as it may have shared leaders unseen.
    case leadersNotTraced = "leaders-not-traced"
}

/// Why a candidate is not a comparator.
public enum DropReason: Sendable, Equatable {
    case merged
    case codeChanged
    case gap
    case sharedLeaders
    case sizeUnknown
    case otherType(String)
    /// Further from the treated than the calliper, in standard deviations.
    case tooFar(distance: Double, calliper: Double)
    case notAmongNearest(rank: Int, kept: Int)

    public var words: String {
        switch self {
        case .merged: "It merged with another trust inside the window."
        case .codeChanged: "Its code changed inside the window."
        case .gap: "Its series has a gap inside the window."
        case .sharedLeaders: "It shared leaders itself inside the window."
        case .sizeUnknown: "Its size is not known as a positive number."
        case .otherType(let type): "Its type, \(type), is that of no treated trust."
        case .tooFar(let distance, let calliper):
            "It differs from the nearest treated trust by \(distance) standard deviations; at most \(calliper) are allowed."
        case .notAmongNearest(let rank, let kept): "It is number \(rank) by nearness; the nearest \(kept) are kept."
        }
    }

    init?(_ flag: CandidateFlag) {
        switch flag {
        case .merged: self = .merged
        case .codeChanged: self = .codeChanged
        case .gap: self = .gap
        case .sharedLeaders: self = .sharedLeaders
        case .leadersNotTraced: return nil
        }
    }
}
