/// Joins things that touch, directly or through others, into runs.
enum Runs {
    /// The numbers of the things of each run: its first thing, then always the first of those that touch one of the
    /// run. The runs are in the order of their first things.
    ///
    /// - Parameter near: The things that touch one; of those taken already it may leave some out.
    static func joined(_ count: Int, _ near: (_ number: Int, _ isTaken: (Int) -> Bool) -> [Int]) -> [[Int]] {
        var isTaken = [Bool](repeating: false, count: count)
        var runs: [[Int]] = []
        for start in 0..<count where !isTaken[start] {
            var run: [Int] = []
            var waiting = Smallest()
            waiting.insert(start)
            while let next = waiting.removeFirst() {
                if isTaken[next] { continue }
                isTaken[next] = true
                run.append(next)
                for other in near(next, { isTaken[$0] }) where !isTaken[other] { waiting.insert(other) }
            }
            runs.append(run)
        }
        return runs
    }
}

/// Numbers of which the smallest comes out first: a binary heap.
private struct Smallest {
    private var heap: [Int] = []

    mutating func insert(_ number: Int) {
        heap.append(number)
        var place = heap.count - 1
        while place > 0, heap[place] < heap[(place - 1) / 2] {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    mutating func removeFirst() -> Int? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var place = 0
        while let next = [2 * place + 1, 2 * place + 2].filter({ $0 < heap.count }).min(by: { heap[$0] < heap[$1] }),
            heap[next] < heap[place]
        {
            heap.swapAt(place, next)
            place = next
        }
        return first
    }
}
