extension [String] {
    /// `a, b and c`; with a comma before the last where a name has an "and" of its own.
    public var inWords: String {
        guard let last, count > 1 else { return first ?? "" }
        let between = contains { $0.contains(" and ") } ? ", and " : " and "
        return dropLast().joined(separator: ", ") + between + last
    }
}

extension Sequence where Element: Hashable {
    /// Each once, in the order of their first.
    @inlinable public var uniqued: [Element] {
        var seen: Set<Element> = []
        var kept: [Element] = []
        for element in self where seen.insert(element).inserted { kept.append(element) }
        return kept
    }
}

extension Seat {
    /// `finance director`, or the title used locally.
    public var inWords: String { office?.inWords ?? title ?? kind.inWords }
}
