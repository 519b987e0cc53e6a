extension [String] {
    /// `a, b and c`; with a comma before the last where a name has an "and" of its own.
    public var inWords: String {
        guard let last, count > 1 else { return first ?? "" }
        let between = contains { $0.hasAnd } ? ", and " : " and "
        return dropLast().joined(separator: ", ") + between + last
    }
}

extension String {
    /// Whether it holds the word "and" between two spaces.
    fileprivate var hasAnd: Bool {
        let word = Array(" and ".utf8)
        var read = 0
        for byte in utf8 {
            read = byte == word[read] ? read + 1 : byte == word[0] ? 1 : 0
            if read == word.count { return true }
        }
        return false
    }
}

extension Sequence where Element: Hashable {
    /// Each once, in the order of their first.
    @inlinable public var uniqued: [Element] {
        var kept: [Element] = []
        // Few are found sooner by looking at each than by hashing.
        var seen: Set<Element> = []
        for element in self {
            if kept.count < 12 {
                if kept.contains(element) { continue }
            } else {
                if seen.isEmpty { seen = Set(kept) }
                guard seen.insert(element).inserted else { continue }
            }
            kept.append(element)
        }
        return kept
    }
}

extension Seat {
    /// `finance director`, or the title used locally.
    public var inWords: String { office?.inWords ?? title ?? kind.inWords }
}
