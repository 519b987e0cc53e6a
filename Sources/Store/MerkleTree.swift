/// The tree of RFC 6962 with every complete subtree kept, so that roots and proofs cost the logarithm of its size.
public struct MerkleTree: Sendable {
    public static let emptyRoot = Hashing.sha256([])

    private var levels: [[[UInt8]]] = [[]]

    public init(leafHashes: some Sequence<[UInt8]> = []) {
        for hash in leafHashes { append(leafHash: hash) }
    }

    public var size: Int { levels[0].count }
    /// The hash of leaf `index`, from 0.
    public func leafHash(at index: Int) -> [UInt8] { levels[0][index] }
    public var root: [UInt8] { subtree(0..<size) }

    public mutating func append(leafHash: [UInt8]) {
        levels[0].append(leafHash)
        var height = 0
        while levels[height].count.isMultiple(of: 2) {
            let row = levels[height]
            let parent = Hashing.node(row[row.count - 2], row[row.count - 1])
            height += 1
            if height == levels.count { levels.append([]) }
            levels[height].append(parent)
        }
    }

    /// The same tree with only what is needed to go on.
    public var compact: CompactTree {
        var peaks: [[UInt8]] = []
        for height in levels.indices.reversed() where size >> height & 1 == 1 {
            peaks.append(levels[height][(size >> height) - 1])
        }
        return CompactTree(size: size, peaks: peaks)
    }

    /// The root when the tree had that many leaves; nil if it never had.
    public func root(ofFirst count: Int) -> [UInt8]? {
        (0...size).contains(count) ? subtree(0..<count) : nil
    }

    /// The path that shows leaf `index` (from 0) in the tree of the first `size` leaves.
    public func inclusionProof(of index: Int, inFirst size: Int) -> [[UInt8]]? {
        guard index >= 0, index < size, size <= self.size else { return nil }
        return path(index, in: 0..<size)
    }

    /// Shows that the first `old` leaves are a beginning of the first `new`.
    public func consistencyProof(from old: Int, to new: Int) -> [[UInt8]]? {
        guard old >= 0, old <= new, new <= size else { return nil }
        guard old > 0, old < new else { return [] }
        return extensionPath(old, in: 0..<new, whole: true)
    }

    private func path(_ index: Int, in range: Range<Int>) -> [[UInt8]] {
        guard range.count > 1 else { return [] }
        let middle = range.lowerBound + Self.split(range.count)
        let left = range.lowerBound..<middle
        let right = middle..<range.upperBound
        return index < middle ? path(index, in: left) + [subtree(right)] : path(index, in: right) + [subtree(left)]
    }

    private func extensionPath(_ old: Int, in range: Range<Int>, whole: Bool) -> [[UInt8]] {
        if old == range.upperBound { return whole ? [] : [subtree(range)] }
        let middle = range.lowerBound + Self.split(range.count)
        let left = range.lowerBound..<middle
        let right = middle..<range.upperBound
        return old <= middle
            ? extensionPath(old, in: left, whole: whole) + [subtree(right)]
            : extensionPath(old, in: right, whole: false) + [subtree(left)]
    }

    private func subtree(_ range: Range<Int>) -> [UInt8] {
        if range.isEmpty { return Self.emptyRoot }
        if range.count & (range.count - 1) == 0 {
            let height = range.count.trailingZeroBitCount
            return levels[height][range.lowerBound >> height]
        }
        let middle = range.lowerBound + Self.split(range.count)
        return Hashing.node(subtree(range.lowerBound..<middle), subtree(middle..<range.upperBound))
    }

    /// The largest power of two below `count`.
    private static func split(_ count: Int) -> Int {
        1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
    }
}
