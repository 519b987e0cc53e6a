import Register

/// The bases worked out last: that of the head for as long as it is the head, and those of earlier positions asked for
/// last.
struct Bases {
    static let mostEarlier = 5

    private var head: (position: Int, base: SnapshotBase)?
    /// The one asked for last is last.
    private var earlier: [(position: Int, base: SnapshotBase)] = []
    private var building: [Int: Task<SnapshotBase, Never>] = [:]

    /// The base of a position, where it is kept; it is then forgotten later than the others.
    mutating func kept(_ position: Int) -> SnapshotBase? {
        if let head, head.position == position { return head.base }
        guard let index = earlier.firstIndex(where: { $0.position == position }) else { return nil }
        let found = earlier.remove(at: index)
        earlier.append(found)
        return found.base
    }

    /// The building of a base, which all share who ask for the position meanwhile.
    mutating func building(
        _ position: Int,
        _ make: @escaping @Sendable () -> SnapshotBase
    ) -> Task<SnapshotBase, Never> {
        if let task = building[position] { return task }
        let task = Task.detached { make() }
        building[position] = task
        return task
    }

    mutating func keep(_ base: SnapshotBase, at position: Int, ofHead: Bool) {
        building[position] = nil
        guard kept(position) == nil else { return }
        if ofHead {
            if let head { keepEarlier(head) }
            head = (position, base)
        } else {
            keepEarlier((position, base))
        }
    }

    private mutating func keepEarlier(_ new: (position: Int, base: SnapshotBase)) {
        earlier.append(new)
        if earlier.count > Bases.mostEarlier { earlier.removeFirst() }
    }
}
