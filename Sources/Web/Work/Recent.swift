/// The values asked for last; the one asked for longest ago is forgotten first.
struct Recent<Key: Hashable, Value> {
    private let most: Int
    private var kept: [Key: (value: Value, askedAt: Int)] = [:]
    private var asked = 0

    init(most: Int) {
        self.most = most
    }

    mutating func value(_ key: Key) -> Value? {
        asked += 1
        kept[key]?.askedAt = asked
        return kept[key]?.value
    }

    mutating func keep(_ value: Value, for key: Key) {
        asked += 1
        kept[key] = (value, asked)
        guard kept.count > most, let oldest = kept.min(by: { $0.value.askedAt < $1.value.askedAt }) else { return }
        kept[oldest.key] = nil
    }

    mutating func forgetAll() { kept = [:] }
}
