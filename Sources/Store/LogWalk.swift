/// One pass over a log from its first entry, up to a gap or its end.
struct LogWalk {
    private(set) var tree = CompactTree()
    private(set) var roots: [Int: [UInt8]] = [:]
    private(set) var erased: [Int] = []
    private(set) var problem: LogProblem?
    private let sizes: Set<Int>

    /// Notes the root at each of the sizes on the way.
    init(sizes: [Int]) {
        self.sizes = Set(sizes)
        noteRoot()
    }

    mutating func run(over store: any LogStore, page: Int = 500) async throws {
        let head = try await store.head()
        while true {
            let entries = try await store.entries(after: tree.size, limit: page)
            for entry in entries {
                guard entry.position == tree.size + 1 else {
                    problem = problem ?? .positionMissing(tree.size + 1)
                    return
                }
                take(entry)
            }
            if entries.isEmpty { break }
        }
        if tree.size < head { problem = problem ?? .positionMissing(tree.size + 1) }
    }

    private mutating func take(_ entry: StoredEntry) {
        problem = problem ?? entry.problem
        if entry.isErased { erased.append(entry.position) }
        tree.append(leafHash: Leaf.hash(header: entry.header, payloadHash: entry.payloadHash))
        noteRoot()
    }

    private mutating func noteRoot() {
        if sizes.contains(tree.size) { roots[tree.size] = tree.root }
    }
}
