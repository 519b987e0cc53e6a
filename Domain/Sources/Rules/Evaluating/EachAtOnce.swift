extension Array where Element: Sendable {
    /// What is worked out of each, in their order, as many at once as the machine has processors.
    func eachAtOnce<Value: Sendable>(_ work: @escaping @Sendable (Element) -> Value) async -> [Value] {
        if count == 1 { return [work(self[0])] }
        return await withTaskGroup(of: (Int, Value).self) { group in
            for (index, element) in enumerated() { group.addTask { (index, work(element)) } }
            var found = [Value?](repeating: nil, count: count)
            for await (index, value) in group { found[index] = value }
            return found.compactMap(\.self)
        }
    }
}
