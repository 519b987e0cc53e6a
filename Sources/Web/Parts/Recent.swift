/// The values set last, the oldest forgotten first.
struct Recent<Key: Hashable, Value> {
    private let most: Int
    private var kept: [Key: Value] = [:]
    private var order: [Key] = []

    init(most: Int) {
        self.most = most
    }

    subscript(key: Key) -> Value? { kept[key] }

    mutating func keep(_ value: Value, for key: Key) {
        if kept.updateValue(value, forKey: key) == nil { order.append(key) }
        if order.count > most { kept[order.removeFirst()] = nil }
    }
}
