import Synchronization

/// Told how many of how many steps are done, in growing order, from any thread.
public typealias ProgressReport = @Sendable (_ done: Int, _ of: Int) -> Void

/// What `work` gives for each of `0..<count`, made on all cores, or the first problem in that order.
func collected<Answer: Sendable, Problem: Error>(
    _ count: Int,
    _ progress: ProgressReport?,
    _ work: @escaping @Sendable (Int) -> Result<Answer, Problem>
) async throws(Problem) -> [Answer] {
    let counter = Counter()
    let results = await inParallel(count) { place in
        let answer = work(place)
        if let progress { counter.step { progress($0, count) } }
        return answer
    }
    var answers: [Answer] = []
    for result in results { answers.append(try result.get()) }
    return answers
}

private final class Counter: Sendable {
    private let done = Mutex(0)

    func step(_ report: (Int) -> Void) {
        done.withLock {
            $0 += 1
            report($0)
        }
    }
}
