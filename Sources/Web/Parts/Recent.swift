/// The values worked out last, the oldest forgotten first.
struct Recent<Key: Hashable, Value> {
    private let most: Int
    private var kept: [Key: Value] = [:]
    private var order: [Key] = []

    init(most: Int) {
        self.most = most
    }

    mutating func value(_ key: Key, _ make: () -> Value) -> Value {
        if let value = kept[key] { return value }
        let value = make()
        kept[key] = value
        order.append(key)
        if order.count > most { kept[order.removeFirst()] = nil }
        return value
    }
}
