/// Every entry so far, in order. Positions are contiguous from 1 and recorded time never goes back.
public struct Ledger: Sendable {
    public private(set) var entries: [Entry]

    public enum Broken: Error, Hashable, Sendable {
        case gap(expected: Int, found: Int)
        case timeWentBack(position: Int)
    }

    public init() {
        entries = []
    }

    public init(_ entries: [Entry]) throws(Broken) {
        try Ledger.check(entries, after: 0, nil)
        self.entries = entries
    }

    public mutating func append(_ entry: Entry) throws(Broken) {
        try append(contentsOf: CollectionOfOne(entry))
    }

    /// Appends all of them or none.
    public mutating func append(contentsOf new: some Collection<Entry>) throws(Broken) {
        try Ledger.check(new, after: entries.count, entries.last?.recordedAt)
        entries += new
    }

    private static func check(
        _ new: some Collection<Entry>,
        after count: Int,
        _ last: Instant?
    ) throws(Broken) {
        var (position, last) = (count, last)
        for entry in new {
            position += 1
            guard entry.position == position else { throw .gap(expected: position, found: entry.position) }
            if let last, entry.recordedAt < last { throw .timeWentBack(position: entry.position) }
            last = entry.recordedAt
        }
    }

    public var head: Int { entries.count }

    /// The last position recorded by the end of the day in UTC; 0 before the first entry.
    public func position(knownOn day: CalendarDay) -> Int {
        let limit = Instant.endOf(day)
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].recordedAt <= limit { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// All that was done to a fact, oldest first.
    public func history(of fact: FactID) -> [Entry] {
        entries.filter { $0.fact == fact }
    }
}
