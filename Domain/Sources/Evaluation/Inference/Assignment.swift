/// Which units count as treated, and when: the real treatment, or a placebo.
public struct Assignment: Sendable, Equatable, Hashable {
    public let placements: [Placement]

    public init(_ placements: [Placement]) { self.placements = placements }

    public var units: [Int] { placements.map(\.unit) }
}

/// A unit, by its position, with the periods before and after its treatment.
public struct Placement: Sendable, Equatable, Hashable {
    public let unit: Int
    public let timing: Timing

    public init(unit: Int, timing: Timing) {
        self.unit = unit
        self.timing = timing
    }
}
