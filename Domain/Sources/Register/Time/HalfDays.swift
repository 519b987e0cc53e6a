/// Days of work, counted in halves, so that nothing is rounded.
public struct HalfDays: Hashable, Comparable, Sendable {
    public let halves: Int

    /// Nil outside 0 to 366 days.
    public init?(halves: Int) {
        guard (0...732).contains(halves) else { return nil }
        self.halves = halves
    }

    /// Reads `2` or `2.5`.
    public init?(text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let days = parts.first.flatMap({ Int($0) }), (0...366).contains(days), String(days) == parts[0],
            parts.count == 1 || (parts.count == 2 && parts[1] == "5")
        else { return nil }
        self.init(halves: days * 2 + (parts.count == 2 ? 1 : 0))
    }

    public var text: String { halves % 2 == 0 ? "\(halves / 2)" : "\(halves / 2).5" }

    public static func < (left: HalfDays, right: HalfDays) -> Bool { left.halves < right.halves }
}
