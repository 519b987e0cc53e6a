extension Dictionary where Key == Value {
    /// What stands for a key in the end, where each key is filed under the next that stands for it. The way there is
    /// made shorter.
    mutating func root(of key: Key) -> Key {
        var key = key
        while let next = self[key], next != key {
            if let last = self[next] { self[key] = last }
            key = next
        }
        return key
    }
}
