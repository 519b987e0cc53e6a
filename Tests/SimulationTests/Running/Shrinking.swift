/// The shortest history found that still goes wrong: parts are left out for as long as it does.
enum Shrinking {
    static func shrink(
        _ history: [Step],
        tries most: Int,
        _ fails: ([Step]) async throws -> Differs?
    ) async throws -> (history: [Step], differs: Differs)? {
        guard var differs = try await fails(history) else { return nil }
        var (left, size, tries) = (Array(history.prefix(differs.step)), history.count, 0)
        while size >= 1, tries < most {
            var start = 0
            while start < left.count, tries < most {
                var fewer = left
                fewer.removeSubrange(start..<min(start + size, left.count))
                tries += 1
                if let still = try await fails(fewer) {
                    (left, differs) = (Array(fewer.prefix(still.step)), still)
                } else {
                    start += size
                }
            }
            size /= 2
        }
        return (left, differs)
    }
}
