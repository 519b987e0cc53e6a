/// How many standard errors a 95% band reaches to each side.
public enum Critical: Sendable, Equatable {
    /// The band holds each effect alone; not all of them together.
    case pointwise
    /// The band holds all effects together.
    case uniform(Double)
    /// The band holds all effects together, but above 7 standard errors it says that the bootstrap is not to be relied on.
    case unstable(Double)
    /// No effect has a standard error.
    case none

    public var number: Double? {
        switch self {
        case .pointwise: Normal.twoSided95
        case .uniform(let number), .unstable(let number): number
        case .none: nil
        }
    }

    static func found(_ number: Double?) -> Critical {
        guard let number else { return .none }
        if number < Normal.twoSided95 { return .pointwise }
        return number > 7 ? .unstable(number) : .uniform(number)
    }
}
