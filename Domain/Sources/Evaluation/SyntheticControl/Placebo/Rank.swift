/// Where the treated unit stands among itself and its placebos.
public struct Rank: Sendable, Equatable {
    /// How many units are at least as extreme as the treated unit, itself counted; so it is never zero. A difference
    /// below one part in 1e9 counts as equal.
    public let atLeastAsExtreme: Int
    /// How many units there are, the treated one counted.
    public let units: Int

    public init(atLeastAsExtreme: Int, units: Int) {
        self.atLeastAsExtreme = atLeastAsExtreme
        self.units = units
    }

    /// The share of units at least as extreme: the permutation p-value, which cannot be below `1 / units`.
    public var p: Double { Double(atLeastAsExtreme) / Double(max(units, 1)) }
}
