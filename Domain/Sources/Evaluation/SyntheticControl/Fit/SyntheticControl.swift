/// A unit beside the mixture of donors that stands for what would have happened without treatment.
public struct SyntheticControl: Sendable, Equatable {
    public let unit: String
    /// The donors with weight, in the donors' order; every other donor has none. The weights sum to one.
    public let weights: [DonorWeight]
    /// The mixture's outcome in each period.
    public let synthetic: [Double]
    /// The unit's outcome minus the synthetic one in each period.
    public let gap: [Double]
    public let measures: GapMeasures
    /// How far the weights are from the conditions of the best fit, relative to the problem's size: at most 1e-10.
    public let residual: Double
    /// Whether no other weights fit as well.
    public let isUnique: Bool

    /// The average effect of treatment on the treated: the mean gap over the post-period.
    public var att: Double { measures.meanGap }

    public func weight(of donor: String) -> Double { weights.first { $0.donor == donor }?.weight ?? 0 }
}

public struct DonorWeight: Sendable, Equatable {
    public let donor: String
    /// Above zero and at most one.
    public let weight: Double
}
