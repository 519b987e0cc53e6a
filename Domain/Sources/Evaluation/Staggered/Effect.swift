/// An estimated effect of treatment on the treated, in the outcome's unit, and how sure it is.
public struct Effect: Sendable, Equatable {
    public let att: Double
    /// How many treated units it rests on.
    public let treated: Int
    public let sureness: Sureness

    public init(att: Double, treated: Int, sureness: Sureness) {
        self.att = att
        self.treated = treated
        self.sureness = sureness
    }

    /// The standard error, nil where there is none.
    public var standardError: Double? {
        switch sureness {
        case .standardError(let error): error
        case .refused: nil
        }
    }

    /// From `att` less to `att` plus `critical` standard errors.
    public func band(_ critical: Double) -> ClosedRange<Double>? {
        guard let standardError, critical >= 0 else { return nil }
        let width = critical * standardError
        return width.isFinite && att.isFinite ? att - width...att + width : nil
    }
}

public enum Sureness: Sendable, Equatable {
    case standardError(Double)
    case refused(Refusal)
}

/// Why an effect has no standard error.
public enum Refusal: Sendable, Equatable {
    /// With so few treated units the error leaves out the treated units' own noise and is far too small: with one, a
    /// true null is rejected nine times in ten at a nominal 5%.
    case fewTreated(found: Int, needed: Int)
    /// The effect is zero by construction, as in a base period, or does not vary at all; told where enough are treated.
    case noVariation
    /// As for few units, where errors hang together inside clusters.
    case fewTreatedClusters(found: Int, needed: Int)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .fewTreated: "few-treated"
        case .noVariation: "no-variation"
        case .fewTreatedClusters: "few-treated-clusters"
        }
    }

    public var words: String {
        switch self {
        case .fewTreated(let found, let needed):
            "The estimate rests on \(found) treated \(found == 1 ? "unit" : "units"). Below \(needed), a standard error "
                + "is far too small, so none is given; use the permutation test."
        case .noVariation:
            "No unit differs from the others on its side, as where each side has one unit, so the estimate has no "
                + "standard error: at least two treated units or controls that change differently are needed."
        case .fewTreatedClusters(let found, let needed):
            "The estimate rests on treated units of \(found) \(found == 1 ? "cluster" : "clusters"). Below \(needed), a "
                + "standard error is far too small, so none is given; use the permutation test on clusters."
        }
    }

    /// The fewest treated units, or clusters that hold them, for which a standard error is given unasked.
    public static let fewestTreated = 10
}
