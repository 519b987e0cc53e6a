/// The root of a growing tree from the fewest hashes: one for each complete subtree on its right edge.
public struct CompactTree: Sendable, Hashable {
    public private(set) var size = 0
    private var peaks: [[UInt8]] = []

    public init() {}

    /// - Parameter peaks: The roots of the complete subtrees, the largest first.
    init(size: Int, peaks: [[UInt8]]) {
        self.size = size
        self.peaks = peaks
    }

    public var root: [UInt8] {
        guard var hash = peaks.last else { return MerkleTree.emptyRoot }
        for peak in peaks.dropLast().reversed() {
            hash = Hashing.node(peak, hash)
        }
        return hash
    }

    public mutating func append(leafHash: [UInt8]) {
        var hash = leafHash
        var count = size
        while count & 1 == 1 {
            hash = Hashing.node(peaks.removeLast(), hash)
            count >>= 1
        }
        peaks.append(hash)
        size += 1
    }

    /// Adds the entries that the store has and this tree has not.
    public mutating func follow(_ store: any LogStore) async throws {
        while true {
            let page = try await store.entries(after: size, limit: 1000)
            for entry in page { append(leafHash: entry.leafHash) }
            if page.count < 1000 { return }
        }
    }
}
