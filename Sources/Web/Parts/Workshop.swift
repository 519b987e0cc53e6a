/// Works values out one at a time and keeps those asked for last, so that what is known is never behind what is not.
actor Workshop<Key: Hashable & Sendable, Value: Sendable> {
    private var recent: Recent<Key, Task<Value, Never>>
    private var last: Task<Void, Never>?
    private var waiting = 0
    private let mostWaiting: Int

    init(keeping most: Int, mostWaiting: Int) {
        recent = Recent(most: most)
        self.mostWaiting = mostWaiting
    }

    /// - Throws: `SiteError.busy` where too many others wait for values that have to be worked out first.
    func value(_ key: Key, _ make: @escaping @Sendable () -> Value) async throws(SiteError) -> Value {
        if let known = recent[key] { return await known.value }
        guard waiting < mostWaiting else { throw .busy }
        waiting += 1
        let task = Task { [last] in
            await last?.value
            return make()
        }
        recent.keep(task, for: key)
        last = Task { _ = await task.value }
        let value = await task.value
        waiting -= 1
        return value
    }
}
