/// Who waits for what. Each network address has a line of its own, and the lines take turns, so that a long one makes
/// nobody else wait longer.
struct WaitingLines {
    /// All of one address that wait for the same work share a place.
    private struct Place {
        let work: WorkName
        var waiters: [Int]
    }

    /// How many works one address may wait for, and how many all together.
    let mostEach, most: Int
    private var lines: [String: [Place]] = [:]
    /// Whose turn is next.
    private var order: [String] = []

    init(mostEach: Int, most: Int) {
        self.mostEach = mostEach
        self.most = most
    }

    /// Takes a place at the end of the line of an address.
    ///
    /// - Returns: Whose place was taken from them for it: the last of the longest line, where all places are taken.
    mutating func join(_ waiter: Int, _ address: String, for work: WorkName) throws(SiteError) -> [Int] {
        var line = lines[address] ?? []
        if let index = line.firstIndex(where: { $0.work == work }) {
            line[index].waiters.append(waiter)
            lines[address] = line
            return []
        }
        guard line.count < mostEach else { throw .manyAtOnce }
        let works = Set(lines.values.joined().map(\.work))
        let displaced = works.count < most || works.contains(work) ? [] : try displaceLongest(than: line.count + 1)
        if line.isEmpty { order.append(address) }
        lines[address] = line + [Place(work: work, waiters: [waiter])]
        return displaced
    }

    private mutating func displaceLongest(than count: Int) throws(SiteError) -> [Int] {
        guard let longest = lines.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }),
            longest.value.count > count
        else { throw .busy }
        lines[longest.key] = longest.value.dropLast()
        return longest.value.last?.waiters ?? []
    }

    /// The one whose turn it is, who waits no longer.
    mutating func next() -> Int? {
        guard let address = order.first, let waiter = lines[address]?.first?.waiters.first else { return nil }
        order.removeFirst()
        order.append(address)
        leave(waiter, address)
        return waiter
    }

    /// Gives a place up.
    mutating func leave(_ waiter: Int, _ address: String) {
        guard var line = lines[address], let index = line.firstIndex(where: { $0.waiters.contains(waiter) }) else {
            return
        }
        line[index].waiters.removeAll { $0 == waiter }
        if line[index].waiters.isEmpty { line.remove(at: index) }
        set(line, of: address)
    }

    /// All who waited for what is known now, and wait no longer.
    mutating func finish(_ work: WorkName) -> [Int] {
        var done: [Int] = []
        for (address, line) in lines {
            guard let place = line.first(where: { $0.work == work }) else { continue }
            done += place.waiters
            set(line.filter { $0.work != work }, of: address)
        }
        return done
    }

    private mutating func set(_ line: [Place], of address: String) {
        lines[address] = line.isEmpty ? nil : line
        if line.isEmpty { order.removeAll { $0 == address } }
    }
}
