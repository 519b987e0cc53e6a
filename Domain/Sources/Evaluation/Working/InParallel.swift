/// What `work` gives for each of `0..<count`, in that order, made on all cores.
///
/// Each answer depends on its number alone, so that the result is the same for any number of threads: `work` takes
/// what is random from a ``SeededGenerator`` of its own number.
func inParallel<Answer: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Answer) async -> [Answer] {
    let size = Swift.max(1, count / 64)
    let starts = Array(stride(from: 0, to: count, by: size))
    let chunks = await withTaskGroup(of: (Int, [Answer]).self) { group in
        for (place, start) in starts.enumerated() {
            group.addTask { (place, (start..<Swift.min(start + size, count)).map(work)) }
        }
        var made = [[Answer]](repeating: [], count: starts.count)
        for await (place, answers) in group { made[place] = answers }
        return made
    }
    return chunks.flatMap { $0 }
}
